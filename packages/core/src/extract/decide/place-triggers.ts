import { ancestorsOf, childrenOf, dependents, hasLabel, headOf, isBelow, prepositionOf } from '../../annotate/index.js'
import { ANY_NOUN, type Frame, framesOfNoun, wordsOf } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import type { Clause } from '../clauses/index.js'
import { conjuncts, readAdjectives } from '../clauses/index.js'
import type { GivenPair } from '../given/pair.js'
import { fitsNoun, isIntransitive, isTime, matchFrames, namesPlace } from '../propose/frames.js'
import { DOER, FRAME, OF_VERB, RECEIVER, SLOT } from './placement-points.js'

/** A trigger of the sentence with how well it stands between the two mentions. */
export interface PlacedTrigger {
  readonly frame: Frame
  readonly words: readonly Token[]
  readonly anchor: Token
  readonly noun: Token | undefined
  readonly score: number
  /** Where the mentions stand, for people: "subject of refuse, below its object". */
  readonly why: string
}

interface Place {
  readonly points: number
  readonly where: string
}
const NOWHERE: Place = { points: 0, where: 'elsewhere' }
const best = (places: readonly (Place | false | undefined)[]): Place =>
  places.reduce<Place>((a, b) => (b && b.points > a.points ? b : a), NOWHERE)

const stands = (sentence: Sentence, given: Token, tokens: readonly Token[]): boolean =>
  tokens.some(t => t === given || conjuncts(sentence, t).includes(given))
const isIn = (sentence: Sentence, given: Token, tokens: readonly Token[]): boolean =>
  tokens.some(t => isBelow(sentence, given, t))

const ANAPHORIC = wordsOf('anaphoric-pronouns')

const doerOfVerb = ({ context, subject }: GivenPair, clause: Clause): Place => {
  const { sentence } = context
  if (!subject) return NOWHERE
  const { head } = subject
  const speaker = headOf(sentence, clause.verb)
  const isPronoun = clause.subjects.some(s => ANAPHORIC.has(s.text.toLowerCase()))
  const saidBy = speaker && context.clauses.find(c => c.verb === speaker)
  return best([
    stands(sentence, head, clause.subjects) && { points: DOER.subject, where: 'does it' },
    saidBy !== undefined &&
      stands(sentence, head, saidBy.subjects) &&
      (isPronoun ? { points: DOER.pronoun, where: 'does it by pronoun' } : { points: DOER.says, where: 'says it' }),
    isIn(sentence, head, clause.subjects) && { points: DOER.inSubject, where: 'is within who does it' },
    isBelow(sentence, clause.verb, head) && { points: DOER.aboveClause, where: 'is above the clause' },
    isBelow(sentence, head, clause.verb) && { points: DOER.inClause, where: 'is in the clause' },
  ])
}

const receiverOfVerb = (
  { context, object }: GivenPair,
  clause: Clause,
  frame: Frame,
  owner: Token | undefined,
): Place => {
  const { sentence } = context
  if (!object) return NOWHERE
  const { head } = object
  const isInSlot = (token: Token): boolean =>
    frame.slots.includes(prepositionOf(sentence, token)?.split(' ').at(-1) ?? '')
  const takesObject = frame.slots.some(s => s.startsWith('obj') || s === 'iobj')
  const things = [...clause.objects, ...clause.indirect]
  const obliques = clause.obliques.map(o => o.token)
  const asked = context.clauses
    .filter(c => hasLabel(c.verb, ['ccomp', 'xcomp']) && headOf(sentence, c.verb) === clause.verb)
    .flatMap(c => dependents(sentence, c.verb, ['nsubj']))
  const complements = owner ? dependents(sentence, owner, ['nmod', 'acl', 'obl']) : []
  return best([
    takesObject && stands(sentence, head, things) && { points: RECEIVER.object, where: 'is its object' },
    stands(sentence, head, [...obliques, ...complements].filter(isInSlot)) && {
      points: RECEIVER.slot,
      where: 'stands in its slot',
    },
    isIn(sentence, head, [...obliques, ...complements].filter(isInSlot)) && {
      points: RECEIVER.inSlot,
      where: 'is within its slot',
    },
    stands(sentence, head, clause.subjects) && {
      points: frame.relation.symmetric ? RECEIVER.together : RECEIVER.alike,
      where: 'does it too',
    },
    stands(sentence, head, asked) && { points: RECEIVER.told, where: 'is to do what is asked' },
    isIn(sentence, head, things) && {
      points: frame.inside.has('obj') || frame.nouns.size > 0 ? RECEIVER.inObject : RECEIVER.partOfObject,
      where: 'is within its object',
    },
    isIn(sentence, head, obliques) && { points: RECEIVER.oblique, where: 'is beside it' },
    isBelow(sentence, head, clause.verb) && { points: RECEIVER.inClause, where: 'is in the clause' },
  ])
}

