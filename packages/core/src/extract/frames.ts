import { childrenOf, dependents, descendantsOf, hasLabel, hasTo, headOf, prepositionOf } from '../annotate/index.js'
import {
  ANY_NOUN,
  DATIVE_VERBS,
  DEMANDING_VERBS,
  type Frame,
  frameRank,
  framesOfVerb,
  isClaimWord,
  NOUNS_OF_AMOUNT,
  PLACE_NOUNS,
  TIME_NOUNS,
} from '../lexicon/index.js'
import type { Sentence, Token } from '../model/index.js'
import { overlaps, spanAround } from '../text/index.js'
import { type Clause, verbLemma } from './clauses/index.js'
import {
  hasEachOther,
  isEachOther,
  type Participant,
  participants,
  participantsInside,
  type RuleContext,
} from './context.js'

/** A frame that fits a clause, with the object noun of a light verb where there is one. */
export interface FrameMatch {
  readonly frame: Frame
  readonly noun: Token | undefined
  readonly trigger: readonly Token[]
  /** Obliques whose preposition belongs to the verb ("call on"): they stand where an object stands. */
  readonly carried: readonly Token[]
  /** The noun of the idiom: "treaty" of "withdrew from the treaty with". */
  readonly idiom: Token | undefined
}

const lower = (token: Token | undefined): string => token?.lemma.toLowerCase() ?? ''

/** The nouns a nominal may be called by: its own with the word before it, and its own. */
const ownNouns = (sentence: Sentence, head: Token): readonly NounMatch[] => {
  const before = childrenOf(sentence, head).filter(c => /^(?:compound|amod)$/.test(c.deprel))
  return [
    ...before.map(b => ({ token: head, lemma: `${lower(b)} ${lower(head)}` })),
    { token: head, lemma: lower(head) },
    ...(head.text.toLowerCase() === lower(head) ? [] : [{ token: head, lemma: head.text.toLowerCase() }]),
  ]
}

/** "A series of attacks": what an amount is of. */
const isCounted = (sentence: Sentence, noun: Token): boolean =>
  hasLabel(noun, ['nmod']) &&
  prepositionOf(sentence, noun) === 'of' &&
  NOUNS_OF_AMOUNT.has(lower(headOf(sentence, noun)))

/** The nouns a nominal may be called by: its own, and for an amount those of what it is of. */
const callableAs = (sentence: Sentence, head: Token): readonly NounMatch[] =>
  descendantsOf(sentence, head, noun => isCounted(sentence, noun)).flatMap(noun => ownNouns(sentence, noun))

