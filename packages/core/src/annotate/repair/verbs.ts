import { findNoun, framesOfVerb, wordsOf } from '../../lexicon/index.js'
import { lemmatize } from '../lemmatize.js'
import { childrenIn, hasChild, lastOf, type Move, NOMINAL, type OpenTree, type TreeWords } from './open-tree.js'

const PARTICIPLE = /^VB[ND]$/

/** "Turkey negotiated with Peru", read as "Turkey (that was) negotiated": the participle becomes the root, the nominal its subject. */
export const verbReadAsRelative = (tree: OpenTree): void => {
  const { heads, labels, upos, xpos } = tree
  const root = heads.indexOf(0)
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(upos[root]) || hasFiniteVerb({ upos, xpos })) return
  const isMember = (i: number): boolean => heads[i] === root + 1 && /^(?:conj|flat|appos)$/.test(labels[i])
  const verb = heads.findIndex(
    (head, i) =>
      i > root &&
      labels[i] === 'acl' &&
      PARTICIPLE.test(xpos[i]) &&
      (head === root + 1 || (head > 0 && isMember(head - 1))),
  )
  // "Jane Roe, a lawyer, sued": an apposition is set off by commas on both sides
  const isSetOff = labels[heads[verb] - 1] === 'appos' && upos[verb - 1] === 'PUNCT'
  if (verb < 0 || (!isSetOff && upos.slice(root, verb).includes('PUNCT'))) return
  const behind = childrenIn(tree, root).filter(i => i > verb)
  // "a man called Kuleba" has that name, "Blinken called Kuleba" has not
  const called = childrenIn(tree, verb).filter(i => labels[i] === 'xcomp' && upos[i] === 'PROPN')
  tree.move(
    { word: verb, head: 0, label: 'root' },
    { word: root, head: verb + 1, label: 'nsubj' },
    ...behind.map(word => ({ word, head: verb + 1 })),
    ...called.map(word => ({ word, label: 'obj' })),
  )
}

const hasFiniteVerb = ({ upos, xpos }: Pick<TreeWords, 'upos' | 'xpos'>): boolean =>
  upos.some((tag, i) => tag === 'AUX' || /^(?:VBZ|VBP|MD)$/.test(xpos[i]))

const SAYING = wordsOf('speech-verb-forms')

/**
 * Who acts and not what kind of thing is meant, unlike "state" of "state backed rebels": a name, people or a body with words of their own ("a court"),
 * several ("rebels").
 */
const isActing = (tree: OpenTree, at: number): boolean => {
  const { words, upos, xpos } = tree
  if (upos[at] === 'PROPN') return true
  if (upos[at] !== 'NOUN') return false
  return (
    xpos[at] === 'NNS' ||
    findNoun(words[at].toLowerCase())?.isPlural === true ||
    hasChild(tree, at, /^(?:det|nmod:poss|nummod)$/)
  )
}

const APPOINTING = wordsOf('appointing-verb-forms')

/** "Jane Roe elected mayor": behind such a verb a role without a name is what she becomes. */
const isToRole = (tree: OpenTree, verb: number, noun: number): boolean =>
  APPOINTING.has(tree.words[verb].toLowerCase()) && !hasChild(tree, noun, /^(?:appos|flat)/)

/** A nominal's verb and that verb's subject: a past form that has a subject of its own, or stands between who acts and the noun ("Iran issued warrants"). */
const verbInside = (tree: OpenTree, noun: number): { readonly verb: number; readonly subject: number } | undefined => {
  const { heads, labels, xpos } = tree
  for (const verb of childrenIn(tree, noun)) {
    if (verb > noun || labels[verb] !== 'amod' || !PARTICIPLE.test(xpos[verb]) || isToRole(tree, verb, noun)) continue
    // what stands behind the noun tells of it: "denied reports that B had left"
    const isTold = hasFiniteVerb({ upos: tree.upos.slice(0, noun), xpos: xpos.slice(0, noun) })
    const own =
      isTold || heads[noun] !== 0
        ? undefined
        : childrenIn(tree, verb).find(i => i < verb && labels[i].startsWith('nsubj'))
    if (own !== undefined) return { verb, subject: own }
    const before = childrenIn(tree, noun).find(
      i => labels[i] === 'compound' && lastOf(tree, i) === verb - 1 && isActing(tree, i),
    )
    if (before !== undefined) return { verb, subject: before }
  }
  return undefined
}

/**
 * "The U.S. introduced sanctions on Iran", "it reported Iran issued warrants", read as one nominal with a participle inside: a sentence, or
 * what is said, has no verb but this one. Where verbs stand elsewhere they are inside the nominal's own relative clauses.
 */
export const verbReadAsModifier = (tree: OpenTree): void => {
  const { heads, labels, upos, words } = tree
  heads.forEach((head, noun) => {
    // "denied reports that B had left": the clause fills the noun
    const filling = words[noun + 1] === 'that' ? childrenIn(tree, noun).find(i => labels[i] === 'ccomp') : undefined
    const isBare = childrenIn(tree, noun).every(
      i => i === filling || !/^(?:nsubj|cop|aux|parataxis|ccomp|advcl)/.test(labels[i]),
    )
    const isWhole = head === 0 && isBare
    const isSaid = head > 0 && labels[noun] === 'obj' && SAYING.has(words[head - 1].toLowerCase())
    const inside = upos[noun] === 'NOUN' && (isWhole || isSaid) ? verbInside(tree, noun) : undefined
    if (!inside) return
    const { verb, subject } = inside
    const beside = childrenIn(tree, noun).flatMap((word): readonly Move[] => {
      if (labels[word] === 'punct') return [{ word, head: verb + 1 }]
      return word < subject ? [{ word, head: labels[word] === 'obl' ? verb + 1 : subject + 1 }] : []
    })
    tree.move(
      ...beside,
      ...(filling === undefined ? [] : [{ word: filling, label: 'acl' }]),
      { word: verb, head, label: isWhole ? 'root' : 'ccomp' },
      { word: noun, head: verb + 1, label: 'obj' },
      { word: subject, head: verb + 1, label: 'nsubj' },
    )
  })
}

