import { vectorRow } from '../../extract/index.js'
import type { CandidateFeatures } from './candidate-features.js'
import { descendAt, type LearnedNumbers, learnedNumbers } from './learned-numbers.js'

/** Numbers of the units of a sentence's groups: as many a group as there are units, one group after another. */
export interface GroupNumbers {
  readonly features: CandidateFeatures
  readonly sums: Float64Array
  readonly gradients: Float64Array
}

/** Vectors of features, as they learn: in each row as many numbers as there are units. */
export interface VectorTable {
  readonly numbers: LearnedNumbers
  /** Adds the vectors of a group's features to its sums. */
  readonly add: (group: number, to: GroupNumbers) => void
  /** Takes a step with them against the group's gradients. */
  readonly learn: (group: number, from: GroupNumbers, step: number) => void
}

export const vectorTable = (
  { rows, units }: { readonly rows: number; readonly units: number },
  begin: () => number,
): VectorTable => {
  const numbers = learnedNumbers(rows * units, begin)
  const { values } = numbers
  return {
    numbers,
    add: (group, { features: { groups, withVectors }, sums }) => {
      const to = group * units
      for (let k = 0; k < withVectors[group]; k++) {
        const vector = vectorRow(groups[group][k], rows) * units
        for (let u = 0; u < units; u++) sums[to + u] += values[vector + u]
      }
    },
    learn: (group, { features: { groups, withVectors }, gradients }, step) => {
      const from = group * units
      for (let k = 0; k < withVectors[group]; k++) {
        const vector = vectorRow(groups[group][k], rows) * units
        for (let u = 0; u < units; u++) descendAt(numbers, vector + u, gradients[from + u], step)
      }
    },
  }
}
