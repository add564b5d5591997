import { setImmediate } from 'node:timers/promises'
import type { Article, ArticleExtractor } from '@newsgraph/core'
import { beforeAll, expect, it } from 'vitest'
import { createReadingPool, type Outcome } from '../../packages/core/src/ingest/index.js'
import { createLocalLane, type Lane, LaneDied } from '../../packages/core/src/ingest/pool/lane.js'
import { openWorkerLane } from '../../packages/core/src/ingest/pool/worker-lane.js'
import { loadExtractor } from '../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

const COUNTRIES = ['Norway', 'Sweden', 'Chile', 'Kenya', 'Japan', 'Egypt']
const articles: readonly Article[] = Array.from({ length: 24 }, (_, i) => ({
  id: `a${i}`,
  publishedAt: i === 7 ? 'some day' : '2024-05-08',
  text: `${COUNTRIES[i % 6]} accused ${COUNTRIES[(i + 1 + (i % 4)) % 6]} of spying on Monday. It rejected the claim. `.repeat(
    1 + (i % 5),
  ),
}))
const readAll = async (list: readonly Article[], options: Partial<Parameters<typeof createReadingPool>[0]>) => {
  const pool = createReadingPool({ extractor, ...options })
  const outcomes = await Promise.all(list.map(pool.read))
  await pool.close()
  return outcomes
}

it('reads the same with one, two and three threads', async () => {
  const alone = await readAll(articles, { jobs: 1 })
  expect(alone.filter(o => o.kind === 'read')).toHaveLength(23)
  expect(alone[7]).toMatchObject({ kind: 'refused', issue: { code: 'ARTICLE_DATE', articleId: 'a7' } })
  for (const jobs of [2, 3]) {
    const { pool, opened } = await poolOver(() => openWorkerLane({ version: extractor.version }), jobs)
    expect(opened).toHaveLength(jobs)
    expect(JSON.stringify(await Promise.all(articles.map(pool.read)))).toBe(JSON.stringify(alone))
    await pool.close()
  }
}, 120_000)

it('starts no worker for a little text', async () => {
  let opened = 0
  const openLane = () => {
    opened++
    return openWorkerLane({ version: extractor.version })
  }
  await readAll(articles.slice(0, 3), { jobs: 2, openLane })
  expect(opened).toBe(0)
})

it('reads on a thread of its own, though it is one, where the caller must stay free', async () => {
  let opened = 0
  const openLane = () => {
    opened++
    return openWorkerLane({ version: extractor.version })
  }
  const outcomes = await readAll(articles.slice(0, 3), { jobs: 1, apart: true, bulk: 0, openLane })
  expect(outcomes.map(o => o.kind)).toEqual(['read', 'read', 'read'])
  expect(opened).toBe(1)
})

it('leaves alone what has not begun when it is aborted', async () => {
  const abort = new AbortController()
  const pool = createReadingPool({ extractor, signal: abort.signal })
  const outcomes = articles.map(pool.read)
  await outcomes[1]
  abort.abort()
  const kinds = (await Promise.all(outcomes)).map(o => o.kind)
  expect(kinds.slice(0, 2)).toEqual(['read', 'read'])
  expect(kinds.slice(4)).toEqual(Array(20).fill('stopped'))
  expect(await pool.read(articles[0])).toEqual({ kind: 'stopped' })
  await pool.close()
})

const program = new URL('../fixtures/workers/mortal.ts', import.meta.url)
const message = (outcome: Outcome): string => (outcome.kind === 'refused' ? outcome.issue.message : outcome.kind)
const toArticles = (texts: readonly string[]): readonly Article[] => texts.map((text, i) => ({ id: `${i}`, text }))

/** A pool whose lanes are those given, all of them open. */
const poolOver = async (openLane: () => Promise<Lane>, jobs = 2) => {
  const opened: Promise<Lane>[] = []
  const open = (): Promise<Lane> => {
    opened.push(openLane())
    return opened[opened.length - 1]
  }
  const pool = createReadingPool({ extractor, jobs, bulk: 1, openLane: open })
  await pool.read({ id: 'first', text: 'Nothing.' })
  await Promise.allSettled(opened)
  await setImmediate()
  return { pool, opened }
}

it('loses nothing but the article at which a worker ends twice', async () => {
  const { pool } = await poolOver(() => openWorkerLane({ version: 'test', program }))
  const messages = (await Promise.all(toArticles(['one', 'two', 'end', 'four', 'five', 'six']).map(pool.read))).map(
    message,
  )
  await pool.close()
  expect(messages.toSpliced(2, 1)).toEqual(['one', 'two', 'four', 'five', 'six'])
  expect(messages[2]).toMatch(/article "2" ended 2 times: it ended with code 7/)
}, 120_000)

it('throws what only a bug throws, and goes on', async () => {
  const { pool } = await poolOver(() => openWorkerLane({ version: 'test', program }), 2)
  const [one, bug, three] = await Promise.allSettled(toArticles(['one', 'bug', 'three']).map(pool.read))
  await pool.close()
  expect(bug).toMatchObject({ status: 'rejected', reason: { message: 'no such thing' } })
  expect([one, three].map(o => o.status)).toEqual(['fulfilled', 'fulfilled'])
}, 120_000)

/** A lane that ends at the first article it is given. */
const frailLane = (): Lane => ({
  depth: 4,
  read: async () => {
    await setImmediate()
    throw new LaneDied('out of memory', { wasReading: true })
  },
  close: async () => {},
})

it('gives an article to another worker where one ended at it', async () => {
  const lanes = [frailLane()]
  const { pool, opened } = await poolOver(async () => lanes.pop() ?? createLocalLane(extractor))
  const outcomes = await Promise.all(articles.slice(0, 4).map(pool.read))
  expect(outcomes.map(o => o.kind)).toEqual(['read', 'read', 'read', 'read'])
  expect(opened).toHaveLength(3)
})

it('says so where no worker can be started', async () => {
  const missing = new URL('../fixtures/workers/none.ts', import.meta.url)
  const { pool } = await poolOver(() => openWorkerLane({ version: 'test', program: missing }))
  await expect(pool.read(articles[0])).rejects.toMatchObject({ code: 'WORKER_START' })
}, 120_000)

it('does not mix two engines', async () => {
  await expect(openWorkerLane({ version: 'other', program })).rejects.toMatchObject({ code: 'WORKER_ENGINE' })
}, 120_000)
