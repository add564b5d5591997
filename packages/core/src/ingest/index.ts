export { type IngestOptions, type IngestProgress, type IngestSummary, ingest } from './ingest.js'
export { type GivenUp, type Journal, openJournal } from './journal.js'
export { loadModel, MODEL_URL } from './load-model.js'
export {
  createAnnotationPool,
  createReadingPool,
  createSlowNews,
  type Outcome,
  openWorkerLane,
  type PoolOptions,
  type ReadingPool,
  slowOnes,
  toOutcome,
  type UnderWay,
  type WorkerMessage,
} from './pool/index.js'
export { readAhead } from './read-ahead.js'
export { engineMark } from './unchanged.js'
