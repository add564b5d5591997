import graphologyImport from 'graphology'
import type { ExtractedArticle } from '../model/index.js'
import { edgesOf } from './edges.js'

const { MultiDirectedGraph } = graphologyImport

/** Articles with their statements: what a store writes. */
export interface NewsGraph {
  readonly articles: readonly ExtractedArticle[]
}

/** The same as a graphology graph for metrics and layouts: actors as nodes, one edge a triple, keyed as in the store. */
export const toGraphology = ({ articles }: NewsGraph): InstanceType<typeof MultiDirectedGraph> => {
  const graph = new MultiDirectedGraph()
  for (const { extraction } of articles) {
    for (const actor of extraction.actors)
      graph.mergeNode(actor.id, { name: actor.name, type: actor.type, country: actor.country })
    for (const statement of extraction.statements)
      for (const edge of edgesOf(statement)) {
        const count = graph.hasEdge(edge.key) ? graph.getEdgeAttribute(edge.key, 'statements') : 0
        graph.mergeDirectedEdgeWithKey(edge.key, edge.subject, edge.object, {
          relation: edge.relation,
          quad: edge.quad,
          statements: count + 1,
        })
      }
  }
  return graph
}
