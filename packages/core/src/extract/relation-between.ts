import { dependents, hasLabel, headOf } from '../annotate/index.js'
import { MODALS, OUTER_NOUNS, OUTER_VERBS, type VocabularyRelation } from '../lexicon/index.js'
import type { Act, CharSpan, Document, Sentence, Status, Token } from '../model/index.js'
import { inSenseOf } from './between/actor-sense.js'
import { type CodedEvent, codeEvent } from './between/code-event.js'
import { carriedBy } from './between/content.js'
import { type GivenPair, type MentionPair, readPair } from './between/pair.js'
import { type PlacedTrigger, placeTriggers } from './between/place-triggers.js'
import { demandSaidOf } from './between/said-of.js'
import { composeAct } from './compose-act.js'
import type { Candidate } from './context.js'
import { decideConfidence } from './decide/confidence.js'
import { type Decision, decideStatus } from './decide/status.js'
import { eventNoun } from './rules/event-noun.js'
import { verbFrame } from './rules/verb-frame.js'

/** What holds between two given mentions, and why. */
export interface RelationAnswer {
  readonly relation: string
  readonly plover: string | null
  readonly cameo: string | null
  readonly quad: number | null
  readonly status: Status
  readonly negated: boolean
  readonly act: Act | null
  readonly reciprocal: boolean
  /** True where the object is who does it. */
  readonly swapped: boolean
  /** The one event a coder would write down, modality considered; null where no code fits. */
  readonly event: CodedEvent | null
  readonly verb: string
  readonly phrase: string
  /** Offsets into the article text. */
  readonly trigger: CharSpan
  /** The rule that linked them, or where the trigger stands. */
  readonly why: string
  /** From 0 to 1. */
  readonly confidence: number
}

interface Evoked {
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

const demanded = (pair: GivenPair): Evoked | undefined => {
  const said = demandSaidOf(pair)
  return (
    said && {
      ...said,
      noun: undefined,
      verb: said.anchor.lemma,
      reciprocal: false,
      swapped: false,
      why: 'an obligation said of it',
      confidence: 0.7,
    }
  )
}

const ASIDE = /^(?:after|before|following|since|despite|amid|hours after|days after|ahead of)$/

/** "Called off the strike after the agreement with": what the sentence tells only in passing. */
const isAside = ({ context }: GivenPair, anchor: Token): boolean => {
  const { sentence } = context
  const markers = [...dependents(sentence, anchor, ['mark', 'case'])].map(m => m.text.toLowerCase())
  return hasLabel(anchor, ['obl', 'advcl', 'nmod']) && markers.some(m => ASIDE.test(m))
}

/** From this score on a trigger that stands in the main clause goes before one linked in passing. */
const MAIN_SCORE = 4

const answer = (pair: GivenPair): Evoked | undefined => {
  const byRule = linked(pair)
  if (byRule && !isAside(pair, byRule.anchor)) return byRule
  const main = byRule && placeTriggers(pair).find(t => t.frame.relation.plover !== null && !isAside(pair, t.anchor))
  if (main && main.score >= MAIN_SCORE && main.anchor !== byRule.anchor) return toEvoked(main)
  return byRule ?? demanded(pair) ?? placed(pair)
}

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

/** "Sent jets to destroy it", "announced funding to fight it": what a deed is done for is as certain as the deed; the verb of the deed. */
const deedItServes = (sentence: Sentence, anchor: Token): Token | undefined => {
  if (!dependents(sentence, anchor, ['mark']).some(m => m.lemma === 'to')) return undefined
  if (!hasLabel(anchor, ['advcl', 'acl', 'xcomp'])) return undefined
  const head = headOf(sentence, anchor)
  if (head?.upos === 'NOUN' && !OUTER_NOUNS.has(head.lemma)) return headOf(sentence, head)
  return head?.upos === 'VERB' && !OUTER_VERBS.has(head.lemma) ? head : undefined
}

/** The clause an event noun stands in is done by the subject: its status is the noun's too. */
const clauseAround = ({ context, subject }: GivenPair, noun: Token): Token | undefined => {
  for (let at = headOf(context.sentence, noun); at; at = headOf(context.sentence, at)) {
    const clause = context.clauses.find(c => c.verb === at)
    if (clause) return subject && clause.subjects.includes(subject.head) ? clause.verb : undefined
  }
  return undefined
}

/** "May impose", unlike "may have imposed", is about what is to come. */
const isToCome = (sentence: Sentence, anchor: Token): boolean => {
  const helpers = dependents(sentence, anchor, ['aux'])
  return helpers.some(a => MODALS.has(a.lemma)) && !helpers.some(a => a.lemma === 'have')
}

/** Status as extraction reads it, and as a coder takes it: the purpose of a deed for done, what may come for meant. */
const decide = (
  pair: GivenPair,
  { anchor, noun, carrier }: Evoked,
): { readonly read: Decision; readonly coded: Decision } => {
  const { sentence } = pair.context
  const read = decideStatus(sentence, carrier ?? anchor, carrier ? undefined : noun)
  const deed = carrier || read.status !== 'planned' ? undefined : deedItServes(sentence, anchor)
  if (deed) return { read, coded: { ...read, status: decideStatus(sentence, deed).status } }
  const around = anchor.upos === 'NOUN' && read.status === 'asserted' ? clauseAround(pair, anchor) : undefined
  if (around) {
    const { status, negated } = decideStatus(sentence, around)
    return { read, coded: { ...read, status, negated: read.negated || (negated && !read.ended) } }
  }
  if (read.status === 'possible' && isToCome(sentence, anchor)) return { read, coded: { ...read, status: 'planned' } }
  return { read, coded: read }
}

/**
 * The relation between two given mentions of one sentence. Rules answer first; where the syntax does not link the two, the best placed
 * trigger of the sentence decides, with a lower confidence. Status, negation and act are read as in extraction. Null where the sentence
 * holds no trigger of the vocabulary.
 */
export const relationBetween = (document: Document, mentions: MentionPair): RelationAnswer | null => {
  const pair = readPair(document, mentions)
  if (!pair) return null
  const found = answer(pair)
  if (!found) return null
  const evoked = withContent(pair, found)
  const { words, verb, reciprocal, swapped, why, confidence } = evoked
  const relation = inSenseOf(pair.subject, evoked.relation)
  const { read, coded } = decide(pair, evoked)
  const { status, negated } = read
  const { name, plover, cameo, quad } = relation
  return {
    relation: name,
    plover,
    cameo,
    quad,
    status,
    negated,
    act: composeAct(read.act, relation),
    reciprocal,
    swapped,
    event: codeEvent({ relation: name, ...coded }),
    verb,
    phrase: words.map(t => t.text).join(' '),
    trigger: { start: words[0].start, end: words[words.length - 1].end },
    why,
    confidence,
  }
}
