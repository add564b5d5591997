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

/** What some places take up. */
export const boxOf = (places: readonly Place[]): { x: number; y: number; width: number; height: number } => {
  const [xs, ys] = [places.map(p => p.x), places.map(p => p.y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

interface Standing {
  readonly id: string
  /** Null where it has none yet. */
  readonly place: Place | null
}

/** Places of all: those that have none beside the middle of those they are joined to, or below all others. */
export const placeBeside = (
  nodes: readonly Standing[],
  joinedTo: (id: string) => readonly string[],
): ReadonlyMap<string, Place> => {
  const placed = new Map(nodes.flatMap(({ id, place }) => (place ? [[id, place] as const] : [])))
  const all = boxOf([...placed.values()])
  const fresh = nodes.filter(node => !node.place)
  for (const [i, { id }] of fresh.entries()) {
    const near = joinedTo(id).flatMap(other => placed.get(other) ?? [])
    const centre = near.length
      ? { x: near.reduce((s, p) => s + p.x, 0) / near.length, y: near.reduce((s, p) => s + p.y, 0) / near.length }
      : { x: all.x + (i % 8) * ROOM, y: all.y + all.height + GAP_Y * 2 }
    const off = spread(i, fresh.length, near.length === 1 ? ROOM * 1.4 : ROOM * 0.5)
    placed.set(id, { x: centre.x + off.x, y: centre.y + off.y })
  }
  return placed
}
