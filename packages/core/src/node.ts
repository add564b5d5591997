export { createHandler } from './api/index.js'
export { startServer } from './app/serve.js'
export { type IngestOptions, type IngestSummary, ingest, loadModel } from './ingest/index.js'
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
  type GraphStore,
  NAMED_QUERIES,
  type NamedOptions,
  type NamedQuery,
  type OpenOptions,
  openStore,
  type QueryAnswer,
  type QueryLimits,
  type QueryParameter,
  type Row,
  type StoreChanges,
  type StoreCounts,
  type WriteOptions,
  type WriteSummary,
} from './store/index.js'
