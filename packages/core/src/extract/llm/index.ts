export { type AskModel, extractByModel, type ModelOptions } from './llm-extractor.js'
export { PROMPT_VERSION } from './prompt.js'
export { type ModelReply, replySchema } from './reply.js'
