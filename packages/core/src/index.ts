export type { EngineModel } from './annotate/index.js'
export { readModel } from './annotate/index.js'
export type { Evidence, GraphActor, GraphEdge, GraphView, StoreMeta } from './api/contract.js'
export { errorSchema, evidenceSchema, graphSchema, metaSchema } from './api/contract.js'
export {
  AssetError,
  ConfigError,
  InputError,
  InvariantError,
  NewsgraphError,
  NotFoundError,
  StoreError,
} from './errors.js'
export {
  type CodedEvent,
  codeEvent,
  type MentionPair,
  type PloverEvent,
  type RelationAnswer,
  relationBetween,
} from './extract/index.js'
export { type NewsGraph, toGraphology } from './graph/index.js'
export { allRelations, findRelation } from './lexicon/index.js'
export {
  ACTOR_TYPES,
  type Actor,
  type ActorType,
  type Affiliation,
  type Article,
  type CharSpan,
  type Document,
  type ExtractedArticle,
  type Extraction,
  type Issue,
  type Mention,
  type Relation,
  type Sentence,
  STATUSES,
  type Statement,
  type Status,
  type Token,
} from './model/index.js'
export { type ArticleExtractor, buildGraph, createExtractor, extractArticle } from './pipeline/index.js'
