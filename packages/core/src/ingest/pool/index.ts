export type { Outcome } from './outcome.js'
export { createReadingPool, type ReadingPool } from './reading-pool.js'
