export { type Outcome, toOutcome } from './outcome.js'
export {
  createAnnotationPool,
  createReadingPool,
  type PoolOptions,
  type ReadingPool,
} from './reading-pool.js'
export { createSlowNews, slowOnes } from './slow.js'
export type { UnderWay } from './watch.js'
export { openWorkerLane, type WorkerMessage } from './worker-lane.js'
