import type { Place } from '../state/view-state'

/** Pixels at zoom 1 for one actor with its name. */
export const ROOM = 112
/** Between parts that are not joined, above each other. */
export const GAP_Y = 74

/** The i-th of n points on a circle. */
export const spread = (i: number, n: number, radius: number): Place => {
  const angle = (2 * Math.PI * i) / Math.max(1, n)
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }
}
