export { type ActorRow, createIndexBuilder, type GraphIndex, type StatementRow } from './columns.js'
export { createGraphService, type GraphService } from './service.js'
