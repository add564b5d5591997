import type {
  ActorDetail,
  ActorHit,
  Annotations,
  ArticlePage,
  Comparison,
  DoubtOrder,
  EdgeCounts,
  EdgesLeft,
  Evidence,
  EvidencePage,
  Facets,
  Filter,
  GraphRequest,
  GraphView,
  LoadProgress,
  OverrideList,
  PathsView,
  Periods,
  QueryResult,
  StoreMeta,
  Timeline,
  TimeSpan,
} from '@newsgraph/core'

/** Two actors, by id. */
export interface Pair {
  readonly a: string
  readonly b: string
}

export type NewOverride = OverrideList['entries'][number]['entry']

/** Where the viewer gets its data: the HTTP API, or what is embedded in an exported page. */
export interface DataSource {
  readonly isLive: boolean
  /** What the server has beside its own graph, where `meta` says that it has something. */
  readonly beside: DataSource | null
  /** Waits until the graph is read. */
  readonly meta: (onProgress: (progress: LoadProgress) => void) => Promise<StoreMeta>
  /** Another text once there is another graph. */
  readonly version: () => Promise<string>
  readonly graph: (request: GraphRequest, signal?: AbortSignal) => Promise<GraphView>
  readonly compare: (request: GraphRequest, periods: Periods, signal?: AbortSignal) => Promise<Comparison>
  readonly within: (keys: readonly string[], filter: Filter, signal?: AbortSignal) => Promise<EdgeCounts>
  /** The same for all edges of a graph, by what was asked for it: as many keys would be a megabyte. */
  readonly left: (drawn: GraphRequest, filter: Filter, signal?: AbortSignal) => Promise<EdgesLeft>
  /** Of the span, or of the time nearly all statements are of. */
  readonly timeline: (request: GraphRequest, span: TimeSpan | null, signal?: AbortSignal) => Promise<Timeline>
  readonly facets: (request: GraphRequest, signal?: AbortSignal) => Promise<Facets>
  readonly search: (text: string, signal?: AbortSignal) => Promise<readonly ActorHit[]>
  readonly actor: (id: string, filter: Filter, signal?: AbortSignal) => Promise<ActorDetail>
  readonly paths: (from: string, to: string, filter: Filter, signal?: AbortSignal) => Promise<PathsView>
  readonly edgeEvidence: (
    key: string,
    filter: Filter,
    cursor: string | null,
    signal?: AbortSignal,
  ) => Promise<EvidencePage>
  readonly actorEvidence: (
    id: string,
    filter: Filter,
    cursor: string | null,
    signal?: AbortSignal,
  ) => Promise<EvidencePage>
  /** All between two actors, in either direction, as far as a page goes. */
  readonly pairEvidence: (
    pair: Pair,
    filter: Filter,
    cursor: string | null,
    signal?: AbortSignal,
  ) => Promise<EvidencePage>
  /** The statements behind several edges, for an export. */
  readonly evidenceOf: (keys: readonly string[], filter: Filter) => Promise<readonly Evidence[]>
  readonly article: (id: string) => Promise<ArticlePage>
  readonly statement: (id: string) => Promise<Evidence>
  readonly query: (request: QueryCall, signal?: AbortSignal) => Promise<QueryResult>
  /** The statements to look at first. */
  readonly review: (order: DoubtOrder, filter: Filter, signal?: AbortSignal) => Promise<EvidencePage>
  /** What was reviewed, as annotated articles. */
  readonly annotations: () => Promise<Annotations>
  readonly overrides: () => Promise<OverrideList>
  readonly addOverride: (entry: NewOverride) => Promise<OverrideList>
  readonly undoOverride: (id: string) => Promise<OverrideList>
}

/** What a query is given under a name. */
export type ParameterValue =
  | null
  | boolean
  | number
  | string
  | readonly ParameterValue[]
  | { readonly [name: string]: ParameterValue }

/** Cypher of one's own, or a question that is offered. */
export type QueryCall = ({ readonly cypher: string } | { readonly name: string }) & {
  readonly params: Readonly<Record<string, ParameterValue>>
}

/** What a source could not do: `isGone` where nothing answered, `position` where the query is wrong. */
export class SourceError extends Error {
  readonly code: string
  readonly isGone: boolean
  readonly position: number | null
  constructor(code: string, message: string, { isGone = false, position = null as number | null } = {}) {
    super(message)
    this.code = code
    this.isGone = isGone
    this.position = position
  }
}

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'
