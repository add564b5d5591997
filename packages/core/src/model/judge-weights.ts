/**
 * What the judge of statements has learned: one whole number for each row of a table that features are hashed into, in steps of 1/STEPS of
 * a logit, so that every platform adds up the same. The length is a power of two.
 */
export interface JudgeWeights {
  /** Names the training run. */
  readonly version: string
  readonly bias: number
  readonly values: Int8Array
}
