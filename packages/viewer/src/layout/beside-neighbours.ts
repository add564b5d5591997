import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { discsApart, LARGE, type Layouted, type LayoutJob, type LayoutNode, type Positions, toGraph } from './job'
import { placeBeside } from './spacing'

/** New actors beside those they are joined to, the others where they are. */
export const besideNeighbours = (job: LayoutJob): Positions => {
  const graph = toGraph(job)
  const placed = placeBeside(job.nodes, id => graph.neighbors(id))
  const fresh = job.nodes.filter(node => !node.place)
  const keep = new Set(job.nodes.flatMap(n => (n.place ? [n.id] : [])))
  for (const node of job.nodes)
    graph.mergeNodeAttributes(node.id, { ...placed.get(node.id), fixed: keep.has(node.id), size: node.size })
  const moving = graph.order > LARGE ? partAround(graph, fresh) : graph
  forceAtlas2.assign(moving, {
    iterations: 60,
    settings: {
      ...forceAtlas2.inferSettings(moving),
      gravity: 0,
      scalingRatio: 60,
      slowDown: 20,
      barnesHutOptimize: moving.order > 300,
    },
  })
  for (const { id } of moving === graph ? [] : fresh) graph.mergeNodeAttributes(id, moving.getNodeAttributes(id))
  graph.updateEachNodeAttributes((_, a) => ({ ...a, size: a.size / 2 + 14 }))
  return graph.order > LARGE ? separateMany(graph, keep) : separate(graph, keep)
}

/** Some actors with those they are joined to: what moves them, where forces of all on all would take seconds. */
const partAround = (graph: Layouted, actors: readonly LayoutNode[]): Layouted => {
  const part = new Graph({ type: 'undirected', multi: false })
  for (const { id } of actors)
    for (const near of [id, ...graph.neighbors(id)]) part.mergeNode(near, { ...graph.getNodeAttributes(near) })
  for (const { id } of actors)
    graph.forEachEdge(id, (_, attributes, a, b) => void part.mergeUndirectedEdge(a, b, { ...attributes }))
  return part
}

/** Pushes new actors away from every other, in place order; those that were there stay. */
const separate = (graph: Layouted, keep: ReadonlySet<string>): Positions => {
  const all = graph.mapNodes((id, { x, y, size }) => ({ id, x: x as number, y: y as number, size: size as number }))
  for (let round = 0; round < 40; round++) {
    let moved = false
    for (const node of all) {
      if (keep.has(node.id)) continue
      for (const other of all) {
        if (other === node) continue
        const [dx, dy] = [node.x - other.x, node.y - other.y]
        const distance = Math.hypot(dx, dy)
        const wanted = node.size + other.size + 16
        if (distance >= wanted) continue
        const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [1, 0]
        node.x += ux * (wanted - distance) * 0.6
        node.y += uy * (wanted - distance) * 0.6
        moved = true
      }
    }
    if (!moved) break
  }
  return Object.fromEntries(all.map(({ id, x, y }) => [id, { x, y }]))
}

/** The same for a large graph, where not every two can be looked at. */
const separateMany = (graph: Layouted, keep: ReadonlySet<string>): Positions =>
  Object.fromEntries(discsApart(graph, { margin: 16, keep }).map(({ id, x, y }) => [id, { x, y }]))
