import type {
  Comparison,
  Expansion,
  Facets,
  Filter,
  GraphEdge,
  GraphRequest,
  GraphView,
  LoadProgress,
  OverrideList,
  PathsView,
  Periods,
  StoreMeta,
  Timeline,
} from '@newsgraph/core'
import { LIMITS } from '@newsgraph/core'
import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { compareSources } from '../compare/compare-sources'
import { type DataSource, isAbort, SourceError } from '../data/source'
import { decode } from './url'
import { toRequest, type ViewState } from './view-state'
import { amend, useView } from './view-store'

/** What was last heard from the source, and what is under way. */
export interface Session {
  readonly source: DataSource
  /** Another graph to compare with, and what it is called. */
  readonly beside: { readonly source: DataSource; readonly name: string } | null
  readonly meta: StoreMeta | null
  readonly progress: LoadProgress | null
  /** True where the store has changed since what is shown was read. */
  readonly isNewer: boolean
  readonly graph: GraphView | null
  /** What `graph` was asked for by; null where two are compared. */
  readonly request: GraphRequest | null
  /** Statements by edge under the filter of the moment, where they differ from those of `graph`; null where they do not. */
  readonly counts: ReadonlyMap<string, number> | null
  /** How many relations changed how, where two periods are compared. */
  readonly changes: Comparison['changes'] | null
  readonly timeline: Timeline | null
  readonly facets: Facets | null
  /** Names of actors that were met but are not in the graph, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly paths: PathsView | null
  readonly overrides: OverrideList
  /** Views kept in this browser, once they were changed. */
  readonly shelved: readonly { readonly name: string; readonly hash: string }[] | null
  readonly isBusy: boolean
  readonly isPlaying: boolean
  /** What went wrong, and whether the server is gone: then the last graph stays. */
  readonly problem: { readonly message: string; readonly isGone: boolean } | null
  /** What was done last, for those who hear the page. */
  readonly announcement: string
}

export const useSession = create<Session>(() => ({
  source: null as never,
  beside: null,
  meta: null,
  progress: null,
  isNewer: false,
  graph: null,
  request: null,
  counts: null,
  changes: null,
  timeline: null,
  facets: null,
  names: new Map(),
  paths: null,
  overrides: { entries: [] },
  shelved: null,
  isBusy: false,
  isPlaying: false,
  problem: null,
  announcement: '',
}))

/** Some parts of the session: what uses them is rendered again where one of these has changed, and not for all else. */
export const useSessionParts = <K extends keyof Session>(...names: readonly K[]): Pick<Session, K> =>
  useSession(useShallow(session => Object.fromEntries(names.map(name => [name, session[name]])) as Pick<Session, K>))

const set = useSession.setState

export const announce = (announcement: string): void => set({ announcement })

const fail = (error: unknown): void => {
  if (isAbort(error)) return
  const isGone = error instanceof SourceError && error.isGone
  set({ problem: { message: error instanceof Error ? error.message : String(error), isGone }, isBusy: false })
}

let running: AbortController | null = null
/** The whole graph that is under way. */
let loading: AbortSignal | null = null

type Answer = Pick<Session, 'graph' | 'request' | 'changes' | 'timeline' | 'facets' | 'paths'>
const ANSWERS_KEPT = 12
/** Answers given lately, so that going back is immediate; forgotten when a decision changes what is in the graph. */
const answers = new Map<string, Answer>()
/** What is compared, whichever side is read. */
const comparedIn = ({ compare }: ViewState): Periods | 'graphs' | null => {
  if (compare?.kind !== 'periods') return compare && 'graphs'
  return { before: compare.before, after: compare.after }
}
const keyOf = (view: ViewState): string => {
  const { beside, meta } = useSession.getState()
  return JSON.stringify([meta?.version, toRequest(view), view.path, view.zoom, comparedIn(view), beside?.name])
}

/** Whether an answer is of the graph that is known; of another one it says so at once. */
const isCurrent = (version: string): boolean => {
  const isSame = version === useSession.getState().meta?.version
  if (!isSame) set({ isNewer: true })
  return isSame
}

/** What the timeline of a request is of: its own window of time takes nothing from it. */
const timeKeyOf = ({ filter, focus, among, zoom }: ViewState): string =>
  JSON.stringify([{ ...filter, from: null, to: null }, focus, among, zoom])

/** The timeline that was given last, and what it is of. */
let timed: { readonly key: string; readonly timeline: Timeline } | null = null

/** The graph is another one from now on. */
const forgetAnswers = (): void => {
  answers.clear()
  timed = null
}

