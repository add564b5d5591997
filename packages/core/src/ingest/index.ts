export { ingest, type IngestOptions, type IngestSummary } from './ingest.js'
export { loadModel, MODEL_URL } from './load-model.js'
