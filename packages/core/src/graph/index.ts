export { type EdgeKey, edgeKey, edgesOf } from './edges.js'
export { type NewsGraph, toGraphology } from './news-graph.js'
