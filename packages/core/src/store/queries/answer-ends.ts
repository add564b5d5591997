import type { AnswerGraph, Connection, QueryLimits } from '../database/index.js'

/** Statement text that reads nodes by the ids of an answer: the embedded engine finds them by `id()` at once, by `elementId()` only in looking at all. */
export const endsCypher = {
  neo4j: 'MATCH (n) WHERE elementId(n) IN $ids RETURN n',
  embedded: 'MATCH (n) WHERE id(n) IN $ids RETURN n',
} as const

/** Ids of nodes that relationships of an answer join, and that are not in it themselves. */
const missingEnds = ({ nodes, relationships }: AnswerGraph): readonly string[] => {
  const known = new Set(nodes.map(n => n.id))
  return [...new Set(relationships.flatMap(r => [r.start, r.end]))].filter(id => !known.has(id))
}

/** The graph of an answer with the nodes its relationships join, of which at most as many are read as there may be rows. */
export const withEnds = async (
  { dialect, ask }: Connection,
  graph: AnswerGraph,
  limits: Required<QueryLimits>,
): Promise<AnswerGraph> => {
  const ids = missingEnds(graph).slice(0, limits.maxRows)
  if (ids.length === 0) return graph
  const { graph: ends } = await ask(
    endsCypher[dialect],
    { ids: dialect === 'embedded' ? ids.map(Number) : ids },
    limits,
  )
  return { ...graph, nodes: [...graph.nodes, ...ends.nodes] }
}
