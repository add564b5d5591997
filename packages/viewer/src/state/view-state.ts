import { ANY, type Filter, type GraphRequest, LIMITS, type TimeSpan } from '@newsgraph/core'
import type { Pair } from '../data/source'

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

/** Everything a link restores and undo goes back over. */
export interface ViewState extends GraphRequest {
  /** Edges opened into their relations. */
  readonly opened: readonly string[]
  readonly pins: Readonly<Record<string, Place>>
  readonly selection: Selection
  readonly path: { readonly from: string; readonly to: string } | null
  /** The two actors whose story is open. */
  readonly story: Pair | null
  /** The days the timeline is drawn for; null for the time nearly all statements are of. */
  readonly zoom: TimeSpan | null
  readonly mode: 'graph' | 'table'
  readonly layout: LayoutName
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
  story: null,
  zoom: null,
  mode: 'graph',
  layout: 'force',
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
