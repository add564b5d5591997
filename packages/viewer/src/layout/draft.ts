import type { LayoutJob, LayoutNode, Positions } from './job'
import { GOLDEN, pushApart } from './push-apart'
import { placeBeside, ROOM } from './spacing'

type Point = { x: number; y: number }

/** Pairs of actors that are looked at in all rounds together: so many take some milliseconds. */
const PAIRS = 500_000
const MOST_ROUNDS = 60
/** More actors than this have no draft where none of them has a place. */
const MOST_NEW = 1000
/** The share of the whole that an actor may move in the first round; less in each after it. */
const HEAT = 0.25

/** Actors joined to each, by their numbers. */
const neighboursIn = ({ nodes, edges }: LayoutJob): readonly (readonly number[])[] => {
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]))
  const near: number[][] = nodes.map(() => [])
  for (const { source, target } of edges) {
    const [a, b] = [numbers.get(source), numbers.get(target)]
    if (a === undefined || b === undefined || a === b) continue
    near[a].push(b)
    near[b].push(a)
  }
  return near
}

/** New actors in the middle of those they are joined to, the others where they are. */
const besideOthers = (nodes: readonly LayoutNode[], near: readonly (readonly number[])[]): readonly Point[] => {
  const joined = new Map(nodes.map(({ id }, i) => [id, near[i].map(j => nodes[j].id)]))
  const placed = placeBeside(nodes, id => joined.get(id)!)
  return nodes.map(({ id }) => placed.get(id)!)
}

/** A few rounds of springs between those that are joined, from a spiral with the strongest inside (Fruchterman and Reingold 1991). */
const bySprings = (nodes: readonly LayoutNode[], near: readonly (readonly number[])[]): readonly Point[] => {
  const n = nodes.length
  const points: Point[] = nodes.map(() => ({ x: 0, y: 0 }))
  const ranked = [...nodes.keys()].sort((a, b) => nodes[b].weight - nodes[a].weight || a - b)
  for (const [rank, i] of ranked.entries()) {
    const radius = ROOM * 0.7 * Math.sqrt(rank)
    points[i] = { x: radius * Math.cos(rank * GOLDEN), y: radius * Math.sin(rank * GOLDEN) }
  }
  const rounds = Math.min(MOST_ROUNDS, Math.floor(PAIRS / (n * n)))
  const [moveX, moveY] = [new Float64Array(n), new Float64Array(n)]
  for (let round = 0; round < rounds; round++) {
    moveX.fill(0)
    moveY.fill(0)
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const [dx, dy] = [points[i].x - points[j].x, points[i].y - points[j].y]
        const push = (ROOM * ROOM) / (dx * dx + dy * dy + 1)
        moveX[i] += dx * push
        moveY[i] += dy * push
        moveX[j] -= dx * push
        moveY[j] -= dy * push
      }
    for (let i = 0; i < n; i++)
      for (const j of near[i]) {
        const [dx, dy] = [points[j].x - points[i].x, points[j].y - points[i].y]
        const pull = Math.hypot(dx, dy) / ROOM
        moveX[i] += dx * pull
        moveY[i] += dy * pull
      }
    const most = ROOM * Math.sqrt(n) * HEAT * (1 - round / rounds)
    for (let i = 0; i < n; i++) {
      const length = Math.hypot(moveX[i], moveY[i]) || 1
      const step = Math.min(length, most) / length
      points[i].x += moveX[i] * step
      points[i].y += moveY[i] * step
    }
  }
  return points
}

/**
 * Places of actors to be going on with, in milliseconds and without the worker: new ones beside those they are joined to, all of them by a few
 * rounds of springs where none has a place. None over another. Null where there are too many.
 */
export const draftPlaces = (job: LayoutJob): Positions | null => {
  const { nodes, aspect } = job
  const near = neighboursIn(job)
  const isNew = nodes.every(({ place }) => place === null)
  if (isNew && nodes.length > MOST_NEW) return null
  const points = isNew ? bySprings(nodes, near) : besideOthers(nodes, near)
  // Lies where the window lies.
  const [wide, high] = isNew ? [Math.sqrt(aspect), 1 / Math.sqrt(aspect)] : [1, 1]
  const discs = nodes.map(({ size, place }, i) => ({
    x: points[i].x * wide,
    y: points[i].y * high,
    r: size / 2 + 14,
    isFixed: place !== null,
  }))
  pushApart(discs, { margin: 16 })
  return Object.fromEntries(nodes.map(({ id }, i) => [id, { x: discs[i].x, y: discs[i].y }]))
}
