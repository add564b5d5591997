import { InputError } from '../../errors.js'
import type { ExtractedArticle } from '../../model/index.js'
import type { GraphStore } from '../../store/index.js'
import type { Pending } from '../duplicates.js'
import { findUnchanged } from '../unchanged.js'
import { writeEach } from '../write-each.js'
import { createBatcher } from './batcher.js'
import { GivenBack, type WhenThere } from './when-there.js'
import type { WorkerEvent } from './worker-event.js'

export interface StoreBatchOptions {
  readonly store: GraphStore
  /** What the articles are read by. */
  readonly engine: string
  readonly whenThere: WhenThere
  readonly onEvent: (event: WorkerEvent) => void
}

/** The store as a worker uses it: asked and written to about one article, in batches of many. */
export interface StoreBatches {
  /** True where the store holds the article as it is. */
  readonly isUnchanged: (article: Pending) => Promise<boolean>
  /** Resolves when the article is written; rejects with what is wrong with it, or with the store. */
  readonly write: (article: ExtractedArticle) => Promise<void>
}

/** Articles of one transaction. */
export const BATCH = 50
/** Milliseconds a batch waits to be filled. */
const FILL_MS = 1000
const ASK_FILL_MS = 5

export const createStoreBatches = ({ store, engine, whenThere, onEvent }: StoreBatchOptions): StoreBatches => {
  const isUnchanged = createBatcher<Pending, boolean>({
    size: BATCH,
    wait: ASK_FILL_MS,
    run: async batch => {
      const unchanged = await whenThere(() => findUnchanged(store, batch, engine))
      return batch.map(p => unchanged.has(p.article.id))
    },
  })
  /** What kept each article from being written; null where it is. */
  const writeAll = async (articles: readonly ExtractedArticle[]): Promise<readonly (InputError | null)[]> => {
    const started = performance.now()
    const { written, unchanged, issues } = await whenThere(() => store.write({ articles }, { engine }))
    onEvent({
      kind: 'written',
      articles: written,
      unchanged,
      statements: articles.reduce((sum, a) => sum + a.extraction.statements.length, 0),
      seconds: (performance.now() - started) / 1000,
    })
    for (const { level, ...issue } of issues) if (level === 'note') onEvent({ kind: 'note', ...issue })
    const refused = new Map(issues.filter(i => i.level !== 'note').map(i => [i.articleId, i]))
    return articles.map(({ extraction: { id } }) => {
      const issue = refused.get(id)
      return issue ? new InputError(issue.code, issue.message) : null
    })
  }
  /** What went wrong with each article; null where it is written. */
  const write = createBatcher<ExtractedArticle, unknown>({
    size: BATCH,
    wait: FILL_MS,
    run: batch =>
      writeEach(batch, { write: writeAll, concernsAll: error => error instanceof GivenBack }).catch(error =>
        batch.map(() => error),
      ),
  })
  return {
    isUnchanged,
    write: async article => {
      const error = await write(article)
      if (error !== null) throw error
    },
  }
}
