/**
 * The door for Node and browsers: extraction, resolution, the graph in memory, the relation vocabulary, and the shapes of the HTTP API.
 * Imported as `@newsgraph/core`.
 *
 * @module core
 */
export type { PhraseCode } from './actors/index.js'
export type { EngineModel, FetchModelOptions } from './annotate/index.js'
export { fetchModel, readModel } from './annotate/index.js'
export type {
  ActorDetail,
  ActorHit,
  Annotations,
  AnswerView,
  ArticlePage,
  Change,
  Comparison,
  EdgeCounts,
  EdgesLeft,
  Evidence,
  EvidencePage,
  Facets,
  GraphActor,
  GraphEdge,
  GraphView,
  LoadProgress,
  Modality,
  NamedQuery,
  OverrideList,
  PathsView,
  QueryResult,
  StoreMeta,
  Timeline,
} from './api/contract/index.js'
export {
  actorDetailSchema,
  actorSchema,
  annotationsSchema,
  answerViewSchema,
  articlePageSchema,
  CHANGES,
  comparisonSchema,
  countsSchema,
  edgeSchema,
  errorSchema,
  evidencePageSchema,
  evidenceSchema,
  facetsSchema,
  graphSchema,
  hitSchema,
  LIMITS,
  leftSchema,
  MODALITIES,
  metaSchema,
  namedQuerySchema,
  overrideListSchema,
  pathsSchema,
  progressSchema,
  QUADS,
  queryResultSchema,
  timelineSchema,
  versionSchema,
} from './api/contract/index.js'
export {
  type ActorRow,
  changeOf,
  createGraphService,
  createIndexBuilder,
  type DoubtOrder,
  type GraphIndex,
  type GraphService,
  type IndexBuilder,
  type Overview,
  type Periods,
  type Sides,
  type StatementRow,
  signOfQuad,
  type Texts,
} from './api/graph-index/index.js'
export {
  ANY,
  type Expansion,
  type Filter,
  type GraphRequest,
  type TimeSpan,
  writeFilter,
  writeGraphRequest,
} from './api/request.js'
export {
  AssetError,
  ConfigError,
  InputError,
  InvariantError,
  NewsgraphError,
  NotFoundError,
  ServiceError,
  StoreError,
} from './errors.js'
export { toOfflinePage } from './export/offline-page.js'
export {
  type CodedEvent,
  codeEvent,
  type MentionPair,
  type PloverEvent,
  type RelationAnswer,
  type RuleExtraction,
  relationBetween,
  type TraceNote,
} from './extract/index.js'
export { type NewsGraph, toGraphology } from './graph/index.js'
export { allRelations, findRelation, type VocabularyRelation } from './lexicon/index.js'
export {
  ACTOR_TYPES,
  type Act,
  type Actor,
  type ActorType,
  type Affiliation,
  type Article,
  type CharSpan,
  type DateMention,
  type Document,
  type ExtractedArticle,
  type Extraction,
  type Issue,
  type JudgeWeights,
  type Mention,
  type MergeReason,
  type NameSpan,
  type QuadClass,
  type Quotation,
  type Relation,
  type Sentence,
  STATUSES,
  type Statement,
  type Status,
  type Token,
} from './model/index.js'
export { type ArticleExtractor, buildGraph, createExtractor, extractArticle } from './pipeline/index.js'
export {
  type Cluster,
  type Copy,
  type Decision,
  type Resolution,
  resolveArticles,
  type SameAs,
  type SameAsReason,
  type SplitActor,
} from './resolve/index.js'
