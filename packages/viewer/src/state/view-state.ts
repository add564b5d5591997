import { ANY, type Filter, type GraphRequest, LIMITS, type Periods, type TimeSpan } from '@newsgraph/core'
import type { Pair } from '../data/source.js'

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'actors'; readonly ids: readonly string[] }
  | { readonly kind: 'edge'; readonly key: string; readonly relation: string | null }

export const LAYOUTS = [
  { name: 'force', label: 'Force' },
  { name: 'rings', label: 'Rings, strongest inside' },
  { name: 'types', label: 'By type' },
] as const
export type LayoutName = (typeof LAYOUTS)[number]['name']

export interface Place {
  readonly x: number
  readonly y: number
}

/** What the size of an actor may stand for; statements are those of the whole store, the rest is of what is drawn. */
export const SIZES = [
  { name: 'statements', label: 'Statements, whole graph' },
  { name: 'volume', label: 'Statements in the window' },
  { name: 'degree', label: 'Degree' },
  { name: 'betweenness', label: 'Betweenness' },
  { name: 'pagerank', label: 'PageRank' },
] as const
export type SizeBy = (typeof SIZES)[number]['name']
export type ColourBy = 'type' | 'community'
interface Look {
  readonly size: SizeBy
  readonly colour: ColourBy
  /** Whether parallel relations of a pair count each by itself. */
  readonly isEach: boolean
}

/** Two periods that are compared, or another graph and this one, and of which side evidence is read. */
export type Comparing = { readonly side: 'before' | 'after' } & (
  | ({ readonly kind: 'periods' } & Periods)
  | { readonly kind: 'graphs' }
)

/** Everything a link restores and undo goes back over. */
export interface ViewState extends GraphRequest {
  /** Edges opened into their relations. */
  readonly opened: readonly string[]
  readonly pins: Readonly<Record<string, Place>>
  readonly selection: Selection
  readonly path: { readonly from: string; readonly to: string } | null
  readonly compare: Comparing | null
  /** The two actors whose story is open. */
  readonly story: Pair | null
  /** The days the timeline is drawn for; null for the time nearly all statements are of. */
  readonly zoom: TimeSpan | null
  readonly mode: 'graph' | 'table'
  readonly layout: LayoutName
  readonly look: Look
  readonly sort: { readonly column: string; readonly isDown: boolean }
  readonly find: string
}

export const NOTHING: Selection = { kind: 'none' }

/** A phone has room for the names of so many relations at first sight. */
const PHONE_BUDGET = 20
export const isPhone = (): boolean => matchMedia('(max-width: 600px)').matches

export const START: ViewState = {
  filter: ANY,
  budget: isPhone() ? PHONE_BUDGET : LIMITS.budget.default,
  focus: [],
  among: [],
  expand: [],
  hide: [],
  opened: [],
  pins: {},
  selection: NOTHING,
  path: null,
  compare: null,
  story: null,
  zoom: null,
  mode: 'graph',
  layout: 'force',
  look: { size: 'statements', colour: 'type', isEach: false },
  sort: { column: 'statements', isDown: true },
  find: '',
}

export const toRequest = ({ filter, budget, focus, among, expand, hide }: ViewState): GraphRequest => ({
  filter,
  budget,
  focus,
  among,
  expand,
  hide,
})

/** What is compared, whichever side is read. */
export const comparedIn = ({ compare }: ViewState): Periods | 'graphs' | null => {
  if (compare?.kind !== 'periods') return compare && 'graphs'
  return { before: compare.before, after: compare.after }
}

const SCENE = ['budget', 'focus', 'among', 'expand', 'hide', 'path', 'zoom'] as const
/** Whether two views ask for the same graph under their filters. */
export const isSameScene = (a: ViewState, b: ViewState): boolean =>
  SCENE.every(key => a[key] === b[key]) && JSON.stringify(comparedIn(a)) === JSON.stringify(comparedIn(b))

/** Whether two filters differ in their window of time alone. */
export const isSameButTime = (a: Filter, b: Filter): boolean =>
  JSON.stringify({ ...a, from: null, to: null }) === JSON.stringify({ ...b, from: null, to: null })

/** The filter evidence is read under: while periods are compared, in the time of one of them. */
export const evidenceFilter = ({ filter, compare }: Pick<ViewState, 'filter' | 'compare'>): Filter =>
  compare?.kind === 'periods' ? { ...filter, ...compare[compare.side] } : filter

/** How many filters are set. */
export const countFilters = ({
  types,
  quads,
  relations,
  modalities,
  publishers,
  confidence,
  from,
  to,
}: Filter): number =>
  [
    types,
    quads,
    relations,
    publishers,
    modalities.join() === 'asserted' ? null : modalities,
    confidence || null,
    from ?? to,
  ].filter(value => value !== null).length
