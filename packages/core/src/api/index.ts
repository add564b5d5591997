export { createHandler, type HandlerOptions } from './handler.js'
export { queries } from './queries.js'
