export { type OpenOptions, openStore } from './open-store.js'
export type {
  ActorHit,
  GraphStore,
  Parameters,
  QueryAnswer,
  QueryLimits,
  Row,
  StoreChanges,
  StoreCounts,
  WriteOptions,
  WriteSummary,
} from './store.js'
