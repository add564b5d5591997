import type { RuleExtraction } from '../extract/index.js'
import type { NewsGraph } from '../graph/index.js'
import { type Article, asStored, type Document, type ExtractedArticle, type Issue } from '../model/index.js'
import { type Decision, resolveArticles } from '../resolve/index.js'
import { hexDigest } from '../text/index.js'
import { articleIssue } from './article-issue.js'
import type { ArticleExtractor } from './create-extractor.js'

/** What an article says and when, in short: the same hash, the same statements by the same engine. */
export const contentHash = (article: Article): string => {
  const text = [
    article.text,
    article.title ?? '',
    article.publishedAt ?? '',
    article.publisher ?? '',
    article.url ?? '',
  ].join('\u0000')
  return hexDigest(text, [51, 53, 59])
}

/** An extraction with what a store needs: the sentences of its article and the hash of its content. */
export const toExtractedArticle = (document: Document, full: RuleExtraction): ExtractedArticle => {
  const { article } = document
  const { trace: _, merges: __, ...extraction } = full
  const sentences = document.sentences.map(s => ({
    start: s.start,
    end: s.end,
    text: article.text.slice(s.start, s.end),
  }))
  const { input, file } = article
  return { extraction, contentHash: contentHash(article), input, file, sentences }
}

/** Extracts one article and keeps with it what a store needs. */
export const extractArticle = (article: Article, extractor: ArticleExtractor): ExtractedArticle => {
  const { document, extraction } = extractor.read(article)
  return toExtractedArticle(document, extraction)
}

/**
 * Extracts all articles into a graph in memory, under the ids stores know them by, and resolves them, as was decided. A bad article is an
 * Issue; the others go on.
 */
export const buildGraph = async (
  articles: Iterable<Article> | AsyncIterable<Article>,
  { extractor, decisions = [] }: { readonly extractor: ArticleExtractor; readonly decisions?: readonly Decision[] },
): Promise<{ readonly graph: NewsGraph; readonly issues: readonly Issue[] }> => {
  const done: ExtractedArticle[] = []
  const issues: Issue[] = []
  for await (const given of articles) {
    const article = asStored(given)
    try {
      const extracted = extractArticle(article, extractor)
      done.push(extracted)
      for (const issue of extracted.extraction.issues) issues.push(issue)
    } catch (error) {
      issues.push(articleIssue(article, { error }))
    }
  }
  return { graph: { articles: done, resolution: resolveArticles(done, decisions) }, issues }
}
