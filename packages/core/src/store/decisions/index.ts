export {
  type Correction,
  decisionsOf,
  type Kept,
  type KeptEntry,
  type Note,
  type NoteSubject,
  type Override,
  type OverrideEntry,
  readKept,
  type SavedView,
} from './kept-entries.js'
export { fileOverrides, type Overrides, overridesPath } from './overrides.js'
export {
  actorsOf,
  articlesOf,
  type DecisionChange,
  differ,
  NO_DECISIONS,
  readDecisions,
  replaceDecisions,
  statementOf,
  toReviews,
} from './stored-decisions.js'
