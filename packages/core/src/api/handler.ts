import graphologyImport from 'graphology'
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import { Hono } from 'hono'
import { InputError, NewsgraphError, NotFoundError, StoreError } from '../errors.js'
import type { GraphStore, Row } from '../store/index.js'
import type { Evidence, GraphActor, GraphEdge, GraphView, StoreMeta } from './contract.js'
import { queries } from './queries.js'

const { MultiDirectedGraph } = graphologyImport
/** The package is CommonJS: at run time the function itself is what its types call the default export. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default
const DEFAULT_BUDGET = 150
const MAX_BUDGET = 1500
const EVIDENCE_LIMIT = 200
const LAYOUT_ROUNDS = 300
/** Pixels at zoom 1 for the side of a square with one actor in it. */
const ROOM = 105

/** Error class → HTTP status, in order. */
const STATUSES = [
  [NotFoundError, 404],
  [InputError, 400],
  [StoreError, 503],
] as const

const number = (value: unknown): number => Number(value ?? 0)
const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

const toEvidence = (row: Row): Evidence => ({
  id: String(row.id),
  sentence: String(row.sentence),
  subject: {
    id: String(row.subject),
    name: String(row.subjectName),
    start: number(row.subjectStart),
    end: number(row.subjectEnd),
  },
  object: {
    id: String(row.object),
    name: String(row.objectName),
    start: number(row.objectStart),
    end: number(row.objectEnd),
  },
  trigger: { start: number(row.triggerStart), end: number(row.triggerEnd) },
  relation: String(row.relation),
  phrase: String(row.phrase),
  status: String(row.status),
  negated: row.negated === true,
  act: textOrNull(row.act),
  date: textOrNull(row.date),
  speaker: textOrNull(row.speaker),
  rule: String(row.rule),
  confidence: number(row.confidence),
  article: {
    id: String(row.article),
    title: textOrNull(row.title),
    publisher: textOrNull(row.publisher),
    publishedAt: textOrNull(row.publishedAt),
    url: textOrNull(row.url),
  },
})

const toEdge = (row: Row): GraphEdge => ({
  key: String(row.key),
  source: String(row.source),
  target: String(row.target),
  relation: String(row.relation),
  quad: row.quad === null ? null : number(row.quad),
  statements: number(row.statements),
  articles: number(row.articles),
  confidence: number(row.confidence),
  firstReported: textOrNull(row.firstReported),
  lastReported: textOrNull(row.lastReported),
})

/** Positions by ForceAtlas2 from a fixed circle: the same subgraph gets the same drawing. */
const layOut = (
  ids: readonly string[],
  edges: readonly GraphEdge[],
): ReadonlyMap<string, { readonly x: number; readonly y: number }> => {
  const graph = new MultiDirectedGraph()
  for (const [i, id] of ids.entries()) {
    const angle = (2 * Math.PI * i) / ids.length
    graph.addNode(id, { x: Math.cos(angle) * 100, y: Math.sin(angle) * 100 })
  }
  for (const edge of edges)
    graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, { weight: 1 + Math.log2(edge.statements) })
  const positions = forceAtlas2(graph, {
    iterations: LAYOUT_ROUNDS,
    settings: { ...forceAtlas2.inferSettings(graph), gravity: 0.8, adjustSizes: false },
  })
  const extent = Math.max(...Object.values(positions).flatMap(p => [Math.abs(p.x), Math.abs(p.y)]), 1)
  const scale = (ROOM * Math.sqrt(ids.length)) / (2 * extent)
  return new Map(
    Object.entries(positions).map(([id, p]) => [id, { x: Math.round(1.5 * p.x * scale), y: Math.round(p.y * scale) }]),
  )
}

const readGraph = async (store: GraphStore, budget: number): Promise<GraphView> => {
  const all = (await store.query(queries.edges)).map(toEdge)
  const edges = all.slice(0, budget)
  const ids = [...new Set(edges.flatMap(e => [e.source, e.target]))].sort()
  const positions = layOut(ids, edges)
  const actors = (await store.query(queries.actors, { ids })).map(
    (row): GraphActor => ({
      id: String(row.id),
      name: String(row.name),
      type: String(row.type),
      country: textOrNull(row.country),
      aliases: (row.aliases as string[] | null) ?? [],
      ...positions.get(String(row.id))!,
    }),
  )
  return {
    actors: actors.sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges,
    totalEdges: all.length,
    totalActors: new Set(all.flatMap(e => [e.source, e.target])).size,
  }
}

const readEvidence = async (store: GraphStore, key: string): Promise<readonly Evidence[]> => {
  const rows = [
    ...(await store.query(queries.evidence, { key, limit: EVIDENCE_LIMIT })),
    ...(await store.query(queries.mirrorEvidence, { key, limit: EVIDENCE_LIMIT })),
  ]
  if (rows.length === 0) throw new NotFoundError('EDGE_UNKNOWN', `There is no edge "${key}".`)
  return rows.map(toEvidence)
}

/** The HTTP API over a store: `(Request) => Promise<Response>`. */
export const createHandler = ({ store }: { readonly store: GraphStore }): ((request: Request) => Promise<Response>) => {
  const app = new Hono()
  app.get('/api/meta', async c => c.json({ location: store.location, ...(await store.counts()) } satisfies StoreMeta))
  app.get('/api/graph', async c => {
    const budget = Number(c.req.query('budget') ?? DEFAULT_BUDGET)
    if (!Number.isInteger(budget) || budget < 1 || budget > MAX_BUDGET)
      throw new InputError(
        'BUDGET',
        `budget is "${c.req.query('budget')}"; give a whole number from 1 to ${MAX_BUDGET}.`,
      )
    return c.json(await readGraph(store, budget))
  })
  app.get('/api/edges/:key/evidence', async c => c.json(await readEvidence(store, c.req.param('key'))))
  app.get('/api/actors/:id/evidence', async c =>
    c.json(
      (await store.query(queries.actorEvidence, { id: c.req.param('id'), limit: EVIDENCE_LIMIT })).map(toEvidence),
    ),
  )
  app.get('/api/search', async c =>
    c.json(await store.query(queries.search, { text: (c.req.query('q') ?? '').toLowerCase() })),
  )
  app.notFound(c => c.json({ error: { code: 'NOT_FOUND', message: `There is nothing at ${c.req.path}.` } }, 404))
  app.onError((error, c) => {
    const known = STATUSES.find(([type]) => error instanceof type)
    const code = error instanceof NewsgraphError ? error.code : 'INTERNAL'
    return c.json(
      {
        error: {
          code,
          message: error instanceof NewsgraphError ? error.message : 'Something went wrong in the server.',
        },
      },
      known?.[1] ?? 500,
    )
  })
  return async request => app.fetch(request)
}
