import { type Article, asStored, type ExtractedArticle, type Issue } from '../model/index.js'
import { type ArticleExtractor, articleIssue, contentHash } from '../pipeline/index.js'
import type { GraphStore, Renamed } from '../store/index.js'
import { createDuplicateCheck, type Pending } from './duplicates.js'
import type { Journal } from './journal.js'
import { keepConfident } from './keep-confident.js'
import { createReadingPool, type Outcome, type ReadingPool } from './pool/index.js'
import { engineMark, findUnchanged } from './unchanged.js'
import { writeEach } from './write-each.js'

/** How articles get from their reader into a store. */
export interface IngestOptions {
  readonly extractor: ArticleExtractor
  /** What reads articles by this extractor; by default the caller's thread. It stays open. */
  readonly pool?: ReadingPool
  /** Null for a dry run. */
  readonly store: GraphStore | null
  readonly minConfidence?: number
  /** Keeps what is done, for a later run to go on with. */
  readonly journal?: Journal
  /** Also reads what the runs before this one gave up. */
  readonly retry?: boolean
  /** Called for each article that cannot be read; the others go on. */
  readonly onIssue: (issue: Issue) => void
  /** Called as articles are read. */
  readonly onProgress?: (progress: IngestProgress) => void
  /** Ends the run: what is read by then is written. */
  readonly signal?: AbortSignal
}

/** How far a run is. */
export interface IngestProgress {
  /** Articles read so far. */
  readonly articles: number
  /** Of these, those that had to be extracted. */
  readonly extracted: number
}

/** What a run did, in articles where nothing else is said. */
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

/** A batch that is being read. */
interface Begun {
  readonly unchanged: ReadonlySet<string>
  readonly outcomes: Promise<readonly Outcome[]>
}

/**
 * Reads, extracts and writes a stream of articles in batches; while one is written the next is extracted, and no third is read. Articles the
 * store holds unchanged (by content hash and engine) are not extracted again. An aborted run writes what has been extracted; the next run of
 * the same job goes on from there.
 */
export const ingest = async (articles: AsyncIterable<Article>, options: IngestOptions): Promise<IngestSummary> => {
  if (options.pool) return ingestThrough(options.pool, articles, options)
  const pool = createReadingPool(options)
  try {
    return await ingestThrough(pool, articles, options)
  } finally {
    await pool.close()
  }
}

const ingestThrough = async (
  pool: ReadingPool,
  articles: AsyncIterable<Article>,
  options: IngestOptions,
): Promise<IngestSummary> => {
  const { extractor, store, minConfidence = 0, journal, retry = false, onIssue, onProgress, signal } = options
  const engine = engineMark(extractor, minConfidence)
  const totals = { articles: 0, written: 0, unchanged: 0, resumed: 0, statements: 0, failed: 0 }
  let extracted = 0
  const renamed = new Map<string, Renamed>()
  const note = (changes: readonly Renamed[]): void => {
    for (const { actor, from, to } of changes) renamed.set(actor, { actor, from: renamed.get(actor)?.from ?? from, to })
  }

  /** What an earlier run gave up of the same content, as it was said then. */
  const givenUpBefore = ({ article, hash }: Pending): Outcome | undefined => {
    const before = retry ? undefined : journal?.givenUpBefore.get(article.id)
    return before?.hash === hash ? { kind: 'refused', issue: before.issue } : undefined
  }
  const extractOne = async (pending: Pending): Promise<Outcome> => {
    const before = givenUpBefore(pending)
    if (before) return before
    const outcome = await pool.read(pending.article)
    if (outcome.kind === 'refused' && outcome.isGivenUp)
      journal?.add({ givenUp: { hash: pending.hash, issue: outcome.issue } })
    extracted++
    onProgress?.({ articles: totals.articles, extracted })
    return outcome
  }
  const begin = async (batch: readonly Pending[]): Promise<Begun> => {
    const unchanged = await findUnchanged(store, batch, engine)
    const outcomes = Promise.all(batch.filter(p => !unchanged.has(p.article.id)).map(extractOne))
    // A failure is reported when its batch is finished.
    outcomes.catch(() => {})
    return { unchanged, outcomes }
  }
  /** Writes articles and notes what came of it; those the store refuses are Issues of it. */
  const write = async (articles: readonly ExtractedArticle[], issues: Issue[]): Promise<readonly null[]> => {
    if (store && articles.length > 0) {
      const summary = await store.write({ articles }, { engine })
      note(summary.renamed)
      totals.written += summary.written
      totals.unchanged += summary.unchanged
      for (const issue of summary.issues) issues.push(issue)
    }
    return articles.map(() => null)
  }
  const finish = async ({ unchanged, outcomes }: Begun): Promise<void> => {
    const read: ExtractedArticle[] = []
    const ofStore: Issue[] = []
    const fail = (issue: Issue): void => {
      totals.failed++
      onIssue(issue)
    }
    for (const outcome of await outcomes)
      if (outcome.kind === 'read') read.push(keepConfident(outcome.article, minConfidence))
      else if (outcome.kind === 'refused') fail(outcome.issue)
    const errors = await writeEach(read, { write: articles => write(articles, ofStore) })
    const done = read.filter((_, i) => errors[i] === null)
    read.forEach(({ extraction: { id } }, i) => {
      if (errors[i] !== null) fail(articleIssue({ id }, { error: errors[i], verb: 'written' }))
    })
    const issues = [...done.flatMap(d => d.extraction.issues), ...ofStore]
    issues.forEach(onIssue)
    totals.failed += ofStore.filter(i => i.level !== 'note').length
    totals.statements += done.reduce((sum, d) => sum + d.extraction.statements.length, 0)
    totals.unchanged += unchanged.size
    totals.resumed += [...unchanged].filter(id => journal?.doneBefore.has(id)).length
    if (done.length > 0) journal?.add({ done: done.map(d => d.extraction.id), issues })
    onProgress?.({ articles: totals.articles, extracted })
  }

  const isNew = createDuplicateCheck(onIssue)
  let batch: Pending[] = []
  let previous: Begun | undefined
  const turn = async (): Promise<void> => {
    const begun = await begin(batch)
    batch = []
    if (previous) await finish(previous)
    previous = begun
  }
  for await (const given of articles) {
    if (signal?.aborted) break
    const article = asStored(given)
    const pending = { article, hash: contentHash(article) }
    if (!isNew(pending)) continue
    totals.articles++
    batch.push(pending)
    if (batch.length === BATCH) await turn()
  }
  if (batch.length > 0) await turn()
  if (previous) await finish(previous)
  if (!signal?.aborted) journal?.remove()
  return {
    ...totals,
    interrupted: signal?.aborted ?? false,
    renamed: [...renamed.values()].filter(r => r.from !== r.to),
  }
}
