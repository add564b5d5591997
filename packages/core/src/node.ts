/**
 * The door for Node alone: readers, stores, ingestion, exports, language models, the HTTP API. Imported as `@newsgraph/core/node`.
 *
 * @module node
 */
export { createHandler, type HandlerOptions } from './api/index.js'
export {
  type EdgeKind,
  type FilePart,
  type GraphSource,
  toCypherScript,
  toGexf,
  toGraphJson,
  toGraphml,
  toIcews,
  toJsonLd,
  toNeo4jCsv,
  toPhoenix,
  toPlover,
} from './export/index.js'
export {
  createReadingPool,
  type GivenUp,
  type IngestOptions,
  type IngestProgress,
  type IngestSummary,
  ingest,
  type Journal,
  loadModel,
  type Outcome,
  type PoolOptions,
  type ReadingPool,
  type UnderWay,
} from './ingest/index.js'
export { type LlmOptions, type LlmReader, openLlm, type Price, type Usage } from './ingest/llm/index.js'
export {
  type AddressPolicy,
  type FetchOptions,
  type InputFormat,
  publicAddressesOnly,
  type ReadOptions,
  type ReadProgress,
  readArticles,
  type TakenFor,
} from './readers/index.js'
export { type RunningServer, type ServeOptions, startServer } from './serve/index.js'
export {
  type ActorHit,
  type AnswerGraph,
  type AnswerNode,
  type AnswerRelationship,
  askNamed,
  type Correction,
  type CypherValue,
  fileOverrides,
  type GraphStore,
  type Kept,
  type KeptEntry,
  NAMED_QUERIES,
  type NamedOptions,
  type NamedQuery,
  type Note,
  type NoteSubject,
  type OpenOptions,
  type Override,
  type OverrideEntry,
  type Overrides,
  openStore,
  overridesPath,
  type Parameters,
  type QueryAnswer,
  type QueryLimits,
  type QueryParameter,
  type Renamed,
  type Row,
  type SavedView,
  type StoreChanges,
  type StoreCounts,
  type WriteOptions,
  type WriteSummary,
} from './store/index.js'
