import { type ActorDetail, QUADS } from '../contract/index.js'
import type { Filter } from '../request.js'
import { describeActor } from './describe.js'
import { tally } from './overview.js'
import { edgesOfActor, otherEnd } from './select.js'
import type { Indexed } from './views.js'

/** An actor with what a filter leaves around it. */
export const detailActor = ({ index, views }: Indexed, id: string, filter: Filter): ActorDetail => {
  const n = views.actorNumber(id)
  const pass = views.pass(filter)
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
}
