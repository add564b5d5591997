import type { GraphEdge, GraphView } from '@newsgraph/core'
import type { Session } from './session'

/** The edges that are shown: drawn ones the filter leaves something of. */
export const shownEdges = (graph: GraphView | null, counts: Session['counts']): readonly GraphEdge[] => {
  if (!graph) return []
  if (!counts) return graph.edges
  return graph.edges.flatMap(e => {
    const statements = counts.get(e.key)
    return statements === undefined ? [] : statements === e.statements ? [e] : [{ ...e, statements }]
  })
}
