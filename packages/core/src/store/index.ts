export { type OpenOptions, openStore } from './open-store.js'
export type { GraphStore, Parameters, Row, StoreCounts, WriteSummary } from './store.js'
