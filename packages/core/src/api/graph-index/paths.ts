import { LIMITS } from '../contract/index.js'
import type { GraphIndex } from './columns.js'
import type { Pass } from './pass.js'
import { edgesOfActor, otherEnd } from './select.js'

/** A way from one actor to another: its actors, and between each two all edges that join them. */
export interface Path {
  readonly actors: readonly number[]
  readonly edges: readonly number[]
}

/** Ways looked at before the strongest are taken. */
const MAX_WAYS = 200

/** The distance of every actor from `from`, up to `hops`. */
const distances = (index: GraphIndex, pass: Pass, from: number, hops: number): ReadonlyMap<number, number> => {
  const found = new Map([[from, 0]])
  let edge = [from]
  for (let hop = 1; hop <= hops && edge.length > 0; hop++) {
    const next: number[] = []
    for (const actor of edge)
      for (const a of edgesOfActor(index, actor)) {
        const other = otherEnd(index, a, actor)
        if (pass.counts[a] === 0 || found.has(other)) continue
        found.set(other, hop)
        next.push(other)
      }
    edge = next
  }
  return found
}

/** The shortest ways between two actors over edges in either direction, strongest first: at most five, all of the same length. */
export const findPaths = (
  index: GraphIndex,
  pass: Pass,
  { from, to, hops }: { readonly from: number; readonly to: number; readonly hops: number },
): readonly Path[] => {
  const left = distances(index, pass, to, hops)
  const length = left.get(from)
  if (length === undefined || length === 0) return []
  const ways: { actors: number[]; strength: number }[] = []
  const walk = (actors: number[], strength: number): void => {
    if (ways.length >= MAX_WAYS) return
    const last = actors[actors.length - 1]
    if (last === to) {
      ways.push({ actors, strength })
      return
    }
    const steps = new Map<number, number>()
    for (const a of edgesOfActor(index, last)) {
      const other = otherEnd(index, a, last)
      if (pass.counts[a] > 0 && left.get(other) === left.get(last)! - 1)
        steps.set(other, (steps.get(other) ?? 0) + pass.counts[a])
    }
    const ranked = [...steps].sort(([a, m], [b, n]) => n - m || a - b).slice(0, 8)
    for (const [other, n] of ranked) walk([...actors, other], Math.min(strength, n))
  }
  walk([from], Number.MAX_SAFE_INTEGER)
  return ways
    .sort((a, b) => b.strength - a.strength)
    .slice(0, LIMITS.paths)
    .map(({ actors }) => ({
      actors,
      edges: actors
        .slice(1)
        .flatMap((actor, i) =>
          [...edgesOfActor(index, actor)].filter(a => pass.counts[a] > 0 && otherEnd(index, a, actor) === actors[i]),
        ),
    }))
}
