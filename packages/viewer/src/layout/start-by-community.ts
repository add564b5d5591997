import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { GOLDEN } from './push-apart'

type AnyGraph = InstanceType<typeof Graph>

/** What holds for all layouts by force. */
export const FORCES = { linLogMode: false, gravity: 0.6, scalingRatio: 12, edgeWeightInfluence: 0.4 } as const

const ROUNDS = 200
/** Units between two members of a community. */
const STEP = 10

/** Communities as one node each, as wide as their members need, joined by what joins their members. */
const toCommunityGraph = (graph: AnyGraph, of: Readonly<Record<string, number>>): AnyGraph => {
  const communities = new Graph({ type: 'undirected', multi: false })
  const sizes = new Map<number, number>()
  for (const id of graph.nodes()) sizes.set(of[id], (sizes.get(of[id]) ?? 0) + 1)
  const all = [...sizes]
  for (const [i, [n, members]] of all.entries()) {
    const angle = (2 * Math.PI * i) / all.length
    communities.addNode(n, {
      x: 100 * Math.cos(angle),
      y: 100 * Math.sin(angle),
      size: STEP * Math.sqrt(members),
      members,
    })
  }
  graph.forEachEdge((_, { weight }, a, b) => {
    if (of[a] !== of[b]) communities.updateUndirectedEdge(of[a], of[b], old => ({ weight: (old.weight ?? 0) + weight }))
  })
  return communities
}

/** Gives the actors of a large graph places near those they belong with: its communities by force, the members of each on a disc. */
export const startByCommunity = (graph: AnyGraph): void => {
  const of = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false })
  const communities = toCommunityGraph(graph, of)
  forceAtlas2.assign(communities, {
    iterations: ROUNDS,
    settings: { ...forceAtlas2.inferSettings(communities), ...FORCES, adjustSizes: true },
  })
  const seen = new Map<number, number>()
  graph.updateEachNodeAttributes((id, attributes) => {
    const n = seen.get(of[id]) ?? 0
    seen.set(of[id], n + 1)
    const { x, y } = communities.getNodeAttributes(of[id])
    const r = STEP * Math.sqrt(n)
    return { ...attributes, x: x + r * Math.cos(n * GOLDEN), y: y + r * Math.sin(n * GOLDEN) }
  })
}
