import { NotFoundError } from '../../errors.js'
import {
  type ActorDetail,
  type ActorHit,
  CHANGES,
  type Comparison,
  type EdgeCounts,
  type Facets,
  type GraphActor,
  type GraphEdge,
  type GraphView,
  LIMITS,
  MODALITIES,
  type PathsView,
  QUADS,
  type Timeline,
} from '../contract.js'
import { ANY, type Filter, type GraphRequest, type TimeSpan } from '../request.js'
import { edgeKey, findEdge, type GraphIndex, NO_DAY, toDay } from './columns.js'
import { compareEdges, type Periods } from './compare.js'
import { type DoubtOrder, rankDoubtful } from './doubtful.js'
import { countFacets } from './facets.js'
import { createFinder } from './find-actors.js'
import { type Overview, summarise, tally } from './overview.js'
import { createSieve, type Pass, passAll, passesEdge, passesReport } from './pass.js'
import { findPaths } from './paths.js'
import {
  edgesAmong,
  edgesOf,
  edgesOfActor,
  numbersOf,
  otherEnd,
  type Selected,
  selectGraph,
  withinActors,
} from './select.js'
import { countByTime } from './timeline.js'

/** Answers about the graph from memory. The HTTP handler asks it, and so does the viewer of an exported file. */
export interface GraphService {
  readonly version: string
  /** The strongest edges and their actors, as many as the budget allows. */
  readonly graph: (request: GraphRequest) => GraphView
  /** The edges that changed most between two periods, as many as the budget allows; the filter's own time window is left out. */
  readonly compare: (request: GraphRequest, periods: Periods) => Comparison
  /** What a filter leaves of the given edges; those with nothing left are missing. */
  readonly within: (keys: readonly string[], filter: Filter) => EdgeCounts
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
  /** Makes now what the first search needs. */
  readonly prepareSearch: () => void
}

const PASSES_KEPT = 4

const unknownActor = (id: string): NotFoundError =>
  new NotFoundError('ACTOR_UNKNOWN', `There is no actor "${id.slice(0, 80)}" in this graph.`)

/** Makes a value when it is first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The passes made last, by filter; time windows come and go while a timeline plays. */
const createPasses = (index: GraphIndex, rejected: () => Uint8Array | null) => {
  const kept = new Map<string, Pass>()
  return {
    of: (filter: Filter): Pass => {
      const key = JSON.stringify(filter)
      const pass = kept.get(key) ?? passAll(index, createSieve(index, filter, rejected()))
      kept.delete(key)
      kept.set(key, pass)
      if (kept.size > PASSES_KEPT) kept.delete(kept.keys().next().value!)
      return pass
    },
    clear: () => kept.clear(),
  }
}

const describeEdge = (index: GraphIndex, sieve: ReturnType<typeof createSieve>, a: number): GraphEdge => {
  const { aggregates, reports } = index
  const relations = new Map<number, number>()
  const articles = new Set<number>()
  const publishers = new Set<number>()
  let [statements, confidence, first, last] = [0, 0, Number.MAX_SAFE_INTEGER, NO_DAY]
  for (let i = aggregates.start[a]; i < aggregates.start[a + 1]; i++) {
    if (!passesReport(index, sieve, i)) continue
    statements++
    articles.add(reports.article[i])
    publishers.add(reports.source[i])
    relations.set(reports.relation[i], (relations.get(reports.relation[i]) ?? 0) + 1)
    confidence = Math.max(confidence, reports.confidence[i])
    if (reports.day[i] === NO_DAY) continue
    first = Math.min(first, reports.day[i])
    last = Math.max(last, reports.day[i])
  }
  return {
    key: edgeKey(index, a),
    source: index.actors[aggregates.subject[a]].id,
    target: index.actors[aggregates.object[a]].id,
    quad: aggregates.quad[a],
    modality: MODALITIES[aggregates.modality[a]],
    symmetric: [...relations.keys()].every(r => index.isSymmetric[r]),
    statements,
    articles: articles.size,
    publishers: publishers.size,
    confidence: confidence / 100,
    first: last === NO_DAY ? null : toDay(first),
    last: toDay(last),
    relations: [...relations]
      .sort(([a, m], [b, n]) => n - m || (index.relations[a] < index.relations[b] ? -1 : 1))
      .map(([r, n]) => ({ name: index.relations[r], statements: n })),
  }
}

