export { AFFILIATED, affiliationEdge, type EdgeKey, edgesOf, tripleKey } from './edges.js'
export { type NewsGraph, toGraphology } from './news-graph.js'
