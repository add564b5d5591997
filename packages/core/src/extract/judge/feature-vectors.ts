/**
 * Features that have a vector in the hidden layer besides their row in the table: those of few values, by the numbers of feature-names.ts. What
 * names words or relations has too many values to share a small table of vectors.
 */
const OF_TRIGGER: readonly number[] = [2, 3, 5, 6, 7, 14, 15]
/** Counted from the first feature of a side. */
const OF_SIDE: readonly number[] = [0, 2, 4, 5, 8, 11, 12, 13, 16, 18, 19, 20, 22, 28, 31, 32]
const OF_PAIR: readonly number[] = [100, 101, 102, 103, 104, 107, 108, 112, 113, 115]

const KINDS: readonly number[] = [
  ...OF_TRIGGER,
  ...OF_SIDE.map(kind => 200 + kind),
  ...OF_SIDE.map(kind => 240 + kind),
  ...OF_PAIR,
]

/** For each kind of feature 1 where it has vectors, else 0. */
export const HAS_VECTOR: Uint8Array = (() => {
  const has = new Uint8Array(1 + Math.max(...KINDS))
  for (const kind of KINDS) has[kind] = 1
  return has
})()

/** The most features with vectors that are added up together: no group has a kind twice. */
export const MOST_TOGETHER = KINDS.length

/** The row of a table of so many vectors, a power of two, that a feature has. */
export const vectorRow = (feature: number, rows: number): number => (Math.imul(feature, 0x9e3779b1) >>> 7) & (rows - 1)
