import { createRandom, shuffle } from '../../packages/bench/src/random.js'

export { shuffle }

/** Items cut into batches by a seed. */
export const inBatches = <T>(items: readonly T[], seed: number): readonly (readonly T[])[] => {
  const random = createRandom(seed + 1)
  const batches: T[][] = [[]]
  for (const item of items) {
    if (batches.at(-1)!.length > 0 && random() < 0.5) batches.push([])
    batches.at(-1)!.push(item)
  }
  return batches
}
