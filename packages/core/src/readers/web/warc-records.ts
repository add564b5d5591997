import { InputError } from '../../errors.js'
import { tooLarge } from '../limits.js'

/** A record of a web archive. */
export interface WarcRecord {
  /** Its named fields, names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly payload: Buffer
  /** Set where the record is too large or cut off. */
  readonly error?: InputError
}

const MAX_HEAD = 1_000_000
const HEAD_END = Buffer.from('\r\n\r\n')
const START = Buffer.from('WARC/')

/** Lines "Name: value" after the first, which gives the version. */
export const parseHeaders = (head: string): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>()
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

interface Wanted {
  /** Whether the content of a record is needed; that of others is passed by unread. */
  readonly isWanted: (headers: ReadonlyMap<string, string>) => boolean
  /** The largest content that is taken into memory. */
  readonly limit: number
}

/** Bytes as they come, taken in pieces of known length. */
const createTaker = (bytes: AsyncIterable<Uint8Array>) => {
  const source = bytes[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const next = await source.next()
    if (next.done) return false
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value])
    return true
  }
  return {
    close: async () => source.return?.(),
    /** Up to and with a mark; null at the end of all bytes. */
    until: async (mark: Buffer, most: number): Promise<Buffer | null> => {
      let from = 0
      for (;;) {
        const at = held.indexOf(mark, from)
        if (at >= 0) {
          const taken = held.subarray(0, at + mark.length)
          held = held.subarray(at + mark.length)
          return taken
        }
        if (held.length > most) return null
        from = Math.max(0, held.length - mark.length)
        if (!(await more())) return null
      }
    },
    /** Passes by what stands before a mark. False where it does not come. */
    skipTo: async (mark: Buffer): Promise<boolean> => {
      for (;;) {
        const at = held.indexOf(mark)
        if (at >= 0) {
          held = held.subarray(at)
          return true
        }
        held = held.subarray(Math.max(0, held.length - mark.length + 1))
        if (!(await more())) return false
      }
    },
    /** So many bytes, or fewer at the end; undefined where they are only passed by. */
    take: async (length: number, isKept: boolean): Promise<Buffer | undefined> => {
      const kept: Buffer[] = []
      let left = length
      while (left > 0) {
        if (held.length === 0 && !(await more())) break
        const part = held.subarray(0, left)
        if (isKept) kept.push(part)
        left -= part.length
        held = held.subarray(part.length)
      }
      return isKept ? Buffer.concat(kept) : undefined
    },
  }
}

/** The wanted records of an unpacked WARC file, one in memory at a time. Bytes between records are passed by. */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  { isWanted, limit }: Wanted,
): AsyncGenerator<WarcRecord> {
  const taker = createTaker(bytes)
  try {
    while (await taker.skipTo(START)) {
      const head = await taker.until(HEAD_END, MAX_HEAD)
      if (!head) return
      const headers = parseHeaders(head.toString('utf8'))
      const length = Number(headers.get('content-length') ?? Number.NaN)
      if (!Number.isInteger(length) || length < 0) {
        yield {
          headers,
          payload: Buffer.alloc(0),
          error: new InputError('WARC_SYNTAX', 'a record does not say how long it is'),
        }
        continue
      }
      const wanted = isWanted(headers)
      const isTooLarge = length > limit
      const payload = await taker.take(length, wanted && !isTooLarge)
      if (!wanted) continue
      if (isTooLarge) yield { headers, payload: Buffer.alloc(0), error: tooLarge(limit, 'the record') }
      else if (payload!.length < length)
        yield {
          headers,
          payload: payload!,
          error: new InputError('WARC_SYNTAX', `a record is cut off after ${payload!.length} of ${length} bytes`),
        }
      else yield { headers, payload: payload! }
    }
  } finally {
    await taker.close()
  }
}
