export { textOrNull } from '../graph/index.js'
export {
  actorsCalled,
  type ClusterEvidence,
  type ConnectedActor,
  connectedActors,
  explainActor,
  hasStatement,
  listActors,
  namesOf,
} from './actor-list.js'
export type { AnswerGraph, AnswerNode, AnswerRelationship } from './answer-graph.js'
export { type Claim, conflictIssue, liesElsewhere } from './article-conflicts.js'
export { toReviews } from './decisions.js'
export { makeFolder } from './embedded/make-folder.js'
export { findArticles, isEmpty } from './find-articles.js'
export {
  type Correction,
  decisionsOf,
  type Kept,
  type KeptEntry,
  type Note,
  type NoteSubject,
  readKept,
  type SavedView,
} from './kept-entries.js'
export { NAMED_QUERIES, type NamedQuery, namedQueryText, type QueryParameter } from './named-queries.js'
export { type OpenOptions, openStore } from './open-store.js'
export {
  fileOverrides,
  type Override,
  type OverrideEntry,
  type Overrides,
  overridesPath,
} from './overrides.js'
export { readFacts } from './refresh-actors.js'
export { toContentRows } from './rows.js'
export { askNamed, type NamedOptions } from './run-named.js'
export { definitions as schemaStatements, SCHEMA_VERSION, vocabularyDigest } from './schema.js'
export type {
  ActorHit,
  CypherValue,
  GraphStore,
  Parameters,
  QueryAnswer,
  QueryLimits,
  Renamed,
  Row,
  StoreChanges,
  StoreCounts,
  WriteOptions,
  WriteSummary,
} from './store.js'
