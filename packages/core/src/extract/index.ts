export { extractByRules, type RuleExtraction } from './rule-extractor.js'
export type { TraceNote } from './trace.js'
