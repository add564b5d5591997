export { applyContent } from './apply-content.js'
export { type Claim, conflictIssue, isAnother, liesElsewhere, oneOfEachId, toClaim } from './article-conflicts.js'
export { type ArticleState, readStates } from './article-states.js'
export { publicationOf, toUtc, withBoundedIds } from './at-the-door.js'
export { type ContentChange, compareContent } from './compare-content.js'
export { contentCypher, STORED_STATEMENT } from './content-cypher.js'
export { earlierIds, findMoved, orphanedDecisions, replacedBy } from './earlier-articles.js'
export { placedFrom } from './placed-from.js'
export { NOTHING_STORED, readContent, type StoredContent } from './read-content.js'
export {
  type AffiliationRow,
  type ContentRows,
  type InvolvedRow,
  NO_CONTENT,
  STATEMENT_FIELDS,
  type StatementRow,
  toContentRows,
} from './rows.js'
export {
  AFFILIATION_ENDS,
  DERIVED,
  type Ends,
  STATEMENT_ENDS,
  type StoredAffiliation,
  type StoredStatement,
  toStoredAffiliation,
  toStoredStatement,
} from './stored.js'
