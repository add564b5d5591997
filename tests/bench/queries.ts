/**
 * How long the named queries take over 100,000 actors and 500,000 edges: an embedded store made in bulk, and a Neo4j of its own that neo4j-admin
 * fills with the same graph. With `--before`, the texts of another build are asked in turn. After a build, from the root:
 * npx tsx --conditions=@newsgraph/source tests/bench/queries.ts [--store FILE] [--csv FOLDER] [--neo4j ADDRESS] [--only embedded|neo4j] [--before FOLDER] [--query NAME …]
 * `--neo4j` names a server that holds the graph already.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { askNamed, type GraphStore, NAMED_QUERIES, type NamedQuery, openStore } from '@newsgraph/core/node'
import { bigActorName, makeBigCsv, makeBigStore } from '../helpers/big-store.js'
import { statementsOf } from '../helpers/exports.js'
import { startNeo4j, type TestNeo4j } from '../helpers/neo4j.js'
import { quantile } from './quantile.js'

const { values } = parseArgs({
  options: {
    store: { type: 'string' },
    csv: { type: 'string' },
    neo4j: { type: 'string' },
    only: { type: 'string' },
    before: { type: 'string' },
    query: { type: 'string', multiple: true },
    actors: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '20' },
  },
})
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-queries-'))
const NOW = new Date('2024-12-30T12:00:00Z')

type Build = Pick<typeof import('@newsgraph/core/node'), 'askNamed' | 'openStore'>
const builds: readonly (readonly [string, Build])[] = [
  ...(values.before
    ? [['before', (await import(resolve(values.before, 'packages/core/dist/node.js'))) as Build] as const]
    : []),
  ['after', { askNamed, openStore }],
]

interface Told {
  readonly subject: string
  readonly relation: string
  readonly object: string
}

/** Edges from those of the most frequent actors to those of rare ones. */
const drawEdges = async (store: GraphStore): Promise<readonly Told[]> => {
  const drawn: Told[] = []
  for (let round = 0; round < rounds; round++) {
    const rank = Math.floor(Number(values.actors) ** (round / rounds)) - 1
    const [edge] = await store.query(
      `MATCH (a:Actor {name: $name})-[r]->(b:Actor) WHERE r.statements > 0
 RETURN a.name AS subject, type(r) AS relation, b.name AS object ORDER BY r.key LIMIT 1`,
      { name: bigActorName(rank) },
    )
    if (edge) drawn.push(edge as unknown as Told)
  }
  return drawn
}

/** Milliseconds to a tenth; 0 where nothing was asked. */
const tenths = (list: readonly number[] | undefined, q: number): number =>
  Math.round(10 * (quantile(list ?? [], q) || 0)) / 10

/** The questions and what each is asked about. Ends of an edge are linked by it, which is the least that can be asked of links: so any two actors too. */
const questionsOf = (edges: readonly Told[]): readonly (readonly [string, NamedQuery, readonly Told[]])[] => {
  const anyTwo = edges.map((edge, i) => ({ ...edge, object: edges[(i * 7 + 3) % edges.length].subject }))
  return NAMED_QUERIES.filter(q => !values.query || values.query.includes(q.name)).flatMap(q => [
    [q.name, q, edges] as const,
    ...(q.name === 'shortest-links' ? [[`${q.name}, any two`, q, anyTwo] as const] : []),
  ])
}

const measure = async (location: string, edges: readonly Told[]): Promise<void> => {
  const stores = []
  for (const [name, build] of builds) {
    const store = await build.openStore(location, { readOnly: true })
    // The process that answers has opened the file.
    await store.ask('RETURN 1 AS one')
    stores.push({ name, build, store })
  }
  const table = []
  for (const [label, query, asked] of questionsOf(edges)) {
    const [first, again] = [1, 2].map(() => new Map(builds.map(([name]) => [name, [] as number[]])))
    let rows = 0
    // The first time parts of a file are read, and texts planned and compiled: what counts is the second.
    for (const times of [first, again])
      for (const { subject, relation, object } of asked)
        for (const { name, build, store } of stores) {
          const parameters = Object.fromEntries(
            query.params
              .filter(p => p.default === undefined)
              .map((p, i) => [p.name, p.kind === 'relation' ? relation : i === 0 ? subject : object]),
          )
          const started = performance.now()
          const answer = await build.askNamed(store, query.name, { parameters, now: NOW, timeoutMs: 120_000 })
          times.get(name)?.push(performance.now() - started)
          rows = Math.max(rows, answer.rows.length)
        }
    const columns = builds.flatMap(([name]) => [
      [`${name} p50`, tenths(again.get(name), 0.5)],
      [`${name} p95`, tenths(again.get(name), 0.95)],
      [`${name} first, longest`, tenths(first.get(name), 1)],
    ])
    table.push({ query: label, ...Object.fromEntries(columns), rows })
  }
  console.log(location.replace(/\/\/.*@/, '//'), `load ${loadavg()[0]}`)
  console.table(table)
  for (const { store } of stores) await store.close()
}

const file = values.store ?? join(folder, 'big.db')
const size = { actors: Number(values.actors), edges: Number(values.edges) }
await makeBigStore(file, size)
const embedded = await openStore(file, { readOnly: true })
const edges = await drawEdges(embedded)
await embedded.close()

/** A server of its own with the graph, its indexes made. */
const startFilled = async (): Promise<Pick<TestNeo4j, 'uri' | 'stop'>> => {
  const csv = values.csv ?? join(folder, 'csv')
  await makeBigCsv(csv, size)
  const server = await startNeo4j({
    csv,
    settings: { 'server.memory.pagecache.size': '1g' },
    java: ['-Xms2g', '-Xmx2g'],
  })
  const driver = server.driver()
  for (const statement of statementsOf(readFileSync(join(csv, 'schema.cypher'), 'utf8')))
    await driver.executeQuery(statement)
  await driver.close()
  return server
}
if (values.only !== 'neo4j') await measure(file, edges)
if (values.only !== 'embedded') {
  const server = values.neo4j ? { uri: values.neo4j, stop: async () => undefined } : await startFilled()
  await measure(server.uri, edges)
  await server.stop()
}
rmSync(folder, { recursive: true, force: true })
