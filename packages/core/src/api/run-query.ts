import { InputError, NotFoundError, StoreError } from '../errors.js'
import { toJsonValue } from '../graph/index.js'
import {
  type AnswerNode,
  askNamed,
  type CypherValue,
  type GraphStore,
  NAMED_QUERIES,
  namedQueryText,
  type Parameters,
  type QueryAnswer,
  type QueryParameter,
} from '../store/index.js'
import { type AnswerView, LIMITS, type NamedQuery, type QueryResult } from './contract/index.js'

/** What the query box sends: Cypher of its own, or the name of a query that is offered. */
export type QueryRequest =
  | { readonly kind: 'cypher'; readonly cypher: string; readonly params: Parameters }
  | { readonly kind: 'named'; readonly name: string; readonly params: Parameters }

const MAX_CYPHER = 20_000
const VALUES_IN_VALUES = 10
const DAY = 86_400_000

const startOf = ({ default: value }: QueryParameter, now: Date): string | number => {
  if (typeof value === 'object') return new Date(now.getTime() - value.daysAgo * DAY).toISOString().slice(0, 10)
  return value ?? ''
}

/** The questions every analyst asks, with their text for a store of these relations and what their fields hold at first. */
export const offeredQueries = (relations: readonly string[], now: Date): NamedQuery[] =>
  NAMED_QUERIES.map(query => ({
    name: query.name,
    title: query.title,
    cypher: namedQueryText(query, relations),
    params: query.params.map(p => ({ name: p.name, label: p.label, kind: p.kind, default: startOf(p, now) })),
  }))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readParams = (value: unknown): Parameters => {
  if (value === undefined) return {}
  const isPlain = (v: unknown, depth = 0): boolean =>
    v === null ||
    ['string', 'number', 'boolean'].includes(typeof v) ||
    (typeof v === 'object' && depth < VALUES_IN_VALUES && Object.values(v).every(one => isPlain(one, depth + 1)))
  if (!isRecord(value) || !Object.values(value).every(v => isPlain(v)))
    throw new InputError(
      'QUERY_PARAMS',
      'params is an object of texts, numbers, true, false, null, and lists and objects of these.',
    )
  return value as Parameters
}

/** The query of a request body. Throws InputError where it is none, NotFoundError for a name that is not offered. */
export const readQueryRequest = (body: unknown): QueryRequest => {
  if (!isRecord(body)) throw new InputError('QUERY_BODY', 'Send {"cypher": "MATCH …"} or {"name": "…"}.')
  const params = readParams(body.params)
  if (typeof body.name === 'string') {
    if (NAMED_QUERIES.some(q => q.name === body.name)) return { kind: 'named', name: body.name, params }
    const names = NAMED_QUERIES.map(q => q.name).join(', ')
    throw new NotFoundError('QUERY_UNKNOWN', `There is no query "${body.name.slice(0, 60)}". There are: ${names}.`)
  }
  if (typeof body.cypher !== 'string' || body.cypher.length > MAX_CYPHER)
    throw new InputError('QUERY_BODY', `cypher is a text of at most ${MAX_CYPHER} characters.`)
  return { kind: 'cypher', cypher: body.cypher, params }
}

/** Ends with a StoreError after some time, whatever the work does. */
export const withinTime = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new StoreError(
            'TIMEOUT',
            `No answer within ${milliseconds / 1000} seconds. Ask for less, for example with LIMIT.`,
            {
              retriable: true,
            },
          ),
        ),
      milliseconds,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Ids of actors met in a row: nodes with one, and texts that are one. */
const actorsIn = (value: CypherValue, isActor: (id: string) => boolean): readonly string[] => {
  if (typeof value === 'string') return isActor(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(v => actorsIn(v as CypherValue, isActor))
  return isRecord(value) ? Object.values(value).flatMap(v => actorsIn(v as CypherValue, isActor)) : []
}

export interface RunOptions {
  readonly isActor: (id: string) => boolean
  readonly timeoutMs: number
  readonly now: Date
}

const askStore = (store: GraphStore, request: QueryRequest, { timeoutMs, now }: RunOptions): Promise<QueryAnswer> => {
  const limits = { timeoutMs, maxRows: LIMITS.queryRows }
  if (request.kind === 'named') return askNamed(store, request.name, { parameters: request.params, now, ...limits })
  return store.ask(request.cypher, request.params, limits)
}

const toFields = (properties: AnswerNode['properties']): Record<string, CypherValue> =>
  toJsonValue(properties) as Record<string, CypherValue>

/** As many nodes as are drawn, and the relationships between these. */
const toAnswerView = ({ nodes, relationships }: QueryAnswer['graph']): AnswerView => {
  const kept = nodes.slice(0, LIMITS.queryNodes)
  const ids = new Set(kept.map(n => n.id))
  return {
    nodes: kept.map(n => ({ id: n.id, labels: [...n.labels], properties: toFields(n.properties) })),
    relationships: relationships
      .filter(r => ids.has(r.start) && ids.has(r.end))
      .map(r => ({ ...r, properties: toFields(r.properties) })),
    leftOut: nodes.length - kept.length,
  }
}

/** Runs a reading query within the limits; at most `LIMITS.queryRows` rows come back, and the actors met in them. */
export const runQuery = async (store: GraphStore, request: QueryRequest, options: RunOptions): Promise<QueryResult> => {
  const { columns, rows, truncated, milliseconds, graph } = await askStore(store, request, options)
  return {
    columns: [...columns],
    rows: rows.map(row => columns.map(name => toJsonValue(row[name] ?? null))),
    truncated,
    milliseconds,
    actors: [...new Set(rows.flatMap(row => actorsIn(row as CypherValue, options.isActor)))].slice(0, LIMITS.actors),
    graph: toAnswerView(graph),
  }
}
