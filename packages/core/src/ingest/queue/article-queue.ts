import type { Job, Queue } from 'bullmq'
import * as z from 'zod'
import { InputError, NotFoundError } from '../../errors.js'
import { type Article, asStored, type Issue, isRunningNumber } from '../../model/index.js'
import { conflictIssue } from '../../store/index.js'
import { connectRedis, type LinkOptions, type RedisLink } from './connect.js'
import { jobKey, PREFIX, QUEUE } from './names.js'
import { loadBullmq } from './packages.js'
import { createQueuedTexts, type QueuedText, type QueuedTexts, toQueuedText } from './texts.js'

/** What a job carries; the content of its article is kept beside it, so that the newest one is read. */
export interface ArticleJob {
  readonly articleId: string
}

/**
 * How many of the articles given were queued, took the place of another content that waited, or waited already; and those refused. Those of
 * the queued whose very content was done before are counted in `done` too: a worker leaves them as they are, or reads them anew where it is of
 * another version.
 */
export interface AddSummary {
  readonly queued: number
  readonly replaced: number
  readonly waiting: number
  readonly done: number
  readonly refused: readonly Issue[]
}

export interface QueueCounts {
  readonly waiting: number
  readonly active: number
  /** Tried, and waiting for the next try. */
  readonly delayed: number
  readonly failed: number
  readonly workers: number
  /** Bytes Redis uses in all. */
  readonly memory: number
}

/** An article no worker could do. */
export interface DeadLetter {
  readonly articleId: string
  readonly reason: string
  /** Times it was tried. */
  readonly tries: number
  /** ISO time. */
  readonly failedAt: string
}

/** Articles that wait in Redis for workers. */
export interface ArticleQueue {
  /** Without the login. */
  readonly place: string
  /** Queues articles; each is one job, whose content is the one queued last. A dead letter that is queued again is tried again. */
  readonly add: (articles: readonly Article[]) => Promise<AddSummary>
  readonly counts: () => Promise<QueueCounts>
  /** Articles that are not done: waiting, active, or delayed. */
  readonly open: () => Promise<number>
  /** Articles that failed for good, the last first. */
  readonly deadLetters: (limit: number) => Promise<readonly DeadLetter[]>
  /** Lets workers try these dead letters again, or all. Returns how many. Throws NotFoundError for an article that is none. */
  readonly retry: (articleIds: readonly string[]) => Promise<number>
  /** Throws these dead letters away. Throws NotFoundError for an article that is none, and then drops nothing. */
  readonly drop: (articleIds: readonly string[]) => Promise<number>
  readonly close: () => Promise<void>
}

/** The queue with the parts of it that a worker needs. */
export interface OpenQueue extends ArticleQueue {
  readonly link: RedisLink
  readonly texts: QueuedTexts
  /** Queues what is written down but has no job: content that came while its article's job was ending, or whose sender died. */
  readonly restore: (key: string) => Promise<void>
  readonly restoreAll: () => Promise<number>
}

/** Bytes of an article that may be queued. */
const MOST_BYTES = 16 * 1024 * 1024
const TRIES = 5
const PAUSE_MS = 1000
const PAGE = 500

const articleSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  place: z.string().optional(),
})

/** The article of a queued content. Throws InputError where another program has put something else there. */
export const parseQueued = ({ json, input, file }: QueuedText): Article => {
  if (Buffer.byteLength(json) > MOST_BYTES)
    throw new InputError('ARTICLE_TOO_LONG', `The queued article is larger than ${MOST_BYTES} bytes. Split it.`)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new InputError('QUEUE_CONTENT', `The queued content is no JSON: ${(error as Error).message}.`)
  }
  const parsed = articleSchema.safeParse(value)
  if (parsed.success) return { ...parsed.data, input, file }
  const [issue] = parsed.error.issues
  throw new InputError('QUEUE_CONTENT', `The queued content is no article: ${issue.path.join('.')}: ${issue.message}.`)
}

