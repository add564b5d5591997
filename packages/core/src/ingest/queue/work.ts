import { setTimeout as sleep } from 'node:timers/promises'
import type { Job } from 'bullmq'
import { AssetError, ConfigError, InputError, NewsgraphError, StoreError } from '../../errors.js'
import type { ArticleExtractor } from '../../pipeline/index.js'
import type { GraphStore } from '../../store/index.js'
import { createReadingPool, createSlowNews, type PoolOptions } from '../pool/index.js'
import { engineMark } from '../unchanged.js'
import type { ArticleJob, OpenQueue } from './article-queue.js'
import { toQueueError } from './connect.js'
import { createArticleHandling } from './handle-article.js'
import { PREFIX, QUEUE } from './names.js'
import { loadBullmq } from './packages.js'
import { BATCH, createStoreBatches } from './store-batches.js'
import { createWhenThere, GivenBack } from './when-there.js'
import type { WorkerEvent } from './worker-event.js'

export interface WorkOptions {
  readonly queue: OpenQueue
  readonly store: GraphStore
  readonly extractor: ArticleExtractor
  /** Threads that extract. */
  readonly jobs?: number
  readonly minConfidence?: number
  /** Seconds an article may be read for each thousand characters of it (default 10); after that it is a dead letter. */
  readonly timeLimit?: number
  /** What starts a thread that extracts, by default one with the weights of the package: for an engine with others. */
  readonly openLane?: PoolOptions['openLane']
  /** Seconds after which the articles of a worker that died go to another one. */
  readonly lease?: number
  /** Ends when no article is open, however many workers share them. */
  readonly untilEmpty?: boolean
  readonly onEvent?: (event: WorkerEvent) => void
  /** Ends the work: what has been read is written, what has not begun is given back. */
  readonly signal: AbortSignal
}

const POLL_MS = 200
/** Times an article is taken up after the worker that held it died. */
const DEATHS = 3

/** A reason as a dead letter keeps it. */
const toReason = (error: unknown): string =>
  error instanceof NewsgraphError ? `${error.message} [${error.code}]` : String(error)

/** True for what would go wrong with every other article too: the store, the settings, or what is installed. */
const endsWork = (error: unknown): boolean =>
  error instanceof StoreError || error instanceof ConfigError || error instanceof AssetError

/**
 * Takes articles from the queue, reads them and writes their statements, until `signal` is aborted. An article leaves the queue when it is
 * written, so a worker that dies loses nothing; since writing is idempotent, one that is done twice leaves the graph as it is. Where the
 * store is away the worker waits for it. Rejects with StoreError, ConfigError or AssetError for what would go wrong with every article.
 */
export const work = async ({
  queue,
  store,
  extractor,
  jobs = 1,
  minConfidence = 0,
  timeLimit,
  openLane,
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
  const pool = createReadingPool({ extractor, jobs, apart: true, timeLimit, openLane, signal })
  const whenThere = createWhenThere({ onEvent, signal })
  const handling = createArticleHandling({
    queue,
    pool,
    store: createStoreBatches({ store, engine, whenThere, onEvent }),
    minConfidence,
    onEvent,
  })

  const process = async (job: Job<ArticleJob>, token?: string): Promise<void> => {
    try {
      await handling.handle(job.id ?? '')
    } catch (error) {
      if (endsWork(error)) endWith(error)
      if (error instanceof GivenBack || signal.aborted) {
        onEvent({ kind: 'given-back', articleId: job.data.articleId })
        await job.moveToWait(token)
        throw new WaitingError()
      }
      if (error instanceof InputError) throw new UnrecoverableError(toReason(error))
      throw error instanceof NewsgraphError ? new Error(toReason(error)) : error
    }
  }

  const looks = new Set<Promise<void>>()
  const lookAgain = ({ id = '' }: Job<ArticleJob>): void => {
    const look = handling
      .lookAgain(id)
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
  worker.on('completed', lookAgain)
  worker.on('failed', (job, error) => {
    if (!job) return
    const isFinal = job.finishedOn !== undefined
    const { articleId } = job.data
    onEvent({ kind: 'failed', articleId, reason: error.message, tries: job.attemptsMade, isFinal })
    if (isFinal) lookAgain(job)
  })
  worker.on('stalled', job => onEvent({ kind: 'recovered', job }))
  worker.on('error', error => {
    const meant = toQueueError(error, queue.place)
    if (meant instanceof ConfigError) endWith(meant)
    onEvent({ kind: 'queue-error', reason: toReason(meant) })
  })
  const slowNews = createSlowNews(pool.underWay)
  onEvent({ kind: 'started', engine, store: store.location, queue: queue.place })
  try {
    while (!signal.aborted) {
      await sleep(POLL_MS, undefined, { signal }).catch(() => {})
      for (const { article, seconds, limit } of slowNews())
        onEvent({ kind: 'slow', articleId: article.id, seconds, limit })
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
