import { longestName, wordsOf } from '../../lexicon/index.js'
import { titleLength } from '../network/index.js'
import { childrenIn, type OpenTree } from './open-tree.js'

/** What ends a name: a part behind it belongs to another one. */
const BREAK = /^(?:ADJ|CCONJ|NOUN|PUNCT|VERB)$/

/** "Ali Shamkhani and adviser Musaad al-Aiban", its last word read as a part of the first name: it belongs to the name it stands in. */
export const partOfFarName = (tree: OpenTree): void => {
  const { heads, labels, upos } = tree
  heads.forEach((head, i) => {
    if (labels[i] !== 'flat' || upos[i] !== 'PROPN' || upos[i - 1] !== 'PROPN' || head === 0 || head > i) return
    if (!upos.slice(head - 1, i).some(tag => BREAK.test(tag))) return
    const isPart = (at: number): boolean => /^(?:flat|compound)$/.test(labels[at]) && heads[at] <= i
    let name = i - 1
    while (isPart(name) && heads[name] > 0 && upos[heads[name] - 1] === 'PROPN' && heads[name] - 1 < name)
      name = heads[name] - 1
    tree.move({ word: i, head: name + 1 })
  })
}

const ABBREVIATION = /^\p{Lu}{2,6}$/u

/** "(RON) Foreign Minister": whether a bracket ends letters that an office stands behind. */
const isBeforeOffice = ({ words }: OpenTree, close: number): boolean =>
  words[close] === ')' && ABBREVIATION.test(words[close - 1]) && titleLength(words, close + 1) > 0

/** The first of the names that the name at `at` hangs from, one before the other. */
const topName = ({ heads, upos }: OpenTree, at: number): number => {
  let top = at
  while (heads[top] > 0 && heads[top] - 1 < top && upos[heads[top] - 1] === 'PROPN') top = heads[top] - 1
  return top
}

/** "The Republic of Norway (RON)": letters in brackets belong to the name before them, wherever they were hung. */
export const lettersOfName = (tree: OpenTree): void => {
  const { heads, words, upos } = tree
  words.forEach((_, close) => {
    if (!isBeforeOffice(tree, close) || words[close - 2] !== '(' || upos[close - 3] !== 'PROPN') return
    const name = topName(tree, close - 3)
    if (heads[close - 1] < name + 1) tree.move({ word: close - 1, head: name + 1, label: 'appos' })
  })
}

/**
 * "Met Republic of Norway (RON) Foreign Minister Kari Lund", read as if the state were met: behind a name with its letters in brackets, a title
 * and a name are whom the words are about, and what stands before is whose they are.
 */
export const officeBehindLetters = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  words.forEach((_, close) => {
    if (!isBeforeOffice(tree, close)) return
    const name = heads[close - 1] - 1
    if (labels[close - 1] !== 'appos' || upos[name] !== 'PROPN' || heads[name] === 0) return
    const isHung = (i: number): boolean =>
      (heads[i] === name + 1 || heads[i] === close || (heads[i] === heads[name] && labels[i] === labels[name])) &&
      /^(?:appos|dep|flat|nmod|obj|obl)$/.test(labels[i])
    const person = upos.findIndex((tag, i) => i > close && tag === 'PROPN' && isHung(i))
    if (person < 0 || !words.slice(close + 1, person + 1).every(w => /^\p{Lu}/u.test(w))) return
    const moved = childrenIn(tree, name).filter(i => i !== person && (i > person || labels[i] === 'case'))
    tree.move(
      { word: person, head: heads[name], label: labels[name] },
      { word: name, head: person + 1, label: 'compound' },
      ...moved.map(i => ({ word: i, head: person + 1 })),
    )
  })
}

const TELLING = wordsOf('telling-forms')

/** "Told Reuters Norway would join", outlet and subject read as one name or as two subjects: the outlet is told, and the other one acts. */
export const outletBeforeClause = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  words.forEach((word, told) => {
    const from = words[told + 1] === 'the' ? told + 2 : told + 1
    const outlet = TELLING.has(word) ? longestName(words, from) : undefined
    if (outlet?.known.type !== 'media') return
    const [last, subject] = [from + outlet.length - 1, from + outlet.length]
    let end = subject - 1
    while (upos[end + 1] === 'PROPN') end++
    if (end < subject) return
    const isInside = (i: number): boolean => i >= told + 1 && i <= end
    const verb = heads.findIndex((_, i) => i > end && upos[i] === 'VERB' && childrenIn(tree, i).some(isInside))
    if (verb < 0 || labels[verb] !== 'ccomp') return
    const label = childrenIn(tree, verb).some(c => labels[c] === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
    const before = words.slice(told + 1, last).map((_, i) => told + 1 + i)
    const behind = words.slice(subject + 1, end + 1).map((_, i) => subject + 1 + i)
    tree.move(
      ...before.map(i => ({ word: i, head: last + 1, label: words[i] === 'the' ? 'det' : 'compound' })),
      { word: last, head: told + 1, label: 'iobj' },
      { word: subject, head: verb + 1, label },
      ...behind.map(i => ({ word: i, head: subject + 1, label: 'flat' })),
    )
  })
}
