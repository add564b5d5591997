/**
 * Training and scoring of the engine, in Node. Imported as `@newsgraph/core/train`.
 *
 * @module train
 */
export type { ConlluSentence } from '../annotate/index.js'
export type { CoreferenceScore, PrecisionRecall } from './coreference-score.js'
export { isFreeGenre, loadTrainingData, loadTreebank } from './corpus.js'
export { findGoldNames, findMentions, type GoldName } from './entities.js'
export { type EngineScore, type NameScore, type RawScore, scoreEngine, scoreNames, scoreRaw } from './evaluate.js'
export { type ActorScore, type GoldArticle, scoreActors } from './evaluate-actors.js'
export { type ClusteredMention, scoreClusters } from './evaluate-clusters.js'
export { type CodedPhrase, type CodeScore, scoreCodes } from './evaluate-codes.js'
export { type CoreferenceReport, scoreDocuments } from './evaluate-coreference.js'
export {
  type GoldStatements,
  type GoldTriple,
  type ReliabilityBin,
  type StatementScore,
  scoreStatements,
} from './evaluate-statements.js'
export { readGoldArticles } from './gold-articles.js'
export { rebuildAnnotations } from './statements/annotations.js'
export {
  type CrossValidation,
  type CrossValidationOptions,
  crossValidate,
  type ScoredLevels,
} from './statements/cross-validate.js'
export { type GoldSpan, type LabelledArticle, type LabelledTriple, readLabelledArticles } from './statements/gold.js'
export type { CurvePoint, LeftOut } from './statements/learning-curve.js'
export type { Level, LevelScore } from './statements/score-levels.js'
export { type TrainStatementsOptions, trainStatements } from './statements/train-statements.js'
export type { Annotate } from './statements/vocabulary-articles.js'
export { type RecipeOptions, trainEngine } from './train-engine.js'
