import { decode } from '../decode.js'

/** Bytes a format is recognised from. */
const HEAD_BYTES = 65_536

/** The beginning of content, as bytes and, where it is text, as text. */
export interface Head {
  readonly name: string
  readonly bytes: Uint8Array
  /** Empty where the bytes are no text. */
  readonly text: string
  /** True where the content goes on after these bytes. */
  readonly isCut: boolean
}

const toText = (bytes: Uint8Array): string => {
  try {
    return decode(bytes)
  } catch {
    return ''
  }
}

export const createHead = (name: string, bytes: Uint8Array): Head => ({
  name,
  bytes,
  text: toText(bytes).replace(/^\s+/, ''),
  isCut: bytes.length >= HEAD_BYTES,
})

/** Takes the first bytes of a stream, and gives them back with the rest. */
export const peek = async (
  stream: AsyncIterable<Uint8Array>,
): Promise<{
  readonly first: Uint8Array
  readonly all: AsyncGenerator<Uint8Array>
  /** Ends the stream, where the rest is not asked for. */
  readonly close: () => Promise<unknown>
}> => {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  let isDone = false
  let failure: unknown
  try {
    while (size < HEAD_BYTES && !isDone) {
      const next = await iterator.next()
      if (next.done) isDone = true
      else {
        chunks.push(next.value)
        size += next.value.length
      }
    }
  } catch (error) {
    // What came before the fault is read first.
    if (size === 0) throw error
    failure = error
  }
  const first = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (first.length > 0) yield first
      if (failure) throw failure
      while (!isDone) {
        const next = await iterator.next()
        if (next.done) return
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { first: first.subarray(0, HEAD_BYTES), all: all(), close: async () => iterator.return?.() }
}
