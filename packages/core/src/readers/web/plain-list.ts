import { LIMITS } from '../limits.js'
import { splitLines } from '../lines.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { type Listed, readListed } from './address-list.js'

async function* listLines(content: AsyncIterable<string>): AsyncGenerator<Listed> {
  for await (const { n, text } of splitLines(content, LIMITS.record)) yield { url: text.trim(), place: `:${n}` }
}

/** A text with an address a line. */
export const readPlainList = (content: AsyncIterable<string>, context: ReadContext): AsyncIterable<RawArticle> =>
  readListed(listLines(content), 'the file', context)
