import type { InputFormat } from '../formats.js'
import { EVENT_TABLES } from '../tables/event-columns.js'
import type { Head } from './head.js'

const DAY = /^(?:19|20)\d{6}$/
const STAMP = /^(?:19|20)\d{12}$/

const firstLine = (text: string): string => text.split(/\r?\n/, 1)[0]

/** GDELT's tables come without a header: a day or a moment in a known place, and as many columns as the codebook has. */
const recognizeGdelt = (cells: readonly string[]): InputFormat | null => {
  if (
    (cells.length === 58 || cells.length === 61 || cells.length === 57) &&
    /^\d+$/.test(cells[0]) &&
    DAY.test(cells[1])
  )
    return 'events'
  if (cells.length >= 20 && cells.length <= 28 && DAY.test(cells[1]) && /^(?:19|20)\d{2}$/.test(cells[2]))
    return 'events'
  if (cells.length === 27 && /^(?:19|20)\d{12}-T?\d+$/.test(cells[0]) && STAMP.test(cells[1])) return 'gkg'
  if (cells.length === 16 && /^\d+$/.test(cells[0]) && STAMP.test(cells[1]) && STAMP.test(cells[2])) return 'mentions'
  return null
}

const HEADER_WORD =
  /^"?(?:text|body|content|title|headline|url|link|date|maintext|fulltext|full_text|article|story|published|publish_date)"?$/i

/** Tables of event data and of addresses, and tables of articles whose name says nothing. */
export const recognizeTable = ({ text }: Head): InputFormat | null => {
  const line = firstLine(text)
  const cells = line.split('\t')
  const gdelt = recognizeGdelt(cells)
  if (gdelt) return gdelt
  const names = new Set(
    line.split(/\t|,/).map(cell =>
      cell
        .replace(/^["']|["']$/g, '')
        .trim()
        .toLowerCase(),
    ),
  )
  if (EVENT_TABLES.some(columns => columns.every(column => names.has(column)))) return 'events'
  if (cells[0] === 'DATE' && names.has('sourceurls')) return 'gkg'
  return null
}

/** A first line of names, two of which articles have. */
export const looksLikeCsv = (text: string): boolean => {
  const line = firstLine(text)
  if (/^sep=.$/i.test(line)) return true
  const cells = line.split(/[,;\t|]/)
  return cells.length > 1 && cells.filter(cell => HEADER_WORD.test(cell.trim())).length >= 2
}
