/**
 * Training and scoring of the engine, in Node. Imported as `@newsgraph/core/train`.
 *
 * @module train
 */
export type { ConlluSentence } from '../annotate/index.js'
export {
  findGoldNames,
  findMentions,
  type GoldName,
  isFreeGenre,
  loadTrainingData,
  loadTreebank,
  type RecipeOptions,
  trainEngine,
} from './engine/index.js'
export {
  type GoldArticle,
  type GoldSpan,
  type GoldStatements,
  type GoldTriple,
  type LabelledArticle,
  type LabelledTriple,
  readGoldArticles,
  readLabelledArticles,
  rebuildAnnotations,
} from './gold/index.js'
export {
  type ActorScore,
  type ClusteredMention,
  type CodedPhrase,
  type CodeScore,
  type CoreferenceReport,
  type CoreferenceScore,
  type EngineScore,
  type NameScore,
  type PrecisionRecall,
  type RawScore,
  type ReliabilityBin,
  type StatementScore,
  scoreActors,
  scoreClusters,
  scoreCodes,
  scoreDocuments,
  scoreEngine,
  scoreNames,
  scoreRaw,
  scoreStatements,
} from './score/index.js'
export {
  type Annotate,
  type CrossValidation,
  type CrossValidationOptions,
  type CurvePoint,
  crossValidate,
  type LeftOut,
  type Level,
  type LevelScore,
  type ScoredLevels,
  type TrainStatementsOptions,
  trainStatements,
} from './statements/index.js'
