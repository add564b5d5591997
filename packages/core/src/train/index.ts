/**
 * Training and scoring of the engine, in Node. Imported as `@newsgraph/core/train`.
 *
 * @module train
 */
export type { ConlluSentence } from '../annotate/index.js'
export { isFreeGenre, loadTrainingData, loadTreebank } from './engine/corpus.js'
export { findGoldNames, findMentions, type GoldName } from './engine/entities.js'
export { type RecipeOptions, trainEngine } from './engine/train-engine.js'
export { type GoldArticle, type GoldStatements, type GoldTriple, readGoldArticles } from './gold/gold-articles.js'
export {
  type GoldSpan,
  type LabelledArticle,
  type LabelledTriple,
  readLabelledArticles,
} from './gold/labelled-articles.js'
export { rebuildAnnotations } from './gold/rebuild-annotations.js'
export type { CoreferenceScore, PrecisionRecall } from './score/coreference-score.js'
export { type ActorScore, scoreActors } from './score/score-actors.js'
export { type ClusteredMention, scoreClusters } from './score/score-clusters.js'
export { type CodedPhrase, type CodeScore, scoreCodes } from './score/score-codes.js'
export { type CoreferenceReport, scoreDocuments } from './score/score-documents.js'
export {
  type EngineScore,
  type NameScore,
  type RawScore,
  scoreEngine,
  scoreNames,
  scoreRaw,
} from './score/score-engine.js'
export {
  type ReliabilityBin,
  type StatementScore,
  scoreStatements,
} from './score/score-statements.js'
export {
  type CrossValidation,
  type CrossValidationOptions,
  crossValidate,
  type ScoredLevels,
} from './statements/cross-validate.js'
export type { CurvePoint, LeftOut } from './statements/learning-curve.js'
export type { Level, LevelScore } from './statements/score-levels.js'
export { type TrainStatementsOptions, trainStatements } from './statements/train-statements.js'
export type { Annotate } from './statements/vocabulary-articles.js'
