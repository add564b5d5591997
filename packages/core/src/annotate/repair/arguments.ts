import { DATIVE_VERBS, wordsOf } from '../../lexicon/index.js'
import { childrenIn, hasChild, lastOf, NOMINAL, type OpenTree, verbIn } from './open-tree.js'

const PEOPLE = wordsOf('nominalized-adjectives')
const ONE = wordsOf('nominalized-participles')

/** "On Thursday, Jane Roe, a lawyer, addressed reporters", read as if the name stood in apposition to the day: it is the verb's subject. */
export const freeSubject = (tree: OpenTree): void => {
  const { heads, labels, upos } = tree
  heads.forEach((day, i) => {
    if (labels[i] !== 'appos' || day === 0 || upos[i] !== 'PROPN' || !labels[day - 1].startsWith('obl')) return
    const verb = heads[day - 1]
    if (verb === 0 || upos[verb - 1] !== 'VERB' || !(day - 1 < i && i < verb - 1)) return
    if (hasChild(tree, verb - 1, /^nsubj/)) return
    const behind = childrenIn(tree, day - 1).filter(child => child > i)
    const label = hasChild(tree, verb - 1, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj'
    tree.move(...behind.map(word => ({ word, head: i + 1 })), { word: i, head: verb, label })
  })
}

/** "Norway plans to sue", read as one compound: a nominal before a verb without subject is its subject. */
export const subjectReadAsCompound = (tree: OpenTree): void => {
  const { heads, labels, upos, xpos } = tree
  heads.forEach((head, i) => {
    if (labels[i] !== 'compound' || upos[i] !== 'PROPN' || i >= head - 1) return
    const isVerb = upos[head - 1] === 'VERB' && /^VB[ZPD]$/.test(xpos[head - 1])
    if (isVerb && !hasChild(tree, head - 1, /^nsubj/)) tree.move({ word: i, label: 'nsubj' })
  })
}

/** A clause with "that" after somebody who is told something is what is told. */
export const toldReadAsRelative = (tree: OpenTree): void => {
  const { heads, labels } = tree
  heads.forEach((head, i) => {
    if (head === 0 || !labels[i].startsWith('acl') || labels[head - 1] !== 'iobj' || heads[head - 1] === 0) return
    if (!hasChild(tree, i, /^mark$/)) return
    tree.move({ word: i, head: heads[head - 1], label: 'ccomp' })
  })
}

/** "Visited the wounded", read as if somebody were visited to be wounded: with an article it is the object. */
export const peopleReadAsComplement = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  heads.forEach((verb, i) => {
    if (labels[i] !== 'xcomp' || upos[i] !== 'NOUN' || upos[verb - 1] !== 'VERB' || verb > i) return
    const isCalled = hasChild(tree, verb - 1, /^i?obj$/) || hasChild(tree, verb - 1, /^(?:nsubj|aux):pass$/)
    const isPeople = PEOPLE.has(words[i]) || ONE.has(words[i])
    if (isCalled || heads[i - 1] !== i + 1 || labels[i - 1] !== 'det' || !isPeople) return
    tree.move({ word: i, label: 'obj' })
  })
}

/** "Senators called for B to resign", read as a passive: without an auxiliary and with nobody who does it, a finite verb is active. */
export const subjectReadAsPatient = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  labels.forEach((label, i) => {
    const verb = heads[i] - 1
    if (label !== 'nsubj:pass' || upos[verb] !== 'VERB' || i > verb) return
    // "Two men jailed for fraud" is a headline
    const isSentence = labels[verb] === 'root' && words.at(-1) === '.'
    if (xpos[verb] !== 'VBD' && !(xpos[verb] === 'VBN' && isSentence)) return
    if (!hasChild(tree, verb, /^(?:aux|obl:agent)/)) tree.move({ word: i, label: 'nsubj' })
  })
}

