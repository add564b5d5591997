import { dependents, hasLabel } from '../../annotate/index.js'
import type { VocabularyRelation } from '../../lexicon/index.js'
import { wordsOf } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import type { Candidate } from '../context.js'
import { decideConfidence } from '../decide/confidence.js'
import { type PlacedTrigger, placeTriggers } from '../decide/place-triggers.js'
import { eventNoun } from '../propose/rules/event-noun.js'
import { verbFrame } from '../propose/rules/verb-frame.js'
import { carriedBy } from './content.js'
import type { GivenPair } from './pair.js'
import { actOfSaying } from './said-of.js'

/** A relation between the pair with the words that evoke it, before its status is read. */
export interface Evoked {
  readonly relation: VocabularyRelation
  readonly words: readonly Token[]
  readonly anchor: Token
  readonly noun: Token | undefined
  /** The token whose clause says whether it happened, where that is not the anchor. */
  readonly carrier?: Token
  readonly verb: string
  readonly reciprocal: boolean
  readonly swapped: boolean
  readonly why: string
  readonly confidence: number
}

const linked = (pair: GivenPair): Evoked | undefined => {
  const candidates = [verbFrame, eventNoun(new Set())].flatMap(rule => rule.apply(pair.context))
  const between = (c: Candidate): boolean => c.object !== null && c.subject.actor !== c.object.actor
  const found = candidates
    .filter(between)
    .toSorted((a, b) => Number(a.subject.actor === 'object') - Number(b.subject.actor === 'object'))[0]
  return (
    found && {
      relation: found.relation,
      words: found.trigger,
      anchor: found.anchor,
      noun: found.trigger.find(t => t.upos === 'NOUN'),
      verb: found.verb,
      reciprocal: found.reciprocal,
      swapped: found.subject.actor === 'object' && !found.reciprocal,
      why: `rule ${found.rule}`,
      confidence: decideConfidence(found),
    }
  )
}

/** Confidence of a trigger that no rule linked: less the worse it stands. */
const placedConfidence = (score: number): number => Number(Math.max(0.05, Math.min(0.7, score / 12)).toFixed(2))

const toEvoked = ({ frame, words, anchor, noun, why, score }: PlacedTrigger): Evoked => ({
  relation: frame.relation,
  words,
  anchor,
  noun,
  verb: anchor.lemma,
  reciprocal: frame.relation.symmetric,
  swapped: frame.isReversed,
  why,
  confidence: placedConfidence(score),
})

const placed = (pair: GivenPair): Evoked | undefined => {
  const best = placeTriggers(pair).at(0)
  return best && toEvoked(best)
}

const saidOf = (pair: GivenPair): Evoked | undefined => {
  const said = actOfSaying(pair)
  return (
    said && {
      ...said,
      noun: undefined,
      verb: said.anchor.lemma,
      reciprocal: false,
      swapped: false,
      why: 'what is said of it',
      confidence: 0.7,
    }
  )
}

const BACKGROUND = wordsOf('background-markers')

/** "Called off the strike after the agreement with": what the sentence tells only in passing. */
const isAside = ({ context }: GivenPair, anchor: Token): boolean => {
  const { sentence } = context
  const markers = [...dependents(sentence, anchor, ['mark', 'case'])].map(m => m.text.toLowerCase())
  return hasLabel(anchor, ['obl', 'advcl', 'nmod']) && markers.some(m => BACKGROUND.has(m))
}

/** From this score on a trigger that stands in the main clause goes before one linked in passing. */
const MAIN_SCORE = 4

/** What a rule links; else what is said of the object; else what stands best. What is told in passing gives way to the main clause. */
const choose = (pair: GivenPair): Evoked | undefined => {
  const byRule = linked(pair)
  if (byRule && !isAside(pair, byRule.anchor)) return byRule
  const main = byRule && placeTriggers(pair).find(t => t.frame.relation.plover !== null && !isAside(pair, t.anchor))
  if (main && main.score >= MAIN_SCORE && main.anchor !== byRule.anchor) return toEvoked(main)
  return byRule ?? saidOf(pair) ?? placed(pair)
}

/** The act that the chosen one carries ("calls to congratulate") stands for it. */
const withContent = (pair: GivenPair, evoked: Evoked): Evoked => {
  const content = carriedBy(pair, evoked.relation.name, evoked.words)
  if (!content) return evoked
  const { frame, words, anchor, noun } = content
  const confidence = Math.min(evoked.confidence, 0.6)
  return {
    ...evoked,
    relation: frame.relation,
    words,
    anchor,
    noun,
    carrier: evoked.anchor,
    verb: anchor.lemma,
    reciprocal: false,
    why: `${evoked.why}; ${evoked.relation.name} carries it`,
    confidence,
  }
}

/** The relation the sentence evokes between the pair, or undefined where it holds no trigger. */
export const evoke = (pair: GivenPair): Evoked | undefined => {
  const chosen = choose(pair)
  return chosen && withContent(pair, chosen)
}
