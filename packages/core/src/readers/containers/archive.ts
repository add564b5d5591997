import { readFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { InputError } from '../../errors.js'
import { decode } from '../decode.js'
import { BOMB_FROM, BOMB_RATIO, collect, LIMITS, megabytes, tooLarge } from '../limits.js'
import type { Content, ReadContext } from '../reading.js'
import { spool } from './spool.js'

/** More files than any archive of articles holds. */
const MAX_ENTRIES = 1_000_000

/** One file of an archive. */
export interface ArchiveEntry {
  readonly name: string
  /** Bytes unpacked, as the archive declares them. */
  readonly size: number
  /** Its bytes. Throws InputError for what is damaged, locked, or unpacks to far more than it should. */
  readonly read: () => AsyncIterable<Uint8Array>
}

/** A ZIP archive, open. */
export interface Archive {
  readonly name: string
  /** Its files in the order of their names. */
  readonly entries: readonly ArchiveEntry[]
  readonly find: (name: string | RegExp) => ArchiveEntry | undefined
  /** A file of it as text. Throws InputError where there is none. */
  readonly text: (name: string | RegExp) => Promise<string>
  /** The archive as it is, packed. */
  readonly packed: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

const damaged = (error: unknown): InputError =>
  new InputError('ZIP_DAMAGED', `the archive cannot be unpacked: ${(error as Error).message}`)

const bomb = (size: number): InputError =>
  new InputError(
    'ZIP_BOMB',
    `the archive unpacks to more than ${BOMB_RATIO} times its size and was given up after ${megabytes(size)}`,
  )

async function* readEntry(zip: ZipFile, entry: Entry, budget: ReadContext['budget']): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new InputError('ZIP_LOCKED', 'it is locked with a password. Unpack it yourself first.')
  let size = 0
  let sum = 0
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length
      budget.left -= chunk.length
      if (budget.left < 0 || (size > BOMB_FROM && size > entry.compressedSize * BOMB_RATIO)) throw bomb(size)
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (error) {
    throw error instanceof InputError ? error : damaged(error)
  }
  if (sum !== entry.crc32) throw new InputError('ZIP_DAMAGED', 'its check sum does not fit: it is damaged')
}

const byName = (a: ArchiveEntry, b: ArchiveEntry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const listEntries = async (zip: ZipFile, budget: ReadContext['budget']): Promise<readonly ArchiveEntry[]> => {
  if (zip.entryCount > MAX_ENTRIES)
    throw new InputError(
      'INPUT_TOO_LARGE',
      `the archive holds ${zip.entryCount} files; the most that are read are ${MAX_ENTRIES}.`,
    )
  const entries: ArchiveEntry[] = []
  for await (const entry of zip.eachEntry())
    if (!entry.fileName.endsWith('/'))
      entries.push({ name: entry.fileName, size: entry.uncompressedSize, read: () => readEntry(zip, entry, budget) })
  return entries.sort(byName)
}

/** Opens a ZIP archive. Throws InputError where it is none, or is damaged. */
export const openArchive = async (content: Content, { budget }: Pick<ReadContext, 'budget'>): Promise<Archive> => {
  const { at, size, dispose } = await spool(content)
  if (budget.left === Number.POSITIVE_INFINITY) budget.left = Math.max(BOMB_FROM, size * BOMB_RATIO)
  let zip: ZipFile | undefined
  const close = async (): Promise<void> => {
    zip?.close()
    await dispose()
  }
  try {
    const options = { autoClose: false, lazyEntries: true }
    zip = await ('path' in at ? yauzl.openPromise(at.path, options) : yauzl.fromBufferPromise(at.buffer, options))
    const entries = await listEntries(zip, budget)
    const find: Archive['find'] = name =>
      entries.find(entry => (typeof name === 'string' ? entry.name === name : name.test(entry.name)))
    return {
      name: content.name,
      entries,
      find,
      text: async name => {
        const entry = find(name)
        if (!entry) throw new InputError('ZIP_DAMAGED', `the archive lacks its part ${String(name)}`)
        return decode(await collect(entry.read(), LIMITS.page))
      },
      packed: async () => {
        if (size > LIMITS.document) throw tooLarge(LIMITS.document)
        return 'path' in at ? readFile(at.path) : at.buffer
      },
      close,
    }
  } catch (error) {
    await close()
    throw error instanceof InputError ? error : damaged(error)
  }
}
