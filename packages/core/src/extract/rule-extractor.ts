import { type Merge, mentionedActors, resolveActors, type WhoIsWho } from '../actors/index.js'
import type { Document, Extraction, JudgeWeights, Sentence, Statement } from '../model/index.js'
import { readClauses } from './clauses/index.js'
import type { RuleContext } from './context.js'
import { isFiction } from './decide/fiction.js'
import { sentenceNames, toStatement } from './decide/to-statement.js'
import { findIssues } from './find-issues.js'
import {
  type Evidence,
  type JudgedCandidate,
  type JudgeThresholds,
  judgeCandidates,
  thresholdsFor,
} from './judge/index.js'
import { proposeByRules } from './propose/index.js'
import type { TraceNote } from './trace.js'

export interface RuleExtraction extends Extraction {
  readonly trace: readonly TraceNote[]
  /** Mentions taken for actors, with the reason and the earlier mention each was read from. */
  readonly merges: readonly Merge[]
}

/** What statements are read with besides the trees. */
export interface ExtractOptions {
  /** The weights of the judge; null leaves what the constructions propose as it is. */
  readonly judge?: JudgeWeights | null
  readonly who?: WhoIsWho
  readonly thresholds?: JudgeThresholds
  /** Takes what the judge thinks of each statement that links two actors. */
  readonly onJudged?: (judgement: Judgement) => void
}

/** What the judge thinks of a statement. */
export interface Judgement {
  readonly statement: Statement
  /** 0 to 1. */
  readonly probability: number
  /** The reasons, the strongest first. */
  readonly evidence: readonly Evidence[]
}

/** False for what happens in a novel, a film or a game. */
const isReal = (context: RuleContext, { candidate }: JudgedCandidate): boolean => {
  const isTold = isFiction(context, candidate.anchor)
  if (isTold) context.note(candidate.rule, candidate.anchor, `${candidate.relation.name}: told in a work of fiction`)
  return !isTold
}

/**
 * Reads the statements of an annotated document: constructions propose, the judge weighs them and every other path between two mentions,
 * and what stays is decided on. Pure: the same document gives the same extraction.
 */
export const extractByRules = (
  document: Document,
  {
    judge = null,
    who = resolveActors(document),
    thresholds = thresholdsFor(document.sentences.length),
    onJudged,
  }: ExtractOptions = {},
): RuleExtraction => {
  const { article } = document
  const trace: TraceNote[] = []
  const issues = findIssues(document)
  const names = sentenceNames(document)
  const contextOf = (sentence: Sentence): RuleContext => ({
    document,
    sentence,
    clauses: readClauses(sentence),
    who,
    note: (rule, trigger, reason) => trace.push({ sentence: sentence.index, rule, trigger: trigger.text, reason }),
  })
  // all proposals first: constructions mention actors of their own, and the judge counts mentions
  const read = document.sentences.map(contextOf).map(context => ({ context, proposed: proposeByRules(context) }))
  const statements = read.flatMap(({ context, proposed }): readonly Statement[] => {
    const judged = judge
      ? judgeCandidates(context, proposed, { weights: judge, thresholds })
      : proposed.map((candidate): JudgedCandidate => ({ candidate }))
    return judged
      .filter(one => isReal(context, one))
      .map(one => {
        const statement = toStatement(context, names[context.sentence.index], one)
        if (onJudged && one.probability !== undefined)
          onJudged({ statement, probability: one.probability, evidence: one.why?.() ?? [] })
        return statement
      })
  })
  return {
    id: article.id,
    title: article.title ?? null,
    publishedAt: article.publishedAt ?? null,
    publisher: article.publisher ?? null,
    url: article.url ?? null,
    actors: mentionedActors(who.registry),
    statements,
    affiliations: who.affiliations,
    issues,
    trace,
    merges: who.merges,
  }
}
