import { DATIVE_VERBS, longestName, TIME_NOUNS } from '../../lexicon/index.js'
import { lemmatize } from '../lemmatize.js'
import { childrenIn, hasChild, type OpenTree, verbIn } from './open-tree.js'

/** The name of a state or body, not its adjective: "Moldova", unlike "Moldovan". */
const namesSomebody = (words: readonly string[], i: number): boolean => {
  const match = longestName(words, i)
  return match !== undefined && match.known.use !== 'adjective'
}

/** "Gave Moldova generators", read as if the generators were Moldova's: a name right behind a verb of giving is the receiver. */
export const receiverReadAsCompound = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  heads.forEach((head, name) => {
    const verb = name - 1
    if (verb < 0 || upos[name] !== 'PROPN' || upos[verb] !== 'VERB') return
    if (!DATIVE_VERBS.has(verbIn(tree, verb))) return
    const isCompound = labels[name] === 'compound' && heads[head - 1] === verb + 1 && labels[head - 1] === 'obj'
    const isPredicate = /^(?:xcomp|obj)$/.test(labels[name]) && head === verb + 1 && hasOtherObject(tree, verb, name)
    if (hasChild(tree, name, /^(?:case|mark|cop|conj)$/)) return
    if (isPredicate || (isCompound && /^(?:NOUN|SYM)$/.test(upos[head - 1]) && namesSomebody(words, name)))
      tree.move({ word: name, head: verb + 1, label: 'iobj' })
  })
}

const hasOtherObject = (tree: OpenTree, verb: number, name: number): boolean =>
  childrenIn(tree, verb).some(i => i > name && tree.labels[i] === 'obj')

/** "Gave the rebels three days to leave", read as if it lasted three days: the time is what they were given. */
export const receiverBeforeTime = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  labels.forEach((label, i) => {
    const verb = heads[i] - 1
    if (label !== 'obl:unmarked' || upos[i] !== 'NOUN' || upos[verb] !== 'VERB' || verb > i) return
    if (!DATIVE_VERBS.has(verbIn(tree, verb))) return
    const isCounted = hasChild(tree, i, /^nummod$/) || /^an?$/i.test(words[i - 1])
    if (!TIME_NOUNS.has(lemmatize(words[i], 'NOUN', xpos[i])) || !isCounted) return
    const receiver = childrenIn(tree, verb).find(j => j > verb && j < i && labels[j] === 'obj')
    if (receiver !== undefined) tree.move({ word: receiver, label: 'iobj' }, { word: i, label: 'obj' })
  })
}
