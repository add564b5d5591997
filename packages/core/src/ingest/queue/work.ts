import { setTimeout as sleep } from 'node:timers/promises'
import type { Job } from 'bullmq'
import { ConfigError, InputError, NewsgraphError, StoreError } from '../../errors.js'
import type { Article, ExtractedArticle } from '../../model/index.js'
import { type ArticleExtractor, contentHash } from '../../pipeline/index.js'
import type { GraphStore } from '../../store/index.js'
import type { Pending } from '../duplicates.js'
import { keepConfident } from '../keep-confident.js'
import { createReadingPool } from '../pool/index.js'
import { engineMark, findUnchanged } from '../unchanged.js'
import { type ArticleJob, type OpenQueue, parseQueued } from './article-queue.js'
import { createBatcher } from './batcher.js'
import { toQueueError } from './connect.js'
import { PREFIX, QUEUE } from './names.js'
import { loadBullmq } from './packages.js'
import type { QueuedText } from './texts.js'

/** What a worker has done or met; seconds are seconds. */
export type WorkerEvent =
  | { readonly kind: 'started'; readonly engine: string; readonly store: string; readonly queue: string }
  | { readonly kind: 'read'; readonly articleId: string; readonly sentences: number; readonly seconds: number }
  | { readonly kind: 'unchanged'; readonly articleId: string }
  | {
      readonly kind: 'written'
      readonly articles: number
      readonly unchanged: number
      readonly statements: number
      readonly seconds: number
    }
  | {
      readonly kind: 'failed'
      readonly articleId: string
      readonly reason: string
      readonly tries: number
      /** It is a dead letter now. */
      readonly isFinal: boolean
    }
  /** Given back to the queue, unread, for another worker. */
  | { readonly kind: 'given-back'; readonly articleId: string }
  /** A worker ended in the middle of it; it waits for another. */
  | { readonly kind: 'recovered'; readonly job: string }
  | { readonly kind: 'restored'; readonly articles: number }
  | { readonly kind: 'store-away'; readonly reason: string; readonly seconds: number }
  | { readonly kind: 'store-back' }
  | { readonly kind: 'queue-away'; readonly reason: string }
  | { readonly kind: 'queue-back' }
  | { readonly kind: 'queue-error'; readonly reason: string }

export interface WorkOptions {
  readonly queue: OpenQueue
  readonly store: GraphStore
  readonly extractor: ArticleExtractor
  /** Threads that extract. */
  readonly jobs?: number
  readonly minConfidence?: number
  /** Seconds after which the articles of a worker that died go to another one. */
  readonly lease?: number
  /** Ends when no article is open, however many workers share them. */
  readonly untilEmpty?: boolean
  readonly onEvent?: (event: WorkerEvent) => void
  /** Ends the work: what has been read is written, what has not begun is given back. */
  readonly signal: AbortSignal
}

/** Articles of one transaction. */
const BATCH = 50
/** Milliseconds a batch waits to be filled. */
const FILL_MS = 1000
const STATES_FILL_MS = 5
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000
const POLL_MS = 200
/** Times an article is taken up after the worker that held it died. */
const DEATHS = 3

class GivenBack extends Error {}

/** A reason as a dead letter keeps it. */
const toReason = (error: unknown): string =>
  error instanceof NewsgraphError ? `${error.message} [${error.code}]` : String(error)

/** True for an error no further try can mend. */
const isArticlesFault = (error: unknown): boolean => error instanceof InputError

/**
 * Takes articles from the queue, reads them and writes their statements, until `signal` is aborted. An article leaves the queue when it is
 * written, so a worker that dies loses nothing; since writing is idempotent, one that is done twice leaves the graph as it is. Where the
 * store is away the worker waits for it. Rejects with ConfigError or StoreError where the store refuses what no waiting can mend.
 */
