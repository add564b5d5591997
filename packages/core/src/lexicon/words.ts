import { words } from '../../tables/lexicon.js'
import { rowsOf } from './table.js'

const classes = new Map(rowsOf(words).map(([name, list]) => [name, list]))

/** The words of a class of data/words. */
export const wordsOf = (name: string): ReadonlySet<string> => {
  const list = classes.get(name)
  if (list === undefined) throw new Error(`data/words has no class "${name}"`)
  return new Set(list.split('|'))
}