const withConjuncts = (sentence: Sentence, tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap(t => [t, ...dependents(sentence, t, ['conj'])])

interface NounMatch {
  readonly token: Token
  readonly lemma: string
}

const nounOf = (context: RuleContext, frame: Frame, heads: readonly Token[]): NounMatch | undefined => {
  for (const head of withConjuncts(context.sentence, heads))
    for (const called of callableAs(context.sentence, head)) if (frame.nouns.has(called.lemma)) return called
  if (!frame.nouns.has(ANY_NOUN)) return undefined
  const any = heads.find(o => /^(?:NOUN|PROPN|SYM|NUM)$/.test(o.upos) && participants(context, o).length === 0)
  return any && { token: any, lemma: ANY_NOUN }
}

const NAMES_OF_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** "Called Macron on Sunday": a date is nothing that is called on. */
export const isTime = ({ document }: RuleContext, token: Token): boolean =>
  TIME_NOUNS.has(lower(token)) || NAMES_OF_TIME.test(token.text) || overlaps(document.dates, token)

/** "Pulled out of": the tree may take particle and preposition for one. */
const splitOff = (preposition: string, particle: string, slots: readonly string[]): boolean =>
  preposition.startsWith(`${particle} `) && slots.includes(preposition.slice(particle.length + 1))

/** Tokens for the words that belong to the verb, or undefined where one is missing. */
const findParticles = (
  context: RuleContext,
  clause: Clause,
  frame: Frame,
): { readonly words: readonly Token[]; readonly carried: readonly Token[] } | undefined => {
  const { sentence } = context
  const words: Token[] = []
  const carried: Token[] = []
  const beside = childrenOf(sentence, clause.verb).filter(
    c => c.deprel.startsWith('advmod') || c.deprel === 'compound:prt' || c.deprel === 'xcomp',
  )
  const takesObject = frame.nouns.size > 0 || frame.slots.some(s => s.startsWith('obj'))
  for (const particle of frame.particles) {
    const next = sentence.tokens[clause.verb.index + 1 + words.length]
    const word =
      beside.find(c => c.text.toLowerCase() === particle) ??
      (next?.text.toLowerCase() === particle && (takesObject || next.upos !== 'ADP') ? next : undefined)
    if (word) words.push(word)
    const obliques = clause.obliques.filter(
      o =>
        (o.preposition === particle || o.preposition === `${words.at(-1)?.text} ${particle}`) &&
        !isTime(context, o.token),
    )
    const takesThing = clause.objects.length > 0 && frame.nouns.size === 0
    const isSplit = clause.obliques.some(o => splitOff(o.preposition, particle, frame.slots))
    if (obliques.length > 0 && !takesThing) carried.push(...obliques.map(o => o.token))
    else if (!word && !isSplit) return undefined
  }
  return { words, carried }
}

/** "According to B", "because of B": prepositions of several words that lead to nobody something is done to. */
const ASIDE =
  /^(?:according|due|thanks|prior|contrary|owing|next|close|because|instead|ahead|regardless|as|such|in|on) /

const prepositionMatches = (slot: string, preposition: string): boolean =>
  preposition === slot || (preposition.endsWith(` ${slot}`) && !ASIDE.test(preposition))

/** Phrases of a noun that stand in a slot. */
const phrasesWith = (sentence: Sentence, noun: Token, slot: string): readonly Token[] =>
  dependents(sentence, noun, ['nmod', 'obl']).filter(n => prepositionMatches(slot, prepositionOf(sentence, n) ?? ''))

const findIdiom = (sentence: Sentence, clause: Clause, { idiom }: Frame): Token | undefined => {
  if (!idiom) return undefined
  const phrases = [
    ...clause.obliques.map(o => o.token),
    ...clause.objects.flatMap(o => dependents(sentence, o, ['nmod', 'acl'])),
    ...dependents(sentence, clause.verb, ['xcomp', 'advcl']),
  ]
  return withConjuncts(sentence, phrases).find(
    t =>
      lower(t) === idiom.noun && prepositionMatches(idiom.preposition, prepositionOf(sentence, t) ?? idiom.preposition),
  )
}

const hasInfinitive = (sentence: Sentence, clause: Clause): boolean =>
  [clause.verb, ...clause.objects]
    .flatMap(t => dependents(sentence, t, ['xcomp', 'ccomp', 'advcl', 'acl']))
    .some(t => hasTo(sentence, t))

/** A noun the line names goes before one of a set, and one with the word before it first of all. */
const nounRank = (frame: Frame, noun: NounMatch | undefined): number =>
  noun && frame.named.has(noun.lemma) ? (noun.lemma.includes(' ') ? 2 : 1) : 0

/** "Returned to Peru" is not "returned the paintings to Peru". */
export const isIntransitive = (frame: Frame): boolean =>
  frame.nouns.size === 0 && !frame.idiom && !frame.slots.some(s => s.startsWith('obj') || s === 'iobj')

/** "Rule out" is not "rule": with such a particle only frames that name it fit. */
const isOtherVerb = (clause: Clause, { particles }: Frame): boolean =>
  clause.particle !== undefined &&
  isClaimWord('v', verbLemma(clause)) &&
  !particles.includes(clause.particle.text.toLowerCase())

/** Frames of the clause's verb whose particles, idiom and noun are there, the most specific first. */
export const matchFrames = (context: RuleContext, clause: Clause): readonly FrameMatch[] => {
  const { sentence } = context
  const matches: (FrameMatch & { readonly rank: number })[] = []
  const hasThing = clause.objects.some(o => o.upos !== 'PRON' && participants(context, o).length === 0)
  for (const frame of framesOfVerb(clause.verb.lemma)) {
    if (frame.isPassive && (!clause.isPassive || clause.subjects.length > 0)) continue
    if (isOtherVerb(clause, frame)) continue
    if (frame.takesInfinitive && !hasInfinitive(sentence, clause)) continue
    const particles = findParticles(context, clause, frame)
    const idiom = findIdiom(sentence, clause, frame)
    if (!particles || (frame.idiom && !idiom)) continue
    const hasNoun = frame.nouns.size > 0
    const noun = hasNoun ? nounOf(context, frame, [...clause.objects, ...particles.carried]) : undefined
    if (hasNoun && !noun) continue
    const idiomWords = idiom ? childrenOf(sentence, idiom).filter(c => c.deprel === 'case' || c.deprel === 'det') : []
    const words = [clause.verb, ...particles.words, ...idiomWords, idiom, noun?.token]
    matches.push({
      frame,
      noun: noun?.token,
      trigger: words.filter(t => t !== undefined).sort((a, b) => a.index - b.index),
      carried: particles.carried,
      idiom,
      rank: frameRank(frame) + nounRank(frame, noun) - (isIntransitive(frame) && hasThing ? 2 : 0),
    })
  }
  return matches.sort((a, b) => b.rank - a.rank)
}

/** True where an event noun has the complement its frame asks for: "withdrawal of troops", "calls for reform". */
export const fitsNoun = (sentence: Sentence, noun: Token, { nouns, idiom }: Frame): boolean => {
  if (nouns.size === 0 && !idiom) return true
  const phrases = childrenOf(sentence, noun).filter(c => /^(?:nmod|compound|amod|obl)/.test(c.deprel))
  if (idiom) return phrases.some(c => lower(c) === idiom.noun && prepositionOf(sentence, c) === idiom.preposition)
  return withConjuncts(sentence, phrases).some(c => callableAs(sentence, c).some(({ lemma }) => nouns.has(lemma)))
}

/** Words for a place: "the town", or a name the name finder took for one. */
export const namesPlace = ({ document }: RuleContext, token: Token): boolean =>
  PLACE_NOUNS.has(lower(token)) || spanAround(document.names, token)?.type === 'place'

/** A place fills a slot only where the relation takes places, and a slot for places nothing else. */
const fitsPlace = (context: RuleContext, frame: Frame, participant: Participant, token: Token): boolean => {
  const isPlace = participant.type === 'place'
  return frame.takesPlace ? isPlace || namesPlace(context, token) : !isPlace || frame.relation.places
}

/** "Demanded that B release the prisoners": who is to act. */
const askedToAct = (sentence: Sentence, { verb }: Clause): readonly Token[] =>
  DEMANDING_VERBS.has(verb.lemma)
    ? dependents(sentence, verb, ['ccomp'])
        .filter(c => dependents(sentence, c, ['mark']).some(m => m.lemma === 'that'))
        .flatMap(c => childrenOf(sentence, c).filter(s => s.deprel === 'nsubj'))
    : []

/** Object actors in the slots of a matched frame; places only where the relation takes them. `mutual` where the object is "each other". */
export const fillSlots = (
  context: RuleContext,
  clause: Clause,
  { frame, noun, carried, idiom }: FrameMatch,
): { readonly found: readonly Participant[]; readonly mutual: boolean } => {
  const { sentence } = context
  const found: Participant[] = []
  let mutual = hasEachOther(sentence, clause.verb)
  const take = (token: Token, inside = false): void => {
    if (isEachOther(sentence, token)) mutual = true
    const direct = participants(context, token)
    const list = direct.length > 0 || !inside ? direct : participantsInside(context, token)
    for (const p of list)
      if (!found.some(f => f.actor === p.actor) && fitsPlace(context, frame, p, token)) found.push(p)
  }
  const asked = clause.objects.length > 0 ? [] : askedToAct(sentence, clause)
  for (const slot of frame.slots) {
    const inside = frame.inside.has(slot)
    if (slot === 'obj')
      for (const o of carried.length > 0 ? carried : [...clause.objects, ...clause.indirect, ...asked]) take(o, inside)
    else if (slot === 'iobj') for (const o of [...clause.indirect, ...(noun ? clause.objects : [])]) take(o)
    else {
      const complements = noun ? phrasesWith(sentence, noun, slot) : []
      if (complements.length > 0) {
        for (const n of complements) for (const at of [n, ...phrasesWith(sentence, n, slot)]) take(at, inside)
        continue
      }
      for (const o of clause.obliques) if (prepositionMatches(slot, o.preposition)) take(o.token, inside)
      if (noun && /^(?:to|for)$/.test(slot) && DATIVE_VERBS.has(clause.verb.lemma))
        for (const o of [...clause.indirect, ...clause.objects]) if (o !== noun) take(o)
      for (const owner of [idiom, noun, ...(noun ? dependents(sentence, noun, ['conj', 'nmod', 'acl']) : [])])
        if (owner) for (const n of phrasesWith(sentence, owner, slot)) take(n, inside)
      if (frame.nouns.size === 0 && slot !== 'of')
        for (const n of clause.objects.flatMap(o => dependents(sentence, o, ['nmod'])))
          if (prepositionMatches(slot, prepositionOf(sentence, n) ?? '')) take(n, inside)
    }
  }
  return { found, mutual }
}
