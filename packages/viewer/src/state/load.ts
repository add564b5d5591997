import type { Filter, GraphEdge, GraphRequest, GraphView } from '@newsgraph/core'
import { LIMITS } from '@newsgraph/core'
import { compareSources } from '../compare/compare-sources'
import { keepAnswer, keepTimeline, knownTimeline } from './answers'
import { announce, isCurrent, type Session, useSession } from './session'
import { comparedIn, toRequest, type ViewState } from './view-state'
import { amend } from './view-store'

const set = useSession.setState

/** Statements by time and by what a filter can ask for; the timeline anew only where it is another. */
const count = async (view: ViewState, signal: AbortSignal): Promise<Pick<Session, 'timeline' | 'facets'>> => {
  const { source } = useSession.getState()
  const request = toRequest(view)
  const [timeline, facets] = await Promise.all([
    knownTimeline(view) ?? source.timeline(request, view.zoom, signal),
    source.facets(request, signal),
  ])
  // A timeline says not what it is of: of the graph the counts beside it are of.
  keepTimeline(view, isCurrent(facets.version) ? timeline : null)
  return { timeline, facets }
}

/**
 * The whole graph of the view: strongest edges, totals, paths. It is shown as soon as it is there; timeline and counts, over which the server takes
 * as long again, are asked for after it. The first time all come together, for the timeline takes room from the canvas.
 */
export const loadWhole = async (view: ViewState, signal: AbortSignal): Promise<void> => {
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
  if (isCurrent(answer.facets!.version) && isWhole) keepAnswer(view, answer)
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
export const narrow = async ({ filter }: ViewState, signal: AbortSignal): Promise<void> => {
  const { graph, request } = useSession.getState()
  const counts = graph && (await countLeft({ graph, request }, filter, signal))
  if (!signal.aborted && counts) set({ counts, problem: null })
}

/**
 * What a timeline plays over: the strongest edges of all time, which only come and go, so that nothing moves. They come with what the window leaves
 * of them, so that what is drawn stays until then.
 */
export const loadPlayed = async (view: ViewState, signal: AbortSignal): Promise<void> => {
  const { source } = useSession.getState()
  const request = toRequest({ ...view, filter: { ...view.filter, from: null, to: null } })
  const [graph, counted] = await Promise.all([source.graph(request, signal), count(view, signal)])
  const counts = (await countLeft({ graph, request }, view.filter, signal)) ?? new Map()
  signal.throwIfAborted()
  set({ ...counted, graph, request, counts, isPlaying: true, isBusy: false, problem: null })
}
