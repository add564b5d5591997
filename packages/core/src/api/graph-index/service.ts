import { NotFoundError } from '../../errors.js'
import { MODALITIES } from '../contract/index.js'
import { ANY } from '../request.js'
import type { GraphIndex } from './columns.js'
import { compareGraph } from './compare-graph.js'
import { detailActor } from './detail-actor.js'
import { rankDoubtful } from './doubtful.js'
import { findEdge } from './edge-key.js'
import { countFacets } from './facets.js'
import { createFinder } from './find-actors.js'
import type { GraphService } from './graph-service.js'
import { summarise } from './overview.js'
import { createSieve, passAll, passesEdge, passesReport } from './pass.js'
import { edgesAmong, edgesOfActor, selectGraph } from './select.js'
import { showPaths } from './show-paths.js'
import { countByTime } from './timeline.js'
import { createViews } from './views.js'

/** Makes a value when it is first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Filters of both kinds, one that looks at edges and one that looks at reports: what they run through is compiled by then. */
const REHEARSED = [{ quads: [1, 2] }, { confidence: 0.01 }]

/** The service over an index. */
export const createGraphService = (index: GraphIndex): GraphService => {
  const views = createViews(index)
  const indexed = { index, views }
  const readFinder = once(() => {
    const everything = passAll(index, createSieve(index, { ...ANY, modalities: MODALITIES }, null))
    return createFinder(index, everything.statements)
  })
  const overview = summarise(index)
  return {
    version: index.version,
    graph: request => {
      const pass = views.pass(request.filter)
      const selected = selectGraph(index, pass, request)
      return {
        version: index.version,
        ...views.view(request.filter, selected),
        totalEdges: selected.totalEdges,
        totalActors: selected.totalActors,
        totalStatements: pass.totalStatements,
      }
    },
    compare: (request, periods) => compareGraph(indexed, request, periods),
    within: (keys, filter) => {
      const sieve = views.sieve(filter)
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
    left: (request, filter) => {
      const [before, now] = [views.pass(request.filter), views.pass(filter)]
      const { edges } = selectGraph(index, before, request)
      return {
        version: index.version,
        statements: edges.reduce((sum, a) => sum + before.counts[a], 0),
        left: edges.map(a => now.counts[a]),
      }
    },
    timeline: (request, span = null) => {
      const sieve = views.sieve({ ...request.filter, from: null, to: null })
      return countByTime(index, sieve, { edges: views.edgesAsked(request), span })
    },
    facets: request => ({
      version: index.version,
      ...countFacets(index, views.sieve(request.filter), views.edgesAsked(request)),
    }),
    search: (text, limit) => readFinder().find(text, limit),
    actor: (id, filter) => detailActor(indexed, id, filter),
    paths: (ends, filter) => showPaths(indexed, ends, filter),
    edgeStatements: (key, filter) => {
      const a = findEdge(index, key)
      if (a < 0) throw new NotFoundError('EDGE_UNKNOWN', `There is no edge "${key.slice(0, 120)}" in this graph.`)
      return views.statementsOf([a], filter)
    },
    actorStatements: (id, filter) => views.statementsOf(edgesOfActor(index, views.actorNumber(id)), filter),
    doubtful: (filter, { order, limit, reviewed }) => {
      const sieve = views.sieve(filter)
      const ranked = rankDoubtful(index, { sieve, pass: views.pass(filter) }, { order, limit: limit + reviewed.size })
      return ranked
        .map(views.idOf)
        .filter(id => !reviewed.has(id))
        .slice(0, limit)
    },
    pairStatements: (a, b, filter) => {
      const pair = new Set([views.actorNumber(a), views.actorNumber(b)])
      return views.statementsOf(edgesAmong(index, pair), filter)
    },
    preparations: [
      () => void readFinder(),
      ...REHEARSED.map(part => () => void views.pass({ ...ANY, ...part })),
      () => readFinder().prepare(),
    ],
    overview: () => overview,
    hasActor: id => index.actors[index.actorAt.get(id) ?? -1]?.id === id,
    hasEdge: key => findEdge(index, key) >= 0,
    nameOf: id => index.actors[index.actorAt.get(id) ?? -1]?.name ?? id,
    setRejected: views.setRejected,
  }
}
