export { changeOf, type Sides, signOfQuad } from './change.js'
export {
  type ActorRow,
  createIndexBuilder,
  type GraphIndex,
  type IndexBuilder,
  placesOf,
  type StatementRow,
  type Texts,
} from './columns.js'
export type { Periods } from './compare.js'
export type { DoubtOrder } from './doubtful.js'
export type { GraphService } from './graph-service.js'
export type { Overview } from './overview.js'
export { createGraphService } from './service.js'
