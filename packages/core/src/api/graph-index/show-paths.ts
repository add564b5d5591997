import { LIMITS, type PathsView } from '../contract/index.js'
import type { Filter } from '../request.js'
import { edgeKey } from './edge-key.js'
import type { GraphService } from './graph-service.js'
import { findPaths } from './paths.js'
import type { Indexed } from './views.js'

/** The shortest ways between two actors, as `GraphService.paths` gives them. */
export const showPaths = (
  { index, views }: Indexed,
  { from, to, hops }: Parameters<GraphService['paths']>[0],
  filter: Filter,
): PathsView => {
  const pass = views.pass(filter)
  const paths = findPaths(index, pass, { from: views.actorNumber(from), to: views.actorNumber(to), hops })
  const actors = [...new Set(paths.flatMap(p => p.actors))].slice(0, LIMITS.actors)
  const edges = [...new Set(paths.flatMap(p => p.edges))]
  return {
    paths: paths.map(p => ({
      actors: p.actors.map(n => index.actors[n].id),
      edges: p.edges.map(a => edgeKey(index, a)),
    })),
    ...views.view(filter, { actors, edges, totalEdges: edges.length, totalActors: actors.length }),
  }
}
