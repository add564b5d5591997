import { childrenOf, dependents, prepositionOf } from '../../annotate/index.js'
import {
  ANY_NOUN,
  DATIVE_VERBS,
  DEMANDING_VERBS,
  type Frame,
  frameRank,
  framesOfVerb,
  isClaimWord,
  isForce,
  PLACE_NOUNS,
  referentType,
  TIME_NOUNS,
  wordsOf,
} from '../../lexicon/index.js'
import { BODY_TYPES, type Sentence, type Token } from '../../model/index.js'
import { overlaps, spanAround } from '../../text/index.js'
import {
  type ClauseFacts,
  callableAs,
  factsOf,
  lower,
  type NounMatch,
  namesOfAll,
  withConjuncts,
} from '../clauses/clause-facts.js'
import { type Clause, verbLemma } from '../clauses/index.js'
import {
  hasEachOther,
  isEachOther,
  oncePer,
  type Participant,
  participants,
  participantsInside,
  type RuleContext,
} from '../context.js'

/** A frame that fits a clause, with the object noun of a light verb where there is one. */
export interface FrameMatch {
  readonly frame: Frame
  readonly noun: Token | undefined
  readonly trigger: readonly Token[]
  /** Obliques whose preposition belongs to the verb ("call on"): they stand where an object stands. */
  readonly carried: readonly Token[]
  /** The noun of the idiom: "treaty" of "withdrew from the treaty with". */
  readonly idiom: Token | undefined
  /** How closely the frame describes the clause. */
  readonly rank: number
}

/** The noun of a frame among the objects of a clause and what its particles carry. */
const nounOf = (
  context: RuleContext,
  frame: Frame,
  { facts, carried }: { readonly facts: ClauseFacts; readonly carried: readonly Token[] },
): NounMatch | undefined => {
  const isNamed = ({ lemma }: NounMatch): boolean => frame.nouns.has(lemma)
  const named = facts.called().find(isNamed) ?? namesOfAll(context.sentence, carried).find(isNamed)
  if (named || !frame.nouns.has(ANY_NOUN)) return named
  const any = [...facts.clause.objects, ...carried].find(
    o => /^(?:NOUN|PROPN|SYM|NUM)$/.test(o.upos) && participants(context, o).length === 0,
  )
  return any && { token: any, lemma: ANY_NOUN }
}

const MONTHS = wordsOf('month-names')
const WEEKDAYS = wordsOf('weekday-names')

/** "Called Macron on Sunday": a date is nothing that is called on. */
export const isTime = ({ document }: RuleContext, token: Token): boolean =>
  TIME_NOUNS.has(lower(token)) || MONTHS.has(token.text) || WEEKDAYS.has(token.text) || overlaps(document.dates, token)

/** "Pulled out of": the tree may take particle and preposition for one. */
const splitOff = (preposition: string, particle: string, slots: readonly string[]): boolean =>
  preposition.startsWith(`${particle} `) && slots.includes(preposition.slice(particle.length + 1))

const NO_PARTICLES = { words: [], carried: [] }

