import { InputError } from '../errors.js'
import { readPercents } from '../model/index.js'
import { LIMITS, MODALITIES, type Modality } from './contract/index.js'

/** What a graph, timeline, path or evidence request leaves in. Null means everything. */
export interface Filter {
  readonly types: readonly string[] | null
  readonly quads: readonly number[] | null
  readonly relations: readonly string[] | null
  readonly modalities: readonly Modality[]
  readonly publishers: readonly string[] | null
  /** From 0 to 1. */
  readonly confidence: number
  /** Days, both included. A statement's day is that of its event, else that of its article. */
  readonly from: string | null
  readonly to: string | null
}

/** The strongest neighbours of an actor that are added to a graph, of one type or class where given. */
export interface Expansion {
  readonly actor: string
  readonly limit: number
  readonly type: string | null
  readonly quad: number | null
}

/** Days, both included. */
export interface TimeSpan {
  readonly from: string
  readonly to: string
}

/** Which graph is asked for: the strongest edges of the store, or of the neighbourhood of `focus`, or among `among`. */
export interface GraphRequest {
  readonly filter: Filter
  readonly budget: number
  readonly focus: readonly string[]
  readonly among: readonly string[]
  readonly expand: readonly Expansion[]
  readonly hide: readonly string[]
}

/** The filter that is used where none is given: everything that is reported to have happened. */
export const ANY: Filter = {
  types: null,
  quads: null,
  relations: null,
  modalities: ['asserted'],
  publishers: null,
  confidence: 0,
  from: null,
  to: null,
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A repeated parameter as a list; null where it is not given at all. */
const list = (params: URLSearchParams, name: string): readonly string[] | null =>
  params.has(name) ? params.getAll(name).filter(value => value !== '') : null

const bad = (name: string, value: string | null, wanted: string): InputError =>
  new InputError('PARAMETER', `${name} is "${(value ?? '').slice(0, 60)}"; give ${wanted}.`)

/** A whole number from 1 (or `min`) to the limit. */
export const readNumber = (
  params: URLSearchParams,
  name: string,
  limit: { readonly default: number; readonly max: number; readonly min?: number },
): number => {
  const value = params.get(name)
  if (value === null) return limit.default
  const number = Number(value)
  const min = limit.min ?? 1
  if (value === '' || !Number.isInteger(number) || number < min || number > limit.max)
    throw bad(name, value, `a whole number from ${min} to ${limit.max}`)
  return number
}

const readDay = (params: URLSearchParams, name: string): string | null => {
  const value = params.get(name)
  if (value === null || value === '') return null
  if (!DAY.test(value) || Number.isNaN(Date.parse(value))) throw bad(name, value, 'a day, YYYY-MM-DD')
  return value
}

const readModalities = (params: URLSearchParams): readonly Modality[] => {
  const values = list(params, 'status') ?? ['asserted']
  for (const value of values)
    if (!(MODALITIES as readonly string[]).includes(value))
      throw bad('status', value, `one of ${MODALITIES.join(', ')}`)
  return values as readonly Modality[]
}

const readConfidence = (params: URLSearchParams): number => {
  const value = params.get('confidence')
  const number = Number(value ?? 0)
  if (!(number >= 0 && number <= 1)) throw bad('confidence', value, 'a number from 0 to 1')
  return number
}

const readQuads = (params: URLSearchParams): readonly number[] | null =>
  list(params, 'quad')?.map(value => {
    if (!/^[0-4]$/.test(value)) throw bad('quad', value, 'a number from 0 to 4')
    return Number(value)
  }) ?? null

/** The filter of a request's query string. Throws InputError for a value that has no meaning. */
export const parseFilter = (params: URLSearchParams): Filter => ({
  types: list(params, 'type'),
  quads: readQuads(params),
  relations: list(params, 'relation'),
  modalities: readModalities(params),
  publishers: list(params, 'publisher'),
  confidence: readConfidence(params),
  from: readDay(params, 'from'),
  to: readDay(params, 'to'),
})

/** "actor|limit|type|quad" with the actor percent-encoded. */
const parseExpansion = (value: string): Expansion => {
  const [actor, limit, type, quad] = value.split('|')
  const number = Number(limit)
  if (!actor || !Number.isInteger(number) || number < 1 || number > LIMITS.expand.max)
    throw bad('expand', value, `actor|limit, the limit from 1 to ${LIMITS.expand.max}`)
  return { actor: readPercents(actor), limit: number, type: type || null, quad: quad ? Number(quad) : null }
}
const writeExpansion = ({ actor, limit, type, quad }: Expansion): string =>
  [encodeURIComponent(actor), limit, type ?? '', quad ?? ''].join('|')

export const parseGraphRequest = (params: URLSearchParams): GraphRequest => ({
  filter: parseFilter(params),
  budget: readNumber(params, 'budget', LIMITS.budget),
  focus: list(params, 'focus') ?? [],
  among: list(params, 'among') ?? [],
  expand: (list(params, 'expand') ?? []).map(parseExpansion),
  hide: list(params, 'hide') ?? [],
})

/** The days a timeline is asked for; null where all of it is. */
export const parseTimeSpan = (params: URLSearchParams): TimeSpan | null => {
  const [from, to] = [readDay(params, 'first'), readDay(params, 'last')]
  if (from === null && to === null) return null
  if (from === null || to === null || from > to) throw bad('first', from, 'first and last, two days in their order')
  return { from, to }
}

/** The two periods of a comparison, each "from~to". */
export const parsePeriods = (params: URLSearchParams): { readonly before: TimeSpan; readonly after: TimeSpan } => {
  const read = (name: 'before' | 'after'): TimeSpan => {
    const value = params.get(name)
    const [from, to] = (value ?? '').split('~')
    const isDay = (day: string | undefined): day is string =>
      day !== undefined && DAY.test(day) && !Number.isNaN(Date.parse(day))
    if (!isDay(from) || !isDay(to) || from > to)
      throw bad(name, value, 'two days in their order, YYYY-MM-DD~YYYY-MM-DD')
    return { from, to }
  }
  return { before: read('before'), after: read('after') }
}

/** The query string of a filter; what is left at its default is left out. */
export const writeFilter = (filter: Filter): URLSearchParams => {
  const params = new URLSearchParams()
  const add = (name: string, values: readonly (string | number)[] | null): void => {
    if (values === null) return
    for (const value of values.length > 0 ? values : ['']) params.append(name, String(value))
  }
  add('type', filter.types)
  add('quad', filter.quads)
  add('relation', filter.relations)
  if (filter.modalities.join() !== 'asserted') add('status', filter.modalities)
  add('publisher', filter.publishers)
  if (filter.confidence > 0) params.set('confidence', String(filter.confidence))
  if (filter.from) params.set('from', filter.from)
  if (filter.to) params.set('to', filter.to)
  return params
}

/** The query string of a graph request, as `GET /api/graph` takes it. */
export const writeGraphRequest = (request: GraphRequest): URLSearchParams => {
  const params = writeFilter(request.filter)
  params.set('budget', String(request.budget))
  for (const id of request.focus) params.append('focus', id)
  for (const id of request.among) params.append('among', id)
  for (const expansion of request.expand) params.append('expand', writeExpansion(expansion))
  for (const id of request.hide) params.append('hide', id)
  return params
}
