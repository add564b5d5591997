import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { type Article, type ArticleExtractor, buildGraph, type ExtractedArticle, InputError } from '@newsgraph/core'
import type { PoolOptions } from '@newsgraph/core/node'
import { beforeAll, expect, it } from 'vitest'
import { createReadingPool, createSlowNews, type Outcome } from '../../packages/core/src/ingest/index.js'
import { type Lane, LaneDied } from '../../packages/core/src/ingest/pool/lane.js'
import { createLocalLane } from '../../packages/core/src/ingest/pool/local-lane.js'
import { timeBudget } from '../../packages/core/src/ingest/pool/time-budget.js'
import { openWorkerLane } from '../../packages/core/src/ingest/pool/worker-lane.js'
import { extractArticle } from '../../packages/core/src/pipeline/index.js'
import { loadExtractor } from '../helpers/engine.js'

let extractor: ArticleExtractor
const readOne = (article: Article): ExtractedArticle => extractArticle(article, extractor)
const openOwn = () => openWorkerLane({ version: extractor.version, task: 'extract' })
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
    const { pool, opened } = await poolOver(openOwn, { jobs })
    expect(opened).toHaveLength(jobs)
    expect(JSON.stringify(await Promise.all(articles.map(pool.read)))).toBe(JSON.stringify(alone))
    await pool.close()
  }
}, 120_000)

it('starts no worker for a little text', async () => {
  let opened = 0
  const openLane = () => {
    opened++
    return openOwn()
  }
  await readAll(articles.slice(0, 3), { jobs: 2, openLane })
  expect(opened).toBe(0)
})

