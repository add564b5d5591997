import { ConfigError } from '../errors.js'
import type { OpenQueue } from '../ingest/queue/index.js'
import type { Outside } from './commands/shared.js'

/** The address of --queue or NEWSGRAPH_QUEUE. Throws ConfigError where there is none. */
const queueAddress = (option: string | undefined, env: Outside['env']): string => {
  const address = option ?? env.NEWSGRAPH_QUEUE
  if (address) return address
  throw new ConfigError('QUEUE_ADDRESS', 'No queue is named. Give --queue redis://host:6379 or set NEWSGRAPH_QUEUE.')
}

interface Link {
  /** Milliseconds Redis may be away. */
  readonly patience?: number
  readonly onAway?: (reason: string) => void
  readonly onBack?: () => void
}

/** Opens the queue for some work, and says in the words of the user what went wrong with it. */
export const withQueue = async <T>(
  { queue: option, env, ...link }: Link & { readonly queue: string | undefined; readonly env: Outside['env'] },
  use: (queue: OpenQueue) => Promise<T>,
): Promise<T> => {
  const { openQueue, toQueueError } = await import('../ingest/queue/index.js')
  const queue = await openQueue(queueAddress(option, env), link)
  try {
    return await use(queue)
  } catch (error) {
    throw toQueueError(error, queue.place)
  } finally {
    await queue.close()
  }
}
