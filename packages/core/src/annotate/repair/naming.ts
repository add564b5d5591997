import { findTitle, wordsOf } from '../../lexicon/index.js'
import { childrenIn, hasChild, type OpenTree, verbIn } from './open-tree.js'

const NAMING = wordsOf('naming-verbs')
const VERDICTS = wordsOf('resultative-adjectives')

/** "Named the front a terrorist group", read as two objects: the second says what the first is called or made. */
export const secondObjectOfNaming = (tree: OpenTree): void => {
  const { heads, labels, upos } = tree
  labels.forEach((label, i) => {
    const verb = heads[i] - 1
    if (!/^(?:obj|xcomp)$/.test(label) || upos[i] !== 'NOUN' || upos[verb] !== 'VERB' || verb > i) return
    if (!NAMING.has(verbIn(tree, verb))) return
    const named = childrenIn(tree, verb).find(
      j => j > verb && j < i && (/^i?obj$/.test(labels[j]) || (labels[j] === 'xcomp' && upos[j] === 'PROPN')),
    )
    if (named !== undefined) tree.move({ word: named, label: 'obj' }, { word: i, label: 'xcomp' })
  })
}

/** "Elected Jane Roe president", "found Jane Roe guilty", read as one of that name: she is elected or found, and what stands behind says what she becomes. */
export const nameBeforeOffice = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  labels.forEach((label, office) => {
    const verb = heads[office] - 1
    if (!/^(?:obj|xcomp)$/.test(label) || upos[verb] !== 'VERB' || verb > office) return
    const isOffice = upos[office] === 'NOUN' && findTitle([words[office].toLowerCase()]) !== undefined
    const isNaming = NAMING.has(verbIn(tree, verb))
    if (!(isOffice && isNaming) && !VERDICTS.has(words[office])) return
    const name = childrenIn(tree, office).find(i => upos[i] === 'PROPN' && labels[i] === 'compound' && i === verb + 1)
    const isAlone = childrenIn(tree, office).every(
      i => i === name || /^(?:compound|amod|punct)/.test(labels[i]) || i > office,
    )
    if (name !== undefined && isAlone && !/^the$/i.test(words[name]))
      tree.move({ word: name, head: verb + 1, label: 'obj' }, { word: office, label: 'xcomp' })
  })
}

/** "Named Jane Roe as chairman", read as if she were what is named: with an office behind "as", she is the object. */
export const nameBeforeAs = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  labels.forEach((label, i) => {
    const verb = heads[i] - 1
    if (
      label !== 'xcomp' ||
      upos[i] !== 'PROPN' ||
      upos[verb] !== 'VERB' ||
      verb > i ||
      hasChild(tree, verb, /^i?obj$/)
    )
      return
    const isNaming = NAMING.has(verbIn(tree, verb)) && !hasChild(tree, verb, /^(?:aux|nsubj):pass$/)
    const isAs = childrenIn(tree, verb).some(
      o =>
        o > i &&
        labels[o].startsWith('obl') &&
        childrenIn(tree, o).some(c => labels[c] === 'case' && /^as$/i.test(words[c])),
    )
    if (isNaming && isAs) tree.move({ word: i, label: 'obj' })
  })
}

/** "Left six soldiers dead", read as soldiers that were dead: how they were left is said of them. */
export const stateAfterLeaving = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  words.forEach((word, i) => {
    const noun = heads[i] - 1
    if (!VERDICTS.has(word) || !/^(?:amod|acl)$/.test(labels[i]) || noun < 0 || noun > i || labels[noun] !== 'obj')
      return
    const verb = heads[noun] - 1
    if (upos[verb] === 'VERB' && verbIn(tree, verb) === 'leave') tree.move({ word: i, head: verb + 1, label: 'xcomp' })
  })
}