/** Statements by time and by what a filter can ask for; the timeline anew only where it is another. */
const count = async (view: ViewState, signal: AbortSignal): Promise<Pick<Session, 'timeline' | 'facets'>> => {
  const { source } = useSession.getState()
  const request = toRequest(view)
  const key = timeKeyOf(view)
  const [timeline, facets] = await Promise.all([
    timed?.key === key ? timed.timeline : source.timeline(request, view.zoom, signal),
    source.facets(request, signal),
  ])
  // A timeline says not what it is of: of the graph the counts beside it are of.
  timed = isCurrent(facets.version) ? { key, timeline } : null
  return { timeline, facets }
}

/**
 * The whole graph of the view: strongest edges, totals, paths. It is shown as soon as it is there; timeline and counts, over which the server takes
 * as long again, are asked for after it. The first time all come together, for the timeline takes room from the canvas.
 */
const load = async (view: ViewState, signal: AbortSignal): Promise<void> => {
  const { source, beside, timeline: isTimed } = useSession.getState()
  const request = toRequest(view)
  const compared = comparedIn(view)
  if (compared === 'graphs' && beside === null) {
    announce('The graph that stood beside this one is not open. Open its page once more.')
    amend({ compare: null })
    return
  }
  const counting = isTimed === null ? count(view, signal) : null
  const [plain, comparison, paths] = await Promise.all([
    compared === null ? source.graph(request, signal) : null,
    compared === 'graphs' && beside
      ? compareSources({ before: beside.source, after: source }, request, signal)
      : compared && compared !== 'graphs'
        ? source.compare(request, compared, signal)
        : null,
    view.path ? source.paths(view.path.from, view.path.to, view.filter, signal) : null,
  ])
  signal.throwIfAborted()
  const drawn = {
    graph: comparison ?? plain,
    request: plain && request,
    changes: comparison?.changes ?? null,
    paths,
  }
  if (counting === null) set({ ...drawn, counts: null, problem: null })
  const answer = { ...drawn, ...(await (counting ?? count(view, signal))) }
  signal.throwIfAborted()
  const isWhole = compared === 'graphs' || isCurrent(drawn.graph!.version)
  if (isCurrent(answer.facets!.version) && isWhole) answers.set(keyOf(view), answer)
  if (answers.size > ANSWERS_KEPT) answers.delete(answers.keys().next().value!)
  set({ ...answer, counts: null, isBusy: false, problem: null })
}

type Counts = ReadonlyMap<string, number>

/** Statements left of edges that are named. */
const countNamed = async (edges: readonly GraphEdge[], filter: Filter, signal: AbortSignal): Promise<Counts> => {
  const { source } = useSession.getState()
  const keys = edges.map(e => e.key)
  const found = await source.within(keys, filter, signal)
  if (!signal.aborted) isCurrent(found.version)
  return new Map(found.edges.map(e => [e.key, e.statements]))
}

/** Statements left of all edges of a big graph; null where it is no longer the server's. */
const countAll = async (
  { version, edges }: GraphView,
  { request, filter }: { readonly request: GraphRequest; readonly filter: Filter },
  signal: AbortSignal,
): Promise<Counts | null> => {
  const found = await useSession.getState().source.left(request, filter, signal)
  const statements = edges.reduce((sum, e) => sum + e.statements, 0)
  const isSame = found.version === version && found.left.length === edges.length && found.statements === statements
  return isSame ? new Map(edges.flatMap((e, i) => (found.left[i] > 0 ? [[e.key, found.left[i]]] : []))) : null
}

/** What a filter leaves of the edges of a graph: a short question, where the whole answer would take too long. */
const countLeft = async (
  { graph, request }: { readonly graph: GraphView; readonly request: GraphRequest | null },
  filter: Filter,
  signal: AbortSignal,
): Promise<Counts | null> => {
  if (graph.edges.length === 0) return null
  const isMuch = request !== null && graph.edges.length > LIMITS.detailed
  return isMuch ? countAll(graph, { request, filter }, signal) : countNamed(graph.edges, filter, signal)
}

/** Shows what the filter leaves of the edges that are there. */
const narrow = async ({ filter }: ViewState, signal: AbortSignal): Promise<void> => {
  const { graph, request } = useSession.getState()
  const counts = graph && (await countLeft({ graph, request }, filter, signal))
  if (!signal.aborted && counts) set({ counts, problem: null })
}

/** The step of a playing timeline whose answer is still to come. */
let stepping: AbortSignal | null = null

/** True while an answer that a playing timeline needs has not come: the next step would take its place. */
export const isStepping = (): boolean => useSession.getState().isBusy || (stepping !== null && !stepping.aborted)

