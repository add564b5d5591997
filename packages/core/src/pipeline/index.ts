export { articleIssue, nameArticle } from './article-issue.js'
export { buildGraph, contentHash, extractArticle, toExtractedArticle } from './build-graph.js'
export { type ArticleExtractor, createExtractor } from './create-extractor.js'
