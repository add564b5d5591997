export { type EdgeKey, edgesOf } from './edges.js'
export { type NewsGraph, toGraphology } from './news-graph.js'
