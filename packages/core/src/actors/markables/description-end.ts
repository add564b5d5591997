import { childrenOf, dependents, headOf, prepositionOf, subtree } from '../../annotate/index.js'
import { findNoun, framesOfNoun, TIME_NOUNS, wordsOf } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'

/** Words a description may run on behind its noun. */
const LONGEST = 10
const OPEN_HEADS = wordsOf('indefinite-heads')
const AT_OCCASION = wordsOf('occasion-noun-prepositions')
/** What people belong to, come from, live in or stand for. "During", "after" and "like" tell of the verb. */
const DESCRIBING = /^(?:of|from|in|at|with|to|for|across|around|near|on|against|within|behind|without)\b/
const MONTHS = wordsOf('month-names')
const WEEKDAYS = wordsOf('weekday-names')
const RECURRING_DAYS = wordsOf('recurring-weekdays')
const YEAR = /^(?:19|20)\d\d$/

const isTime = ({ lemma, text }: Token): boolean =>
  TIME_NOUNS.has(lemma.toLowerCase()) ||
  MONTHS.has(text) ||
  WEEKDAYS.has(text) ||
  RECURRING_DAYS.has(text) ||
  YEAR.test(text)

/** "People in the attack": the occasion belongs to the verb. */
const isOccasion = ({ lemma }: Token, preposition: string): boolean =>
  AT_OCCASION.has(preposition) && framesOfNoun(lemma).length > 0

/** "The airline banned by Chile", "a town harbouring rebels": of bodies and places only what they are of or in is told with them. */
const isBodyOrPlace = ({ lemma, xpos }: Token): boolean => {
  const type = findNoun(lemma)?.type ?? 'person'
  return type === 'organisation' ? xpos !== 'NNS' : type !== 'group' && type !== 'person'
}

/** Verbs by the preposition that belongs to them behind an object. */
const COMPLEMENT_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', wordsOf('of-complement-verbs')],
  ['with', wordsOf('providing-verbs')],
])

/** "Accused the army of torture", "provided the army with radios": what it is accused of, what it was given. */
export const isOfVerb = (sentence: Sentence, noun: Token, preposition: string): boolean =>
  /^(?:obj|nsubj:pass|obl:agent)$/.test(noun.deprel) &&
  (COMPLEMENT_OF.get(preposition)?.has(headOf(sentence, noun)?.lemma ?? '') ?? false)

const isDescribing = (sentence: Sentence, head: Token, child: Token): boolean => {
  const isOpen = OPEN_HEADS.has(head.text.toLowerCase())
  if (subtree(sentence, child).some(i => isTime(sentence.tokens[i]))) return false
  if (/^(?:nmod|obl)$/.test(child.deprel)) {
    const preposition = prepositionOf(sentence, child) ?? ''
    return DESCRIBING.test(preposition) && !isOccasion(child, preposition) && !isOfVerb(sentence, head, preposition)
  }
  if (child.deprel === 'acl:relcl') return isOpen
  return (
    /^(?:acl|amod)$/.test(child.deprel) &&
    !isBodyOrPlace(head) &&
    dependents(sentence, child, ['nsubj', 'mark']).length === 0
  )
}

/** True for a pronoun that is described by what stands behind it: "those in need", "anyone who saw him". */
export const isOpenHead = (sentence: Sentence, token: Token): boolean =>
  OPEN_HEADS.has(token.text.toLowerCase()) &&
  childrenOf(sentence, token).some(c => c.index > token.index && isDescribing(sentence, token, c))

/** "Anti-war", "self-styled": a hyphen inside a word. */
const isGlued = ({ tokens }: Sentence, { index, start, end, text }: Token): boolean =>
  /^[-–]$/.test(text) && tokens[index - 1]?.end === start && tokens[index + 1]?.start === end

const isSetOff = (sentence: Sentence, token: Token): boolean =>
  (/^(?:[,;:()"“”—–-]|--)$/.test(token.text) && !isGlued(sentence, token)) || token.deprel === 'parataxis'

/** "(ISIL)" with more of the phrase behind it: one word in brackets. */
const isGloss = ({ tokens }: Sentence, at: number, phrase: ReadonlySet<number>): boolean =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && phrase.has(at + 3) && /^\p{L}/u.test(tokens[at + 3].text)

/** Where a long phrase may end before its end: at what is coordinated in it, or at an infinitive. */
const shorter = (sentence: Sentence, last: number, end: number): number => {
  const cut = sentence.tokens.slice(last + 2, end + 1).find(t => t.deprel === 'cc' || t.xpos === 'TO')
  return cut ? cut.index - 1 : end
}

/**
 * Last word of a description: of "volunteers from the harbour district", "groups representing tenants", "those living abroad" all that stands
 * right behind the noun and describes it, up to the first comma. The head itself where nothing does.
 */
export const descriptionEnd = (sentence: Sentence, head: Token): number => {
  let last = head.index
  for (const child of childrenOf(sentence, head)) {
    if (child.index <= last) continue
    const below = new Set(subtree(sentence, child))
    if (!below.has(last + 1) || !isDescribing(sentence, head, child)) break
    let end = last
    for (;;) {
      if (below.has(end + 1) && !isSetOff(sentence, sentence.tokens[end + 1])) end++
      else if (below.has(end + 1) && isGloss(sentence, end + 1, below) && end - head.index + 4 <= LONGEST) end += 4
      else break
    }
    if (end - head.index > LONGEST && child.deprel !== 'acl') end = shorter(sentence, last, end)
    if (end - head.index > LONGEST) break
    last = end
    if (below.has(end + 1)) break
  }
  return last
}
