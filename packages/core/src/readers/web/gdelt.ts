import { readDate } from '../dates.js'
import { LIMITS } from '../limits.js'
import { splitLines } from '../lines.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { type Listed, readListed } from './address-list.js'

/** Columns of GDELT's tables, from 0, by the codebooks of versions 1 and 2. */
interface Columns {
  readonly url: number
  readonly date: number
  readonly publisher?: number
  /** The column that says whether the address is one of the web, and the value that says so. */
  readonly web?: readonly [number, string]
}
const GKG_2: Columns = { url: 4, date: 1, publisher: 3, web: [2, '1'] }
const GKG_1: Columns = { url: 10, date: 0, publisher: 9 }
const MENTIONS: Columns = { url: 5, date: 2, publisher: 4, web: [3, '1'] }

const columnsOf = (cells: readonly string[]): Columns => {
  if (cells.length === 27) return GKG_2
  if (cells.length === 16) return MENTIONS
  if (cells.length <= 12) return GKG_1
  return { url: cells.length - 1, date: 1 }
}

async function* listRows(content: AsyncIterable<string>): AsyncGenerator<Listed> {
  for await (const { n, text } of splitLines(content, LIMITS.record)) {
    const cells = text.split('\t')
    const { url, date, publisher, web } = columnsOf(cells)
    if (web && cells[web[0]] !== web[1]) continue
    for (const address of (cells[url] ?? '').split('<UDIV>'))
      yield {
        url: address.trim(),
        place: `:${n}`,
        head: { publisher: (publisher === undefined ? null : cells[publisher]) || null, ...readDate(cells[date]) },
      }
  }
}

/** GDELT's tables of mentions and of the knowledge graph, and of events where their pages are wanted: the pages behind their addresses. */
export const readGdelt = (content: AsyncIterable<string>, context: ReadContext): AsyncIterable<RawArticle> =>
  readListed(listRows(content), 'the GDELT table', context)
