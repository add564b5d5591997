import { mentionedActors, resolveActors } from '../../actors/index.js'
import type { Document, Issue, JudgeWeights, Statement } from '../../model/index.js'
import { extractByRules, type RuleExtraction } from '../rule-extractor.js'
import type { TraceNote } from '../trace.js'
import { chunkDocument } from './chunks.js'
import { combine } from './combine.js'
import { createGrounding } from './ground.js'
import { type ModelRequest, writePrompt } from './prompt.js'
import type { ModelReply } from './reply.js'

/** Puts a question to a model. Rejects where there is no readable reply. */
export type AskModel = (request: ModelRequest) => Promise<ModelReply>

export interface ModelOptions {
  readonly ask: AskModel
  /** "both": rules and model together; "llm": the statements of the model alone. */
  readonly mode: 'llm' | 'both'
  /** The weights of the judge of statements, where the rules are read too. */
  readonly judge?: JudgeWeights | null
}

/** Rule statements below this confidence are put to the model, which may reject them. */
const DOUBTFUL = 0.6

const distinct = (statements: readonly Statement[]): readonly Statement[] => [
  ...new Map(statements.map(s => [s.id, s])).values(),
]

const vetoNote = ({ sentence, rule, phrase }: Statement): TraceNote => ({
  sentence,
  rule,
  trigger: phrase,
  reason: 'rejected by the model',
})

/**
 * Reads the statements of an annotated document by a model, with our own actors, dates and speakers. Nothing is taken from the model that
 * does not stand in the text: a statement whose quotes are not found is left out, with an Issue.
 */
export const extractByModel = async (
  document: Document,
  { ask, mode, judge }: ModelOptions,
): Promise<RuleExtraction> => {
  const who = resolveActors(document)
  const rules = extractByRules(document, { who, judge })
  const byRules = mode === 'both' ? rules.statements : []
  const questions = chunkDocument(document).map(chunk => {
    const doubtful = byRules.filter(
      s => s.confidence < DOUBTFUL && chunk.sentences.some(({ index }) => index === s.sentence),
    )
    return { chunk, doubtful, request: writePrompt(document, chunk, { actors: rules.actors, doubtful }) }
  })
  const replies = await Promise.all(questions.map(q => ask(q.request)))
  const ground = createGrounding(document, who)
  const byModel: Statement[] = []
  const issues: Issue[] = [...rules.issues]
  const rejected = new Set<Statement>()
  questions.forEach(({ chunk, doubtful }, i) => {
    for (const said of replies[i].statements) {
      const grounded = ground(said, chunk)
      if (grounded.kind === 'issue') issues.push(grounded.issue)
      else byModel.push(...grounded.statements)
    }
    for (const n of replies[i].rejected) if (doubtful[n]) rejected.add(doubtful[n])
  })
  const kept = byRules.filter(s => !rejected.has(s))
  return {
    ...rules,
    actors: mentionedActors(who.registry),
    statements: combine(kept, distinct(byModel)),
    issues,
    trace: mode === 'both' ? [...rules.trace, ...[...rejected].map(vetoNote)] : [],
  }
}
