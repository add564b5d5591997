export type { Extractor, TraceNote } from './extractor.js'
export { extractByRules, type RuleExtraction } from './rule-extractor.js'
