export { buildGraph, contentHash, extractArticle } from './build-graph.js'
export { type ArticleExtractor, createExtractor, ENGINE_VERSION } from './create-extractor.js'
