export { type ActorRow, createIndexBuilder, type GraphIndex, type IndexBuilder, type StatementRow } from './columns.js'
export { createGraphService, type GraphService, type Overview } from './service.js'
export type { TimeSpan } from './timeline.js'
