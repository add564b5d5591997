import { Hono } from 'hono'
import { ConfigError, InputError, NewsgraphError, NotFoundError, StoreError } from '../errors.js'
import { allRelations } from '../lexicon/index.js'
import { decisionsOf, type GraphStore, type Overrides, toReviews } from '../store/index.js'
import { LIMITS, type StoreMeta } from './contract/index.js'
import { readArticle, readEvidencePage, type Showing } from './evidence.js'
import { createGraphHolder, type HeldGraph } from './graph-holder.js'
import { API_HEADERS, LOOPBACK, refuse } from './guard.js'
import { addOverrides } from './override-routes.js'
import { readBody } from './read-body.js'
import { parseFilter, parseGraphRequest, parsePeriods, parseTimeSpan, readNumber } from './request.js'
import { offeredQueries, readQueryRequest, runQuery, withinTime } from './run-query.js'
import { SCHEMA } from './schema.js'

/** What the HTTP API works on. */
export interface HandlerOptions {
  readonly store: GraphStore
  /** Where decisions are kept; without it the API is read-only. */
  readonly overrides?: Overrides
  /** The location of a store that is served beside this one. */
  readonly beside?: string
  /** Host names answered to; by default those of the loopback. */
  readonly hosts?: readonly string[]
  readonly timeoutMs?: number
  readonly maxStatements?: number
  /** Where the graph in memory is kept for the next time, so that it is there at once: a file that may be deleted at any time. */
  readonly indexFile?: string
  /** The clock, for questions that count days back from today. */
  readonly now?: () => Date
}

/** The graph as it is shown after what people decided. */
export type ShownGraph = HeldGraph & { readonly showing: Showing }

type Handler = (request: Request) => Promise<Response>

/** Error class → HTTP status, in order. */
const STATUSES = [
  [NotFoundError, 404],
  [InputError, 400],
  [ConfigError, 400],
  [StoreError, 503],
] as const
const TIMEOUTS = new Set(['TIMEOUT', 'QUERY_TIMEOUT'])
const DEFINITIONS = new Map(allRelations().map(r => [r.name, r.definition]))

/** Where a database says an error is ("line 1, column 9", "query:1:9"), as an offset into the query. */
const positionIn = (message: string, cypher: string): number | undefined => {
  const [, line, column] = /(?:line:?\s*|query:)(\d+)(?:[,\s]+column:?\s*|:)(\d+)/i.exec(message) ?? []
  if (line === undefined) return undefined
  const before = cypher.split('\n').slice(0, Number(line) - 1)
  return Math.min(cypher.length, before.reduce((n, l) => n + l.length + 1, 0) + Math.max(0, Number(column) - 1))
}

const toAnswer = (error: unknown, cypher: string | null): Response => {
  const status =
    error instanceof NewsgraphError && TIMEOUTS.has(error.code)
      ? 504
      : (STATUSES.find(([type]) => error instanceof type)?.[1] ?? 500)
  const known = error instanceof NewsgraphError
  const message = known ? error.message : 'Something went wrong in the server.'
  const position = cypher === null ? undefined : positionIn(message, cypher)
  return Response.json({ error: { code: known ? error.code : 'INTERNAL', message, position } }, { status })
}

const readKeys = (body: unknown): readonly string[] => {
  const { keys } = (body ?? {}) as { readonly keys?: unknown }
  if (!Array.isArray(keys) || keys.length > 2 * LIMITS.detailed || !keys.every(k => typeof k === 'string'))
    throw new InputError('BODY_KEYS', `keys is a list of at most ${2 * LIMITS.detailed} edge keys.`)
  return keys
}

const readDrawn = (body: unknown): string => {
  const { graph } = (body ?? {}) as { readonly graph?: unknown }
  if (typeof graph !== 'string')
    throw new InputError('BODY_GRAPH', 'graph is the query string by which GET /api/graph was asked for the edges.')
  return graph
}

const toMeta = ({ service, counts, truncated }: HeldGraph, options: HandlerOptions, now: Date): StoreMeta => {
  const overview = service.overview()
  const relations = overview.relations.map(r => r.name)
  return {
    ...overview,
    location: options.store.location,
    ...counts,
    relations: overview.relations.map(r => ({ ...r, definition: DEFINITIONS.get(r.name) ?? '' })),
    queries: offeredQueries(relations, now),
    schema: { ...SCHEMA, types: relations },
    beside: options.beside ?? null,
    canQuery: true,
    canEdit: options.overrides !== undefined,
    truncated,
  }
}

