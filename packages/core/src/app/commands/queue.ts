import type { ArticleQueue } from '../../ingest/queue/index.js'
import { toTable } from '../output.js'
import { withQueue } from '../queue-options.js'
import type { Outside } from './shared.js'

export interface QueueOptions {
  readonly queue?: string
  readonly json?: boolean
}

const withinQueue = (
  options: QueueOptions,
  outside: Outside,
  use: (queue: ArticleQueue) => Promise<void>,
): Promise<number> =>
  withQueue({ queue: options.queue, env: outside.env }, async queue => {
    await use(queue)
    return 0
  })

/** Prints how many articles wait, are read, and have failed. */
export const queueStatus = (options: QueueOptions, outside: Outside): Promise<number> =>
  withinQueue(options, outside, async queue => {
    const counts = await queue.counts()
    if (options.json) outside.print(JSON.stringify({ queue: queue.place, ...counts }))
    else {
      const { waiting, active, delayed, failed, workers, memory } = counts
      outside.print(
        [
          `${queue.place}: ${waiting} waiting, ${active} under way, ${delayed} to be tried again, ${failed} failed; ${workers} workers.`,
          `Redis uses ${(memory / 1e6).toFixed(1)} MB.`,
          ...(failed > 0 ? ['See why: newsgraph queue failed'] : []),
          ...(workers === 0 && waiting + active + delayed > 0
            ? ['Nobody works on them. Start one: newsgraph worker']
            : []),
        ].join('\n'),
      )
    }
  })

/** Prints the dead letters: which articles, and why. */
export const queueFailed = (options: QueueOptions & { readonly limit: number }, outside: Outside): Promise<number> =>
  withinQueue(options, outside, async queue => {
    const letters = await queue.deadLetters(options.limit)
    if (options.json) for (const letter of letters) outside.print(JSON.stringify(letter))
    else if (letters.length === 0) outside.print('No article has failed.')
    else
      outside.print(
        toTable(
          letters.map(({ articleId, reason, tries, failedAt }) => ({ article: articleId, tries, failedAt, reason })),
        ),
      )
  })

/** Lets workers try dead letters again: these articles, or all. */
export const queueRetry = (articleIds: readonly string[], options: QueueOptions, outside: Outside): Promise<number> =>
  withinQueue(options, outside, async queue => {
    outside.print(`${await queue.retry(articleIds)} articles wait again.`)
  })

/** Throws dead letters away. */
export const queueDrop = (articleIds: readonly string[], options: QueueOptions, outside: Outside): Promise<number> =>
  withinQueue(options, outside, async queue => {
    outside.print(`${await queue.drop(articleIds)} articles dropped.`)
  })
