import { createGunzip } from 'node:zlib'
import { InputError } from '../errors.js'

/** What one input may ask of us. Sizes in bytes of unpacked content. */
export interface Limits {
  /** A page, feed, text or other file that is read as a whole. */
  readonly page: number
  /** A JSON file, read as a whole. */
  readonly json: number
  /** A PDF or another document with its pictures. */
  readonly document: number
  /** An archive that is kept in a temporary file. */
  readonly spool: number
  /** One line of JSONL or one row of a table. */
  readonly record: number
}

export const LIMITS: Limits = {
  page: 32 * 2 ** 20,
  json: 256 * 2 ** 20,
  document: 128 * 2 ** 20,
  spool: 8 * 2 ** 30,
  record: 32 * 2 ** 20,
}

/** Text packs to a tenth or so; what unpacks to this many times its size is made to do harm. Small files may. */
export const BOMB_RATIO = 100
export const BOMB_FROM = 8 * 2 ** 20

export const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 2 ** 20))} MB`

export const tooLarge = (limit: number, what = 'the content'): InputError =>
  new InputError(
    'INPUT_TOO_LARGE',
    `${what} is larger than ${megabytes(limit)}, the most that is read at once. Split it, or give its articles as JSONL.`,
  )

/** The stream as one buffer. Throws InputError as soon as it passes `limit`. */
export const collect = async (stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* startsWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Takes gzip piece by piece: what came before a fault is there before the fault is. */
const createUnpacker = () => {
  const gunzip = createGunzip()
  let found: Buffer[] = []
  let failure: Error | undefined
  let sizeBefore = 0
  let size = 0
  gunzip.on('error', error => {
    failure ??= error
  })
  gunzip.on('data', (chunk: Buffer) => {
    size += chunk.length
    found.push(chunk)
    if (size > BOMB_FROM && size > sizeBefore * BOMB_RATIO)
      gunzip.destroy(
        new InputError(
          'GZIP_BOMB',
          `the archive unpacks to more than ${BOMB_RATIO} times its size and was given up after ${megabytes(size)}`,
        ),
      )
  })
  return {
    write: async (chunk: Uint8Array): Promise<void> => {
      sizeBefore += chunk.length
      if (!gunzip.destroyed) await new Promise<unknown>(done => gunzip.write(chunk, done))
    },
    end: async (): Promise<void> => {
      if (gunzip.destroyed) return
      const ended = new Promise<unknown>(done => gunzip.once('end', done).once('close', done))
      gunzip.end()
      await ended
    },
    take: (): readonly Buffer[] => {
      const taken = found
      found = []
      return taken
    },
    failure: (): Error | undefined => failure,
    close: (): void => {
      gunzip.destroy()
    },
  }
}

async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = createUnpacker()
  try {
    for await (const chunk of packed) {
      await unpacker.write(chunk)
      yield* unpacker.take()
      if (unpacker.failure()) break
    }
    await unpacker.end()
    yield* unpacker.take()
    const failure = unpacker.failure()
    if (failure instanceof InputError) throw failure
    if (failure) throw new InputError('GZIP_DAMAGED', `the gzip archive cannot be unpacked: ${failure.message}`)
  } finally {
    unpacker.close()
  }
}

/** The stream itself, or what it unpacks to where it is gzip (by its first bytes, whatever it is called). */
export async function* gunzipIfPacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = stream[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  const all = startsWith(first.value, source)
  yield* first.value[0] === 0x1f && first.value[1] === 0x8b ? unpack(all) : all
}
