import { type Expansion, type Filter, LIMITS, MODALITIES, type Modality } from '@newsgraph/core'
import {
  LAYOUTS,
  type LayoutName,
  NOTHING,
  type Place,
  type Selection,
  SIZES,
  START,
  type ViewState,
} from './view-state'

/**
 * The view in the hash of the address: short keys, defaults left out, repeated keys for lists. What is unknown or out of range is
 * passed over, so that an old or a damaged link still opens something.
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/
const EMPTY = '-'

const list = (params: URLSearchParams, key: string): readonly string[] | null =>
  params.has(key) ? params.getAll(key).filter(v => v !== EMPTY) : null
const putList = (params: URLSearchParams, key: string, values: readonly (string | number)[] | null): void => {
  if (values === null) return
  for (const value of values.length > 0 ? values : [EMPTY]) params.append(key, String(value))
}
const within = (value: string | null, { min, max, start }: { min: number; max: number; start: number }): number => {
  const number = value === null || value === '' ? start : Number(value)
  return number >= min && number <= max ? number : start
}

const writeFilter = (params: URLSearchParams, filter: Filter): void => {
  putList(params, 't', filter.types)
  putList(params, 'c', filter.quads)
  putList(params, 'r', filter.relations)
  if (filter.modalities.join() !== 'asserted') putList(params, 'st', filter.modalities)
  putList(params, 'src', filter.publishers)
  if (filter.confidence > 0) params.set('p', String(filter.confidence))
  if (filter.from || filter.to) params.set('d', `${filter.from ?? ''}~${filter.to ?? ''}`)
}

const readDays = (value: string | null): readonly (string | null)[] =>
  (value ?? '').split('~').map(day => (DAY.test(day) ? day : null))

const readFilter = (params: URLSearchParams): Filter => {
  const [from, to] = readDays(params.get('d'))
  const modalities = list(params, 'st')?.filter((m): m is Modality => (MODALITIES as readonly string[]).includes(m))
  return {
    types: list(params, 't'),
    quads:
      list(params, 'c')
        ?.filter(q => /^[0-4]$/.test(q))
        .map(Number) ?? null,
    relations: list(params, 'r'),
    modalities: modalities ?? START.filter.modalities,
    publishers: list(params, 'src'),
    confidence: within(params.get('p'), { min: 0, max: 1, start: 0 }),
    from: from ?? null,
    to: to ?? null,
  }
}

const writeSelection = (params: URLSearchParams, selection: Selection): void => {
  if (selection.kind === 'actors') for (const id of selection.ids) params.append('s', id)
  if (selection.kind === 'edge') {
    params.set('e', selection.key)
    if (selection.relation) params.set('er', selection.relation)
  }
}
const readCompare = (value: string | null): ViewState['compare'] => {
  const [a, b, c, d] = readDays(value)
  const side = value?.endsWith('~before') ? 'before' : 'after'
  if (value?.startsWith('graphs~')) return { kind: 'graphs', side }
  return a && b && c && d && a <= b && c <= d
    ? { kind: 'periods', before: { from: a, to: b }, after: { from: c, to: d }, side }
    : null
}

const readSelection = (params: URLSearchParams): Selection => {
  const key = params.get('e')
  if (key) return { kind: 'edge', key, relation: params.get('er') }
  const ids = params.getAll('s')
  return ids.length > 0 ? { kind: 'actors', ids } : NOTHING
}

/** `actor|limit|type|quad`, the actor percent-encoded. */
const writeExpansion = ({ actor, limit, type, quad }: Expansion): string =>
  [encodeURIComponent(actor), limit, type ?? '', quad ?? ''].join('|')
const readExpansion = (value: string): readonly Expansion[] => {
  const [actor, limit, type, quad] = value.split('|')
  const number = within(limit ?? '', { min: 1, max: LIMITS.expand.max, start: LIMITS.expand.default })
  return actor
    ? [
        {
          actor: decode(actor),
          limit: number,
          type: type || null,
          quad: quad && /^[0-4]$/.test(quad) ? Number(quad) : null,
        },
      ]
    : []
}

