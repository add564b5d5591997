export { type ActorRow, createIndexBuilder, type GraphIndex, type IndexBuilder, type StatementRow } from './columns.js'
export type { Periods } from './compare.js'
export type { Overview } from './overview.js'
export { createGraphService, type GraphService } from './service.js'
