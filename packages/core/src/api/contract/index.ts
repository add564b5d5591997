/** Shapes of the HTTP API, checked on both sides. Zod's small build, because the viewer carries them. */
export { CHANGES, type Change, type Comparison, comparisonSchema } from './comparison.js'
export { type Facets, facetsSchema, type Timeline, timelineSchema } from './counts.js'
export {
  type Annotations,
  annotationsSchema,
  type OverrideList,
  overrideListSchema,
  overrideSchema,
} from './decisions.js'
export {
  type ArticlePage,
  articlePageSchema,
  type Evidence,
  type EvidencePage,
  evidencePageSchema,
  evidenceSchema,
} from './evidence.js'
export {
  actorSchema,
  countsSchema,
  type EdgeCounts,
  type EdgesLeft,
  edgeSchema,
  type GraphActor,
  type GraphEdge,
  type GraphView,
  graphSchema,
  leftSchema,
} from './graph.js'
export { LIMITS } from './limits.js'
export {
  type ActorDetail,
  type ActorHit,
  actorDetailSchema,
  hitSchema,
  type PathsView,
  pathsSchema,
} from './look-up.js'
export {
  type AnswerView,
  answerViewSchema,
  type NamedQuery,
  namedQuerySchema,
  type QueryResult,
  queryResultSchema,
} from './query.js'
export { errorSchema, type LoadProgress, metaSchema, progressSchema, type StoreMeta, versionSchema } from './store.js'
export { MODALITIES, type Modality, QUADS } from './values.js'