it('reads on a thread of its own, though it is one, where the caller must stay free', async () => {
  let opened = 0
  const openLane = () => {
    opened++
    return openOwn()
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

const program = new URL('../fixtures/workers/mortal.mjs', import.meta.url)
const openMortal = () => openWorkerLane({ version: 'test', task: 'extract', program })
const message = (outcome: Outcome): string => (outcome.kind === 'refused' ? outcome.issue.message : outcome.kind)
const toArticles = (texts: readonly string[]): readonly Article[] => texts.map((text, i) => ({ id: `${i}`, text }))

/** A pool whose lanes are those given, all of them open. */
const poolOver = async (openLane: () => Promise<Lane<ExtractedArticle>>, options: Partial<PoolOptions> = {}) => {
  const opened: Promise<Lane<ExtractedArticle>>[] = []
  const open = (): Promise<Lane<ExtractedArticle>> => {
    opened.push(openLane())
    return opened[opened.length - 1]
  }
  const pool = createReadingPool({ extractor, jobs: 2, bulk: 1, ...options, openLane: open })
  await pool.read({ id: 'first', text: 'Nothing.' })
  await Promise.allSettled(opened)
  await setImmediate()
  return { pool, opened }
}

it('loses nothing but the article at which a worker ends twice', async () => {
  const { pool } = await poolOver(openMortal)
  const messages = (await Promise.all(toArticles(['one', 'two', 'end', 'four', 'five', 'six']).map(pool.read))).map(
    message,
  )
  await pool.close()
  expect(messages.toSpliced(2, 1)).toEqual(['one', 'two', 'four', 'five', 'six'])
  expect(messages[2]).toMatch(/article "2" ended 2 times: it ended with code 7/)
}, 120_000)

it('gives up an article that takes its time, and reads the others', async () => {
  const { pool, opened } = await poolOver(openMortal, { timeLimit: 0.5 })
  const outcomes = await Promise.all(toArticles(['one', 'endless', 'three', 'four', 'five']).map(pool.read))
  await pool.close()
  expect(outcomes.map(message).toSpliced(1, 1)).toEqual(['one', 'three', 'four', 'five'])
  expect(outcomes[1]).toMatchObject({ isGivenUp: true, issue: { code: 'ARTICLE_TIME', articleId: '1' } })
  expect(opened).toHaveLength(3)
}, 120_000)

it('gives an article that keeps this thread to a worker, which may take its time', async () => {
  const lane = createLocalLane(
    (): ExtractedArticle => {
      while (true) {}
    },
    { slice: 50 },
  )
  await expect(lane.read(articles[0], () => {})).rejects.toMatchObject({ wasReading: false })
  const endless: ArticleExtractor = {
    ...extractor,
    read: article => {
      while (article.id === 'a1') {}
      return extractor.read(article)
    },
  }
  const opened: string[] = []
  const pool = createReadingPool({
    extractor: endless,
    openLane: () => {
      opened.push('one')
      return openMortal()
    },
  })
  const outcomes = await Promise.all(articles.slice(0, 3).map(pool.read))
  await pool.close()
  expect(outcomes.map(o => (o.kind === 'refused' ? o.issue.code : o.kind))).toEqual(['read', 'READ', 'READ'])
  expect(opened).toHaveLength(1)
}, 120_000)

it('names an article once, when it takes long', async () => {
  const { pool } = await poolOver(openMortal, { timeLimit: 60 })
  const news = createSlowNews(pool.underWay)
  const endless = pool.read({ id: 'x', text: 'endless', place: 'dump.jsonl:3' })
  const [one] = await pool.read({ id: 'y', text: 'one' }).then(() => [news()])
  expect(one).toEqual([])
  let found = news()
  for (; found.length === 0; found = news()) await sleep(20)
  expect(found).toMatchObject([{ article: { id: 'x', place: 'dump.jsonl:3' }, limit: 60 }])
  expect(found[0].seconds).toBeGreaterThan(2)
  expect(news()).toEqual([])
  await pool.close()
  expect(await endless).toEqual({ kind: 'stopped' })
}, 120_000)

it('stops at what never ends when it is aborted', async () => {
  const abort = new AbortController()
  const { pool } = await poolOver(openMortal, { signal: abort.signal })
  const outcomes = toArticles(['endless', 'endless', 'three']).map(pool.read)
  abort.abort()
  expect((await Promise.all(outcomes)).map(o => o.kind)).toEqual(['stopped', 'stopped', 'stopped'])
  await pool.close()
}, 120_000)

it.each([
  [0, 10, 10_000],
  [1000, 10, 10_000],
  [50_000, 10, 500_000],
  [2500, 0.1, 250],
])('an article of %d characters has, at %d seconds a thousand, %d milliseconds', (characters, limit, expected) =>
  expect(timeBudget(characters, limit)).toBe(expected),
)

it.each([
  [
    'a bug',
    new TypeError('no such thing'),
    'ARTICLE_FAILED',
    /Article "a1" could not be read: TypeError: no such thing/,
  ],
  ['a stack that is too deep', new RangeError('Maximum call stack size exceeded'), 'ARTICLE_FAILED', /RangeError/],
  ['no error at all', undefined, 'ARTICLE_FAILED', /could not be read: undefined/],
  ['what its author knows of', new InputError('ARTICLE_DATE', 'no date'), 'ARTICLE_DATE', /^no date$/],
])('refuses the one article that fails for %s', async (_, error, code, words) => {
  const failing: ArticleExtractor = {
    ...extractor,
    read: article => {
      if (article.id === 'a1') throw error
      return extractor.read(article)
    },
  }
  const outcomes = await readAll(articles.slice(0, 3), { extractor: failing })
  expect(outcomes.map(o => o.kind)).toEqual(['read', 'refused', 'read'])
  expect(outcomes[1]).toMatchObject({ issue: { code, message: expect.stringMatching(words), articleId: 'a1' } })
  const { graph, issues } = await buildGraph(articles.slice(0, 3), { extractor: failing })
  expect(graph.articles).toHaveLength(2)
  expect(issues).toMatchObject([{ code, articleId: 'a1' }])
})

/** A lane that ends at the first article it is given. */
const frailLane = (): Lane<ExtractedArticle> => ({
  depth: 4,
  read: async () => {
    await setImmediate()
    throw new LaneDied('out of memory', { wasReading: true })
  },
  close: async () => {},
})

it('gives an article to another worker where one ended at it', async () => {
  const lanes = [frailLane()]
  const { pool, opened } = await poolOver(async () => lanes.pop() ?? createLocalLane(readOne))
  const outcomes = await Promise.all(articles.slice(0, 4).map(pool.read))
  expect(outcomes.map(o => o.kind)).toEqual(['read', 'read', 'read', 'read'])
  expect(opened).toHaveLength(3)
})

it('says so where no worker can be started', async () => {
  const missing = new URL('../fixtures/workers/none.ts', import.meta.url)
  const { pool } = await poolOver(() => openWorkerLane({ version: 'test', task: 'extract', program: missing }))
  await expect(pool.read(articles[0])).rejects.toMatchObject({ code: 'WORKER_START' })
}, 120_000)

it('does not mix two engines', async () => {
  await expect(openWorkerLane({ version: 'other', task: 'extract', program })).rejects.toMatchObject({
    code: 'WORKER_ENGINE',
  })
}, 120_000)
