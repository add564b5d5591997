import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { LayoutName, Place } from '../state/view-state'
import { besideNeighbours } from './beside-neighbours'
import { discsApart, LARGE, type Layouted, type LayoutJob, type LayoutNode, type Positions, toGraph } from './job'
import { boxOf, GAP_Y, ROOM, spread } from './spacing'
import { FORCES, startByCommunity } from './start-by-community'

const PAIR = 150
/** Names are wider than high, so actors are kept further apart sideways by this much. */
const WIDE = 1.7
/** Between parts that are not joined; names need more room beside than above. */
const gapX = (aspect: number): number => (aspect > 1 ? 135 : 250)
/** How much wider than high the layout makes what it would draw square, by the aspect of the window. */
const stretchOf = (aspect: number): number => Math.sqrt(aspect) * 0.94

/** Between two circles. */
const MARGIN = 14
const LARGE_ROUNDS = 80

const componentsOf = (graph: Layouted): readonly (readonly string[])[] => {
  const seen = new Set<string>()
  const components: string[][] = []
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue
    seen.add(start)
    const component = [start]
    for (const id of component)
      graph.forEachNeighbor(id, other => {
        if (seen.has(other)) return
        seen.add(other)
        component.push(other)
      })
    components.push(component)
  }
  return components.sort((a, b) => b.length - a.length)
}

/** One connected part by ForceAtlas2 from a circle, scaled to give each actor its room, then pushed apart where circles overlap. */
const arrangeComponent = (graph: Layouted, ids: readonly string[], aspect: number): Positions => {
  if (ids.length === 1) return { [ids[0]]: { x: 0, y: 0 } }
  if (ids.length === 2)
    return { [ids[0]]: { x: 0, y: 0 }, [ids[1]]: aspect > 1 ? { x: PAIR, y: 0 } : { x: 0, y: PAIR * 0.7 } }
  const part = new Graph({ type: 'undirected', multi: false })
  for (const [i, id] of ids.entries())
    part.addNode(id, { ...spread(i, ids.length, 100), size: graph.getNodeAttribute(id, 'size') })
  for (const id of ids)
    graph.forEachEdge(id, (_, attributes, a, b) => {
      if (a === id) part.mergeUndirectedEdge(a, b, attributes)
    })
  const isLarge = ids.length > LARGE
  if (isLarge) startByCommunity(part)
  forceAtlas2.assign(part, {
    iterations: isLarge ? LARGE_ROUNDS : ids.length > 400 ? 250 : 500,
    settings: {
      ...forceAtlas2.inferSettings(part),
      ...FORCES,
      barnesHutOptimize: ids.length > 300,
      ...(isLarge ? { barnesHutTheta: 1.2 } : {}),
    },
  })
  const { width, height } = boxOf(part.mapNodes((_, { x, y }) => ({ x, y }) as Place))
  // Lies where the window lies, stands where it stands.
  if (width > height !== aspect > 1) part.updateEachNodeAttributes((_, a) => ({ ...a, x: a.y, y: a.x }))
  const stretch = stretchOf(aspect)
  const scale = (ROOM * Math.sqrt(ids.length) * (ids.length < 8 ? 0.8 : 1)) / Math.max(1, (width + height) / 2)
  part.updateEachNodeAttributes((_, a) => ({
    ...a,
    x: (a.x * scale * stretch) / WIDE,
    y: (a.y * scale * 1.25) / stretch,
    size: a.size / 2 + 18,
  }))
  if (isLarge) {
    const apart = discsApart(part, { margin: MARGIN, keep: new Set() })
    return Object.fromEntries(apart.map(({ id, x, y }) => [id, { x: x * WIDE, y }]))
  }
  noverlap.assign(part, {
    maxIterations: ids.length > 400 ? 60 : 150,
    settings: { margin: MARGIN, ratio: 1, speed: 4 },
  })
  return Object.fromEntries(part.mapNodes((id, { x, y }) => [id, { x: x * WIDE, y }]))
}

