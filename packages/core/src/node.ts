export { createHandler, type HandlerOptions } from './api/index.js'
export { type ServeOptions, startServer } from './app/serve.js'
export {
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
  type IngestOptions,
  type IngestSummary,
  ingest,
  loadModel,
  type Outcome,
  type PoolOptions,
  type ReadingPool,
} from './ingest/index.js'
export { type LlmOptions, type LlmReader, openLlm } from './ingest/llm/index.js'
export {
  type AddressPolicy,
  type FetchOptions,
  type InputFormat,
  publicAddressesOnly,
  type ReadOptions,
  type ReadProgress,
  readArticles,
} from './readers/index.js'
export {
  type ActorHit,
  askNamed,
  fileOverrides,
  type GraphStore,
  NAMED_QUERIES,
  type NamedOptions,
  type NamedQuery,
  type OpenOptions,
  type Override,
  type OverrideEntry,
  type Overrides,
  openStore,
  overridesPath,
  type QueryAnswer,
  type QueryLimits,
  type QueryParameter,
  type Row,
  type StoreChanges,
  type StoreCounts,
  type WriteOptions,
  type WriteSummary,
} from './store/index.js'
