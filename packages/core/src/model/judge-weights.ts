/** Who or what stands at a place of a link. */
export type LinkPlace = 'subject' | 'trigger' | 'object'

/**
 * A hidden layer over what the network's encoder made of the words at the three places of a link, and over features of it that have few values.
 * A unit's sum is what its row gives of each word, and its numbers in the vectors of the features; rectified sums count for the link by `output`.
 */
export interface HiddenWeights {
  /** Numbers the encoder has for a word. */
  readonly width: number
  /** For each place the units' rows, `width` numbers a row. */
  readonly rows: Readonly<Record<LinkPlace, Int8Array>>
  /** A table of vectors that features are hashed into: in each row as many numbers as there are units. The rows are a power of two. */
  readonly vectors: Int8Array
  /** What one step of `rows` and of `vectors` is worth in a unit's sum. */
  readonly steps: { readonly rows: number; readonly vectors: number }
  readonly bias: readonly number[]
  /** Logits a unit. */
  readonly output: readonly number[]
}

/**
 * What the judge of statements has learned: one whole number for each row of a table that features are hashed into, in steps of 1/STEPS of
 * a logit, so that every platform adds up the same; and the hidden layer beside it. The length is a power of two.
 */
export interface JudgeWeights {
  /** Names the training run. */
  readonly version: string
  readonly bias: number
  readonly values: Int8Array
  /** Null in weights without it: then the table alone decides. */
  readonly hidden: HiddenWeights | null
}
