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
  type GraphStore,
  type OpenOptions,
  openStore,
  type Row,
  type StoreCounts,
  type WriteSummary,
} from './store/index.js'
