export { type CodedEvent, codeEvent, type PloverEvent } from './between/code-event.js'
export type { MentionPair } from './between/pair.js'
export {
  featureBuffer,
  type JudgedSentence,
  type JudgeThresholds,
  judgedPairs,
  judgedSentences,
  STEPS,
} from './judge/index.js'
export { saidBy } from './llm/combine.js'
export { type RelationAnswer, relationBetween } from './relation-between.js'
export { extractByRules, type Judgement, type RuleExtraction } from './rule-extractor.js'
export type { TraceNote } from './trace.js'
