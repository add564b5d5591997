import { indexByKey } from './name-key.js'

/** A row of a table of names, and its names in plain letters. */
export interface NamedRow {
  readonly plain: string
}

/** Keys that are looked for row by row; a process that asks for more reads more than an article, and an index pays. */
const ROW_BY_ROW = 64

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
  const search = (key: string): Row | undefined => {
    const [word] = key.split(' ', 1)
    const [row, second] = rowsOf().filter(r => r.plain.includes(word) && keysOf(r).includes(key))
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
    return index.get(key) ?? undefined
  }
}
