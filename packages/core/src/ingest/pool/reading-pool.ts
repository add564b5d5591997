import type { Article, Document, ExtractedArticle, Issue } from '../../model/index.js'
import type { ArticleExtractor } from '../../pipeline/index.js'
import { type Lane, LaneDied } from './lane.js'
import { createLocalLane } from './local-lane.js'
import type { Outcome } from './outcome.js'
import { overdueIssue, workerDiedIssue } from './refusals.js'
import { type ReadingTask, type ResultOf, TASKS } from './task.js'
import { TIME_LIMIT } from './time-budget.js'
import { createWatch, type UnderWay } from './watch.js'
import { openWorkerLane } from './worker-lane.js'

/** Reads articles on several threads. What comes back for an article does not depend on how many there are. */
export interface ReadingPool<Result = ExtractedArticle> {
  /** Callers bound how many articles they ask for at once; the pool holds what it is given. Rejects only for a worker that cannot start. */
  readonly read: (article: Article) => Promise<Outcome<Result>>
  /** What is being read at this moment. */
  readonly underWay: () => readonly UnderWay[]
  /** Ends the workers, whatever they are at. */
  readonly close: () => Promise<void>
}

/** How articles are read on several threads. */
export interface PoolOptions<Result = ExtractedArticle> {
  readonly extractor: ArticleExtractor
  /** Threads that read; 1 reads on the caller's, except for an article that would keep it for more than a second and a half. */
  readonly jobs?: number
  /** One thread too is one of its own, so that the caller's stays free. */
  readonly apart?: boolean
  /** Seconds an article may be read for each thousand characters of it (default 10). After that it is given up: an Issue, and the others go on. */
  readonly timeLimit?: number
  /** Articles not yet begun are left alone from then on, and those that are not done within a second, too. */
  readonly signal?: AbortSignal
  /** Characters to read before workers are started: to read less takes less time than to start them. */
  readonly bulk?: number
  /** What starts a worker, until `signal` is aborted; by default one with the weights of the package. */
  readonly openLane?: (signal: AbortSignal) => Promise<Lane<Result>>
}

const BULK = 150_000
/** A worker that ends at an article is given it again once, since another article may have filled its memory. */
const TRIES = 2
/** Milliseconds for which a pool that is stopped waits for what is being read. */
const GRACE_MS = 1000

interface Waiting<Result> {
  readonly article: Article
  readonly resolve: (outcome: Outcome<Result>) => void
  readonly reject: (error: unknown) => void
  /** Times a worker ended at it. */
  readonly ends: number
}
interface Busy<Result> {
  readonly lane: Lane<Result>
  held: number
  /** Characters it holds. */
  load: number
}

const givenUp = (issue: Issue): Outcome<never> => ({ kind: 'refused', issue, isGivenUp: true })

/**
 * A pool over this thread and, once enough text is waiting or an article takes long, `jobs` workers. Until they are ready this thread reads,
 * and then it is free for what reads from disk and writes. An article goes to the lane with the least text.
 */
