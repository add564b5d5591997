export type { Outcome } from './outcome.js'
export { createReadingPool, type PoolOptions, type ReadingPool } from './reading-pool.js'
