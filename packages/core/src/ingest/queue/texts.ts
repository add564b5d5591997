import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'
import { PREFIX } from './names.js'

/** The queued content of an article, as JSON. Its digest tells it from another content of the same article. */
export interface QueuedText {
  readonly json: string
  readonly digest: string
}

/** The contents of queued articles, one an article: who queues an article again replaces what has not been written yet. */
export interface QueuedTexts {
  readonly put: (entries: readonly (QueuedText & { readonly key: string })[]) => Promise<void>
  readonly get: (key: string) => Promise<QueuedText | null>
  /** The digests of what is queued now. */
  readonly digests: (keys: readonly string[]) => Promise<readonly (string | null)[]>
  /** Removes a content that is done. False where another has come since: that one is still to be done. */
  readonly settle: (key: string, digest: string) => Promise<boolean>
  readonly remove: (keys: readonly string[]) => Promise<void>
  readonly count: () => Promise<number>
  readonly keys: () => AsyncIterable<readonly string[]>
}

const TEXTS = `${PREFIX}:texts`
const DIGESTS = `${PREFIX}:digests`

/** In one step, so that a content that comes in between is not removed. */
const SETTLE = `
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[1])
return 1`

export const toQueuedText = (json: string): QueuedText => ({
  json,
  digest: createHash('sha256').update(json).digest('hex'),
})

export const createQueuedTexts = (redis: Redis): QueuedTexts => ({
  put: async entries => {
    if (entries.length === 0) return
    await redis
      .multi()
      .hset(TEXTS, new Map(entries.map(e => [e.key, e.json])))
      .hset(DIGESTS, new Map(entries.map(e => [e.key, e.digest])))
      .exec()
  },
  get: async key => {
    const json = await redis.hget(TEXTS, key)
    return json === null ? null : toQueuedText(json)
  },
  digests: keys => redis.hmget(DIGESTS, ...keys),
  settle: async (key, digest) => (await redis.eval(SETTLE, 2, DIGESTS, TEXTS, key, digest)) === 1,
  remove: async keys => {
    if (keys.length === 0) return
    await redis
      .multi()
      .hdel(TEXTS, ...keys)
      .hdel(DIGESTS, ...keys)
      .exec()
  },
  count: () => redis.hlen(DIGESTS),
  keys: async function* () {
    for await (const found of redis.hscanStream(DIGESTS, { count: 1000 }))
      yield (found as readonly string[]).filter((_, i) => i % 2 === 0)
  },
})
