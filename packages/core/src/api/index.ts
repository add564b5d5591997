export {
  actorSchema,
  type Evidence,
  edgeSchema,
  errorSchema,
  evidenceSchema,
  type GraphActor,
  type GraphEdge,
  type GraphView,
  graphSchema,
  metaSchema,
  type StoreMeta,
} from './contract.js'
export { createHandler } from './handler.js'
export { queries } from './queries.js'
