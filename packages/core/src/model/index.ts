export {
  ACTOR_TYPES,
  type Actor,
  type ActorType,
  type Affiliation,
  BODY_TYPES,
  isNaming,
  type Mention,
  type MergeReason,
  NAMING_REASONS,
} from './actor.js'
export type { Article } from './article.js'
export { asStored, givenNumber, isKnownByPlace, isRunningNumber } from './article-id.js'
export type { DateMention, Document, NameSpan, Quotation, Sentence, Token } from './document.js'
export { ENGINE_VERSION } from './engine-version.js'
export type { ExtractedArticle, Extraction } from './extraction.js'
export type { Issue } from './issue.js'
export type { HiddenWeights, JudgeWeights, LinkPlace } from './judge-weights.js'
export { readPercents } from './read-percents.js'
export type { QuadClass, Relation } from './relation.js'
export type { CharSpan } from './span.js'
export { type Act, STATUSES, type Statement, type Status } from './statement.js'
