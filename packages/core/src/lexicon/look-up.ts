import { indexByKey } from './name-key.js'

/** A row of a table of names, and its names in plain letters. */
export interface NamedRow {
  readonly plain: string
}

/** Keys that are looked for row by row; a process that asks for more reads more than an article, and an index pays. */
const ROW_BY_ROW = 64

/** Rows in plain letters as the lines of one text, which is searched in a fraction of what one row after the other takes. */
interface Page {
  readonly text: string
  /** Where each line begins. */
  readonly starts: Uint32Array
}
const toPage = (rows: readonly NamedRow[]): Page => {
  const lines = rows.map(row => row.plain)
  const starts = new Uint32Array(lines.length)
  for (let n = 1; n < lines.length; n++) starts[n] = starts[n - 1] + lines[n - 1].length + 1
  return { text: lines.join('\n'), starts }
}

/** The last line that begins at or before a place. */
const lineAt = (starts: Uint32Array, at: number): number => {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle] <= at) low = middle
    else high = middle
  }
  return low
}

const linesWith = (word: string, { text, starts }: Page): readonly number[] => {
  const lines: number[] = []
  for (let at = text.indexOf(word); at >= 0; ) {
    const line = lineAt(starts, at)
    lines.push(line)
    if (line + 1 === starts.length) break
    at = text.indexOf(word, starts[line + 1])
  }
  return lines
}

/**
 * Finds the one row that has a key; undefined where none or several have it. The rows are made at the first call, and an index of them once many keys
 * were asked for: a single article is read before one would be ready.
 */
export const createLookUp = <Row extends NamedRow>(
  rowsOf: () => readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ((key: string) => Row | undefined) => {
  const found = new Map<string, Row | undefined>()
  let index: ReadonlyMap<string, Row | null> | undefined
  let page: Page | undefined
  const search = (key: string): Row | undefined => {
    const [word] = key.split(' ', 1)
    const rows = rowsOf()
    page ??= toPage(rows)
    const [row, second] = linesWith(word, page)
      .map(line => rows[line])
      .filter(r => keysOf(r).includes(key))
    return second ? undefined : row
  }
  return key => {
    if (index) return index.get(key) ?? undefined
    if (found.size < ROW_BY_ROW) {
      if (!found.has(key)) found.set(key, search(key))
      return found.get(key)
    }
    index = indexByKey(rowsOf(), keysOf)
    found.clear()
    page = undefined
    return index.get(key) ?? undefined
  }
}