const METHODS = ['GET', 'POST', 'DELETE'] as const

/** What a viewer asks at every input, and asks no more when the next one comes. */
const ASKED_AT_INPUTS = /^\/api\/(?:graph(?:\/left|\/within)?|timeline|facets|compare|search)$/

/** Who has closed a connection without waiting for the answer, as nginx has it. */
const GONE = 499

/** Whether somebody still waits for the answer, once all that has come in meanwhile was heard. */
const isAwaited = async ({ signal }: Request): Promise<boolean> => {
  await new Promise(setImmediate)
  return !signal.aborted
}

const refuseMethod = ({ method, url }: Request, allowed: readonly string[]): Response => {
  const list = allowed.join(', ')
  const message = `${new URL(url).pathname} does not take ${method}. Use ${list}.`
  return Response.json({ error: { code: 'METHOD', message } }, { status: 405, headers: { allow: list } })
}

const withHeaders = (answer: Response): Response => {
  for (const [name, value] of Object.entries(API_HEADERS)) answer.headers.set(name, value)
  return answer
}

/**
 * The HTTP API over a store, as `(Request) => Promise<Response>`: see docs/http-api.md. The graph is read into memory at the first
 * request. Every answer is JSON; requests of other sites, or under another host name, are refused.
 */
export const createHandler = (options: HandlerOptions): Handler => {
  const {
    store,
    overrides,
    hosts = LOOPBACK,
    timeoutMs = LIMITS.timeoutMs,
    maxStatements = 5_000_000,
    indexFile,
    now = () => new Date(),
  } = options
  const decisions = async () => (overrides ? decisionsOf(await overrides.list()) : store.decisions())
  const holder = createGraphHolder({ store, timeoutMs, maxStatements, indexFile, decisions })
  const app = new Hono()
  let reviewed = ''

  /** The graph without the statements people rejected. */
  const graph = async (): Promise<ShownGraph> => {
    const held = await holder.get()
    const reviews = toReviews(await decisions())
    const rejected = [...reviews].flatMap(([id, review]) => (review === 'rejected' ? [id] : []))
    const state = `${held.service.version}|${rejected.sort().join()}`
    if (state !== reviewed) held.service.setRejected(new Set(rejected))
    reviewed = state
    const { service, canonicalId, names } = held
    const nameOf = (id: string, otherwise: string): string =>
      service.hasActor(id) ? service.nameOf(id) : (names.get(id) ?? otherwise)
    return { ...held, showing: { reviews, canonicalId, nameOf } }
  }
  const paramsOf = (request: Request): URLSearchParams => new URL(request.url).searchParams
  const page = async (ids: readonly string[], request: Request, showing: Showing): Promise<Response> => {
    const offset = readNumber(paramsOf(request), 'cursor', { default: 0, min: 0, max: 10_000_000 })
    const limit = readNumber(paramsOf(request), 'limit', LIMITS.page)
    return Response.json(await readEvidencePage(store, ids, { offset, limit, showing }))
  }

  app.get('/api/progress', () => {
    holder.get().catch(() => undefined)
    return Response.json(holder.progress())
  })
  app.get('/api/version', async () => Response.json({ version: (await holder.look()).service.version }))
  app.get('/api/meta', async () => Response.json(toMeta(await holder.getFresh(), options, now())))
  app.get('/api/graph', async c => Response.json((await graph()).service.graph(parseGraphRequest(paramsOf(c.req.raw)))))
  app.post('/api/graph/within', async c => {
    const keys = readKeys(await readBody(c.req.raw))
    return Response.json((await graph()).service.within(keys, parseFilter(paramsOf(c.req.raw))))
  })
  app.post('/api/graph/left', async c => {
    const drawn = parseGraphRequest(new URLSearchParams(readDrawn(await readBody(c.req.raw))))
    return Response.json((await graph()).service.left(drawn, parseFilter(paramsOf(c.req.raw))))
  })
  app.get('/api/timeline', async c =>
    Response.json(
      (await graph()).service.timeline(parseGraphRequest(paramsOf(c.req.raw)), parseTimeSpan(paramsOf(c.req.raw))),
    ),
  )
  app.get('/api/facets', async c =>
    Response.json((await graph()).service.facets(parseGraphRequest(paramsOf(c.req.raw)))),
  )
  app.get('/api/compare', async c => {
    const params = paramsOf(c.req.raw)
    return Response.json((await graph()).service.compare(parseGraphRequest(params), parsePeriods(params)))
  })
  app.get('/api/search', async c => {
    const limit = readNumber(paramsOf(c.req.raw), 'limit', LIMITS.search)
    return Response.json((await graph()).service.search(c.req.query('q') ?? '', limit))
  })
  app.get('/api/paths', async c => {
    const params = paramsOf(c.req.raw)
    const ends = {
      from: params.get('a') ?? '',
      to: params.get('b') ?? '',
      hops: readNumber(params, 'max', LIMITS.hops),
    }
    return Response.json((await graph()).service.paths(ends, parseFilter(params)))
  })
  app.get('/api/edges/:key/evidence', async c => {
    const { service, showing } = await graph()
    const ids = service.edgeStatements(c.req.param('key'), parseFilter(paramsOf(c.req.raw)))
    return page(ids, c.req.raw, showing)
  })
  app.post('/api/evidence', async c => {
    const keys = readKeys(await readBody(c.req.raw))
    const { service, showing } = await graph()
    const filter = parseFilter(paramsOf(c.req.raw))
    const ids = [...new Set(keys.flatMap(key => service.edgeStatements(key, filter)))]
    return Response.json(await readEvidencePage(store, ids, { offset: 0, limit: LIMITS.exported, showing }))
  })
  app.get('/api/actors/:id/evidence', async c => {
    const { service, showing } = await graph()
    const ids = service.actorStatements(c.req.param('id'), parseFilter(paramsOf(c.req.raw)))
    return page(ids, c.req.raw, showing)
  })
  app.get('/api/actors/:id', async c =>
    Response.json((await graph()).service.actor(c.req.param('id'), parseFilter(paramsOf(c.req.raw)))),
  )
  app.get('/api/statements/:id', async c => {
    const id = c.req.param('id')
    const { items } = await readEvidencePage(store, [id], { offset: 0, limit: 1, showing: (await graph()).showing })
    if (items.length === 0)
      throw new NotFoundError('STATEMENT_UNKNOWN', `There is no statement "${id.slice(0, 80)}" in this graph.`)
    return Response.json(items[0])
  })
  app.get('/api/pairs/evidence', async c => {
    const { service, showing } = await graph()
    const params = paramsOf(c.req.raw)
    const ids = service.pairStatements(params.get('a') ?? '', params.get('b') ?? '', parseFilter(params))
    return page(ids, c.req.raw, showing)
  })
  app.get('/api/articles/:id', async c => {
    const { showing } = await graph()
    return Response.json(await withinTime(readArticle(store, c.req.param('id'), showing), timeoutMs))
  })
  app.post('/api/query', async c => {
    const request = readQueryRequest(await readBody(c.req.raw))
    const { service } = await graph()
    try {
      return Response.json(await runQuery(store, request, { isActor: service.hasActor, timeoutMs, now: now() }))
    } catch (error) {
      return toAnswer(error, request.kind === 'cypher' ? request.cypher : null)
    }
  })
  if (overrides) addOverrides(app, overrides, { graph, store })
  app.notFound(c =>
    Response.json(
      { error: { code: 'NOT_FOUND', message: `There is nothing at ${c.req.method} ${c.req.path}.` } },
      { status: 404 },
    ),
  )
  app.onError(error => toAnswer(error, null))

  /** What a path that is there may be asked by. */
  const methodsAt = (path: string): readonly string[] =>
    METHODS.filter(method => app.router.match(method, path)[0].length > 0).flatMap(m =>
      m === 'GET' ? [m, 'HEAD'] : [m],
    )

  return async request => {
    const refusal = refuse(request, hosts)
    const { pathname } = new URL(request.url)
    const allowed = methodsAt(pathname)
    if (refusal?.status !== 403 && allowed.length > 0 && !allowed.includes(request.method))
      return withHeaders(refuseMethod(request, allowed))
    if (!refusal && ASKED_AT_INPUTS.test(pathname) && !(await isAwaited(request)))
      return new Response(null, { status: GONE })
    const answer = refusal
      ? Response.json({ error: { code: refusal.code, message: refusal.message } }, { status: refusal.status })
      : await app.fetch(request)
    return withHeaders(answer)
  }
}
