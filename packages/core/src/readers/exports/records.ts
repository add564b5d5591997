import { InputError } from '../../errors.js'
import { LIMITS, tooLarge } from '../limits.js'
import type { RawArticle, ReadContext } from '../reading.js'

/** The lines of one document of an export. */
export type Lines = readonly string[]

/** How a layout of many documents is taken apart and read. */
export interface Layout {
  /** True of the line a document begins with. */
  readonly starts?: (line: string) => boolean
  /** True of the last line of a document. */
  readonly ends?: (line: string) => boolean
  /** The article of a document's lines; null for covers, lists of contents and other parts without one. Throws InputError for one that is damaged. */
  readonly read: (lines: Lines) => RawArticle | null
}

async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    rest += chunk
    if (rest.length > LIMITS.record) throw tooLarge(LIMITS.record, 'the line')
    const parts = rest.split(/\r\n|[\n\f]|\r(?=.)/)
    rest = parts.pop()!
    yield* parts
  }
  yield rest
}

/** The documents of an export as it streams in, one article each; what cannot be read is named and the next is read. */
export async function* readRecords(
  chunks: AsyncIterable<string>,
  { starts = () => false, ends = () => false, read }: Layout,
  context: Pick<ReadContext, 'onBadRecord'>,
): AsyncGenerator<RawArticle> {
  let record: string[] = []
  let size = 0
  let n = 0
  const finish = (): readonly RawArticle[] => {
    const taken = record
    record = []
    size = 0
    if (taken.every(line => line.trim() === '')) return []
    try {
      const article = read(taken)
      if (article === null) return []
      n++
      return [{ ...article, place: `#${n}` }]
    } catch (error) {
      n++
      context.onBadRecord(`#${n}`, error)
      return []
    }
  }
  for await (const line of lines(chunks)) {
    if (starts(line)) yield* finish()
    record.push(line)
    size += line.length
    if (size > LIMITS.record)
      throw new InputError('INPUT_TOO_LARGE', 'a document of it is larger than what is read at once')
    if (ends(line)) yield* finish()
  }
  yield* finish()
}

/** Lines as paragraphs: an empty line ends one; indented first lines do, too, where `isIndented`. */
export const toParagraphs = (lines: Lines): readonly string[] => {
  const paragraphs: string[] = []
  let current: string[] = []
  const flush = (): void => {
    if (current.length > 0) paragraphs.push(current.join(' ').replace(/\s+/g, ' ').trim())
    current = []
  }
  for (const line of lines) {
    if (line.trim() === '') flush()
    else {
      if (/^(?: {3,}|\t)\S/.test(line) && current.length > 0 && !/^(?: {3,}|\t)/.test(current.at(-1)!)) flush()
      current.push(line)
    }
  }
  flush()
  return paragraphs.filter(Boolean)
}

export const clean = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim() || undefined