/** Tokens for the words that belong to the verb, or undefined where one is missing. */
const findParticles = (
  context: RuleContext,
  frame: Frame,
  { clause, beside: besideVerb }: ClauseFacts,
): { readonly words: readonly Token[]; readonly carried: readonly Token[] } | undefined => {
  if (frame.particles.length === 0) return NO_PARTICLES
  const { sentence } = context
  const words: Token[] = []
  const carried: Token[] = []
  const beside = besideVerb()
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

const OF_COMPLEX = wordsOf('complex-preposition-heads')

const prepositionMatches = (slot: string, preposition: string): boolean =>
  preposition === slot ||
  (preposition.endsWith(` ${slot}`) && !OF_COMPLEX.has(preposition.slice(0, preposition.indexOf(' '))))

/** Phrases of a noun that stand in a slot; without any with "of", whose it is stands in that: "Peru's proposal" as "the proposal of Peru". */
const phrasesWith = (sentence: Sentence, noun: Token, slot: string): readonly Token[] => {
  const phrases = dependents(sentence, noun, ['nmod', 'obl'])
  const found = phrases.filter(n => prepositionMatches(slot, prepositionOf(sentence, n) ?? ''))
  return found.length > 0 || slot !== 'of' ? found : phrases.filter(n => n.deprel === 'nmod:poss')
}

const findIdiom = (sentence: Sentence, { idiom }: Frame, facts: ClauseFacts): Token | undefined =>
  idiom
    ? facts
        .phrases()
        .find(
          t =>
            lower(t) === idiom.noun &&
            prepositionMatches(idiom.preposition, prepositionOf(sentence, t) ?? idiom.preposition),
        )
    : undefined

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

/** "Was clear with B" is not "cleared B": an adjective evokes only what its own preposition leads to. */
const isOtherAdjective = ({ verb, obliques }: Clause, { slots }: Frame): boolean =>
  verb.upos === 'ADJ' && !obliques.some(o => slots.includes(o.preposition))

/** A frame on a clause, where its particles, idiom and noun are there. */
const matchFrame = (context: RuleContext, frame: Frame, facts: ClauseFacts): FrameMatch | undefined => {
  const { sentence } = context
  const { clause } = facts
  if (frame.isPassive && (!clause.isPassive || clause.subjects.length > 0)) return undefined
  if (isOtherVerb(clause, frame) || isOtherAdjective(clause, frame)) return undefined
  if (frame.takesInfinitive && !facts.hasInfinitive()) return undefined
  const particles = findParticles(context, frame, facts)
  if (!particles) return undefined
  const idiom = findIdiom(sentence, frame, facts)
  if (frame.idiom && !idiom) return undefined
  const hasNoun = frame.nouns.size > 0
  const noun = hasNoun ? nounOf(context, frame, { facts, carried: particles.carried }) : undefined
  if (hasNoun && !noun) return undefined
  const idiomWords = idiom ? childrenOf(sentence, idiom).filter(c => c.deprel === 'case' || c.deprel === 'det') : []
  const words = [clause.verb, ...particles.words, ...idiomWords, idiom, noun?.token]
  return {
    frame,
    noun: noun?.token,
    trigger: words.filter(t => t !== undefined).sort((a, b) => a.index - b.index),
    carried: particles.carried,
    idiom,
    rank: frameRank(frame) + nounRank(frame, noun),
  }
}

/** Frames of the clause's verb whose particles, idiom and noun are there, the most specific first. */
export const matchFrames = oncePer((context, clause: Clause): readonly FrameMatch[] => {
  const frames = framesOfVerb(clause.verb.lemma)
  if (frames.length === 0) return []
  const facts = factsOf(context.sentence, clause)
  const hasThing = clause.objects.some(o => o.upos !== 'PRON' && participants(context, o).length === 0)
  const rankOf = ({ frame, rank }: FrameMatch): number => rank - (hasThing && isIntransitive(frame) ? 2 : 0)
  return frames
    .map(frame => matchFrame(context, frame, facts))
    .filter(match => match !== undefined)
    .sort((a, b) => rankOf(b) - rankOf(a))
})

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

const WITHIN = wordsOf('containing-prepositions')

const FACILITIES = wordsOf('facility-nouns')

/** "Struck an oil depot in Bryansk", "shelled a school near Aleppo": a building that is nobody's is hit where it stands. */
const placesOf = (context: RuleContext, { obliques }: Clause, thing: Token): readonly Participant[] => {
  const { sentence } = context
  if (thing.upos !== 'NOUN' || !(FACILITIES.has(thing.lemma) || referentType(thing.lemma) === 'place')) return []
  return [...dependents(sentence, thing, ['nmod']), ...obliques.map(o => o.token)]
    .filter(n => n.index > thing.index && WITHIN.has(prepositionOf(sentence, n) ?? ''))
    .flatMap(n => participants(context, n))
    .filter(p => p.type === 'place' || p.type === 'country')
    .slice(0, 1)
}

const DATIVE = wordsOf('dative-prepositions')
const OF_EMPLOYER = wordsOf('employer-prepositions')

/** "Workers at Norvik walked out", "Norvik's pilots struck": whose people the subject is. */
const employersIn = (context: RuleContext, { subjects }: Clause): readonly Participant[] =>
  subjects
    .flatMap(s =>
      dependents(context.sentence, s, ['nmod']).filter(
        n => n.deprel === 'nmod:poss' || OF_EMPLOYER.has(prepositionOf(context.sentence, n) ?? ''),
      ),
    )
    .flatMap(n => participants(context, n))
    .filter(p => BODY_TYPES.has(p.type) && p.type !== 'country')

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
    const within = direct.length > 0 || !inside ? direct : participantsInside(context, token)
    const isStruck = frame.relation.places && frame.nouns.size === 0 && isForce(frame.relation)
    const list = within.length > 0 || !isStruck ? within : placesOf(context, clause, token)
    for (const p of list)
      if (!found.some(f => f.actor === p.actor) && fitsPlace(context, frame, p, token)) found.push(p)
  }
  const asked = clause.objects.length > 0 ? [] : askedToAct(sentence, clause)
  for (const slot of frame.slots) {
    const inside = frame.inside.has(slot)
    if (slot === 'obj')
      for (const o of carried.length > 0 ? carried : [...clause.objects, ...clause.indirect, ...asked]) take(o, inside)
    else if (slot === 'employer') found.push(...(found.length > 0 ? [] : employersIn(context, clause)))
    else if (slot === 'iobj') for (const o of [...clause.indirect, ...(noun ? clause.objects : [])]) take(o)
    else {
      const complements = noun ? phrasesWith(sentence, noun, slot) : []
      if (complements.length > 0) {
        for (const n of complements) for (const at of [n, ...phrasesWith(sentence, n, slot)]) take(at, inside)
        continue
      }
      for (const o of clause.obliques) if (prepositionMatches(slot, o.preposition)) take(o.token, inside)
      if (noun && DATIVE.has(slot) && DATIVE_VERBS.has(clause.verb.lemma))
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
