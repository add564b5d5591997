export type { NamedQuery } from './contract.js'
export { createHandler, type HandlerOptions } from './handler.js'
export { NAMED_QUERIES } from './named-queries.js'
export { queries } from './queries.js'
