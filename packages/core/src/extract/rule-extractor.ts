import { type Merge, resolveActors, toActor } from '../actors/index.js'
import { hexDigest } from '../annotate/hashing.js'
import type { Document, Extraction, Issue, Sentence, Statement } from '../model/index.js'
import { readClauses } from './clauses/index.js'
import { composeAct } from './compose-act.js'
import type { Candidate, Done, Rule, RuleContext } from './context.js'
import { decideConfidence } from './decide/confidence.js'
import { decideDate } from './decide/event-date.js'
import { decideSpeaker } from './decide/speaker.js'
import { decideStatus } from './decide/status.js'
import { adjectivePredicate } from './rules/adjective-predicate.js'
import { agentNoun } from './rules/agent-noun.js'
import { agentlessPassive } from './rules/agentless-passive.js'
import { argument } from './rules/argument.js'
import { copularNoun } from './rules/copular-noun.js'
import { eventNoun } from './rules/event-noun.js'
import { uncoveredNoun } from './rules/uncovered-noun.js'
import { uncoveredVerb } from './rules/uncovered-verb.js'
import { verbFrame } from './rules/verb-frame.js'
import type { TraceNote } from './trace.js'

/** Rules in order; later ones leave alone what earlier ones used. */
const RULES: readonly ((done: Done) => Rule)[] = [
  () => verbFrame,
  done => eventNoun(done.tokens),
  uncoveredVerb,
  uncoveredNoun,
  () => copularNoun,
  done => agentNoun(done.tokens),
  done => adjectivePredicate(done.tokens),
  done => argument(done.tokens),
  done => agentlessPassive(done.tokens),
]

const ID_SEEDS = [71, 73]

const phraseOf = (candidate: Candidate): string =>
  candidate.trigger
    .map(t => t.text)
    .slice(0, 8)
    .join(' ')

/** Names of a document's sentences by their words, so that a sentence put in front of them changes none; a repeated one gets its number. */
const sentenceNames = ({ article, sentences }: Document): readonly string[] => {
  const seen = new Map<string, number>()
  return sentences.map(({ start, end }) => {
    const text = article.text.slice(start, end)
    const nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    return `${nth}|${text}`
  })
}

const toStatement = (context: RuleContext, sentenceName: string, candidate: Candidate): Statement => {
  const { document, sentence } = context
  const { relation, subject, object, argument, trigger } = candidate
  const lightNoun = trigger.find(t => t.upos === 'NOUN')
  const { status, negated, act } = decideStatus(sentence, candidate.anchor, lightNoun)
  const speaker = decideSpeaker(context, candidate.anchor)
  const date = decideDate(context, candidate.anchor)
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
    date: date?.date ?? null,
    dateFrom: date?.dateFrom ?? null,
    dateTo: date?.dateTo ?? null,
    datePrecision: date?.precision ?? null,
    place: candidate.place,
    sentence: sentence.index,
    start: Math.min(...spans.map(s => s.start)),
    end: Math.max(...spans.map(s => s.end)),
    subjectSpan: [subject.start, subject.end],
    triggerSpan,
    objectSpan: object ? [object.start, object.end] : null,
    rule: candidate.rule,
    confidence: decideConfidence(candidate),
  }
}

const applyRules = (context: RuleContext): readonly Candidate[] => {
  const taken = new Set<number>()
  const found: Candidate[] = []
  for (const make of RULES) {
    for (const candidate of make({ tokens: taken, candidates: found }).apply(context)) {
      const isDouble = found.some(
        f =>
          f.subject.actor === candidate.subject.actor &&
          f.object?.actor === candidate.object?.actor &&
          f.relation === candidate.relation &&
          f.anchor === candidate.anchor,
      )
      if (!isDouble && candidate.subject.actor !== candidate.object?.actor) found.push(candidate)
    }
    for (const candidate of found) for (const token of candidate.trigger) taken.add(token.index)
  }
  return found
}

export interface RuleExtraction extends Extraction {
  readonly trace: readonly TraceNote[]
  /** Mentions taken for actors, with the reason and the earlier mention each was read from. */
  readonly merges: readonly Merge[]
}

/** Reads the statements of an annotated document by rules over its trees. Pure: the same document gives the same extraction. */
export const extractByRules = (document: Document): RuleExtraction => {
  const { article } = document
  const who = resolveActors(document)
  const trace: TraceNote[] = []
  const issues: Issue[] = []
  if (document.sentences.length === 0)
    issues.push({
      code: 'NO_TEXT',
      message: `Article "${article.id}" has no readable sentence.`,
      articleId: article.id,
    })
  const names = sentenceNames(document)
  const inSentence = (sentence: Sentence): readonly Statement[] => {
    const context: RuleContext = {
      document,
      sentence,
      clauses: readClauses(sentence),
      who,
      note: (rule, trigger, reason) => trace.push({ sentence: sentence.index, rule, trigger: trigger.text, reason }),
    }
    return applyRules(context).map(candidate => toStatement(context, names[sentence.index], candidate))
  }
  const statements = document.sentences.flatMap(inSentence)
  return {
    id: article.id,
    title: article.title ?? null,
    publishedAt: article.publishedAt ?? null,
    publisher: article.publisher ?? null,
    url: article.url ?? null,
    actors: who.registry
      .all()
      .filter(a => a.mentions.length > 0)
      .map(toActor)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    statements,
    affiliations: who.affiliations,
    issues,
    trace,
    merges: who.merges,
  }
}
