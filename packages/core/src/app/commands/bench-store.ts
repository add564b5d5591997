import { ConfigError, NotFoundError } from '../../errors.js'
import type { ExtractedArticle } from '../../model/index.js'
import { askNamed, type GraphStore, NAMED_QUERIES, openStore } from '../../store/index.js'
import { toTable } from '../output.js'
import { benchActorName, benchArticle } from './bench-articles.js'
import { type Outside, storeLocation } from './shared.js'

export interface BenchStoreOptions {
  readonly store?: string
  /** Statements written, and written again. */
  readonly statements: number
  /** Actors, and edges for the queries; with 0 edges the queries are left out. */
  readonly actors: number
  readonly edges: number
  readonly json?: boolean
}

const STATEMENTS_AN_ARTICLE = 20
const ARTICLES_A_WRITE = 100
const NAIVE_ARTICLES = 5
const QUERY_ROUNDS = 20

/** What a first attempt at writing does: one MERGE a row, each in a transaction of its own. */
export const NAIVE = [
  'MERGE (d:Article {id: $article}) SET d.publisher = $publisher',
  'MERGE (s:Sentence {id: $sentence}) SET s.text = $text',
  'MATCH (d:Article {id: $article}) MATCH (s:Sentence {id: $sentence}) MERGE (s)-[:OF]->(d)',
  'MERGE (a:Actor {id: $subject}) SET a.name = $subject',
  'MERGE (a:Actor {id: $object}) SET a.name = $object',
  'MERGE (x:Statement {id: $id}) SET x.relation = $relation, x.status = $status, x.confidence = $confidence',
  'MATCH (x:Statement {id: $id}) MATCH (s:Sentence {id: $sentence}) MERGE (x)-[:`IN`]->(s)',
  'MATCH (x:Statement {id: $id}) MATCH (a:Actor {id: $subject}) MERGE (x)-[:SUBJECT]->(a)',
  'MATCH (x:Statement {id: $id}) MATCH (a:Actor {id: $object}) MERGE (x)-[:OBJECT]->(a)',
  'MATCH (s:Sentence {id: $sentence}) MATCH (a:Actor {id: $subject}) MERGE (s)-[:MENTIONS]->(a)',
  'MATCH (s:Sentence {id: $sentence}) MATCH (a:Actor {id: $object}) MERGE (s)-[:MENTIONS]->(a)',
  'MATCH (a:Actor {id: $subject}) MATCH (b:Actor {id: $object}) MERGE (a)-[r:RELATED {type: $relation}]->(b) SET r.statements = coalesce(r.statements, 0) + 1',
] as const

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1e6)

/** Writes articles `from` up to `to`, made one write at a time; the memory in use after each tenth. */
const writeRange = async (
  store: GraphStore,
  { from, to, actors }: { readonly from: number; readonly to: number; readonly actors: number },
): Promise<readonly number[]> => {
  const memory: number[] = []
  const tenth = Math.max(ARTICLES_A_WRITE, Math.ceil((to - from) / 10))
  for (let i = from; i < to; i += ARTICLES_A_WRITE) {
    const articles: ExtractedArticle[] = []
    for (let n = i; n < Math.min(to, i + ARTICLES_A_WRITE); n++) articles.push(benchArticle(n, actors))
    await store.write({ articles }, { engine: 'bench', ingestedAt: articles[0].extraction.publishedAt ?? '' })
    if (Math.floor(i / tenth) !== Math.floor((i + ARTICLES_A_WRITE) / tenth)) memory.push(megabytes())
  }
  return memory
}

const writeNaively = async (store: GraphStore, articles: readonly ExtractedArticle[]): Promise<void> => {
  for (const { extraction, sentences } of articles)
    for (const s of extraction.statements)
      for (const statement of NAIVE)
        await store.execute(statement, {
          article: extraction.id,
          publisher: extraction.publisher,
          sentence: `${extraction.id}/${s.sentence}`,
          text: sentences[s.sentence].text,
          subject: s.subject,
          object: s.object,
          id: s.id,
          relation: s.relation,
          status: s.status,
          confidence: s.confidence,
        })
}

const quantile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] * 10) / 10

/** Not every actor of the range has been drawn into a statement. */
const ignoreUnknown = (error: unknown): void => {
  if (!(error instanceof NotFoundError)) throw error
}

