import { ANY, type Filter, type GraphRequest, LIMITS } from '@newsgraph/core'

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
  readonly mode: 'graph' | 'table'
  readonly layout: LayoutName
  readonly sort: { readonly column: string; readonly isDown: boolean }
  readonly find: string
}

export const NOTHING: Selection = { kind: 'none' }

export const START: ViewState = {
  filter: ANY,
  budget: LIMITS.budget.default,
  focus: [],
  among: [],
  expand: [],
  hide: [],
  opened: [],
  pins: {},
  selection: NOTHING,
  path: null,
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
