import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { LIMITS, tooLarge } from '../limits.js'
import type { Content } from '../reading.js'

/** Bytes that can be read out of order: in memory, or in a file. */
export interface Spooled {
  readonly at: { readonly path: string } | { readonly buffer: Buffer }
  readonly size: number
  /** Removes the file where it was made for this. */
  readonly dispose: () => Promise<void>
}

const nothing = async (): Promise<void> => {}

async function* bounded(chunks: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  const count = (chunk: Uint8Array): Uint8Array => {
    size += chunk.length
    if (size > LIMITS.spool) throw tooLarge(LIMITS.spool, 'the archive')
    return chunk
  }
  for (const chunk of chunks) yield count(chunk)
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield count(next.value)
}

const toFile = async (chunks: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): Promise<Spooled> => {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-'))
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const file = createWriteStream(join(folder, 'archive'))
  try {
    await pipeline(Readable.from(bounded(chunks, rest)), file)
  } catch (error) {
    await dispose()
    throw error
  }
  return { at: { path: join(folder, 'archive') }, size: file.bytesWritten, dispose }
}

/** Content that can be read out of order: where it lies on disk, else in memory, else, where it is large, in a temporary file. */
export const spool = async ({ path, size = 0, bytes }: Content): Promise<Spooled> => {
  if (path !== undefined) return { at: { path }, size, dispose: nothing }
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let held = 0
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    chunks.push(next.value)
    held += next.value.length
    if (held > LIMITS.page) return toFile(chunks, iterator)
  }
  return { at: { buffer: Buffer.concat(chunks) }, size: held, dispose: nothing }
}
