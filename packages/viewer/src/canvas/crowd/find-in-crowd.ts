import type { CrowdEdge, CrowdScene } from './crowd-scene'

/** Lines are thin: they are hit from further away than actors. */
const LINE_REACH = 4
const PIECES = 8

interface Point {
  readonly x: number
  readonly y: number
}

const distanceToLine = ({ x, y }: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy)
}

const distanceTo = (point: Point, { from, to, control }: CrowdEdge): number => {
  if (from === to) return Math.abs(Math.hypot(point.x - from.x - from.r, point.y - from.y + from.r) - from.r)
  if (control === null) return distanceToLine(point, from, to)
  const at = (t: number): Point => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t * t * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t * t * to.y,
  })
  let least = Infinity
  for (let i = 0; i < PIECES; i++) least = Math.min(least, distanceToLine(point, at(i / PIECES), at((i + 1) / PIECES)))
  return least
}

/** Ids of the actor at a point, the one that lies on top, and of the relation next to it; each only where there is one within reach. */
export const findInCrowd = (
  { nodes, edges }: CrowdScene,
  { x, y, reach }: Point & { readonly reach: number },
): readonly string[] => {
  const node = nodes.find(n => Math.max(Math.abs(n.x - x), Math.abs(n.y - y)) <= n.r + reach)
  let nearest: CrowdEdge | null = null
  let least = Infinity
  for (const edge of edges) {
    const { from, to, control, look } = edge
    const far = look.width / 2 + LINE_REACH * reach
    const bend =
      control === null
        ? far
        : far + Math.abs(control.x - (from.x + to.x) / 2) + Math.abs(control.y - (from.y + to.y) / 2)
    if (x < Math.min(from.x, to.x) - bend || x > Math.max(from.x, to.x) + bend) continue
    if (y < Math.min(from.y, to.y) - bend || y > Math.max(from.y, to.y) + bend) continue
    const distance = distanceTo({ x, y }, edge)
    if (distance > far || distance >= least) continue
    nearest = edge
    least = distance
  }
  return [...(node ? [node.id] : []), ...(nearest ? [nearest.id] : [])]
}
