import { PARTITIVES, wordsOf } from '../../lexicon/index.js'
import { childrenIn, hasChild, type OpenTree } from './open-tree.js'

const COMPARATIVE = wordsOf('comparative-quantifiers')

/** "Killing more than 2,100", read as if "than 2,100" were a phrase of its own: the number is the object, the words before it belong to it. */
export const countedObject = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  heads.forEach((head, i) => {
    if (upos[i] !== 'NUM' || !/^obl/.test(labels[i]) || head === 0 || upos[head - 1] !== 'VERB') return
    if (!/^than$/i.test(words[i - 1] ?? '') || !COMPARATIVE.has(words[i - 2]?.toLowerCase() ?? '')) return
    if (heads[i - 1] !== i + 1 || hasChild(tree, head - 1, /^obj$/)) return
    tree.move(
      { word: i, label: 'obj' },
      { word: i - 2, head: i + 1, label: 'advmod' },
      { word: i - 1, head: i - 1, label: 'fixed' },
    )
  })
}

const OFFICES = wordsOf('offices-with-general')

/** "Attorneys general from sixteen states": what stands behind the adjective belongs to the noun. */
export const nounBeforeGeneral = (tree: OpenTree): void => {
  const { heads, labels, words } = tree
  words.forEach((word, i) => {
    if (heads[i] !== i || !/^general$/i.test(word) || !OFFICES.has(words[i - 1]?.toLowerCase() ?? '')) return
    const behind = childrenIn(tree, i).filter(child => child > i)
    tree.move(...behind.map(word => ({ word, head: i, label: labels[word].startsWith('obl') ? 'nmod' : labels[word] })))
  })
}

const CURRENCY = wordsOf('currency-nouns')

/** "Fined Google 2 billion euros", read as "Google euros": the name before the sum is who pays it. */
export const payerBeforeSum = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  words.forEach((word, sum) => {
    const verb = heads[sum]
    if (labels[sum] !== 'obj' || verb === 0 || upos[verb - 1] !== 'VERB' || !CURRENCY.has(word.toLowerCase())) return
    const name = childrenIn(tree, sum).find(
      i => upos[i] === 'PROPN' && i >= verb && /^(?:compound|nmod)/.test(labels[i]),
    )
    if (name === undefined || !upos.slice(name + 1, sum).includes('NUM')) return
    const numbers = childrenIn(tree, name).filter(child => upos[child] === 'NUM')
    tree.move(
      ...numbers.map(child => ({ word: child, head: sum + 1, label: 'nummod' })),
      { word: name, head: verb, label: 'obj' },
      { word: sum, label: 'obl' },
    )
  })
}

/** "Arrested several of the protesters", read as if they were arrested to be several: how many is the object, those it is of hang from it. */
export const quantityReadAsComplement = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  labels.forEach((label, i) => {
    const verb = heads[i]
    if (label !== 'xcomp' || verb === 0 || upos[verb - 1] !== 'VERB' || !PARTITIVES.has(words[i].toLowerCase())) return
    const [whole] = childrenIn(tree, i).filter(child => words[i + 1] === 'of' && heads[i + 1] === child + 1)
    if (whole === undefined || hasChild(tree, verb - 1, /^obj$/)) return
    tree.move({ word: i, label: 'obj' }, { word: whole, label: 'nmod' })
  })
}
