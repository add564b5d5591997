import type { JudgeWeights } from '../../model/index.js'
import { HAS_VECTOR, MOST_TOGETHER, vectorRow } from './feature-vectors.js'
import { type FeatureSink, mix } from './hashing.js'

/** Adds up what features give, until it is taken. */
export interface FeatureSums extends FeatureSink {
  /** Those of them that have vectors: the first `count` of `rows` of the hidden layer's table. */
  readonly vectors: { readonly rows: Int32Array; count: number }
  /** What all of them weigh in the large table, in steps. */
  readonly take: () => number
}

export const featureSums = ({ values, hidden }: JudgeWeights): FeatureSums => {
  const last = values.length - 1
  const vectorRows = hidden ? hidden.vectors.length / hidden.output.length : 1
  const vectors = { rows: new Int32Array(MOST_TOGETHER), count: 0 }
  let total = 0
  return {
    vectors,
    add: (kind, a, b = 0) => {
      const feature = mix(mix(kind, a), b)
      total += values[feature & last]
      if (HAS_VECTOR[kind] === 1) vectors.rows[vectors.count++] = vectorRow(feature, vectorRows)
    },
    take: () => {
      const taken = total
      total = 0
      vectors.count = 0
      return taken
    },
  }
}
