export type { Price, Usage } from './ledger.js'
export { type LlmOptions, type LlmReader, openLlm } from './open-llm.js'