const hasSlot = ({ context }: GivenPair, clause: Clause, frame: Frame): boolean =>
  clause.obliques.some(o => frame.slots.includes(o.preposition) && !isTime(context, o.token))

const slotPoints = (pair: GivenPair, clause: Clause, frame: Frame): number =>
  hasSlot(pair, clause, frame) ? SLOT.there : isIntransitive(frame) ? SLOT.missing : 0

const placeVerb = (pair: GivenPair, clause: Clause): readonly PlacedTrigger[] =>
  matchFrames(pair.context, clause).flatMap(({ frame, noun, trigger }) => {
    if (frame.takesPlace && !(pair.object && namesPlace(pair.context, pair.object.head))) return []
    const doer = doerOfVerb(pair, clause)
    const receiver = receiverOfVerb(pair, clause, frame, noun)
    return {
      frame,
      words: trigger,
      anchor: clause.verb,
      noun,
      score: doer.points + receiver.points + preciseness(frame) + slotPoints(pair, clause, frame),
      why: `subject ${doer.where}, object ${receiver.where}`,
    }
  })

const verbAbove = ({ context }: GivenPair, noun: Token): Clause | undefined => {
  for (const at of ancestorsOf(context.sentence, noun)) {
    const clause = context.clauses.find(c => c.verb === at)
    if (clause) return clause
  }
  return undefined
}

const placeNoun = (pair: GivenPair, noun: Token, frame: Frame): PlacedTrigger => {
  const { sentence } = pair.context
  const above = verbAbove(pair, noun)
  const s = pair.subject?.head
  const t = pair.object?.head
  const children = childrenOf(sentence, noun)
  const doer = best([
    s && stands(sentence, s, children) && { points: DOER.owner, where: 'owns it' },
    above &&
      (p => ({ ...p, points: p.points * (hasLabel(noun, ['obj', 'nsubj']) ? OF_VERB.argument : OF_VERB.other) }))(
        doerOfVerb(pair, above),
      ),
    s && isBelow(sentence, s, noun) && { points: DOER.aboveClause, where: 'is below it' },
  ])
  const slotted = children.filter(c => frame.slots.includes(prepositionOf(sentence, c) ?? ''))
  const receiver = best([
    t && stands(sentence, t, slotted) && { points: RECEIVER.slot, where: 'stands in its slot' },
    t && isIn(sentence, t, slotted) && { points: RECEIVER.inSlot, where: 'is within its slot' },
    t && isBelow(sentence, t, noun) && { points: RECEIVER.oblique, where: 'is below it' },
    t && above && isBelow(sentence, t, above.verb) && { points: RECEIVER.inClause, where: 'is in its clause' },
  ])
  return {
    frame,
    words: [noun],
    anchor: noun,
    noun: undefined,
    score: doer.points + receiver.points + preciseness(frame) + FRAME.bareNoun,
    why: `subject ${doer.where}, object ${receiver.where}`,
  }
}

const preciseness = (frame: Frame): number =>
  (frame.nouns.has(ANY_NOUN) ? FRAME.anyNoun : frame.nouns.size > 0 ? FRAME.ownNoun : 0) +
  (frame.idiom ? FRAME.idiom : 0) +
  FRAME.particle * frame.particles.length +
  (frame.relation.plover ? 0 : FRAME.noEvent)

const nounLemmas = (sentence: Sentence, noun: Token): readonly string[] => {
  const before = childrenOf(sentence, noun).filter(c => c.deprel === 'compound' || c.deprel === 'amod')
  return [...before.map(b => `${b.lemma} ${noun.lemma}`), noun.lemma]
}

/** Every trigger of the sentence, the best placed first; of two that stand as well, the one that comes first. */
export const placeTriggers = (pair: GivenPair): readonly PlacedTrigger[] => {
  const { sentence, clauses } = pair.context
  const inMention = new Set([pair.subject, pair.object].flatMap(m => m?.tokens.map(t => t.index) ?? []))
  const nouns = sentence.tokens.filter(t => t.upos === 'NOUN' && !inMention.has(t.index))
  const placed = [
    ...[...clauses, ...readAdjectives(sentence)].flatMap(clause => placeVerb(pair, clause)),
    ...nouns.flatMap(noun =>
      nounLemmas(sentence, noun)
        .flatMap(framesOfNoun)
        .filter(frame => fitsNoun(sentence, noun, frame))
        .map(frame => placeNoun(pair, noun, frame)),
    ),
  ]
  return placed.toSorted((a, b) => b.score - a.score || a.anchor.index - b.anchor.index)
}
