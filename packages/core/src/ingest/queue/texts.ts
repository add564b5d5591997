import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'
import { PREFIX } from './names.js'

/** The queued content of an article, as JSON. Its digest tells it from another content of the same article. */
export interface QueuedText {
  readonly json: string
  readonly digest: string
  /** What the article was read from; it makes no other content. */
  readonly input?: string | null
  /** Where the file lies in which the article is known by its number or place. */
  readonly file?: string | null
}

type Origin = Pick<QueuedText, 'input' | 'file'>

/** Input and file as one text, by which the origins of two contents are compared. */
const writeOrigin = ({ input, file }: Origin): string => [input, file].filter(Boolean).join('\0')
const readOrigin = (text: string | null): Origin => {
  const [input = null, file = null] = text?.split('\0') ?? []
  return { input, file }
}

/** The contents of queued articles, one an article: who queues an article again replaces what has not been written yet. */
export interface QueuedTexts {
  /** Keeps contents; for each, the other origin whose content of the article waits and is kept instead, or null where it was put. */
  readonly put: (entries: readonly (QueuedText & { readonly key: string })[]) => Promise<readonly (Origin | null)[]>
  readonly get: (key: string) => Promise<QueuedText | null>
  /** The digests of what is queued now. */
  readonly digests: (keys: readonly string[]) => Promise<readonly (string | null)[]>
  /** Whether these contents were done when they were last seen; what was long ago is forgotten. */
  readonly wereDone: (entries: readonly (QueuedText & { readonly key: string })[]) => Promise<readonly boolean[]>
  /** Removes a content that is done. False where another has come since: that one is still to be done. */
  readonly settle: (key: string, digest: string) => Promise<boolean>
  readonly remove: (keys: readonly string[]) => Promise<void>
  readonly count: () => Promise<number>
  readonly keys: () => AsyncIterable<readonly string[]>
}

const TEXTS = `${PREFIX}:texts`
const DIGESTS = `${PREFIX}:digests`
const DONE = `${PREFIX}:done`
const INPUTS = `${PREFIX}:inputs`

/** In one step, so that of two inputs that bring an article at once one is kept and the other told. A dead letter gives way to any. */
const PUT = `
local digest = redis.call('HGET', KEYS[1], ARGV[1])
local input = redis.call('HGET', KEYS[3], ARGV[1])
local waits = digest and not redis.call('ZSCORE', KEYS[4], ARGV[1])
if waits and digest == ARGV[2] then return false end
if waits and input and ARGV[4] ~= '' and input ~= ARGV[4] then return input end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('HSET', KEYS[2], ARGV[1], ARGV[3])
if ARGV[4] == '' then redis.call('HDEL', KEYS[3], ARGV[1]) else redis.call('HSET', KEYS[3], ARGV[1], ARGV[4]) end
return false`

/** In one step, so that a content that comes in between is not removed. */
const SETTLE = `
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[1])
redis.call('HDEL', KEYS[3], ARGV[1])
if redis.call('HLEN', KEYS[4]) >= tonumber(ARGV[5]) then redis.call('DEL', KEYS[4]) end
redis.call('HSET', KEYS[4], ARGV[3], ARGV[4])
return 1`

/** Articles that are remembered as done: some 30 MB of memory, after which the memory begins anew. */
const MOST_DONE = 300_000
/** Enough of a digest to tell so many apart. */
const brief = (digest: string): string => digest.slice(0, 20)

export const toQueuedText = (json: string): QueuedText => ({
  json,
  digest: createHash('sha256').update(json).digest('hex'),
})

export const createQueuedTexts = (redis: Redis, { failedKey }: { readonly failedKey: string }): QueuedTexts => ({
  put: async entries => {
    const pipeline = redis.pipeline()
    for (const { key, digest, json, input, file } of entries)
      pipeline.eval(PUT, 4, DIGESTS, TEXTS, INPUTS, failedKey, key, digest, json, writeOrigin({ input, file }))
    const answers = (await pipeline.exec()) ?? []
    return answers.map(([error, other]) => {
      if (error) throw error
      return typeof other === 'string' ? readOrigin(other) : null
    })
  },
  get: async key => {
    const [json, origin] = await Promise.all([redis.hget(TEXTS, key), redis.hget(INPUTS, key)])
    return json === null ? null : { ...toQueuedText(json), ...readOrigin(origin) }
  },
  wereDone: async entries => {
    const held = await redis.hmget(DONE, ...entries.map(e => brief(e.key)))
    return entries.map((e, i) => held[i] === brief(e.digest))
  },
  digests: keys => redis.hmget(DIGESTS, ...keys),
  settle: async (key, digest) => {
    const done = [brief(key), brief(digest), MOST_DONE] as const
    return (await redis.eval(SETTLE, 4, DIGESTS, TEXTS, INPUTS, DONE, key, digest, ...done)) === 1
  },
  remove: async keys => {
    if (keys.length === 0) return
    await redis
      .multi()
      .hdel(TEXTS, ...keys)
      .hdel(DIGESTS, ...keys)
      .hdel(INPUTS, ...keys)
      .exec()
  },
  count: () => redis.hlen(DIGESTS),
  keys: async function* () {
    for await (const found of redis.hscanStream(DIGESTS, { count: 1000 }))
      yield (found as readonly string[]).filter((_, i) => i % 2 === 0)
  },
})
