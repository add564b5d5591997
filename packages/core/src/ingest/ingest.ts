import { NewsgraphError } from '../errors.js'
import type { Article, ExtractedArticle, Issue } from '../model/index.js'
import { type ArticleExtractor, extractArticle } from '../pipeline/index.js'
import type { GraphStore } from '../store/index.js'

export interface IngestOptions {
  readonly extractor: ArticleExtractor
  /** Null for a dry run. */
  readonly store: GraphStore | null
  readonly minConfidence?: number
  readonly onIssue: (issue: Issue) => void
  readonly onProgress?: (articles: number) => void
  readonly signal?: AbortSignal
}

export interface IngestSummary {
  readonly articles: number
  readonly written: number
  readonly unchanged: number
  readonly statements: number
  readonly failed: number
  readonly interrupted: boolean
}

const BATCH = 50

const keepConfident = (article: ExtractedArticle, minimum: number): ExtractedArticle => ({
  ...article,
  extraction: { ...article.extraction, statements: article.extraction.statements.filter(s => s.confidence >= minimum) },
})

/** Reads, extracts and writes a stream of articles in batches. An interrupted run ends after its batch; the next run skips what is unchanged. */
export const ingest = async (articles: AsyncIterable<Article>, options: IngestOptions): Promise<IngestSummary> => {
  const { extractor, store, minConfidence = 0, onIssue, onProgress, signal } = options
  const totals = { articles: 0, written: 0, unchanged: 0, statements: 0, failed: 0 }
  let batch: ExtractedArticle[] = []
  const flush = async (): Promise<void> => {
    const summary = store
      ? await store.write({ articles: batch }, { engine: `${extractor.version}/${minConfidence}` })
      : { written: 0, unchanged: 0 }
    totals.written += summary.written
    totals.unchanged += summary.unchanged
    batch = []
    onProgress?.(totals.articles)
  }
  for await (const article of articles) {
    if (signal?.aborted) break
    totals.articles++
    try {
      const extracted = keepConfident(extractArticle(article, extractor), minConfidence)
      totals.statements += extracted.extraction.statements.length
      extracted.extraction.issues.forEach(onIssue)
      batch.push(extracted)
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error
      totals.failed++
      onIssue({ code: error.code, message: error.message, articleId: article.id })
    }
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  return { ...totals, interrupted: signal?.aborted ?? false }
}
