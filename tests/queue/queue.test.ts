import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Article, type ArticleExtractor, InputError, StoreError } from '@newsgraph/core'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openWorkerLane } from '../../packages/core/src/ingest/index.js'
import {
  enqueue,
  type OpenQueue,
  openQueue,
  type WorkerEvent,
  work,
} from '../../packages/core/src/ingest/queue/index.js'
import { jobKey } from '../../packages/core/src/ingest/queue/names.js'
import { toQueuedText } from '../../packages/core/src/ingest/queue/texts.js'
import { loadExtractor } from '../helpers/engine.js'
import { startNewsgraph } from '../helpers/processes.js'
import { redisProblem, startRedis, type TestRedis } from '../helpers/redis.js'
import { skipReason } from '../helpers/require.js'
import { stuckCommand } from '../helpers/stuck-command.js'

const reason = skipReason('redis', redisProblem())
const story = (id: string, text: string, more: Partial<Article> = {}): Article => ({
  id,
  text,
  publishedAt: '2024-05-08',
  ...more,
})
const accuses = (n: number, other = 'Sweden'): Article => story(`story-${n}`, `Norway accused ${other} of spying.`)
async function* streamOf(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles
}

const suite = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-queue-'))
  let server: TestRedis
  let extractor: ArticleExtractor
  /** One thread that extracts, which takes longer to start than all there is to read. */
  let lane: Awaited<ReturnType<typeof openWorkerLane<'extract'>>>
  let queue: OpenQueue
  let store: GraphStore
  let files = 0

  beforeAll(async () => {
    ;[server, extractor] = await Promise.all([startRedis(), loadExtractor()])
    lane = await openWorkerLane({ version: extractor.version, task: 'extract' })
  })
  beforeEach(async () => {
    queue = await openQueue(server.address())
    await queue.link.redis.flushall()
    store = await openStore(join(folder, `${files++}.db`))
  })
  afterEach(async () => {
    await queue.close()
    await store.close()
  })
  afterAll(async () => {
    await Promise.all([server?.stop(), lane?.close()])
    rmSync(folder, { recursive: true, force: true })
  })

  /** Works until the queue is empty; returns what happened. */
  const workAll = async (more: Partial<Parameters<typeof work>[0]> = {}): Promise<readonly WorkerEvent[]> => {
    const events: WorkerEvent[] = []
    const { signal } = new AbortController()
    await work({
      queue,
      store,
      extractor,
      untilEmpty: true,
      openLane: async () => ({ ...lane, close: async () => undefined }),
      signal,
      ...more,
      onEvent: event => {
        events.push(event)
        more.onEvent?.(event)
      },
    })
    return events
  }
  const objects = async (): Promise<readonly unknown[]> =>
    (
      await store.query('MATCH (:Actor {id: "country:NOR"})-[r:ACCUSED]->(b:Actor) RETURN b.name AS name ORDER BY name')
    ).map(row => row.name)
  const newsgraph = async (args: readonly string[], address = server.address()) => {
    const running = startNewsgraph(args, { cwd: folder, env: { NEWSGRAPH_QUEUE: address } })
    const code = await running.ended
    return { code, stdout: running.stdout(), stderr: running.stderr() }
  }

  it('makes a dead letter of an article that never ends, and says which takes long', async () => {
    const program = stuckCommand()
    await queue.add([
      accuses(1),
      story('endless', 'ENDLESS talks went on.', { place: 'dump.jsonl:2' }),
      story('broken', 'BROKEN talks went on.'),
      accuses(2, 'Chile'),
    ])
    const working = startNewsgraph(
      ['worker', '--until-empty', '--jobs', '1', '--time-limit', '4', '--store', store.location],
      { program, env: { NEWSGRAPH_QUEUE: server.address() } },
    )
    await store.close()
    expect(await working.ended).toBe(0)
    expect(working.stderr()).toMatch(/"articleId":"endless".*"article takes long"/)
    store = await openStore(store.location)
    expect(await objects()).toEqual(['Chile', 'Sweden'])
    const reasons = (await queue.deadLetters(9)).map(({ articleId, reason, tries }) => [articleId, reason, tries])
    expect(reasons.sort()).toEqual([
      ['broken', expect.stringMatching(/TypeError.*\[ARTICLE_FAILED\]/), 1],
      [
        'endless',
        expect.stringMatching(/"endless" \(dump\.jsonl:2\) was not read within 4 seconds.*\[ARTICLE_TIME\]/),
        1,
      ],
    ])
  }, 120_000)

  it('holds an article once, and the content that was queued last', async () => {
    expect(await queue.add([accuses(1), accuses(2)])).toMatchObject({ queued: 2, waiting: 0, replaced: 0 })
    expect(await queue.add([accuses(1), accuses(2, 'Chile')])).toMatchObject({ queued: 0, waiting: 1, replaced: 1 })
    expect(await queue.counts()).toMatchObject({ waiting: 2, active: 0, failed: 0 })
    await workAll()
    expect(await objects()).toEqual(['Chile', 'Sweden'])
    expect(await queue.counts()).toMatchObject({ waiting: 0, active: 0, delayed: 0, failed: 0 })
    expect(await queue.link.redis.keys('newsgraph:texts')).toEqual([])
  })

  it('says of an article whether it was queued, is queued, or is done', async () => {
    expect(await queue.add([accuses(1)])).toMatchObject({ queued: 1, waiting: 0, done: 0 })
    expect(await queue.add([accuses(1)])).toMatchObject({ queued: 0, waiting: 1, done: 0 })
    await workAll()
    expect(await queue.add([accuses(1), accuses(2)])).toMatchObject({ queued: 2, waiting: 0, done: 1 })
    expect(await queue.add([accuses(1)])).toMatchObject({ queued: 0, waiting: 1, done: 0 })
    await workAll()
    expect(await queue.add([accuses(1, 'Chile')])).toMatchObject({ queued: 1, done: 0 })
  })

  it.each(['a', 'a:b', 'a:b:c', '1@jan.csv', 'https://paper.example/?q=1:2', '0', ''])(
    'gives %j a job id without colons, which is no number',
    id => {
      expect(jobKey(id)).toMatch(/^[0-9a-f]{64}$/)
    },
  )

  it('holds an article once for each input where it has only a running number', async () => {
    const numbered = (input: string, other: string) => story('1', `Norway accused ${other} of spying.`, { input })
    const [january, february] = [numbered('jan.csv', 'Sweden'), numbered('feb.csv', 'Chile')]
    expect(await queue.add([january, february])).toMatchObject({ queued: 2, refused: [] })
    expect(await queue.add([january])).toMatchObject({ waiting: 1, refused: [] })
    await workAll()
    expect(await objects()).toEqual(['Chile', 'Sweden'])
    await queue.add([numbered('feb.csv', 'Kenya')])
    await workAll()
    expect(await objects()).toEqual(['Kenya', 'Sweden'])
  })

  it('keeps the content of the first of two inputs that have one id, waiting or written', async () => {
    const bring = (input: string, other: string) => ({ ...accuses(1, other), input })
    expect(await queue.add([bring('a.jsonl', 'Sweden')])).toMatchObject({ queued: 1 })
    expect(await queue.add([bring('b.jsonl', 'Sweden')])).toMatchObject({ waiting: 1, refused: [] })
    const refused = { queued: 0, replaced: 0, refused: [{ code: 'ARTICLE_ID_TWICE', articleId: 'story-1' }] }
    expect(await queue.add([bring('b.jsonl', 'Chile')])).toMatchObject(refused)
    expect(await queue.add([bring('a.jsonl', 'Kenya')])).toMatchObject({ replaced: 1, refused: [] })
    await workAll()
    await queue.add([bring('b.jsonl', 'Chile')])
    await workAll()
    expect(await objects()).toEqual(['Kenya'])
    expect(await queue.deadLetters(10)).toMatchObject([
      { articleId: 'story-1', reason: expect.stringMatching(/of b\.jsonl .*of a\.jsonl, .*\[ARTICLE_ID_TWICE\]/) },
    ])
    // The dead letter of one input is not in the way of the other.
    await queue.add([bring('a.jsonl', 'Ghana')])
    await workAll()
    expect(await objects()).toEqual(['Ghana'])
  })

  it('finds dead letters by the running number their input gave', async () => {
    const undated = (id: string, input: string) =>
      story(id, 'Norway accused Chile.', { publishedAt: 'some day', input })
    await queue.add([undated('1', 'jan.csv'), undated('1', 'feb.csv'), undated('2', 'feb.csv')])
    await workAll()
    await expect(queue.drop(['1'])).rejects.toThrow(
      /2 failed articles have the number 1.*1@feb\.csv.*1@jan\.csv|1@jan\.csv.*1@feb\.csv/,
    )
    expect(await queue.drop(['2', '1@jan.csv'])).toBe(2)
    expect(await queue.retry(['1'])).toBe(1)
    await expect(queue.drop(['11'])).rejects.toThrow(/No article "11" has failed/)
  })

  it('reads an article again whose content changed while it was being read', async () => {
    await queue.add([accuses(1)])
    let isChanged = false
    const events = await workAll({
      onEvent: ({ kind }) => {
        if (kind !== 'read' || isChanged) return
        isChanged = true
        void queue.add([accuses(1, 'Chile')])
      },
    })
    expect(events.filter(e => e.kind === 'read')).toHaveLength(2)
    expect(await objects()).toEqual(['Chile'])
    expect(await queue.texts.count()).toBe(0)
  })

  it('queues again what is written down but has no job', async () => {
    await queue.add([accuses(1)])
    await queue.link.redis.del(`newsgraph:articles:${jobKey('story-1')}`)
    await queue.link.redis.del('newsgraph:articles:wait')
    expect(await queue.open()).toBe(0)
    expect(await workAll()).toContainEqual({ kind: 'restored', articles: 1 })
    expect(await objects()).toEqual(['Sweden'])
  })

  it('names what no worker can read, with the reason, and goes on with the others', async () => {
    await queue.add([accuses(1), story('undated', 'Norway accused Chile.', { publishedAt: 'some day' }), accuses(3)])
    await queue.add([story('poison', 'x'), story('no-article', 'x'), story('heavy', 'x')])
    const tampered = {
      poison: '{"id":',
      'no-article': '{"id":"no-article","text":7}',
      heavy: JSON.stringify({ id: 'heavy', text: 'x'.repeat(17_000_000) }),
    }
    await queue.texts.put(Object.entries(tampered).map(([id, json]) => ({ ...toQueuedText(json), key: jobKey(id) })))
    await workAll()
    expect(await objects()).toEqual(['Sweden'])
    const letters = new Map((await queue.deadLetters(10)).map(l => [l.articleId, l.reason]))
    expect([...letters.keys()].sort()).toEqual(['heavy', 'no-article', 'poison', 'undated'])
    expect(letters.get('undated')).toMatch(/publication date "some day"; write it as YYYY-MM-DD. \[ARTICLE_DATE\]/)
    expect(letters.get('poison')).toMatch(/is no JSON.*\[QUEUE_CONTENT\]/)
    expect(letters.get('no-article')).toMatch(/is no article: text: .*\[QUEUE_CONTENT\]/)
    expect(letters.get('heavy')).toMatch(/larger than 16777216 bytes\. Split it\. \[ARTICLE_TOO_LONG\]/)

    const failed = await newsgraph(['queue', 'failed'])
    expect(failed.stdout).toMatch(/undated .*publication date "some day"/)
    expect((await newsgraph(['queue', 'status'])).stdout).toMatch(/0 waiting.* 4 failed; 0 workers/)
    expect((await newsgraph(['queue', 'drop', 'poison', 'heavy'])).stdout).toBe('2 articles dropped.\n')
    const unknown = await newsgraph(['queue', 'drop', 'no-article', 'story-1'])
    expect(unknown).toMatchObject({ code: 2, stdout: '' })
    expect(unknown.stderr).toMatch(/No article "story-1" has failed/)

    // Queued again in order, a dead letter is read like any other; retried as it was, it fails again.
    await queue.add([story('undated', 'Norway accused Chile.')])
    expect((await newsgraph(['queue', 'retry'])).stdout).toBe('1 articles wait again.\n')
    await workAll()
    expect(await objects()).toEqual(['Chile', 'Sweden'])
    expect((await queue.deadLetters(10)).map(l => l.articleId)).toEqual(['no-article'])
  })

  it('says of an article whose workers died that it may be what kills them', async () => {
    await queue.add([accuses(1)])
    const { redis } = queue.link
    await redis.lmove('newsgraph:articles:wait', 'newsgraph:articles:active', 'LEFT', 'RIGHT')
    await redis.hset(`newsgraph:articles:${jobKey('story-1')}`, 'stc', 3)
    const events = await workAll({ lease: 1 })
    expect(events).toContainEqual(expect.objectContaining({ kind: 'failed', articleId: 'story-1', isFinal: true }))
    expect(await queue.deadLetters(10)).toMatchObject([
      { articleId: 'story-1', reason: expect.stringMatching(/^The workers that held it died.*\[WORKER_DIED\]$/) },
    ])
    await queue.retry([])
    await workAll()
    expect(await objects()).toEqual(['Sweden'])
  })

  it('writes each article by itself where a batch fails, so that only the one at fault is a dead letter', async () => {
    await queue.add([1, 2, 3].map(n => accuses(n, ['Sweden', 'Chile', 'Kenya'][n - 1])))
    const events = await workAll({
      store: {
        ...store,
        write: ({ articles, ...graph }, options) =>
          articles.some(a => a.extraction.id === 'story-2')
            ? Promise.reject(new InputError('QUERY_FAILED', 'The query failed: a value is no text.'))
            : store.write({ articles, ...graph }, options),
      },
    })
    expect(await objects()).toEqual(['Kenya', 'Sweden'])
    expect(await queue.deadLetters(10)).toMatchObject([
      { articleId: 'story-2', reason: 'The query failed: a value is no text. [QUERY_FAILED]' },
    ])
    expect(events.filter(e => e.kind === 'written').every(e => e.articles === 1)).toBe(true)
  })

  it('ends and gives everything back where the store refuses all', async () => {
    await queue.add([accuses(1), accuses(2)])
    const refusing = workAll({
      store: { ...store, write: () => Promise.reject(new StoreError('STORE_NOT_WRITABLE', 'It is read-only.')) },
    })
    await expect(refusing).rejects.toMatchObject({ code: 'STORE_NOT_WRITABLE' })
    expect(await queue.counts()).toMatchObject({ waiting: 2, active: 0, delayed: 0, failed: 0 })
    await workAll()
    expect((await store.counts()).articles).toBe(2)
  })

  it('refuses to queue an article that is too large, and queues the others', async () => {
    const file = join(folder, 'large.jsonl')
    const large = story(
      'large',
      'Norway accused Sweden of spying, and the minister said that this was not true. '.repeat(220_000),
    )
    writeFileSync(file, [accuses(1), large, accuses(2)].map(a => JSON.stringify(a)).join('\n'))
    const done = await newsgraph(['enqueue', file])
    expect(done.code).toBe(1)
    expect(done.stderr).toMatch(/Article "large" is 17\d{6} bytes long; the queue takes 16777216. Split it/)
    expect(done.stdout).toMatch(/Read 3 articles into redis:\/\/127\.0\.0\.1:\d+: 2 queued, 1 with issues\./)
    expect(await queue.counts()).toMatchObject({ waiting: 2 })
  })

  it('waits for room when as many articles are open as may be', async () => {
    const most: number[] = []
    const adding = enqueue(streamOf(Array.from({ length: 350 }, (_, i) => accuses(i))), {
      queue: {
        ...queue,
        add: async articles => {
          const done = await queue.add(articles)
          most.push(await queue.open())
          return done
        },
      },
      mostOpen: 120,
      onIssue: issue => expect(issue).toBeUndefined(),
    })
    await sleep(600)
    expect(await queue.open()).toBe(100)
    const abort = new AbortController()
    // This one starts a thread of its own.
    const working = work({ queue, store, extractor, signal: abort.signal })
    expect(await adding).toMatchObject({ articles: 350, queued: 350, failed: 0, interrupted: false })
    while ((await queue.open()) > 0) await sleep(50)
    abort.abort()
    await working
    expect(Math.max(...most)).toBeLessThanOrEqual(120)
    expect((await store.counts()).articles).toBe(350)
  })

  it('says that Redis is away for ten seconds, and loses nothing', async () => {
    const file = join(folder, 'away.jsonl')
    const articles = Array.from({ length: 400 }, (_, i) => accuses(i))
    writeFileSync(file, articles.map(a => JSON.stringify(a)).join('\n'))
    const location = join(folder, 'away.db')
    const env = { NEWSGRAPH_QUEUE: server.address() }
    const worker = startNewsgraph(['worker', '--store', location, '--lease', '2'], { env })
    await worker.says(/"worker started"/)
    const first = startNewsgraph(['enqueue', file, '--max-open', '200'], { env })
    await worker.says(/"articles written"/)
    await server.kill()
    await Promise.all([worker.says(/"queue is away; waiting"/), first.says(/Redis is away \(.*\); waiting up to 60/)])
    await sleep(10_000)
    await server.start()
    await Promise.all([worker.says(/"queue is back"/), first.says(/Redis is back/)])
    expect(await first.ended).toBe(0)
    while ((await queue.open()) > 0) await sleep(100)
    worker.child.kill('SIGTERM')
    expect(await worker.ended).toBe(0)
    const after = await openStore(location)
    expect((await after.counts()).articles).toBe(400)
    await after.close()
    expect(await queue.counts()).toMatchObject({ waiting: 0, active: 0, delayed: 0, failed: 0 })
  }, 120_000)

  it.each([
    ['a wrong password', () => server.address('wrong-secret'), /refused the login.*\[QUEUE_LOGIN\]/],
    ['no password', () => server.address().replace(/:[^/]*@/, ''), /refused the login.*\[QUEUE_LOGIN\]/],
    ['nobody there', () => 'redis://127.0.0.1:1', /No Redis answers at redis:\/\/127\.0\.0\.1:1\. Start it/],
    ['another protocol', () => 'http://user:wrong-secret@host', /--queue is "http:\/\/host"; write redis:/],
    ['no address', () => '', /No queue is named\. Give --queue/],
  ])('says what is wrong with %s, without the secret', async (_, address, message) => {
    const done = await newsgraph(['queue', 'status'], address())
    expect(done.stderr).toMatch(message)
    expect(done.stderr).not.toMatch(/wrong-secret/)
    expect(done.code).toBe(2)
  })

  it.each([[['enqueue', folder]], [['worker', '--store', join(folder, 'x.db')]]])(
    'says of %j, too, that the login is refused',
    async args => {
      const done = await newsgraph(args, server.address('wrong-secret'))
      expect(done.stderr).toMatch(/refused the login.*\[QUEUE_LOGIN\]/)
      expect(done.code).toBe(2)
    },
  )

  it('serves metrics in the format of Prometheus', async () => {
    await queue.add([accuses(1), story('undated', 'Norway accused Chile.', { publishedAt: 'some day' })])
    const worker = startNewsgraph(['worker', '--store', join(folder, 'metrics.db'), '--metrics', '0'], {
      env: { NEWSGRAPH_QUEUE: server.address() },
    })
    await worker.says(/"articles written"/)
    await worker.says(/"article failed"/)
    const url = /"url":"([^"]+)"/.exec(worker.stderr())?.[1] ?? ''
    const text = await (await fetch(url)).text()
    for (const line of [
      'newsgraph_articles_total{outcome="written"} 1',
      'newsgraph_articles_total{outcome="failed"} 1',
      'newsgraph_queue_articles{state="failed"} 1',
      'newsgraph_queue_articles{state="waiting"} 0',
      'newsgraph_write_seconds_count 1',
    ])
      expect(text).toContain(`${line}\n`)
    expect((await fetch(url.replace('metrics', 'healthz'))).status).toBe(200)
    expect((await fetch(url.replace('metrics', 'other'))).status).toBe(404)
    worker.child.kill('SIGTERM')
    expect(await worker.ended).toBe(0)
    for (const line of worker.stderr().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg')
  })
}

describe.skipIf(reason !== null)('queue', suite)