const createPool = <Task extends ReadingTask>(
  task: Task,
  {
    extractor,
    jobs = 1,
    apart = false,
    timeLimit = TIME_LIMIT,
    signal,
    bulk = BULK,
    openLane = starting => openWorkerLane({ version: extractor.version, task, signal: starting }),
  }: PoolOptions<ResultOf<Task>>,
): ReadingPool<ResultOf<Task>> => {
  type Result = ResultOf<Task>
  const waiting: Waiting<Result>[] = []
  const watch = createWatch(timeLimit)
  const local: Busy<Result> = { lane: createLocalLane(TASKS[task](extractor)), held: 0, load: 0 }
  let lanes: readonly Busy<Result>[] = apart ? [] : [local]
  let opening = 0
  /** Characters asked for so far. */
  let asked = 0
  let failure: { readonly error: unknown } | undefined
  const over = new AbortController()
  let grace: NodeJS.Timeout | undefined

  const isOver = (): boolean => over.signal.aborted || signal?.aborted === true
  const settleAll = (settle: (one: Waiting<Result>) => void): void => waiting.splice(0).forEach(settle)
  const open = async (): Promise<void> => {
    opening++
    try {
      const lane = await openLane(over.signal)
      if (isOver()) return lane.close()
      lanes = [...lanes.filter(l => l !== local), { lane, held: 0, load: 0 }]
    } catch (error) {
      if (!isOver()) failure = { error }
    } finally {
      opening--
    }
    dispatch()
  }
  const openAll = (): void => {
    if (opening === 0) for (let i = 0; i < jobs; i++) void open()
  }
  const lose = (busy: Busy<Result>): void => {
    if (!lanes.includes(busy)) return
    lanes = lanes.filter(l => l !== busy)
    if (isOver()) return
    if (busy === local) openAll()
    else void open()
  }
  const giveAgain = (one: Waiting<Result>, { wasReading, message: reason }: LaneDied): void => {
    const ends = one.ends + (wasReading ? 1 : 0)
    if (isOver()) one.resolve({ kind: 'stopped' })
    else if (ends === TRIES) one.resolve(givenUp(workerDiedIssue(one.article, { times: ends, reason })))
    else waiting.unshift({ ...one, ends })
  }
  const run = async (one: Waiting<Result>, busy: Busy<Result>): Promise<void> => {
    const { article } = one
    let overdue: Outcome<never> | undefined
    let end = (): void => {}
    busy.held++
    busy.load += article.text.length
    try {
      const outcome = await busy.lane.read(article, () => {
        end = watch.begin(article, limit => {
          overdue = givenUp(overdueIssue(article, limit))
          void busy.lane.close()
        })
      })
      one.resolve(outcome)
    } catch (error) {
      if (error instanceof LaneDied) {
        lose(busy)
        if (overdue && !isOver()) one.resolve(overdue)
        else giveAgain(one, error)
      } else one.reject(error)
    }
    end()
    busy.held--
    busy.load -= article.text.length
    dispatch()
  }
  const nextLane = (): Busy<Result> | undefined =>
    lanes
      .filter(l => l.held < l.lane.depth)
      .reduce<Busy<Result> | undefined>((best, l) => (best === undefined || l.load < best.load ? l : best), undefined)
  const handOut = (): void => {
    for (let lane = nextLane(); lane; lane = nextLane()) {
      const one = waiting.shift()
      if (!one) return
      void run(one, lane)
    }
  }
  const dispatch = (): void => {
    if (isOver()) settleAll(one => one.resolve({ kind: 'stopped' }))
    else if (failure) settleAll(one => one.reject(failure?.error))
    else {
      const isBulk = jobs > 1 && asked >= bulk && lanes.includes(local)
      if (isBulk || (lanes.length === 0 && waiting.length > 0)) openAll()
      handOut()
    }
  }
  const closeLanes = async (): Promise<void> => {
    await Promise.all(lanes.map(({ lane }) => lane.close()))
  }
  const onAbort = (): void => {
    over.abort()
    dispatch()
    grace = setTimeout(closeLanes, GRACE_MS)
  }
  signal?.addEventListener('abort', onAbort)

  return {
    read: article =>
      new Promise((resolve, reject) => {
        waiting.push({ article, resolve, reject, ends: 0 })
        asked += article.text.length
        dispatch()
      }),
    underWay: watch.underWay,
    close: async () => {
      over.abort()
      signal?.removeEventListener('abort', onAbort)
      clearTimeout(grace)
      dispatch()
      await closeLanes()
    },
  }
}

/** A pool that reads articles into what stores take. */
export const createReadingPool = (options: PoolOptions): ReadingPool => createPool('extract', options)

/** A pool that only annotates. */
export const createAnnotationPool = (options: PoolOptions<Document>): ReadingPool<Document> =>
  createPool('annotate', options)
