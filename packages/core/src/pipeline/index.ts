export { buildGraph, contentHash, extractArticle } from './build-graph.js'
export { type ArticleExtractor, createExtractor } from './create-extractor.js'
