export { engineMark, type IngestOptions, type IngestProgress, type IngestSummary, ingest } from './ingest.js'
export { type Journal, type JournalHead, openJournal } from './journal.js'
export { loadModel, MODEL_URL } from './load-model.js'