interface Entry extends QueuedText {
  readonly key: string
  readonly articleId: string
}

const toEntry = (given: Article): Entry => {
  const { input = null, file = null, ...article } = asStored(given)
  return { ...toQueuedText(JSON.stringify(article)), key: jobKey(article.id), articleId: article.id, input, file }
}

const sizeIssue = ({ articleId, json }: Entry): Issue | null => {
  const bytes = Buffer.byteLength(json)
  if (bytes <= MOST_BYTES) return null
  return {
    code: 'ARTICLE_TOO_LONG',
    message: `Article "${articleId}" is ${bytes} bytes long; the queue takes ${MOST_BYTES}. Split it, or read it with newsgraph build.`,
    articleId,
  }
}

/** What BullMQ says of a job whose workers died. */
const STALLED = /stalled more than/
const DIED =
  'The workers that held it died, one after the other: it may be what kills them. Split the article, or run it alone with newsgraph build --jobs 1. [WORKER_DIED]'

const toDeadLetter = (job: Job<ArticleJob>): DeadLetter => ({
  articleId: job.data.articleId,
  reason: STALLED.test(job.failedReason ?? '') ? DIED : (job.failedReason ?? ''),
  tries: job.attemptsMade,
  failedAt: new Date(job.finishedOn ?? job.timestamp).toISOString(),
})

const tryAgain = (job: Pick<Job, 'retry'>): Promise<void> => job.retry('failed', { resetAttemptsMade: true })

