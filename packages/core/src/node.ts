export { createHandler, type HandlerOptions, NAMED_QUERIES } from './api/index.js'
export { type ServeOptions, startServer } from './app/serve.js'
export { type IngestOptions, type IngestSummary, ingest, loadModel } from './ingest/index.js'
export { type ReadOptions, readArticles } from './readers/index.js'
export {
  fileOverrides,
  type GraphStore,
  type OpenOptions,
  openStore,
  type Override,
  type OverrideEntry,
  type Overrides,
  overridesPath,
  type Row,
  type StoreCounts,
  type WriteSummary,
} from './store/index.js'
