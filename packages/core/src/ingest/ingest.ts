import { NewsgraphError } from '../errors.js'
import type { Article, ExtractedArticle, Issue } from '../model/index.js'
import { type ArticleExtractor, contentHash, extractArticle } from '../pipeline/index.js'
import type { GraphStore, Renamed } from '../store/index.js'
import type { Journal } from './journal.js'

export interface IngestOptions {
  readonly extractor: ArticleExtractor
  /** Null for a dry run. */
  readonly store: GraphStore | null
  readonly minConfidence?: number
  /** Keeps what is done, for a later run to go on with. */
  readonly journal?: Journal
  readonly onIssue: (issue: Issue) => void
  readonly onProgress?: (progress: IngestProgress) => void
  /** Ends the run after its batch. */
  readonly signal?: AbortSignal
}

export interface IngestProgress {
  /** Articles read so far. */
  readonly articles: number
  /** Of these, those that had to be extracted. */
  readonly extracted: number
}

export interface IngestSummary {
  readonly articles: number
  readonly written: number
  readonly unchanged: number
  /** Of the unchanged articles, those an interrupted run of the same job had written. */
  readonly resumed: number
  /** Statements of the articles extracted now. */
  readonly statements: number
  readonly failed: number
  readonly interrupted: boolean
  /** Actors that go by another canonical actor than before the run; those that are new are left out. */
  readonly renamed: readonly Renamed[]
}

const BATCH = 50
export const STATES =
  'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.contentHash AS contentHash, a.engine AS engine'

interface Pending {
  readonly article: Article
  readonly hash: string
}

const keepConfident = (article: ExtractedArticle, minimum: number): ExtractedArticle => ({
  ...article,
  extraction: { ...article.extraction, statements: article.extraction.statements.filter(s => s.confidence >= minimum) },
})

/** What articles were read by, as stores and journals keep it: another engine or bound reads them again. */
export const engineMark = ({ version }: Pick<ArticleExtractor, 'version'>, minConfidence = 0): string =>
  `${version}/${minConfidence}`

/** Ids of the articles the store holds with the same content, read by the same engine. */
const findUnchanged = async (
  store: GraphStore | null,
  batch: readonly Pending[],
  engine: string,
): Promise<ReadonlySet<string>> => {
  if (!store) return new Set()
  const rows = await store.query(STATES, { ids: batch.map(p => p.article.id) })
  const known = new Map(rows.map(r => [r.id, r]))
  return new Set(
    batch
      .filter(({ article, hash }) => {
        const state = known.get(article.id)
        return state?.contentHash === hash && state.engine === engine
      })
      .map(p => p.article.id),
  )
}

/** Lets each id through once; a second article of the same id is an Issue, whose text decides how grave. */
const createDuplicateCheck = (onIssue: (issue: Issue) => void): ((pending: Pending) => boolean) => {
  const seen = new Map<string, string>()
  return ({ article: { id }, hash }) => {
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, hash)
      return true
    }
    onIssue(
      first === hash
        ? {
            code: 'ARTICLE_REPEATED',
            message: `Article "${id}" comes twice; once is enough.`,
            articleId: id,
            level: 'note',
          }
        : {
            code: 'ARTICLE_ID_TWICE',
            message: `Another article has the id "${id}" already; only the first is kept. Give each article an id of its own.`,
            articleId: id,
          },
    )
    return false
  }
}

/**
 * Reads, extracts and writes a stream of articles in batches. Articles the store holds unchanged (by content hash and engine) are not
 * extracted again. An aborted run ends after its batch; the next run of the same job goes on from there.
 */
export const ingest = async (articles: AsyncIterable<Article>, options: IngestOptions): Promise<IngestSummary> => {
  const { extractor, store, minConfidence = 0, journal, onIssue, onProgress, signal } = options
  const engine = engineMark(extractor, minConfidence)
  const totals = { articles: 0, written: 0, unchanged: 0, resumed: 0, statements: 0, failed: 0 }
  let extracted = 0
  const renamed = new Map<string, Renamed>()
  const note = (changes: readonly Renamed[]): void => {
    for (const { actor, from, to } of changes) renamed.set(actor, { actor, from: renamed.get(actor)?.from ?? from, to })
  }

  const extractOne = ({ article }: Pending, issues: Issue[]): readonly ExtractedArticle[] => {
    try {
      const done = keepConfident(extractArticle(article, extractor), minConfidence)
      totals.statements += done.extraction.statements.length
      issues.push(...done.extraction.issues)
      return [done]
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error
      totals.failed++
      onIssue({ code: error.code, message: error.message, articleId: article.id })
      return []
    } finally {
      extracted++
      onProgress?.({ articles: totals.articles, extracted })
    }
  }
  const finishBatch = async (batch: readonly Pending[]): Promise<void> => {
    if (batch.length === 0) return
    const unchanged = await findUnchanged(store, batch, engine)
    const issues: Issue[] = []
    const done = batch.filter(p => !unchanged.has(p.article.id)).flatMap(p => extractOne(p, issues))
    issues.forEach(onIssue)
    const summary = store && done.length > 0 ? await store.write({ articles: done }, { engine }) : null
    note(summary?.renamed ?? [])
    totals.written += summary?.written ?? 0
    totals.unchanged += unchanged.size + (summary?.unchanged ?? 0)
    totals.resumed += [...unchanged].filter(id => journal?.doneBefore.has(id)).length
    if (done.length > 0) journal?.add({ done: done.map(d => d.extraction.id), issues })
    onProgress?.({ articles: totals.articles, extracted })
  }

  const isNew = createDuplicateCheck(onIssue)
  let batch: Pending[] = []
  for await (const article of articles) {
    if (signal?.aborted) break
    const pending = { article, hash: contentHash(article) }
    if (!isNew(pending)) continue
    totals.articles++
    batch.push(pending)
    if (batch.length < BATCH) continue
    await finishBatch(batch)
    batch = []
  }
  await finishBatch(batch)
  if (!signal?.aborted) journal?.remove()
  return {
    ...totals,
    interrupted: signal?.aborted ?? false,
    renamed: [...renamed.values()].filter(r => r.from !== r.to),
  }
}