const createQueue = (link: RedisLink, queue: Queue<ArticleJob>): OpenQueue => {
  const { redis, place } = link
  const failedKey = queue.toKey('failed')
  const texts = createQueuedTexts(redis, { failedKey })
  const toJob = (articleId: string) => ({
    name: 'article',
    data: { articleId },
    opts: { jobId: jobKey(articleId) },
  })
  const countStates = () => queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
  const retryFailed = async (keys: readonly string[]): Promise<void> => {
    if (keys.length === 0) return
    const scores = await redis.zmscore(failedKey, ...keys)
    for (const key of keys.filter((_, i) => scores[i] !== null)) {
      const job = await queue.getJob(key)
      if (job) await tryAgain(job)
    }
  }
  const add = async (articles: readonly Article[]): Promise<AddSummary> => {
    const all = articles.map(toEntry)
    const refused = all.flatMap(entry => sizeIssue(entry) ?? [])
    const entries = all.filter(entry => sizeIssue(entry) === null)
    if (entries.length === 0) return { queued: 0, replaced: 0, waiting: 0, done: 0, refused }
    const before = await texts.digests(entries.map(e => e.key))
    const wereDone = await texts.wereDone(entries)
    const others = await texts.put(entries)
    const conflicts = entries.flatMap(({ articleId: id, digest, input, file }, i) =>
      others[i] === null
        ? []
        : [conflictIssue({ id, contentHash: before[i] ?? '', ...others[i] }, { id, contentHash: digest, input, file })],
    )
    const taken = entries.flatMap((entry, i) =>
      others[i] === null ? [{ entry, before: before[i], wasDone: wereDone[i] }] : [],
    )
    await queue.addBulk(taken.map(t => toJob(t.entry.articleId)))
    await retryFailed(taken.map(t => t.entry.key))
    const waiting = taken.filter(t => t.before === t.entry.digest).length
    const queued = taken.filter(t => t.before === null).length
    const done = taken.filter(t => t.before === null && t.wasDone).length
    return { queued, waiting, done, replaced: taken.length - queued - waiting, refused: [...refused, ...conflicts] }
  }
  /** The dead letter of an article, named by its id or by its running number alone. */
  const failedJob = async (id: string): Promise<Job<ArticleJob> | undefined> => {
    const job = await queue.getJob(jobKey(id))
    if (job && (await job.isFailed())) return job
    const numbered: Job<ArticleJob>[] = []
    const { failed } = isRunningNumber(id) ? await countStates() : { failed: 0 }
    for (let from = 0; from < failed; from += PAGE)
      for (const other of await queue.getFailed(from, from + PAGE - 1))
        if (other.data.articleId.startsWith(`${id}@`)) numbered.push(other)
    if (numbered.length > 1)
      throw new InputError(
        'ARTICLE_SEVERAL',
        `${numbered.length} failed articles have the number ${id}. Name one of them, with its input: ${numbered.map(n => n.data.articleId).join(', ')}`,
      )
    return numbered[0]
  }
  const deadLettersOf = async (articleIds: readonly string[]): Promise<readonly Job<ArticleJob>[]> => {
    const found: Job<ArticleJob>[] = []
    for (const id of articleIds) {
      const job = await failedJob(id)
      if (!job)
        throw new NotFoundError(
          'DEAD_LETTER',
          `No article "${id}" has failed. List those that have: newsgraph queue failed`,
        )
      found.push(job)
    }
    return found
  }
  const restore = async (key: string): Promise<void> => {
    const text = await texts.get(key)
    if (text === null) return
    let articleId = ''
    try {
      articleId = parseQueued(text).id
    } catch {
      // What is no article is named by its key, and becomes a dead letter when it is read.
    }
    await queue.add('article', { articleId: articleId || key }, { jobId: key })
    await retryFailed([key])
  }
  return {
    place,
    link,
    texts,
    add,
    restore,
    restoreAll: async () => {
      const { waiting, active, delayed, failed } = await countStates()
      if ((await texts.count()) <= waiting + active + delayed + failed) return 0
      let restored = 0
      for await (const keys of texts.keys())
        for (const key of keys)
          if ((await redis.exists(queue.toKey(key))) === 0) {
            await restore(key)
            restored++
          }
      return restored
    },
    counts: async () => {
      const { waiting, active, delayed, failed } = await countStates()
      const memory = Number(/^used_memory:(\d+)/m.exec(await redis.info('memory'))?.[1] ?? 0)
      return { waiting, active, delayed, failed, workers: await queue.getWorkersCount(), memory }
    },
    open: async () => {
      const { waiting, active, delayed } = await countStates()
      return waiting + active + delayed
    },
    deadLetters: async limit => (await queue.getFailed(0, limit - 1)).map(job => toDeadLetter(job as Job<ArticleJob>)),
    retry: async articleIds => {
      if (articleIds.length > 0) {
        const jobs = await deadLettersOf(articleIds)
        for (const job of jobs) await tryAgain(job)
        return jobs.length
      }
      const { failed } = await countStates()
      for (let left = failed; left > 0; left -= PAGE) {
        const jobs = await queue.getFailed(0, PAGE - 1)
        for (const job of jobs) await tryAgain(job)
      }
      return failed
    },
    drop: async articleIds => {
      const jobs = await deadLettersOf(articleIds)
      for (const job of jobs) await job.remove()
      await texts.remove(jobs.map(job => jobKey(job.data.articleId)))
      return jobs.length
    },
    close: async () => {
      await queue.close()
      link.close()
    },
  }
}

/** Opens the queue of a Redis. Rejects with ConfigError for a wrong address or login, or missing packages, and with QueueError where nobody answers. */
export const openQueue = async (address: string, options: LinkOptions = {}): Promise<OpenQueue> => {
  const link = await connectRedis(address, options)
  const { Queue } = await loadBullmq()
  const queue = new Queue<ArticleJob>(QUEUE, {
    prefix: PREFIX,
    connection: link.redis,
    defaultJobOptions: {
      attempts: TRIES,
      backoff: { type: 'exponential', delay: PAUSE_MS, jitter: 0.5 },
      removeOnComplete: true,
      removeOnFail: false,
      stackTraceLimit: 1,
    },
  })
  queue.on('error', () => {
    // The link says when Redis is away, and the call that failed says why.
  })
  return createQueue(link, queue)
}
