import { createRandom } from '../../packages/core/src/app/commands/bench-articles.js'

/** A seeded order of some items, and the same cut into batches: the same for the same seed on every machine. */

export const shuffle = <T>(items: readonly T[], seed: number): readonly T[] => {
  const random = createRandom(seed)
  const order = items.map(item => ({ item, place: random() }))
  return order.sort((a, b) => a.place - b.place).map(o => o.item)
}

export const inBatches = <T>(items: readonly T[], seed: number): readonly (readonly T[])[] => {
  const random = createRandom(seed + 1)
  const batches: T[][] = [[]]
  for (const item of items) {
    if (batches.at(-1)!.length > 0 && random() < 0.5) batches.push([])
    batches.at(-1)!.push(item)
  }
  return batches
}
