import type {
  ActorDetail,
  ActorHit,
  Comparison,
  EdgeCounts,
  EdgesLeft,
  Facets,
  GraphView,
  PathsView,
  Timeline,
} from '../contract/index.js'
import type { Filter, GraphRequest, TimeSpan } from '../request.js'
import type { Periods } from './compare.js'
import type { DoubtOrder } from './doubtful.js'
import type { Overview } from './overview.js'

/** Answers about the graph from memory. The HTTP handler asks it, and so does the viewer of an exported file. */
export interface GraphService {
  readonly version: string
  /** The strongest edges and their actors, as many as the budget allows. */
  readonly graph: (request: GraphRequest) => GraphView
  /** The edges that changed most between two periods, as many as the budget allows; the filter's own time window is left out. */
  readonly compare: (request: GraphRequest, periods: Periods) => Comparison
  /** What a filter leaves of the given edges; those with nothing left are missing. */
  readonly within: (keys: readonly string[], filter: Filter) => EdgeCounts
  /** What a filter leaves of the edges of a graph, which need not be named for it. */
  readonly left: (request: GraphRequest, filter: Filter) => EdgesLeft
  /** Statements of the requested graph by day, week, month, quarter or year, whichever gives at most 120 bars; of the span, where one is given. */
  readonly timeline: (request: GraphRequest, span?: TimeSpan | null) => Timeline
  /** What each value of the filter would give beside the others, and what each filter leaves out. */
  readonly facets: (request: GraphRequest) => Facets
  /** Actors by name or alias, without regard to case and accents. */
  readonly search: (text: string, limit: number) => readonly ActorHit[]
  /** Throws NotFoundError for an unknown id, as do the four below. */
  readonly actor: (id: string, filter: Filter) => ActorDetail
  /** The shortest ways between two actors, over edges in either direction, strongest first. */
  readonly paths: (
    ends: { readonly from: string; readonly to: string; readonly hops: number },
    filter: Filter,
  ) => PathsView
  /** Ids of the statements behind an edge, latest first. */
  readonly edgeStatements: (key: string, filter: Filter) => readonly string[]
  /** Ids of the statements of an actor, latest first. */
  readonly actorStatements: (id: string, filter: Filter) => readonly string[]
  /** Ids of the statements between two actors, in either direction, latest first. */
  readonly pairStatements: (a: string, b: string, filter: Filter) => readonly string[]
  /** Ids of the statements to look at first, without those that are reviewed already. */
  readonly doubtful: (
    filter: Filter,
    wanted: { readonly order: DoubtOrder; readonly limit: number; readonly reviewed: ReadonlySet<string> },
  ) => readonly string[]
  /** Counts over the whole graph, whatever the filter. */
  readonly overview: () => Overview
  /** Whether an actor of this id is shown. */
  readonly hasActor: (id: string) => boolean
  /** Whether an edge of this key is there, whatever the filter. */
  readonly hasEdge: (key: string) => boolean
  /** The name of an actor. */
  readonly nameOf: (id: string) => string
  /** Leaves out statements that somebody rejected. */
  readonly setRejected: (ids: ReadonlySet<string>) => void
  /** Steps that make what the first filters, windows of time and searches need, to be done one after the other while nobody asks. */
  readonly preparations: readonly (() => void)[]
}
