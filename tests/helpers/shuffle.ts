import { shuffle } from '../../packages/bench/src/shuffle.js'
import { randomNumbers } from '../../packages/core/src/train/statements/random-numbers.js'

export { shuffle }

/** Items cut into batches by a seed. */
export const inBatches = <T>(items: readonly T[], seed: number): readonly (readonly T[])[] => {
  const random = randomNumbers(seed + 1)
  const batches: T[][] = [[]]
  for (const item of items) {
    if (batches.at(-1)!.length > 0 && random() < 0.5) batches.push([])
    batches.at(-1)!.push(item)
  }
  return batches
}
