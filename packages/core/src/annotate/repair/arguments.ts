import { DATIVE_VERBS, findNoun, findTitle, SPEECH_VERBS, wordsOf } from '../../lexicon/index.js'
import { lemmatize } from '../lemmatize.js'
import { childrenIn, hasChild, lastOf, NOMINAL, type OpenTree } from './open-tree.js'

const NAMING = wordsOf('naming-verbs')
const VERDICTS = wordsOf('resultative-adjectives')
const BESIDE = wordsOf('participles-of-manner')
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

/** "Named the front a terrorist group", read as two objects: the second says what the first is called or made. */
export const secondObjectOfNaming = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  labels.forEach((label, i) => {
    const verb = heads[i] - 1
    if (!/^(?:obj|xcomp)$/.test(label) || upos[i] !== 'NOUN' || upos[verb] !== 'VERB' || verb > i) return
    if (!NAMING.has(lemmatize(words[verb], 'VERB', xpos[verb]))) return
    const named = childrenIn(tree, verb).find(
      j => j > verb && j < i && (/^i?obj$/.test(labels[j]) || (labels[j] === 'xcomp' && upos[j] === 'PROPN')),
    )
    if (named !== undefined) tree.move({ word: named, label: 'obj' }, { word: i, label: 'xcomp' })
  })
}

/** "Elected Jane Roe president", "found Jane Roe guilty", read as one of that name: she is elected or found, and what stands behind says what she becomes. */
export const nameBeforeOffice = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  labels.forEach((label, office) => {
    const verb = heads[office] - 1
    if (!/^(?:obj|xcomp)$/.test(label) || upos[verb] !== 'VERB' || verb > office) return
    const isOffice = upos[office] === 'NOUN' && findTitle([words[office].toLowerCase()]) !== undefined
    const isNaming = NAMING.has(lemmatize(words[verb], 'VERB', xpos[verb]))
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
  const { heads, labels, words, upos, xpos } = tree
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
    const isNaming =
      NAMING.has(lemmatize(words[verb], 'VERB', xpos[verb])) && !hasChild(tree, verb, /^(?:aux|nsubj):pass$/)
    const isAs = childrenIn(tree, verb).some(
      o =>
        o > i &&
        labels[o].startsWith('obl') &&
        childrenIn(tree, o).some(c => labels[c] === 'case' && /^as$/i.test(words[c])),
    )
    if (isNaming && isAs) tree.move({ word: i, label: 'obj' })
  })
}

const BLAMING_OF = wordsOf('object-gerund-verbs')

/** "Accused B of attacking judges", read as if the judges were accused too, or B of judges that attack: who is attacked is the gerund's object. */
export const objectOfGerund = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  xpos.forEach((tag, gerund) => {
    const noun = gerund + 1
    if (tag !== 'VBG' || words[gerund - 1]?.toLowerCase() !== 'of' || !/^(?:NOUN|PROPN)$/.test(upos[noun] ?? '')) return
    const isQuality = labels[gerund] === 'amod' && heads[gerund] === noun + 1
    const verb = (isQuality ? heads[noun] : heads[gerund]) - 1
    if (
      verb < 0 ||
      verb > gerund ||
      upos[verb] !== 'VERB' ||
      !BLAMING_OF.has(lemmatize(words[verb], 'VERB', xpos[verb]))
    )
      return
    if (isQuality)
      tree.move(
        { word: gerund, head: verb + 1, label: 'advcl' },
        { word: noun, head: gerund + 1, label: 'obj' },
        { word: gerund - 1, head: gerund + 1, label: 'mark' },
      )
    else if (heads[noun] === verb + 1 && labels[noun] === 'obj')
      tree.move({ word: noun, head: gerund + 1, label: 'obj' })
  })
}

/** "Left six soldiers dead", read as soldiers that were dead: how they were left is said of them. */
export const stateAfterLeaving = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  words.forEach((word, i) => {
    const noun = heads[i] - 1
    if (!VERDICTS.has(word) || !/^(?:amod|acl)$/.test(labels[i]) || noun < 0 || noun > i || labels[noun] !== 'obj')
      return
    const verb = heads[noun] - 1
    if (upos[verb] === 'VERB' && lemmatize(words[verb], 'VERB', xpos[verb]) === 'leave')
      tree.move({ word: i, head: verb + 1, label: 'xcomp' })
  })
}

/** "Arrested students marching in Oslo, accusing them of fraud": behind a comma, whoever arrested them accuses. */
export const participleBehindComma = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  labels.forEach((label, i) => {
    const participle = heads[i] - 1
    if (
      label !== 'advcl' ||
      xpos[i] !== 'VBG' ||
      words[i - 1] !== ',' ||
      participle < 0 ||
      labels[participle] !== 'acl'
    )
      return
    const noun = heads[participle] - 1
    const verb = heads[noun] - 1
    if (noun < participle && /^obj$/.test(labels[noun]) && upos[verb] === 'VERB') tree.move({ word: i, head: verb + 1 })
  })
}

/** "Fired at protesters demanding a vote", read as if those who fired demanded it: a participle right behind people tells what they do. */
export const participleOfPeople = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  labels.forEach((label, i) => {
    const verb = heads[i] - 1
    const noun = i - 1
    if (label !== 'advcl' || xpos[i] !== 'VBG' || verb < 0 || verb >= noun || upos[verb] !== 'VERB') return
    if (xpos[noun] !== 'NNS' || !/^(?:obj|obl)/.test(labels[noun]) || heads[noun] !== verb + 1) return
    const lemma = lemmatize(words[i], 'VERB', 'VBG')
    if (SPEECH_VERBS.has(lemma) || BESIDE.has(lemma) || hasChild(tree, i, /^(?:mark|nsubj)/)) return
    if (/^(?:group|person|military)$/.test(findNoun(lemmatize(words[noun], 'NOUN', 'NNS'))?.type ?? ''))
      tree.move({ word: i, head: noun + 1, label: 'acl' })
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

const isDative = ({ words, xpos }: OpenTree, verb: number): boolean =>
  DATIVE_VERBS.has(lemmatize(words[verb], 'VERB', xpos[verb]))

/**
 * "Dutch F-16s intercepted …", "sued US chipmaker Norvik", read as two subjects or objects: of two nominals side by side that nothing parts,
 * a name belongs to the noun behind it, and a name behind a noun says which one it is.
 */
export const twoNominalsInOne = (tree: OpenTree): void => {
  const { heads, labels, upos, xpos } = tree
  heads.forEach((head, i) => {
    if (!/^(?:nsubj|obj)$/.test(labels[i]) || labels[i + 1] !== labels[i] || heads[i + 1] !== head) return
    if (labels[i] === 'nsubj' ? head < i + 2 : isDative(tree, head - 1) || upos[i + 1] === 'PRON') return
    if (upos[i] === 'NOUN' && upos[i + 1] === 'PROPN') tree.move({ word: i + 1, head: i + 1, label: 'appos' })
    else if (upos[i] === 'PROPN' && /^NN/.test(xpos[i + 1]) && childrenIn(tree, i).length === 0)
      tree.move({ word: i, head: i + 2, label: 'compound' })
  })
}