const describeActor = (index: GraphIndex, pass: Pass, n: number): GraphActor => {
  const { id, name, type, country } = index.actors[n]
  return { id, name, type, country, statements: pass.statements[n], degree: pass.degree[n] }
}

/** The service over an index. */
export const createGraphService = (index: GraphIndex): GraphService => {
  let rejected: Uint8Array | null = null
  const allPasses = createPasses(index, () => rejected)
  const readFinder = once(() => {
    const everything = passAll(index, createSieve(index, { ...ANY, modalities: MODALITIES }, null))
    return createFinder(index, everything.statements)
  })
  const overview = summarise(index)

  const actorNumber = (id: string): number => {
    const n = index.actorAt.get(id)
    if (n === undefined) throw unknownActor(id)
    return n
  }
  /** The edges of the actors asked for, else all there are. */
  const edgesAsked = ({ focus, among }: GraphRequest): Iterable<number> => {
    if (among.length > 0) return edgesAmong(index, new Set(among.flatMap(id => index.actorAt.get(id) ?? [])))
    if (focus.length > 0) return new Set(focus.flatMap(id => [...edgesOfActor(index, actorNumber(id))]))
    return edgesOf(index)
  }
  const view = (filter: Filter, selected: Selected): Pick<GraphView, 'actors' | 'edges'> => {
    const sieve = createSieve(index, filter, rejected)
    const pass = allPasses.of(filter)
    return {
      actors: selected.actors.map(n => describeActor(index, pass, n)),
      edges: selected.edges.map(a => describeEdge(index, sieve, a)),
    }
  }
  const idOf = (statement: number): string => index.statementIds.at(statement) ?? ''
  /** Statement ids of the reports of some edges, latest first, each once. */
  const statementsOf = (edges: Iterable<number>, filter: Filter): readonly string[] => {
    const sieve = createSieve(index, filter, rejected)
    const found = new Map<number, number>()
    for (const a of edges) {
      if (!passesEdge(index, sieve, a)) continue
      for (let i = index.aggregates.start[a]; i < index.aggregates.start[a + 1]; i++)
        if (passesReport(index, sieve, i)) found.set(index.reports.statement[i], index.reports.day[i])
    }
    return [...found]
      .map(([s, day]) => ({ id: idOf(s), day }))
      .sort((a, b) => b.day - a.day || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
  }
  return {
    version: index.version,
    graph: request => {
      const pass = allPasses.of(request.filter)
      const selected = selectGraph(index, pass, request)
      return {
        version: index.version,
        ...view(request.filter, selected),
        totalEdges: selected.totalEdges,
        totalActors: selected.totalActors,
        totalStatements: pass.totalStatements,
      }
    },
    compare: (request, periods) => {
      const { before, after } = periods
      const passes = {
        before: allPasses.of({ ...request.filter, ...before }),
        after: allPasses.of({ ...request.filter, ...after }),
      }
      const hidden = new Set(numbersOf(index, request.hide))
      const all = compareEdges(index, passes, { periods, edges: edgesAsked(request) }).filter(
        ({ edge }) => !hidden.has(index.aggregates.subject[edge]) && !hidden.has(index.aggregates.object[edge]),
      )
      const of = new Map(all.map(c => [c.edge, c]))
      const present = new Set<number>()
      const edges = withinActors(
        index,
        all.slice(0, request.budget).map(c => c.edge),
        present,
      )
      const whole = {
        ...request.filter,
        from: before.from < after.from ? before.from : after.from,
        to: before.to > after.to ? before.to : after.to,
      }
      const actors = [...present].sort((a, b) => a - b)
      const drawn = view(whole, { edges, actors, totalEdges: all.length, totalActors: present.size })
      return {
        version: index.version,
        actors: drawn.actors,
        edges: drawn.edges.map((e, i) => {
          const { before: was, after: is, change } = of.get(edges[i])!
          return { ...e, statements: was + is, before: was, after: is, change }
        }),
        totalEdges: all.length,
        totalActors: new Set(all.flatMap(c => [index.aggregates.subject[c.edge], index.aggregates.object[c.edge]]))
          .size,
        totalStatements: all.reduce((sum, c) => sum + c.before + c.after, 0),
        changes: CHANGES.map(name => ({ name, edges: all.filter(c => c.change === name).length })),
      }
    },
    within: (keys, filter) => {
      const sieve = createSieve(index, filter, rejected)
      const edges = keys.flatMap(key => {
        const a = findEdge(index, key)
        if (a < 0 || !passesEdge(index, sieve, a)) return []
        let statements = 0
        for (let i = index.aggregates.start[a]; i < index.aggregates.start[a + 1]; i++)
          if (passesReport(index, sieve, i)) statements++
        return statements > 0 ? [{ key, statements }] : []
      })
      return { version: index.version, edges }
    },
    timeline: (request, span = null) => {
      const sieve = createSieve(index, { ...request.filter, from: null, to: null }, rejected)
      return countByTime(index, sieve, { edges: edgesAsked(request), span })
    },
    facets: request => ({
      version: index.version,
      ...countFacets(index, createSieve(index, request.filter, rejected), edgesAsked(request)),
    }),
    search: (text, limit) => readFinder().find(text, limit),
    actor: (id, filter) => {
      const n = actorNumber(id)
      const pass = allPasses.of(filter)
      const own = [...edgesOfActor(index, n)].filter(a => pass.counts[a] > 0)
      const neighbours = new Set(own.map(a => otherEnd(index, a, n)))
      const types = new Map<string, number>()
      for (const other of neighbours) tally(types, index.types[index.typeOf[other]])
      const quads = new Map<number, number>()
      for (const a of own) tally(quads, index.aggregates.quad[a])
      return {
        ...describeActor(index, pass, n),
        aliases: [...index.actors[n].aliases],
        neighbours: neighbours.size,
        neighbourTypes: [...types]
          .map(([type, actors]) => ({ type, actors }))
          .sort((a, b) => b.actors - a.actors || (a.type < b.type ? -1 : 1)),
        quads: QUADS.map(quad => ({ quad, edges: quads.get(quad) ?? 0 })).filter(q => q.edges > 0),
      }
    },
    paths: ({ from, to, hops }, filter) => {
      const pass = allPasses.of(filter)
      const paths = findPaths(index, pass, { from: actorNumber(from), to: actorNumber(to), hops })
      const actors = [...new Set(paths.flatMap(p => p.actors))].slice(0, LIMITS.actors)
      const edges = [...new Set(paths.flatMap(p => p.edges))]
      return {
        paths: paths.map(p => ({
          actors: p.actors.map(n => index.actors[n].id),
          edges: p.edges.map(a => edgeKey(index, a)),
        })),
        ...view(filter, { actors, edges, totalEdges: edges.length, totalActors: actors.length }),
      }
    },
    edgeStatements: (key, filter) => {
      const a = findEdge(index, key)
      if (a < 0) throw new NotFoundError('EDGE_UNKNOWN', `There is no edge "${key.slice(0, 120)}" in this graph.`)
      return statementsOf([a], filter)
    },
    actorStatements: (id, filter) => statementsOf(edgesOfActor(index, actorNumber(id)), filter),
    doubtful: (filter, { order, limit, reviewed }) => {
      const sieve = createSieve(index, filter, rejected)
      const ranked = rankDoubtful(index, { sieve, pass: allPasses.of(filter) }, { order, limit: limit + reviewed.size })
      return ranked
        .map(idOf)
        .filter(id => !reviewed.has(id))
        .slice(0, limit)
    },
    pairStatements: (a, b, filter) => {
      const pair = new Set([actorNumber(a), actorNumber(b)])
      return statementsOf(edgesAmong(index, pair), filter)
    },
    prepareSearch: () => void readFinder(),
    overview: () => overview,
    hasActor: id => index.actors[index.actorAt.get(id) ?? -1]?.id === id,
    hasEdge: key => findEdge(index, key) >= 0,
    nameOf: id => index.actors[index.actorAt.get(id) ?? -1]?.name ?? id,
    setRejected: ids => {
      allPasses.clear()
      rejected = ids.size === 0 ? null : Uint8Array.from(index.statementIds, (_, s) => (ids.has(idOf(s)) ? 1 : 0))
    },
  }
}
