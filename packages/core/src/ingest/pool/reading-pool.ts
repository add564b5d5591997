import type { Article } from '../../model/index.js'
import type { ArticleExtractor } from '../../pipeline/index.js'
import { createLocalLane, type Lane, LaneDied } from './lane.js'
import type { Outcome } from './outcome.js'
import { openWorkerLane } from './worker-lane.js'

/** Reads articles on several threads. What comes back for an article does not depend on how many there are. */
export interface ReadingPool {
  /** Callers bound how many articles they ask for at once; the pool holds what it is given. Rejects only for a bug or a worker that cannot start. */
  readonly read: (article: Article) => Promise<Outcome>
  /** Ends the workers. */
  readonly close: () => Promise<void>
}

/** How articles are read side by side. */
export interface PoolOptions {
  readonly extractor: ArticleExtractor
  /** Threads that read; 1 reads on the caller's. */
  readonly jobs?: number
  /** One thread too is one of its own, so that the caller's stays free. */
  readonly apart?: boolean
  /** Articles not yet begun are left alone from then on. */
  readonly signal?: AbortSignal
  /** Characters to read before workers are started: to read less takes less time than to start them. */
  readonly bulk?: number
  /** What opens one more thread; by default a worker of this package. */
  readonly openLane?: () => Promise<Lane>
}

const BULK = 150_000
/** A worker that ends at an article is given it again once, since another article may have filled its memory. */
const TRIES = 2

interface Task {
  readonly article: Article
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
  /** Times a worker ended at it. */
  readonly ends: number
}
interface Busy {
  readonly lane: Lane
  held: number
  /** Characters it holds. */
  load: number
}

const refused = ({ id }: Article, reason: string): Outcome => ({
  kind: 'refused',
  issue: {
    code: 'WORKER_DIED',
    message: `The worker that read article "${id}" ended ${TRIES} times: ${reason}. The other articles are not touched by it; split the article or run it alone with --jobs 1.`,
    articleId: id,
  },
})

/**
 * A pool over this thread and, once enough text is waiting, `jobs` workers. Until they are ready this thread reads, and then it is free for
 * what reads from disk and writes. An article goes to the lane with the least text.
 */
export const createReadingPool = ({
  extractor,
  jobs = 1,
  apart = false,
  signal,
  bulk = BULK,
  openLane = () => openWorkerLane({ version: extractor.version }),
}: PoolOptions): ReadingPool => {
  const tasks: Task[] = []
  const local: Busy = { lane: createLocalLane(extractor), held: 0, load: 0 }
  let lanes: readonly Busy[] = [local]
  let opening = 0
  /** Characters asked for so far. */
  let asked = 0
  let failure: { readonly error: unknown } | undefined
  let isClosed = false

  const dropAll = (settle: (task: Task) => void): void => tasks.splice(0).forEach(settle)
  const open = async (): Promise<void> => {
    opening++
    try {
      const lane = await openLane()
      if (isClosed) return lane.close()
      lanes = [...lanes.filter(l => l !== local), { lane, held: 0, load: 0 }]
    } catch (error) {
      failure = { error }
    } finally {
      opening--
    }
    dispatch()
  }
  const retry = (task: Task, busy: Busy, died: LaneDied): void => {
    if (lanes.includes(busy)) {
      lanes = lanes.filter(l => l !== busy)
      void open()
    }
    const ends = task.ends + (died.wasReading ? 1 : 0)
    if (isClosed) task.resolve({ kind: 'stopped' })
    else if (ends === TRIES) task.resolve(refused(task.article, died.message))
    else tasks.unshift({ ...task, ends })
  }
  const run = async (task: Task, busy: Busy): Promise<void> => {
    const { length } = task.article.text
    busy.held++
    busy.load += length
    try {
      task.resolve(await busy.lane.read(task.article))
    } catch (error) {
      if (error instanceof LaneDied) retry(task, busy, error)
      else task.reject(error)
    }
    busy.held--
    busy.load -= length
    dispatch()
  }
  const nextLane = (): Busy | undefined =>
    lanes
      .filter(l => l.held < l.lane.depth)
      .reduce<Busy | undefined>((best, l) => (best === undefined || l.load < best.load ? l : best), undefined)
  const startWorkers = (): void => {
    for (let i = 0; i < jobs; i++) void open()
  }
  const handOut = (): void => {
    for (let lane = nextLane(); lane; lane = nextLane()) {
      const task = tasks.shift()
      if (!task) return
      void run(task, lane)
    }
  }
  const dispatch = (): void => {
    if (signal?.aborted || isClosed) dropAll(task => task.resolve({ kind: 'stopped' }))
    else if (failure) dropAll(task => task.reject(failure?.error))
    else {
      if ((apart || jobs > 1) && asked >= bulk && opening === 0 && lanes.includes(local)) startWorkers()
      handOut()
    }
  }
  signal?.addEventListener('abort', dispatch)

  return {
    read: article =>
      new Promise((resolve, reject) => {
        tasks.push({ article, resolve, reject, ends: 0 })
        asked += article.text.length
        dispatch()
      }),
    close: async () => {
      isClosed = true
      signal?.removeEventListener('abort', dispatch)
      dispatch()
      await Promise.all(lanes.map(({ lane }) => lane.close()))
    },
  }
}
