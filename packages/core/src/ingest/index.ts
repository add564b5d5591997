export { type IngestOptions, type IngestSummary, ingest } from './ingest.js'
export { loadModel, MODEL_URL } from './load-model.js'
