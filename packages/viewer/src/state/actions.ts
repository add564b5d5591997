import { LIMITS, type TimeSpan } from '@newsgraph/core'
import { announce, useSession } from './session'
import { NOTHING, type Selection, START, type ViewState } from './view-state'
import { change, useView } from './view-store'

/** What people can do to actors and edges; graph, table and panels call the same. */

export const nameOf = (id: string): string => {
  const { graph, paths, names } = useSession.getState()
  const drawn = graph?.actors.find(a => a.id === id) ?? paths?.actors.find(a => a.id === id)
  return drawn?.name ?? names.get(id) ?? id
}

export const select = (selection: Selection): void => change({ selection }, 'select')
export const selectActor = (id: string): void => select({ kind: 'actors', ids: [id] })
export const selectEdge = (key: string, relation: string | null = null): void => select({ kind: 'edge', key, relation })
export const clearSelection = (): void => change({ selection: NOTHING, path: null }, 'select')

export const toggleSelected = (id: string): void =>
  change(({ selection }) => {
    const ids = selection.kind === 'actors' ? selection.ids : []
    const next = ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id]
    return { selection: next.length > 0 ? { kind: 'actors', ids: next } : NOTHING }
  })

/** Shows an actor: selected where it is drawn, else as the centre of its own neighbourhood. */
export const goTo = (id: string): void => {
  const isDrawn = useSession.getState().graph?.actors.some(a => a.id === id)
  const selection: Selection = { kind: 'actors', ids: [id] }
  change(isDrawn ? { selection } : { focus: [id], among: [], expand: [], hide: [], path: null, selection })
}

/** Only an actor with its neighbourhood. */
export const focusOn = (ids: readonly string[]): void => {
  change({ focus: ids, among: [], expand: [], hide: [], path: null, selection: { kind: 'actors', ids } })
  announce(`Only ${ids.map(nameOf).join(', ')} and neighbours.`)
}

export const showWholeGraph = (): void =>
  change({ focus: START.focus, among: START.among, expand: START.expand, hide: START.hide, path: null })

export interface Wanted {
  readonly limit?: number
  readonly type?: string | null
  readonly quad?: number | null
}

/** Adds the strongest neighbours that are not there; again, the next ones. */
export const expand = (id: string, { limit = LIMITS.expand.default, type = null, quad = null }: Wanted = {}): void => {
  change(view => ({
    expand: [...view.expand, { actor: id, limit, type, quad }].slice(-50),
    hide: view.hide.filter(other => other !== id),
    selection: { kind: 'actors', ids: [id] },
  }))
  announce(`Up to ${limit} neighbours of ${nameOf(id)} added.`)
}

/** Takes back what expansions of the actor added. */
export const collapse = (id: string): void => {
  change(view => ({ expand: view.expand.filter(e => e.actor !== id) }))
  announce(`Neighbours of ${nameOf(id)} that were added are gone.`)
}

export const hide = (ids: readonly string[]): void => {
  change(view => ({ hide: [...new Set([...view.hide, ...ids])], selection: NOTHING }))
  announce(`${ids.map(nameOf).join(', ')} hidden. Undo brings it back.`)
}

export const toggleOpened = (key: string): void =>
  change(view => ({
    opened: view.opened.includes(key) ? view.opened.filter(k => k !== key) : [...view.opened, key],
  }))

export const findWays = (from: string, to: string): void =>
  change({ path: { from, to }, selection: { kind: 'actors', ids: [from, to] } })

const DAY_MS = 86_400_000
const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** Compares a window of time with the one of the same length before it. */
export const compareWith = (after: TimeSpan): void => {
  const days = Math.round((Date.parse(after.to) - Date.parse(after.from)) / DAY_MS) + 1
  const before = { from: shiftDay(after.from, -days), to: shiftDay(after.from, -1) }
  change(({ filter }) => ({
    compare: { kind: 'periods', before, after, side: 'after' },
    filter: { ...filter, from: null, to: null },
  }))
}

/** Compares the graph beside this one with this one. */
export const compareGraphs = (): void => change({ compare: { kind: 'graphs', side: 'after' }, expand: [], path: null })

/** Whose sentences are read while two sides are compared. */
export const setSide = (side: 'before' | 'after'): void =>
  change(({ compare }) => (compare ? { compare: { ...compare, side } } : {}))

export const openStory = (a: string, b: string): void => change({ story: { a, b } })

export const showAmong = (ids: readonly string[]): void =>
  change({ ...START, among: ids, mode: 'graph', filter: useView.getState().view.filter })

export const setFilter = (patch: Partial<ViewState['filter']>, kind = ''): void =>
  change(view => ({ filter: { ...view.filter, ...patch } }), kind)

/** A name in or out of a list; null, the whole list, becomes all but that name, and a full list becomes null again. */
export const toggleIn = <T>(current: readonly T[] | null, all: readonly T[], value: T): readonly T[] | null => {
  const list = current ?? all
  const next = list.includes(value) ? list.filter(v => v !== value) : all.filter(v => list.includes(v) || v === value)
  return next.length === all.length ? null : next
}