/**
 * Connected parts in rows, the highest first; in a row, small ones stand on top of each other as far as there is room. The whole
 * has about the shape of a window.
 */
const pack = (parts: readonly Positions[], aspect: number): Positions => {
  const boxes = parts
    .map(part => ({ part, ...boxOf(Object.values(part)) }))
    .sort((a, b) => b.height - a.height || b.width - a.width)
  const gap = gapX(aspect)
  const area = boxes.reduce((sum, b) => sum + (b.width + gap) * (b.height + GAP_Y), 0)
  const rowWidth = Math.max(...boxes.map(b => b.width), Math.sqrt(area * aspect))
  const placed = new Map<string, Place>()
  let row = { y: 0, height: 0 }
  let column = { x: 0, width: 0, used: 0 }
  for (const { part, width, height, x: left, y: top } of boxes) {
    const fitsBelow = column.used > 0 && column.used + GAP_Y + height <= row.height
    if (!fitsBelow) {
      const x = column.used > 0 ? column.x + column.width + gap : 0
      if (column.used > 0 && x + width <= rowWidth) column = { x, width: 0, used: 0 }
      else {
        row = { y: column.used > 0 ? row.y + row.height + GAP_Y : 0, height }
        column = { x: 0, width: 0, used: 0 }
      }
    }
    const y = row.y + (column.used > 0 ? column.used + GAP_Y : 0)
    for (const [id, p] of Object.entries(part)) placed.set(id, { x: p.x - left + column.x, y: p.y - top + y })
    column = { x: column.x, width: Math.max(column.width, width), used: y - row.y + Math.max(1, height) }
  }
  return Object.fromEntries(placed)
}

const byForce = (job: LayoutJob): Positions => {
  const graph = toGraph(job)
  const parts = componentsOf(graph).map(ids => arrangeComponent(graph, ids, job.aspect))
  return pack(parts, job.aspect)
}

/** Circles around the strongest actor; a circle holds as many as fit beside each other. */
const byRings = ({ nodes }: LayoutJob): Positions => {
  const ranked = [...nodes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const placed = new Map<string, Place>()
  let ring = 0
  let at = 0
  while (at < ranked.length) {
    const radius = ring * ROOM * 1.3
    const room = ring === 0 ? 1 : Math.floor((2 * Math.PI * radius) / ROOM)
    const members = ranked.slice(at, at + room)
    for (const [i, { id }] of members.entries()) placed.set(id, spread(i + ring / 2, members.length, radius))
    at += room
    ring++
  }
  return Object.fromEntries(placed)
}

/** One block for each type of actor. */
const byType = ({ nodes, aspect }: LayoutJob): Positions => {
  const groups = new Map<string, LayoutNode[]>()
  for (const node of nodes) groups.set(node.type, [...(groups.get(node.type) ?? []), node])
  const parts = [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map(members => {
      const columns = Math.ceil(Math.sqrt(members.length * aspect))
      const ranked = [...members].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      return Object.fromEntries(
        ranked.map(({ id }, i) => [
          id,
          {
            x: (i % columns) * ROOM * 1.1 + (Math.floor(i / columns) % 2) * 40,
            y: Math.floor(i / columns) * ROOM * 0.85,
          },
        ]),
      )
    })
  return pack(parts, aspect)
}

const LAYOUTS: Readonly<Record<LayoutName, (job: LayoutJob) => Positions>> = {
  force: byForce,
  rings: byRings,
  types: byType,
}

/** Positions of all actors; the same job gives the same ones. Where most are placed already, only the new ones are. */
export const layOut = (job: LayoutJob): Positions => {
  if (job.nodes.length === 0) return {}
  const placed = job.nodes.filter(n => n.place).length
  return placed > 0 ? besideNeighbours(job) : LAYOUTS[job.layout](job)
}