/** Percent-decoded; a damaged text stays as it is. */
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const readPins = (values: readonly string[]): Readonly<Record<string, Place>> =>
  Object.fromEntries(
    values.flatMap(value => {
      const [id, x, y] = value.split('|')
      const place = { x: Number(x), y: Number(y) }
      return id && Number.isFinite(place.x) && Number.isFinite(place.y) ? [[decode(id), place]] : []
    }),
  )

export const writeHash = (state: ViewState): string => {
  const params = new URLSearchParams()
  writeFilter(params, state.filter)
  if (state.budget !== START.budget) params.set('b', String(state.budget))
  for (const id of state.focus) params.append('f', id)
  for (const id of state.among) params.append('a', id)
  for (const expansion of state.expand) params.append('x', writeExpansion(expansion))
  for (const id of state.hide) params.append('h', id)
  for (const key of state.opened) params.append('o', key)
  for (const [id, { x, y }] of Object.entries(state.pins))
    params.append('pin', `${encodeURIComponent(id)}|${Math.round(x)}|${Math.round(y)}`)
  writeSelection(params, state.selection)
  if (state.path) params.set('way', [state.path.from, state.path.to].map(encodeURIComponent).join('|'))
  if (state.compare) {
    const { compare } = state
    const what =
      compare.kind === 'graphs'
        ? ['graphs']
        : [compare.before.from, compare.before.to, compare.after.from, compare.after.to]
    params.set('cmp', [...what, compare.side].join('~'))
  }
  if (state.story) params.set('story', [state.story.a, state.story.b].map(encodeURIComponent).join('|'))
  if (state.zoom) params.set('z', `${state.zoom.from}~${state.zoom.to}`)
  if (state.mode !== START.mode) params.set('v', state.mode)
  if (state.layout !== START.layout) params.set('l', state.layout)
  if (state.look.size !== START.look.size) params.set('size', state.look.size)
  if (state.look.colour !== START.look.colour) params.set('colour', state.look.colour)
  if (state.look.isEach) params.set('each', '1')
  if (state.sort.column !== START.sort.column || !state.sort.isDown)
    params.set('sort', `${state.sort.isDown ? '-' : ''}${state.sort.column}`)
  if (state.find) params.set('q', state.find)
  return params.toString()
}

export const readHash = (hash: string): ViewState => {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  const [from, to] = (params.get('way') ?? '').split('|').map(decode)
  const [a, b] = (params.get('story') ?? '').split('|').map(decode)
  const [first, last] = readDays(params.get('z'))
  const sort = params.get('sort') ?? '-statements'
  const layout = params.get('l')
  return {
    filter: readFilter(params),
    budget: Math.round(within(params.get('b'), { min: 1, max: LIMITS.budget.max, start: START.budget })),
    focus: params.getAll('f'),
    among: params.getAll('a'),
    expand: params.getAll('x').flatMap(readExpansion),
    hide: params.getAll('h'),
    opened: params.getAll('o'),
    pins: readPins(params.getAll('pin')),
    selection: readSelection(params),
    path: from && to ? { from, to } : null,
    compare: readCompare(params.get('cmp')),
    story: a && b ? { a, b } : null,
    zoom: first && last && first <= last ? { from: first, to: last } : null,
    mode: params.get('v') === 'table' ? 'table' : 'graph',
    layout: LAYOUTS.some(l => l.name === layout) ? (layout as LayoutName) : START.layout,
    look: {
      size: SIZES.find(s => s.name === params.get('size'))?.name ?? START.look.size,
      colour: params.get('colour') === 'community' ? 'community' : 'type',
      isEach: params.get('each') === '1',
    },
    sort: { column: sort.replace(/^-/, ''), isDown: sort.startsWith('-') },
    find: params.get('q') ?? '',
  }
}