/** A name right after a verb without object, called an aside though no comma sets it off, is the object. */
export const objectCalledAside = (tree: OpenTree): void => {
  const { heads, labels, upos } = tree
  upos.forEach((tag, i) => {
    const verb = heads[i]
    if (!NOMINAL.test(tag) || !/^(?:parataxis|appos|vocative|list|dislocated|compound|flat)/.test(labels[i])) return
    if (verb === 0 || verb > i || upos[verb - 1] !== 'VERB' || upos.slice(verb, i).includes('PUNCT')) return
    const isTaken = childrenIn(tree, verb - 1).some(j => j !== i && /^(?:obj|ccomp|xcomp)/.test(labels[j]))
    if (!isTaken && !hasChild(tree, i, /^case$/)) tree.move({ word: i, label: 'obj' })
  })
}

/** "Condemns in the strongest terms the regime's executions", read as if the executions were the terms: without a comma they are the verb's object. */
export const objectBehindManner = (tree: OpenTree): void => {
  const { heads, labels, upos } = tree
  heads.forEach((head, i) => {
    if (labels[i] !== 'appos' || head === 0 || head > i || upos[head - 1] !== 'NOUN') return
    const verb = heads[head - 1]
    if (verb === 0 || verb > head || upos[verb - 1] !== 'VERB' || !labels[head - 1].startsWith('obl')) return
    if (upos.slice(head, i).includes('PUNCT') || hasChild(tree, verb - 1, /^(?:obj|ccomp|xcomp|nsubj:pass)/)) return
    if (!hasChild(tree, i, /^(?:det|nmod:poss)$/)) return
    tree.move({ word: i, head: verb, label: 'obj' })
  })
}

/** "Its envoy to Bergen", the phrase hung from the verb: the object it stands right behind, 1-based; 0 without one. */
const objectRightBefore = (tree: OpenTree, place: number): number => {
  const { heads, labels } = tree
  const preposition = childrenIn(tree, place).find(i => labels[i] === 'case')
  const isBehind = preposition !== undefined && labels[place] === 'obl' && heads[preposition - 1] === heads[place]
  return isBehind && labels[preposition - 1] === 'obj' ? preposition : 0
}

/** "The mayor of Bergen, Marit Lund, said", read as if she were one more town: a name between commas, coordinated with nothing, is set beside the noun. */
export const appositionReadAsMember = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  heads.forEach((head, i) => {
    if (labels[i] !== 'conj' || head === 0 || head > i || upos[i] !== 'PROPN') return
    const first = Math.min(i, ...childrenIn(tree, i).filter(j => upos[j] !== 'PUNCT'))
    if (words[first - 1] !== ',') return
    const noun = labels[head - 1] === 'nmod' ? heads[head - 1] : objectRightBefore(tree, head - 1)
    if (upos[head - 1] !== 'PROPN' || noun === 0 || upos[noun - 1] !== 'NOUN') return
    const members = childrenIn(tree, head - 1).filter(j => labels[j] === 'conj')
    if (members.length !== 1 || hasChild(tree, i, /^(?:cc|case|conj)$/)) return
    const last = lastOf(tree, i)
    if (last === i || !/^[,.;]$/.test(words[last + 1] ?? '.')) return
    tree.move({ word: i, head: noun, label: 'appos' })
  })
}

/**
 * "Dutch F-16s intercepted …", "sued US chipmaker Norvik", read as two subjects or objects: of two nominals side by side that nothing parts,
 * a name belongs to the noun behind it, and a name behind a noun says which one it is.
 */
export const twoNominalsInOne = (tree: OpenTree): void => {
  const { heads, labels, upos, xpos } = tree
  heads.forEach((head, i) => {
    if (!/^(?:nsubj|obj)$/.test(labels[i]) || labels[i + 1] !== labels[i] || heads[i + 1] !== head) return
    if (labels[i] === 'nsubj' ? head < i + 2 : DATIVE_VERBS.has(verbIn(tree, head - 1)) || upos[i + 1] === 'PRON')
      return
    if (upos[i] === 'NOUN' && upos[i + 1] === 'PROPN') tree.move({ word: i + 1, head: i + 1, label: 'appos' })
    else if (upos[i] === 'PROPN' && /^NN/.test(xpos[i + 1]) && childrenIn(tree, i).length === 0)
      tree.move({ word: i, head: i + 2, label: 'compound' })
  })
}