/** True until what the address selects has been looked for. */
let isFollowingLink = true

/** Looks for what the address selects, once: with the first answer after it, kept or new. */
const followLink = async (signal: AbortSignal): Promise<void> => {
  if (!isFollowingLink) return
  isFollowingLink = false
  await bringSelected(signal)
}

/**
 * Brings the session up to date with the view. Of a big graph at once with what a filter leaves of what is drawn, then with what else belongs there:
 * its whole answer is megabytes.
 */
const refresh = (view: ViewState, before: ViewState | null): void => {
  running?.abort()
  const control = new AbortController()
  running = control
  loading = null
  const isFilterOnly =
    before !== null && before.filter !== view.filter && view.compare === null && isSameScene(before, view)
  const loadAll = (): void => {
    const isEnded = load(view, control.signal).finally(() => {
      if (loading === control.signal) loading = null
    })
    isEnded.then(() => followLink(control.signal)).catch(fail)
  }
  const known = before === null || useSession.getState().isPlaying ? undefined : answers.get(keyOf(view))
  if (known) {
    set({ ...known, counts: null, isBusy: false, problem: null })
    void followLink(control.signal)
    return
  }
  set({ isBusy: true })
  loading = control.signal
  if (!isFilterOnly) {
    loadAll()
    return
  }
  const { isPlaying, graph } = useSession.getState()
  if (!isPlaying && (graph?.edges.length ?? 0) <= LIMITS.detailed) {
    loadAll()
    return
  }
  const narrowed = narrow(view, control.signal).catch(fail)
  if (isPlaying) {
    loading = null
    stepping = control.signal
    set({ isBusy: false })
    void narrowed.then(() => {
      if (stepping === control.signal) stepping = null
    })
  }
  // What is left is drawn while the server looks for all that belongs there.
  else void narrowed.then(() => control.signal.aborted || loadAll())
}

const SCENE = ['budget', 'focus', 'among', 'expand', 'hide', 'path', 'zoom'] as const
const isSameScene = (a: ViewState, b: ViewState): boolean =>
  SCENE.every(key => a[key] === b[key]) && JSON.stringify(comparedIn(a)) === JSON.stringify(comparedIn(b))

/** Puts another graph beside this one. */
export const setBeside = (beside: NonNullable<Session['beside']>): void => set({ beside })

/** Says where data comes from; before anything is rendered. */
export const setSource = (source: DataSource): void => set({ source })

/** Neighbours that come with an actor a link names. */
const BROUGHT = 12

/** What a link selects is brought onto the canvas where it is not among the strongest: the actors, or the ends of an edge. */
const bringSelected = async (signal?: AbortSignal): Promise<void> => {
  const { source, graph, meta } = useSession.getState()
  const { selection, expand, filter } = useView.getState().view
  const wanted =
    selection.kind === 'actors'
      ? selection.ids
      : selection.kind === 'edge' && !graph?.edges.some(e => e.key === selection.key)
        ? selection.key.split('|').slice(0, 2).map(decode)
        : []
  const drawn = new Set(graph?.actors.map(a => a.id))
  const missing = wanted.filter(id => !drawn.has(id) && !expand.some(e => e.actor === id))
  if (meta === null || missing.length === 0) return
  set({ isBusy: true })
  const found = await Promise.all(missing.map(id => source.actor(id, filter, signal).catch(() => null)))
  const known = found.filter(a => a !== null)
  learnNames(known)
  // Another view is on its way, and says itself when it is there.
  if (signal?.aborted) return
  if (useView.getState().view.selection !== selection) {
    set({ isBusy: false })
    return
  }
  const added = known.map((a): Expansion => ({ actor: a.id, limit: BROUGHT, type: null, quad: null }))
  if (added.length > 0) amend({ expand: [...expand, ...added] })
  else set({ isBusy: false })
}

/** Remembers what actors outside the graph are called. */
export const learnNames = (actors: readonly { readonly id: string; readonly name: string }[]): void => {
  const { names } = useSession.getState()
  if (actors.every(a => names.get(a.id) === a.name)) return
  set({ names: new Map([...names, ...actors.map(a => [a.id, a.name] as const)]) })
}

/** The file of a store by its name alone; another location as it is. */
const fileOf = (location: string): string => (location.includes('://') ? location : location.replace(/^.*[\\/]/, ''))

