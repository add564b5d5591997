import { wordsOf } from '../../lexicon/index.js'
import type { Document, Statement, Token } from '../../model/index.js'
import { hexDigest } from '../../text/index.js'
import type { Candidate, RuleContext } from '../context.js'
import { confidenceOf, type JudgedCandidate } from '../judge/index.js'
import { decideTime } from './background.js'
import { composeAct } from './compose-act.js'
import { decideConfidence } from './confidence.js'
import { decideSpeaker } from './speaker.js'
import { decideStatus } from './status.js'

const ID_SEEDS = [71, 73]

const phraseOf = (candidate: JudgedCandidate['candidate']): string =>
  candidate.trigger
    .map(t => t.text)
    .slice(0, 8)
    .join(' ')

/** Names of a document's sentences by their words, so that a sentence put in front of them changes none; a repeated one gets its number. */
export const sentenceNames = ({ article, sentences }: Document): readonly string[] => {
  const seen = new Map<string, number>()
  return sentences.map(({ start, end }) => {
    const text = article.text.slice(start, end)
    const nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    return `${nth}|${text}`
  })
}

const ORDERING = wordsOf('ordering-verbs')

/** "Ordered sanctions": they are to come. Who ordered something of B that no relation covers has done so. */
const isOnlyOrdered = ({ anchor, relation }: Candidate, noun: Token | undefined): boolean =>
  noun !== undefined && ORDERING.has(anchor.lemma) && relation.cameo !== null && relation.name !== 'ORDERED'

/** A candidate with everything that is decided of it: status, speaker, date, confidence and its id. */
export const toStatement = (
  context: RuleContext,
  sentenceName: string,
  { candidate, probability }: JudgedCandidate,
): Statement => {
  const { document, sentence } = context
  const { relation, subject, object, argument, trigger } = candidate
  const lightNoun = trigger.find(t => t.upos === 'NOUN')
  const { status: told, negated, act } = decideStatus(sentence, candidate.anchor, lightNoun)
  const status = told === 'asserted' && isOnlyOrdered(candidate, lightNoun) ? 'planned' : told
  const { speaker, reportedBy } = decideSpeaker(context, candidate.anchor)
  const { date, background } = decideTime(context, candidate.anchor)
  const triggerSpan = [trigger[0].start, trigger[trigger.length - 1].end] as const
  const spans = [subject, object ?? argument ?? subject, { start: triggerSpan[0], end: triggerSpan[1] }].filter(
    s => s.start >= sentence.start && s.end <= sentence.end,
  )
  const identity = [
    document.article.id,
    sentenceName,
    subject.actor,
    relation.name,
    object?.actor ?? (argument && argument.start - sentence.start),
    triggerSpan[0] - sentence.start,
  ].join('|')
  return {
    id: hexDigest(identity, ID_SEEDS),
    subject: subject.actor,
    object: object?.actor ?? null,
    argument: argument ? { ...argument, text: document.article.text.slice(argument.start, argument.end) } : null,
    reciprocal: candidate.reciprocal,
    relation: relation.name,
    verb: candidate.verb,
    phrase: phraseOf(candidate),
    plover: relation.plover,
    cameo: relation.cameo,
    quad: relation.quad,
    goldstein: relation.goldstein,
    status,
    negated,
    act: composeAct(act, relation),
    speaker: speaker === subject.actor ? null : speaker,
    ...(reportedBy.length > 0 ? { reportedBy } : {}),
    date: date?.date ?? null,
    dateFrom: date?.dateFrom ?? null,
    dateTo: date?.dateTo ?? null,
    datePrecision: date?.precision ?? null,
    ...(background ? { background } : {}),
    place: candidate.place,
    sentence: sentence.index,
    start: Math.min(...spans.map(s => s.start)),
    end: Math.max(...spans.map(s => s.end)),
    subjectSpan: [subject.start, subject.end],
    triggerSpan,
    objectSpan: object ? [object.start, object.end] : null,
    rule: candidate.rule,
    confidence: probability === undefined ? decideConfidence(candidate) : confidenceOf(probability),
  }
}
