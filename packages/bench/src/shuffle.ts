/** Numbers from 0 up to 1 from a seed (a 32-bit mixing of a counter). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Items in a seeded order: the same for the same seed on every machine. */
export const shuffle = <T>(items: readonly T[], seed: number): readonly T[] => {
  const random = createRandom(seed)
  return items
    .map(item => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(o => o.item)
}
