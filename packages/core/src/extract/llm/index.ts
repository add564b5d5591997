export { type AskModel, extractByModel, type ModelOptions } from './llm-extractor.js'
export { type ModelRequest, PROMPT_VERSION } from './prompt.js'
export { type ModelReply, replySchema } from './reply.js'
