import { type Element, findAll, textOf } from '../xml/tree.js'

const NUMBER = /^[-+±]?[\p{Sc}]?\s?\d[\d.,\s]*(?:%|\p{Sc}|[a-z]{1,3})?$/iu
const SENTENCE = /(?:\S+\s+){2,}\S+[.!?]["'”’)\]]*$/

/** Whether a table holds figures and what they are called, and no sentence: it is no text. Letterheads and exports are laid out in tables, too. */
export const isFigures = (table: Element, ...cells: readonly string[]): boolean => {
  const texts = findAll(table, ...cells).map(cell => textOf(cell) ?? '')
  return texts.length >= 4 && texts.some(text => NUMBER.test(text)) && !texts.some(text => SENTENCE.test(text))
}
