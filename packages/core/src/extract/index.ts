export { type CodedEvent, codeEvent, type PloverEvent } from './given/code-event.js'
export type { MentionPair } from './given/pair.js'
export { type RelationAnswer, relationBetween } from './given/relation-between.js'
export {
  featureBuffer,
  type JudgedSentence,
  type JudgeThresholds,
  judgedPairs,
  judgedSentences,
  STEPS,
  thresholdsFor,
  vectorRow,
} from './judge/index.js'
export { saidBy } from './llm/combine.js'
export { extractByRules, type Judgement, type RuleExtraction } from './rule-extractor.js'
export type { TraceNote } from './trace.js'
