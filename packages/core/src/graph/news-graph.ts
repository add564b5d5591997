import { MultiDirectedGraph } from 'graphology'
import type { ExtractedArticle } from '../model/index.js'
import type { Resolution } from '../resolve/index.js'
import { edgesOf } from './edges.js'

/** Articles with their statements: what a store writes. */
export interface NewsGraph {
  readonly articles: readonly ExtractedArticle[]
  /** Who is who across the articles; a store finds the same by itself. */
  readonly resolution?: Resolution
}

/** The same as a graphology graph for metrics and layouts: canonical actors as nodes, one edge a triple, keyed as in the store. */
export const toGraphology = ({ articles, resolution }: NewsGraph): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph()
  const canonical = new Map((resolution?.clusters ?? []).flatMap(c => c.map(m => [m.facts.id, m.facts] as const)))
  for (const { extraction } of articles) {
    const idOf = (actor: string): string => resolution?.canonicalId(actor, extraction.id) ?? actor
    for (const actor of extraction.actors) {
      const { name, type, country } = canonical.get(idOf(actor.id)) ?? actor
      graph.mergeNode(idOf(actor.id), { name, type, country })
    }
    for (const statement of extraction.statements) {
      const [subject, object] = [idOf(statement.subject), statement.object === null ? null : idOf(statement.object)]
      const isOfItself = subject === object && statement.subject !== statement.object
      if (resolution?.rejected.has(statement.id) || isOfItself) continue
      for (const edge of edgesOf({ ...statement, subject, object })) {
        const count = graph.hasEdge(edge.key) ? graph.getEdgeAttribute(edge.key, 'statements') : 0
        graph.mergeDirectedEdgeWithKey(edge.key, edge.subject, edge.object, {
          relation: edge.relation,
          quad: edge.quad,
          statements: count + 1,
        })
      }
    }
  }
  return graph
}
