import { DATIVE_VERBS, longestName } from '../../lexicon/index.js'
import { lemmatize } from '../lemmatize.js'
import { childrenIn, hasChild, type OpenTree } from './open-tree.js'

/** The name of a state or body, not its adjective: "Moldova", unlike "Moldovan". */
const namesSomebody = (words: readonly string[], i: number): boolean => {
  const match = longestName(words, i)
  return match !== undefined && match.known.use !== 'adjective'
}

/** "Gave Moldova generators", read as if the generators were Moldova's: a name right behind a verb of giving is the receiver. */
export const receiverReadAsCompound = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  heads.forEach((head, name) => {
    const verb = name - 1
    if (verb < 0 || upos[name] !== 'PROPN' || upos[verb] !== 'VERB') return
    if (!DATIVE_VERBS.has(lemmatize(words[verb], 'VERB', xpos[verb]))) return
    const isCompound = labels[name] === 'compound' && heads[head - 1] === verb + 1 && labels[head - 1] === 'obj'
    const isPredicate = /^(?:xcomp|obj)$/.test(labels[name]) && head === verb + 1 && hasOtherObject(tree, verb, name)
    if (hasChild(tree, name, /^(?:case|mark|cop|conj)$/)) return
    if (isPredicate || (isCompound && upos[head - 1] === 'NOUN' && namesSomebody(words, name)))
      tree.move({ word: name, head: verb + 1, label: 'iobj' })
  })
}

const hasOtherObject = (tree: OpenTree, verb: number, name: number): boolean =>
  childrenIn(tree, verb).some(i => i > name && tree.labels[i] === 'obj')
