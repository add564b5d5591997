import { ConfigError, type ExtractedArticle } from '@newsgraph/core'
import { type Outside, storeLocation, toTable } from '@newsgraph/core/internal'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { benchArticle, benchDay, STATEMENTS_AN_ARTICLE } from '../articles.js'
import { type MemoryWatch, watchMemory } from '../memory.js'
import { naiveRows, writeNaively } from './naive.js'
import { timeQueries } from './queries.js'

export interface BenchStoreOptions {
  readonly store?: string
  /** Statements written, and written again. */
  readonly statements: number
  /** Actors the statements are about. */
  readonly actors: number
  /** Rows the naive writer writes at least; its rate is taken from them. */
  readonly naiveRows: number
  /** Time the named queries; the store first grows to so many edges. */
  readonly queries?: boolean
  readonly edges: number
  readonly json?: boolean
}

const ARTICLES_A_WRITE = 100
const NAIVE_FROM = 10_000_000

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

/** Writes articles `from` up to `to`, made one write at a time: a stream. */
const writeRange = async (
  store: GraphStore,
  range: { readonly from: number; readonly to: number; readonly actors: number; readonly memory?: MemoryWatch },
): Promise<void> => {
  for (let i = range.from; i < range.to; i += ARTICLES_A_WRITE) {
    const articles: ExtractedArticle[] = []
    for (let n = i; n < Math.min(range.to, i + ARTICLES_A_WRITE); n++) articles.push(benchArticle(n, range.actors))
    await store.write({ articles }, { engine: 'bench', ingestedAt: benchDay(i) })
    range.memory?.sample(i + articles.length - range.from)
  }
}

/** The naive writer on the same database, warm, over articles of its own, which are then forgotten. */
const measureNaive = async (
  store: GraphStore,
  place: Parameters<typeof writeNaively>[1] & { readonly atLeast: number; readonly actors: number },
): Promise<{ readonly rows: number; readonly statements: number; readonly perSecond: number }> => {
  const warmUp = benchArticle(NAIVE_FROM, place.actors)
  const articles: ExtractedArticle[] = []
  const rows: ReturnType<typeof naiveRows>[number][] = []
  while (rows.length < place.atLeast) {
    const article = benchArticle(NAIVE_FROM + 1 + articles.length, place.actors)
    articles.push(article)
    rows.push(...naiveRows(article))
  }
  await writeNaively(naiveRows(warmUp), place)
  const spent = await secondsOf(() => writeNaively(rows, place))
  await store.forget([warmUp, ...articles].map(a => a.extraction.id))
  const statements = articles.length * STATEMENTS_AN_ARTICLE
  return { rows: rows.length, statements, perSecond: statements / spent }
}

/** Writes on until the store has so many edges; the number of articles it then has. */
const growTo = async (
  store: GraphStore,
  { edges, from, actors }: { readonly edges: number; readonly from: number; readonly actors: number },
): Promise<number> => {
  let to = from
  for (;;) {
    const missing = edges - (await store.counts()).edges
    if (missing <= 0) return to
    const more = Math.ceil(missing / STATEMENTS_AN_ARTICLE / ARTICLES_A_WRITE) * ARTICLES_A_WRITE
    await writeRange(store, { from: to, to: to + more, actors })
    to += more
  }
}

/** Measures one empty store: writing, writing again, memory, a naive writer on the same database, the named queries. */
export const benchStore = async (options: BenchStoreOptions, outside: Outside): Promise<number> => {
  const location = storeLocation(options.store, outside.env)
  const login = { username: outside.env.NEO4J_USERNAME, password: outside.env.NEO4J_PASSWORD }
  let store = await openStore(location, login)
  try {
    if ((await store.counts()).articles > 0)
      throw new ConfigError('STORE_NOT_EMPTY', `${store.location} holds articles. Give an empty store with --store.`)
    const { actors, edges } = options
    const articles = Math.ceil(options.statements / STATEMENTS_AN_ARTICLE)
    const statements = articles * STATEMENTS_AN_ARTICLE
    const memory = watchMemory()
    const rateOf = async (watch?: MemoryWatch): Promise<number> =>
      statements / (await secondsOf(() => writeRange(store, { from: 0, to: articles, actors, memory: watch })))
    const perSecond = await rateOf(memory)
    const counts = await store.counts()
    const again = await rateOf()
    const isUnchanged = JSON.stringify(counts) === JSON.stringify(await store.counts())
    const naive = await measureNaive(store, { store, location, login, atLeast: options.naiveRows, actors })
    const result: BenchStoreResult = {
      location: store.location,
      counts,
      write: { statements, perSecond: Math.round(perSecond) },
      memory: memory.use(),
      again: { perSecond: Math.round(again), isUnchanged },
      naive: { ...naive, perSecond: Math.round(10 * naive.perSecond) / 10 },
      ratio: Math.round((10 * perSecond) / naive.perSecond) / 10,
    }
    if (!options.queries) {
      outside.print(options.json ? JSON.stringify(result) : describe(result))
      return 0
    }
    const held = await growTo(store, { edges, from: articles, actors })
    const queried = await store.counts()
    await store.close()
    store = await openStore(location, { ...login, readOnly: true })
    const times = await timeQueries(store, { actors, now: new Date(benchDay(held)) })
    const all = { ...result, queried, queries: times }
    outside.print(options.json ? JSON.stringify(all) : describe(all))
    return 0
  } finally {
    await store.close()
  }
}

interface BenchStoreResult {
  readonly location: string
  readonly counts: Awaited<ReturnType<GraphStore['counts']>>
  readonly write: { readonly statements: number; readonly perSecond: number }
  readonly memory: ReturnType<MemoryWatch['use']>
  readonly again: { readonly perSecond: number; readonly isUnchanged: boolean }
  readonly naive: Awaited<ReturnType<typeof measureNaive>>
  /** How many times faster than the naive writer, on the same database in the same run. */
  readonly ratio: number
  readonly queried?: Awaited<ReturnType<GraphStore['counts']>>
  readonly queries?: Awaited<ReturnType<typeof timeQueries>>
}

const describe = ({ queries = [], ...figures }: BenchStoreResult): string => {
  const lines = Object.entries(figures).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const rows = queries.map(q => ({ query: q.query, 'p50 ms': q.p50, 'p95 ms': q.p95, rows: q.rows }))
  return rows.length > 0 ? [...lines, toTable(rows)].join('\n') : lines.join('\n')
}