const CLAUSE = /^(?:root|ccomp|advcl|conj|parataxis|acl:relcl)$/

/**
 * "A court jailed journalist Jane Roe", read as if the court were a jailed journalist: a nominal with a subject has a copula, and where it has
 * none the participle between the two is the verb.
 */
export const verbReadAsQualityOfObject = (tree: OpenTree): void => {
  const { heads, labels, upos, xpos } = tree
  upos.forEach((tag, noun) => {
    if (!NOMINAL.test(tag) || !CLAUSE.test(labels[noun]) || hasChild(tree, noun, /^(?:cop|aux)/)) return
    const children = childrenIn(tree, noun)
    const subject = children.find(i => i < noun && labels[i] === 'nsubj')
    if (subject === undefined) return
    const verb = children.find(i => i > subject && i < noun && labels[i] === 'amod' && PARTICIPLE.test(xpos[i]))
    if (verb === undefined || isToRole(tree, verb, noun)) return
    const isOfVerb = (i: number): boolean =>
      i < verb || /^(?:punct|obl|advcl|parataxis)$/.test(labels[i]) || (labels[i] === 'conj' && upos[i] === 'VERB')
    tree.move(
      ...children.filter(isOfVerb).map(word => ({ word, head: verb + 1 })),
      { word: verb, head: heads[noun], label: labels[noun] },
      { word: noun, head: verb + 1, label: 'obj' },
    )
  })
}

/** "Left the agreement and imposed sanctions", read as if the sanctions were left too: what the vocabulary knows as one act has its own verb. */
export const verbAfterAnd = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  heads.forEach((head, verb) => {
    const noun = head - 1
    if (labels[verb] !== 'amod' || !/^VB[ND]$/.test(xpos[verb]) || !/^and$/i.test(words[verb - 1] ?? '')) return
    if (labels[noun] !== 'conj' || heads[noun] === 0 || labels[heads[noun] - 1] !== 'obj') return
    const first = heads[heads[noun] - 1]
    if (first === 0 || xpos[first - 1] !== 'VBD') return
    const lemma = lemmatize(words[verb], 'VERB', 'VBD')
    const object = lemmatize(words[noun], upos[noun], xpos[noun])
    if (framesOfVerb(lemma).every(f => !f.nouns.has(object))) return
    tree.move(
      { word: verb, head: first, label: 'conj' },
      { word: noun, head: verb + 1, label: 'obj' },
      { word: verb - 1, head: verb + 1 },
    )
  })
}

/** "Police reported the attacker left the hall", read as if the attacker were reported: with a past form behind it, it is the subject of what is said. */
export const saidWithoutThat = (tree: OpenTree): void => {
  const { heads, labels, words, xpos } = tree
  heads.forEach((head, verb) => {
    const isPast = xpos[verb] === 'VBD' || (xpos[verb] === 'VBN' && hasChild(tree, verb, /^obj$/))
    if (!/^[cx]comp$/.test(labels[verb]) || !isPast || head === 0 || !SAYING.has(words[head - 1].toLowerCase())) return
    const beside = childrenIn(tree, head - 1)
    const subject = beside.find(i => labels[i] === 'obj' && i < verb && i >= head)
    if (subject === undefined || hasChild(tree, verb, /^(?:nsubj|mark|aux)/)) return
    const behind = beside.filter(i => i > verb && labels[i] === 'conj' && xpos[i] === 'VBD')
    tree.move(
      { word: verb, label: 'ccomp' },
      { word: subject, head: verb + 1, label: 'nsubj' },
      ...behind.map(word => ({ word, head: verb + 1 })),
    )
  })
}

/** "Threatened to sue Norvik Bank", read as if "sue" were the first of three names: an infinitive right behind a verb is its complement, with the name as object. */
export const infinitiveReadAsName = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  upos.forEach((tag, i) => {
    const verb = heads[i]
    if (
      tag !== 'VERB' ||
      xpos[i] !== 'VB' ||
      words[i - 1] !== 'to' ||
      !/^(?:obl|obj|nmod|compound|flat)/.test(labels[i])
    )
      return
    if (verb !== i - 1 || upos[verb - 1] !== 'VERB' || upos[i + 1] !== 'PROPN') return
    let last = i + 1
    while (upos[last + 1] === 'PROPN') last++
    const parts = Array.from({ length: last - i - 1 }, (_, k) => ({
      word: i + 1 + k,
      head: last + 1,
      label: 'compound',
    }))
    tree.move(
      { word: i, head: verb, label: 'xcomp' },
      { word: i - 1, head: i + 1, label: 'mark' },
      { word: last, head: i + 1, label: 'obj' },
      ...parts,
    )
  })
}
