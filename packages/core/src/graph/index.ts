export {
  AFFILIATED,
  affiliationEdge,
  type EdgeKey,
  edgeMaking,
  edgesBetween,
  edgesOf,
  tripleKey,
} from './edges.js'
export { type NewsGraph, toGraphology } from './news-graph.js'