/** Milliseconds of each named query, for actors of every frequency. */
const timeQueries = async (
  store: GraphStore,
  actors: number,
): Promise<Readonly<Record<string, { p50: number; p95: number }>>> => {
  const results: Record<string, { p50: number; p95: number }> = {}
  for (const query of NAMED_QUERIES) {
    const times: number[] = []
    for (let round = 0; round < QUERY_ROUNDS; round++) {
      const name = (i: number): string => benchActorName(Math.floor(actors ** ((round + i) / (QUERY_ROUNDS + 2))))
      const values: Record<string, string | number> = { relation: 'MET', since: '2022-09-20' }
      const parameters = Object.fromEntries(
        query.params
          .filter(p => p.kind !== 'number')
          .map((p, i) => [p.name, p.kind === 'actor' ? name(i) : values[p.name]]),
      )
      const spent = await seconds(() =>
        askNamed(store, query.name, { parameters, now: new Date(0), timeoutMs: 120_000 }).catch(ignoreUnknown),
      )
      times.push(spent * 1000)
    }
    times.sort((a, b) => a - b)
    results[query.name] = { p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
  }
  return results
}

/** Measures writing, writing again, a naive writer and the named queries on one empty store. */
export const benchStore = async (options: BenchStoreOptions, outside: Outside): Promise<number> => {
  const location = storeLocation(options.store, outside.env)
  const login = { username: outside.env.NEO4J_USERNAME, password: outside.env.NEO4J_PASSWORD }
  const store = await openStore(location, login)
  const close = { current: () => store.close() }
  try {
    if ((await store.counts()).articles > 0)
      throw new ConfigError('STORE_NOT_EMPTY', `${store.location} holds articles. Give an empty store with --store.`)
    const { statements, actors } = options
    const naive = Array.from({ length: NAIVE_ARTICLES }, (_, n) => benchArticle(1_000_000 + n, actors))
    const naiveSeconds = await seconds(() => writeNaively(store, naive))
    await store.execute('MATCH (n) WHERE NOT n:Meta DETACH DELETE n')
    const articles = Math.ceil(statements / STATEMENTS_AN_ARTICLE)
    let memory: readonly number[] = []
    const write = await seconds(async () => {
      memory = await writeRange(store, { from: 0, to: articles, actors })
    })
    const before = await store.counts()
    const again = await seconds(() => writeRange(store, { from: 0, to: articles, actors }))
    const rate = Math.round((articles * STATEMENTS_AN_ARTICLE) / write)
    const naiveRate = (NAIVE_ARTICLES * STATEMENTS_AN_ARTICLE) / naiveSeconds
    const result: Record<string, unknown> = {
      location: store.location,
      write: { statements: articles * STATEMENTS_AN_ARTICLE, perSecond: rate, megabytes: memory },
      again: {
        perSecond: Math.round((articles * STATEMENTS_AN_ARTICLE) / again),
        unchanged: JSON.stringify(before) === JSON.stringify(await store.counts()),
      },
      naive: { perSecond: Math.round(naiveRate), ratio: Math.round((10 * rate) / naiveRate) / 10 },
    }
    if (options.edges > 0) {
      let to = articles
      while ((await store.counts()).edges < options.edges) {
        await writeRange(store, { from: to, to: to + 2000, actors })
        to += 2000
      }
      const counts = await store.counts()
      await store.close()
      const reader = await openStore(location, { ...login, readOnly: true })
      close.current = () => reader.close()
      result.queries = { ...counts, milliseconds: await timeQueries(reader, actors) }
    }
    outside.print(options.json ? JSON.stringify(result) : describe(result))
    return 0
  } finally {
    await close.current()
  }
}

const describe = (result: Readonly<Record<string, unknown>>): string => {
  const { queries, ...figures } = result
  const lines = Object.entries(figures).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  if (!queries) return lines.join('\n')
  const { milliseconds, ...counts } = queries as {
    readonly milliseconds: Readonly<Record<string, { p50: number; p95: number }>>
  }
  const rows = Object.entries(milliseconds).map(([query, times]) => ({
    query,
    'p50 ms': times.p50,
    'p95 ms': times.p95,
  }))
  return [...lines, `queries: ${JSON.stringify(counts)}`, toTable(rows)].join('\n')
}
