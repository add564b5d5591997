import { InputError, NotFoundError, StoreError } from '../errors.js'
import type { CypherValue, GraphStore, Parameters, Row } from '../store/index.js'
import { LIMITS, type NamedQuery, type QueryResult } from './contract.js'

/** What the query box sends: Cypher of its own, or the name of a query that is offered. */
export interface QueryRequest {
  readonly cypher: string
  readonly params: Parameters
}

const MAX_CYPHER = 20_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readParams = (value: unknown): Parameters => {
  if (value === undefined) return {}
  const isPlain = (v: unknown): boolean =>
    v === null || ['string', 'number', 'boolean'].includes(typeof v) || (Array.isArray(v) && v.every(isPlain))
  if (!isRecord(value) || !Object.values(value).every(isPlain))
    throw new InputError('QUERY_PARAMS', 'params is an object of texts, numbers, true, false, null, or lists of these.')
  return value as Parameters
}

/** The query of a request body. Throws InputError where it is none, NotFoundError for a name that is not offered. */
export const readQueryRequest = (body: unknown, named: readonly NamedQuery[]): QueryRequest => {
  if (!isRecord(body)) throw new InputError('QUERY_BODY', 'Send {"cypher": "MATCH …"} or {"name": "…"}.')
  const params = readParams(body.params)
  if (typeof body.name === 'string') {
    const found = named.find(q => q.name === body.name)
    if (!found)
      throw new NotFoundError(
        'QUERY_UNKNOWN',
        `There is no query "${body.name.slice(0, 60)}". There are: ${named.map(q => q.name).join(', ')}.`,
      )
    return {
      cypher: found.cypher,
      params: { ...Object.fromEntries(found.params.map(p => [p.name, p.default])), ...params },
    }
  }
  if (typeof body.cypher !== 'string' || body.cypher.length > MAX_CYPHER)
    throw new InputError('QUERY_BODY', `cypher is a text of at most ${MAX_CYPHER} characters.`)
  return { cypher: body.cypher, params }
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

/** Runs a reading query; at most `LIMITS.queryRows` rows come back, and the actors met in them. */
export const runQuery = async (
  store: GraphStore,
  { cypher, params }: QueryRequest,
  { isActor, timeoutMs }: { readonly isActor: (id: string) => boolean; readonly timeoutMs: number },
): Promise<QueryResult> => {
  const start = performance.now()
  const all = await withinTime(store.query(cypher, params), timeoutMs)
  const rows: readonly Row[] = all.slice(0, LIMITS.queryRows)
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  return {
    columns,
    rows: rows.map(row => columns.map(name => row[name] ?? null)),
    truncated: all.length > rows.length,
    milliseconds: Math.round(performance.now() - start),
    actors: [...new Set(rows.flatMap(row => actorsIn(row as CypherValue, isActor)))].slice(0, LIMITS.actors),
  }
}
