import type { Redis } from 'ioredis'
import { ConfigError, NewsgraphError, QueueError } from '../../errors.js'
import { loadRedis } from './packages.js'

/** A connection to Redis, and where it leads as it may be shown: without the login. */
export interface RedisLink {
  readonly redis: Redis
  readonly place: string
  readonly close: () => void
}

export interface LinkOptions {
  /** Milliseconds Redis may be away before waiting commands fail; by default they wait as long as it takes. */
  readonly patience?: number
  /** Redis went away, and came back. */
  readonly onAway?: (reason: string) => void
  readonly onBack?: () => void
}

const FIRST_TRIES = 2
const LONGEST_PAUSE_MS = 2000

const parseAddress = (address: string): URL => {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url && /^rediss?:$/.test(url.protocol) && url.hostname && /^(?:\/\d*)?$/.test(url.pathname)) return url
  const shown = address.replace(/:\/\/.*@/, '://')
  throw new ConfigError(
    'QUEUE_ADDRESS',
    `--queue is "${shown}"; write redis://user:password@host:6379/0 (rediss:// with TLS; the number is the database).`,
  )
}

type Make = (place: string, message: string, cause: unknown) => NewsgraphError

/** What Redis or the connection says → what it means for the user; the first that matches counts. */
const MEANINGS: readonly (readonly [RegExp, Make])[] = [
  [
    /WRONGPASS|NOAUTH|NOPERM|invalid (?:username-)?password|without any password configured/i,
    (place, _, cause) =>
      new ConfigError(
        'QUEUE_LOGIN',
        `Redis at ${place} refused the login. Check user and password in --queue redis://user:password@… or NEWSGRAPH_QUEUE.`,
        { cause },
      ),
  ],
  [
    /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE|Connection is closed|Stream isn't writeable/i,
    (place, _, cause) =>
      new QueueError(
        'QUEUE_UNREACHABLE',
        `No Redis answers at ${place}. Start it, or check --queue; then run the same command again: what is queued is kept.`,
        { retriable: true, cause },
      ),
  ],
  [
    /^OOM|maxmemory/i,
    (place, _, cause) =>
      new QueueError(
        'QUEUE_FULL',
        `Redis at ${place} has no memory left. Start more workers, or raise its maxmemory; then run the same command again.`,
        { retriable: true, cause },
      ),
  ],
  [
    /MISCONF|READONLY/,
    (place, message, cause) =>
      new QueueError('QUEUE_NOT_WRITABLE', `Redis at ${place} lets nothing be written: ${message}`, {
        retriable: true,
        cause,
      }),
  ],
]

/** What an error of the queue means for the user; other errors are returned as they are. */
export const toQueueError = (error: unknown, place: string): Error => {
  if (error instanceof NewsgraphError || !(error instanceof Error)) return error as Error
  const text = `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`.trim()
  return MEANINGS.find(([pattern]) => pattern.test(text))?.[1](place, error.message, error) ?? error
}

/**
 * Connects to Redis. Rejects with ConfigError for a wrong address or login and with QueueError where nobody answers. Once connected, it
 * connects again by itself when Redis has been away.
 */
export const connectRedis = async (
  address: string,
  { patience = Number.POSITIVE_INFINITY, onAway, onBack }: LinkOptions = {},
): Promise<RedisLink> => {
  const url = parseAddress(address)
  const place = `${url.protocol}//${url.host}${url.pathname}`
  const Redis = await loadRedis()
  let isOpen = false
  let lastError: unknown
  /** When Redis went away. */
  let awaySince: number | undefined
  const redis = new Redis(address, {
    lazyConnect: true,
    connectTimeout: 5000,
    // Its timer would keep the process alive.
    disconnectTimeout: 100,
    maxRetriesPerRequest: null,
    retryStrategy: tries => {
      const isOver = isOpen
        ? Date.now() - (awaySince ?? Date.now()) > patience
        : tries >= FIRST_TRIES || toQueueError(lastError, place) instanceof ConfigError
      return isOver ? null : Math.min(100 * 2 ** tries, LONGEST_PAUSE_MS)
    },
  })
  redis.on('error', error => {
    lastError = error
  })
  redis.on('close', () => {
    if (!isOpen || awaySince !== undefined) return
    awaySince = Date.now()
    onAway?.(lastError instanceof Error ? lastError.message : 'the connection was closed')
  })
  redis.on('ready', () => {
    if (awaySince !== undefined) onBack?.()
    awaySince = undefined
  })
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    redis.disconnect()
    throw toQueueError(lastError ?? error, place)
  }
  isOpen = true
  const close = (): void => {
    isOpen = false
    redis.disconnect()
  }
  return { redis, place, close }
}

/** What to change in Redis so that it cannot lose queued articles; empty where nothing is. */
export const durabilityWarnings = async ({ redis, place }: RedisLink): Promise<readonly string[]> => {
  const [persistence, memory] = await Promise.all([redis.info('persistence'), redis.info('memory')])
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'noeviction'
  return [
    ...(/^aof_enabled:0/m.test(persistence)
      ? [`Redis at ${place} keeps no append-only file: a restart loses queued articles. Set "appendonly yes".`]
      : []),
    ...(policy === 'noeviction'
      ? []
      : [`Redis at ${place} may throw queued articles away when memory is short: set "maxmemory-policy noeviction".`]),
  ]
}
