import { ConfigError, NotFoundError } from '../../errors.js'
import type { CypherValue, Parameters, QueryAnswer, QueryLimits } from '../database/index.js'
import type { GraphStore } from '../store.js'
import { actorCypher, namesOf } from './actor-list.js'
import { NAMED_QUERIES, type NamedQuery, namedQueryText, type QueryParameter, RELATION_TYPES } from './named-queries.js'

const DAY = 86_400_000
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+Z?)?)?)?$/

const findQuery = (name: string): NamedQuery => {
  const query = NAMED_QUERIES.find(q => q.name === name)
  if (query) return query
  throw new ConfigError(
    'QUERY_NAME',
    `There is no query named "${name}". There are: ${NAMED_QUERIES.map(q => q.name).join(', ')}.`,
  )
}

const readValue = (
  query: NamedQuery,
  parameter: QueryParameter,
  given: CypherValue | undefined,
  now: Date,
): CypherValue => {
  const { name, kind, from = 0 } = parameter
  if (given === undefined || given === '') {
    if (typeof parameter.default === 'object')
      return new Date(now.getTime() - parameter.default.daysAgo * DAY).toISOString().slice(0, 10)
    if (parameter.default !== undefined) return parameter.default
    throw new ConfigError(
      'QUERY_PARAMETER',
      `The query "${query.name}" needs ${name}: --param ${name}=… It takes ${query.params.map(p => p.name).join(', ')}.`,
    )
  }
  if (kind === 'number') {
    const value = Number(given)
    if (Number.isInteger(value) && value >= from) return value
    throw new ConfigError('QUERY_PARAMETER', `${name} is "${given}"; give a whole number from ${from}.`)
  }
  if (kind === 'date' && !DATE.test(String(given)))
    throw new ConfigError('QUERY_PARAMETER', `${name} is "${given}"; write a day as YYYY-MM-DD.`)
  return String(given)
}

const readParameters = (query: NamedQuery, given: Parameters, now: Date): Parameters => {
  const known = new Set(query.params.map(p => p.name))
  const unknown = Object.keys(given).find(name => !known.has(name))
  if (unknown !== undefined)
    throw new ConfigError(
      'QUERY_PARAMETER',
      `The query "${query.name}" has no parameter "${unknown}". It takes ${[...known].join(', ')}.`,
    )
  return Object.fromEntries(query.params.map(p => [p.name, readValue(query, p, given[p.name], now)]))
}

/** An actor is asked for by any of its names: where only an actor that is shown as another one has the name, by that one's. */
const toCanonicalNames = async (store: GraphStore, query: NamedQuery, values: Parameters): Promise<Parameters> => {
  const asked = query.params.filter(p => p.kind === 'actor').map(p => p.name)
  if (asked.length === 0) return values
  const rows = await store.query(actorCypher.named, { names: asked.map(name => values[name]) })
  const canonical = new Map<string, string>()
  for (const row of rows) if (row.canonical) canonical.set(String(row.name), String(row.canonical))
  for (const row of rows) if (!row.canonical) canonical.delete(String(row.name))
  const names = await namesOf(store, [...canonical.values()])
  return {
    ...values,
    ...Object.fromEntries(
      asked.map(name => [name, names.get(canonical.get(String(values[name])) ?? '') ?? values[name]]),
    ),
  }
}

/** An empty answer may only mean that nobody has the name that was given: then names like it are said. */
const checkActors = async (store: GraphStore, query: NamedQuery, values: Parameters): Promise<void> => {
  for (const { name } of query.params.filter(p => p.kind === 'actor')) {
    const actor = String(values[name])
    const [there] = await store.query('MATCH (a:Actor {name: $actor}) RETURN a.id AS id LIMIT 1', { actor })
    if (there) continue
    const like = (await store.searchActors(actor, { limit: 5 })).map(a => a.name)
    throw new NotFoundError(
      'ACTOR_UNKNOWN',
      `No actor has the name "${actor}".${like.length > 0 ? ` Did you mean: ${like.join(', ')}?` : ' Names: MATCH (a:Actor) RETURN a.name'}`,
    )
  }
}

/** The first schema version whose stores keep what queries start from. */
const KEEPS = 6

const textFor = async (store: GraphStore, { cypher, earlier }: NamedQuery): Promise<string> => {
  if (earlier === undefined) return cypher
  const [meta] = await store.query('MATCH (m:Meta) RETURN m.schemaVersion AS version')
  return Number(meta?.version ?? KEEPS) < KEEPS ? earlier : cypher
}

export interface NamedOptions extends QueryLimits {
  /** Today, for days counted back from it. */
  readonly now: Date
}

/** Runs one of `NAMED_QUERIES`. Throws ConfigError for an unknown query or parameter, NotFoundError where no actor has a given name. */
export const askNamed = async (
  store: GraphStore,
  name: string,
  { parameters, now, ...limits }: NamedOptions & { readonly parameters: Parameters },
): Promise<QueryAnswer> => {
  const query = findQuery(name)
  const values = await toCanonicalNames(store, query, readParameters(query, parameters, now))
  const types = query.cypher.includes(':RELATIONS') ? (await store.query(RELATION_TYPES)).map(r => String(r.type)) : []
  const cypher = await textFor(store, query)
  const answer = await store.ask(namedQueryText({ cypher }, types), values, limits)
  if (answer.rows.length === 0) await checkActors(store, query, values)
  return answer
}
