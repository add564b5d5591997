import { randomNumbers } from '@newsgraph/core/internal'

/** Items in a seeded order: the same for the same seed on every machine. */
export const shuffle = <T>(items: readonly T[], seed: number): readonly T[] => {
  const random = randomNumbers(seed)
  return items
    .map(item => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(o => o.item)
}
