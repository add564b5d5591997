export { type EvidencePage, type GraphView, LIMITS, type StoreMeta } from './contract/index.js'
export { createHandler, type HandlerOptions } from './handler.js'
export { type Head, readHead } from './index-file/index.js'
export { queries } from './queries.js'
