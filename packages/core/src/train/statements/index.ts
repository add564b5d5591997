export {
  type CrossValidation,
  type CrossValidationOptions,
  crossValidate,
  type ScoredLevels,
} from './cross-validate.js'
export type { CurvePoint, LeftOut } from './learning-curve.js'
export type { Level, LevelScore } from './score-levels.js'
export { type TrainStatementsOptions, trainStatements } from './train-statements.js'
export type { Annotate } from './vocabulary-articles.js'