/** Reads what the source holds, then follows the view. */
export const start = async (): Promise<void> => {
  const { source } = useSession.getState()
  set({ problem: null })
  try {
    const meta = await source.meta(progress => set({ progress }))
    set({ meta })
    if (meta.beside !== null && source.beside) {
      await source.beside.meta(() => undefined)
      setBeside({ source: source.beside, name: fileOf(meta.beside) })
    }
    if (meta.canEdit) set({ overrides: await source.overrides() })
    refresh(useView.getState().view, null)
    if (!source.isLive) return
    setInterval(() => void look(), LOOK_MS)
    document.addEventListener('visibilitychange', () => void look())
  } catch (error) {
    fail(error)
  }
}

const LOOK_MS = 10_000

/** Looks now and then whether there is another graph, while the page is seen and when it is seen again. A server that is gone says so when it is asked for something. */
const look = async (): Promise<void> => {
  const { source, meta } = useSession.getState()
  if (meta === null || document.hidden) return
  const version = await source.version().catch(() => null)
  if (version !== null) isCurrent(version)
}

/** Takes in what is new; the view stays as it is. */
export const takeIn = async (): Promise<void> => {
  const { source } = useSession.getState()
  set({ isBusy: true })
  try {
    set({ meta: await source.meta(() => undefined), isNewer: false, announcement: 'The graph is up to date.' })
    forgetAnswers()
    refresh(useView.getState().view, null)
  } catch (error) {
    fail(error)
  }
}

useView.subscribe(({ view }, { view: before }) => {
  if (useSession.getState().meta === null) return
  if (view.filter !== before.filter || !isSameScene(before, view)) refresh(view, before)
})

// After the view has followed the address: a link that only selects asks for no other graph.
window.addEventListener('hashchange', () => {
  isFollowingLink = loading !== null
  if (!isFollowingLink) void bringSelected(running?.signal)
})

export const retry = (): void => {
  forgetAnswers()
  if (useSession.getState().meta === null) void start()
  else refresh(useView.getState().view, null)
}

/**
 * While a timeline plays, the strongest edges of all time are drawn and only come and go, so that nothing moves; what else belongs
 * into the last window is filled in when it stops.
 */
export const setPlaying = async (isPlaying: boolean): Promise<void> => {
  const { view } = useView.getState()
  if (!isPlaying) {
    set({ isPlaying })
    refresh(view, null)
    return
  }
  running?.abort()
  const control = new AbortController()
  running = control
  loading = null
  isFollowingLink = false
  const { signal } = control
  const request = toRequest({ ...view, filter: { ...view.filter, from: null, to: null } })
  set({ isBusy: true })
  try {
    const graph = await useSession.getState().source.graph(request, signal)
    // Comes with what is left of it, so that what is drawn stays until then.
    const counts = (await countLeft({ graph, request }, view.filter, signal)) ?? new Map()
    signal.throwIfAborted()
    set({ graph, request, counts, isPlaying, isBusy: false, problem: null })
  } catch (error) {
    fail(error)
  }
}

/** Sends a decision, or takes one back, and reads the graph anew: rejected statements are in it no more. */
export const decide = async (work: (source: DataSource) => Promise<OverrideList>, message: string): Promise<void> => {
  try {
    set({ overrides: await work(useSession.getState().source), announcement: message })
    forgetAnswers()
    refresh(useView.getState().view, null)
  } catch (error) {
    fail(error)
  }
}

/** Keeps something beside the graph, or drops it: what is in the graph stays as it is. */
export const keep = async (
  work: (source: DataSource) => Promise<OverrideList>,
  announcement: string,
): Promise<void> => {
  try {
    set({ overrides: await work(useSession.getState().source), announcement })
  } catch (error) {
    fail(error)
  }
}

const DECIDED = {
  confirm: 'Confirmed',
  reject: 'Rejected',
  merge: 'To be merged',
  split: 'To be split',
  correct: 'Corrected',
} as const
/** What was decided about statements and actors, of all that is kept. */
export const decisionsIn = ({ entries }: OverrideList) =>
  entries.flatMap(({ id, entry, label }) =>
    entry.kind === 'view' || entry.kind === 'note' ? [] : [{ id, word: DECIDED[entry.kind], label }],
  )

/** The edges that are shown: drawn ones the filter leaves something of. */
export const shownEdges = (graph: GraphView | null, counts: Session['counts']): readonly GraphEdge[] => {
  if (!graph) return []
  if (!counts) return graph.edges
  return graph.edges.flatMap(e => {
    const statements = counts.get(e.key)
    return statements === undefined ? [] : statements === e.statements ? [e] : [{ ...e, statements }]
  })
}

/** What people wrote down, of all that is kept. */
export const notesIn = ({ entries }: OverrideList) =>
  entries.flatMap(({ id, entry, label, isGone }) => (entry.kind === 'note' ? [{ id, entry, label, isGone }] : []))