export const work = async ({
  queue,
  store,
  extractor,
  jobs = 1,
  minConfidence = 0,
  lease = 30,
  untilEmpty = false,
  onEvent = () => {},
  signal: outer,
}: WorkOptions): Promise<void> => {
  const { Worker, UnrecoverableError, WaitingError } = await loadBullmq()
  const engine = engineMark(extractor, minConfidence)
  const stop = new AbortController()
  const signal = AbortSignal.any([outer, stop.signal])
  let fatal: unknown
  const endWith = (error: unknown): void => {
    fatal ??= error
    stop.abort()
  }
  const pool = createReadingPool({ extractor, jobs, apart: true, bulk: 0, signal })

  /** Waits for a store that is away. */
  const whenThere = async <T>(ask: () => Promise<T>): Promise<T> => {
    let isAway = false
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS))
      try {
        const answer = await ask()
        if (isAway) onEvent({ kind: 'store-back' })
        return answer
      } catch (error) {
        if (!(error instanceof StoreError && error.retriable)) {
          if (error instanceof ConfigError || error instanceof StoreError) endWith(error)
          throw error
        }
        if (signal.aborted) throw new GivenBack()
        isAway = true
        onEvent({ kind: 'store-away', reason: error.message, seconds: pause / 1000 })
        await sleep(pause, undefined, { signal }).catch(() => {})
      }
  }
  const isUnchanged = createBatcher<Pending, boolean>({
    size: BATCH,
    wait: STATES_FILL_MS,
    run: async batch => {
      const unchanged = await whenThere(() => findUnchanged(store, batch, engine))
      return batch.map(p => unchanged.has(p.article.id))
    },
  })
  const writeAll = async (articles: readonly ExtractedArticle[]): Promise<void> => {
    const started = performance.now()
    const { written, unchanged } = await whenThere(() => store.write({ articles }, { engine }))
    onEvent({
      kind: 'written',
      articles: written,
      unchanged,
      statements: articles.reduce((sum, a) => sum + a.extraction.statements.length, 0),
      seconds: (performance.now() - started) / 1000,
    })
  }
  /** What went wrong with each article; null where it is written. */
  const write = createBatcher<ExtractedArticle, unknown>({
    size: BATCH,
    wait: FILL_MS,
    run: async batch => {
      try {
        await writeAll(batch)
        return batch.map(() => null)
      } catch (error) {
        if (batch.length === 1 || fatal !== undefined || error instanceof GivenBack) return batch.map(() => error)
        // One of them is at fault: each by itself.
        const errors: unknown[] = []
        for (const article of batch)
          errors.push(
            await writeAll([article]).then(
              () => null,
              reason => reason,
            ),
          )
        return errors
      }
    },
  })

  const readAndWrite = async (article: Article): Promise<void> => {
    if (await isUnchanged({ article, hash: contentHash(article) })) {
      onEvent({ kind: 'unchanged', articleId: article.id })
      return
    }
    const started = performance.now()
    const outcome = await pool.read(article)
    if (outcome.kind === 'stopped') throw new GivenBack()
    if (outcome.kind === 'refused') throw new InputError(outcome.issue.code, outcome.issue.message)
    const seconds = (performance.now() - started) / 1000
    onEvent({ kind: 'read', articleId: article.id, sentences: outcome.article.sentences.length, seconds })
    const error = await write(keepConfident(outcome.article, minConfidence))
    if (error !== null) throw error
  }
  /** The content each job under way was last read with. */
  const underWay = new Map<string, string>()
  const handle = async (key: string): Promise<void> => {
    for (let text = await queue.texts.get(key); text; text = await queue.texts.get(key)) {
      underWay.set(key, text.digest)
      if (await handleText(key, text)) return
    }
  }
  /** True where nothing newer has come meanwhile. */
  const handleText = async (key: string, text: QueuedText): Promise<boolean> => {
    try {
      await readAndWrite(parseQueued(text))
      return queue.texts.settle(key, text.digest)
    } catch (error) {
      const [newest] = await queue.texts.digests([key])
      if (error instanceof GivenBack || newest === text.digest) throw error
      return false
    }
  }
  const process = async (job: Job<ArticleJob>, token?: string): Promise<void> => {
    try {
      await handle(job.id ?? '')
    } catch (error) {
      if (error instanceof GivenBack || signal.aborted) {
        onEvent({ kind: 'given-back', articleId: job.data.articleId })
        await job.moveToWait(token)
        throw new WaitingError()
      }
      if (isArticlesFault(error)) throw new UnrecoverableError(toReason(error))
      throw error instanceof NewsgraphError ? new Error(toReason(error)) : error
    }
  }

  /** A content that came while its job was ending has no job: the job was still there when it was queued. */
  const lookAgain = async (key: string | undefined): Promise<void> => {
    if (key === undefined) return
    const done = underWay.get(key)
    underWay.delete(key)
    const [newest] = await queue.texts.digests([key])
    if (newest !== null && newest !== done) await queue.restore(key)
  }
  const looks = new Set<Promise<void>>()
  const lookAgainLater = (key: string | undefined): void => {
    const look = lookAgain(key)
      .catch(error => onEvent({ kind: 'queue-error', reason: toReason(toQueueError(error, queue.place)) }))
      .finally(() => looks.delete(look))
    looks.add(look)
  }

  const restored = await queue.restoreAll()
  if (restored > 0) onEvent({ kind: 'restored', articles: restored })
  const worker = new Worker<ArticleJob>(QUEUE, process, {
    prefix: PREFIX,
    connection: queue.link.redis,
    // One batch is written while the next is read.
    concurrency: 2 * BATCH + 8 * jobs,
    lockDuration: lease * 1000,
    stalledInterval: lease * 1000,
    maxStalledCount: DEATHS,
    drainDelay: 1,
  })
  worker.on('completed', job => lookAgainLater(job.id))
  worker.on('failed', (job, error) => {
    if (!job) return
    const isFinal = job.finishedOn !== undefined
    const { articleId } = job.data
    onEvent({ kind: 'failed', articleId, reason: error.message, tries: job.attemptsMade, isFinal })
    if (isFinal) lookAgainLater(job.id)
  })
  worker.on('stalled', job => onEvent({ kind: 'recovered', job }))
  worker.on('error', error => {
    const meant = toQueueError(error, queue.place)
    if (meant instanceof ConfigError) endWith(meant)
    onEvent({ kind: 'queue-error', reason: toReason(meant) })
  })
  onEvent({ kind: 'started', engine, store: store.location, queue: queue.place })
  try {
    while (!signal.aborted) {
      await sleep(POLL_MS, undefined, { signal }).catch(() => {})
      if (untilEmpty && !signal.aborted && (await queue.open()) === 0) stop.abort()
    }
  } finally {
    stop.abort()
    // A queue that refuses the login answers nothing more.
    await worker.close(fatal instanceof ConfigError && fatal.code.startsWith('QUEUE'))
    await Promise.all(looks)
    await pool.close()
  }
  if (fatal !== undefined) throw fatal
}
