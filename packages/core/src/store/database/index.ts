export {
  type AnswerCollector,
  type AnswerGraph,
  type AnswerNode,
  type AnswerRelationship,
  createAnswerCollector,
} from './answer-graph.js'
export { runBatches } from './batches.js'
export {
  addChanges,
  type Connection,
  type CypherValue,
  NO_CHANGES,
  type Parameters,
  type QueryAnswer,
  type QueryLimits,
  type Row,
  type Run,
  type StoreChanges,
} from './connection.js'
export { fingerprint, groupBy, unique } from './in-order.js'
export { createTurns } from './in-turn.js'
export { actorLabel, relationType } from './labels.js'
export { definitions, noteEngine, prepareSchema, SCHEMA_VERSION, vocabularyDigest } from './schema.js'
export { foldText, searchText } from './search-text.js'
export { overTable, runTable } from './table.js'
