export { textOrNull } from '../graph/index.js'
export { type Claim, conflictIssue, liesElsewhere, toContentRows } from './content/index.js'
export {
  type AnswerGraph,
  type AnswerNode,
  type AnswerRelationship,
  type CypherValue,
  definitions as schemaStatements,
  type Parameters,
  type QueryAnswer,
  type QueryLimits,
  type Row,
  SCHEMA_VERSION,
  type StoreChanges,
  vocabularyDigest,
} from './database/index.js'
export {
  type Correction,
  decisionsOf,
  fileOverrides,
  type Kept,
  type KeptEntry,
  type Note,
  type NoteSubject,
  type Override,
  type OverrideEntry,
  type Overrides,
  overridesPath,
  readKept,
  type SavedView,
  toReviews,
} from './decisions/index.js'
export { readFacts } from './derive/index.js'
export { makeFolder } from './embedded/index.js'
export { type OpenOptions, openStore } from './open-store.js'
export {
  actorsCalled,
  askNamed,
  type ClusterEvidence,
  type ConnectedActor,
  connectedActors,
  explainActor,
  findArticles,
  hasStatement,
  isEmpty,
  listActors,
  NAMED_QUERIES,
  type NamedOptions,
  type NamedQuery,
  namedQueryText,
  namesOf,
  type QueryParameter,
} from './queries/index.js'
export type { ActorHit, GraphStore, Renamed, StoreCounts, WriteOptions, WriteSummary } from './store.js'
