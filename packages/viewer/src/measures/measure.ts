import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import {
  createDijkstraIndexedBrandes,
  createUnweightedIndexedBrandes,
} from 'graphology-shortest-path/indexed-brandes.js'
import { type Measured, type MeasureJob, SAMPLE } from './measure-job'

const SEED = 7

type AnyGraph = InstanceType<typeof Graph>

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The graph without direction, actors and edges sorted, so that the same graph gives the same answer in whatever order it came. */
const toGraph = ({ actors, edges, isEach }: MeasureJob): AnyGraph => {
  const graph = new Graph({ type: 'undirected', multi: isEach })
  for (const id of [...actors].sort(compare)) graph.addNode(id)
  const pairs = edges
    .filter(e => e.source !== e.target)
    .map(({ source, target, weight }) => {
      const [a, b] = source < target ? [source, target] : [target, source]
      return { a, b, weight }
    })
    .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b) || x.weight - y.weight)
  for (const { a, b, weight } of pairs) {
    if (isEach) graph.addUndirectedEdge(a, b, { weight })
    else graph.updateUndirectedEdge(a, b, old => ({ weight: (old.weight ?? 0) + weight }))
  }
  return graph
}

/** Betweenness from a sample of sources, scaled up to all of them (Brandes & Pich 2007). */
const sampledBetweenness = (
  graph: AnyGraph,
  { isEach, sources }: { readonly isEach: boolean; readonly sources: number },
): Readonly<Record<string, number>> => {
  const brandes = isEach ? createDijkstraIndexedBrandes(graph, () => 1) : createUnweightedIndexedBrandes(graph)
  const n = graph.order
  const random = createRandom(SEED)
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = 0; i < sources; i++) {
    const j = i + Math.floor(random() * (n - i))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  const total = new Float64Array(n)
  for (const source of order.slice(0, sources)) {
    const delta = new Float64Array(n)
    const [stack, before, ways] = brandes(source)
    while (stack.size > 0) {
      const w = stack.pop()!
      const share = (1 + delta[w]) / ways[w]
      for (const v of before[w]) delta[v] += ways[v] * share
      if (w !== source) total[w] += delta[w]
    }
  }
  const scale = n / sources / ((n - 1) * (n - 2))
  return Object.fromEntries(graph.nodes().map((id, i) => [id, total[i] * scale]))
}

/** Communities by Louvain, numbered from the largest; of equal ones, the one whose first actor comes first. */
const communities = (graph: AnyGraph): Readonly<Record<string, number>> => {
  if (graph.size === 0) return Object.fromEntries(graph.nodes().map((id, i) => [id, i]))
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: createRandom(SEED) })
  const members = new Map<number, string[]>()
  for (const id of graph.nodes()) members.set(found[id], [...(members.get(found[id]) ?? []), id])
  const ranked = [...members.values()].sort((a, b) => b.length - a.length || compare(a[0], b[0]))
  return Object.fromEntries(ranked.flatMap((ids, n) => ids.map(id => [id, n])))
}

const mapNodes = (graph: AnyGraph, value: (id: string) => number): Readonly<Record<string, number>> =>
  Object.fromEntries(graph.mapNodes(id => [id, value(id)]))

/**
 * A measure of every actor: statements of its relations (volume), relations or neighbours (degree), its share of the shortest ways
 * (betweenness), PageRank, or its community. Relations have no direction here.
 */
export const measure = (job: MeasureJob): Measured => {
  const graph = toGraph(job)
  const isLarge = graph.order > SAMPLE
  const sample = job.measure === 'betweenness' && isLarge ? SAMPLE : null
  switch (job.measure) {
    case 'volume':
      return { values: mapNodes(graph, id => graph.reduceEdges(id, (sum, _, { weight }) => sum + weight, 0)), sample }
    case 'degree':
      return { values: mapNodes(graph, id => graph.degree(id)), sample }
    case 'betweenness':
      return {
        // Only ways with lengths keep parallel edges apart, so each has the length 1; the number of statements is no length.
        values: isLarge
          ? sampledBetweenness(graph, { isEach: job.isEach, sources: SAMPLE })
          : betweenness(graph, { getEdgeWeight: job.isEach ? () => 1 : null }),
        sample,
      }
    case 'pagerank':
      return {
        values:
          graph.size === 0 ? mapNodes(graph, () => 1 / graph.order) : pagerank(graph, { getEdgeWeight: 'weight' }),
        sample,
      }
    case 'community':
      return { values: communities(graph), sample }
  }
}
