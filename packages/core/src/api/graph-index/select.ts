import { LIMITS } from '../contract/index.js'
import type { Expansion, GraphRequest } from '../request.js'
import type { GraphIndex } from './columns.js'
import { type Pass, strongest } from './pass.js'

/** The edges of one graph answer, strongest first, and how many there would be without a budget. */
export interface Selected {
  readonly edges: readonly number[]
  readonly actors: readonly number[]
  readonly totalEdges: number
  readonly totalActors: number
}

/** Of a neighbourhood's budget, what goes to the actor's own edges before those among its neighbours get theirs. */
const OWN_SHARE = 0.7

export const edgesOfActor = (index: GraphIndex, actor: number): Int32Array =>
  index.adjacency.edges.subarray(index.adjacency.start[actor], index.adjacency.start[actor + 1])

/** All edges. */
export const edgesOf = ({ aggregates }: GraphIndex): Int32Array => {
  const edges = new Int32Array(aggregates.count)
  for (let a = 0; a < edges.length; a++) edges[a] = a
  return edges
}

export const otherEnd = ({ aggregates }: GraphIndex, a: number, actor: number): number =>
  aggregates.subject[a] === actor ? aggregates.object[a] : aggregates.subject[a]

export const numbersOf = (index: GraphIndex, ids: readonly string[]): readonly number[] =>
  ids.map(id => index.actorAt.get(id)).filter(n => n !== undefined)

/** The edges with both ends in the set. */
export const edgesAmong = (index: GraphIndex, actors: ReadonlySet<number>): number[] => {
  const found: number[] = []
  for (const actor of actors)
    for (const a of edgesOfActor(index, actor))
      if (index.aggregates.subject[a] === actor && actors.has(index.aggregates.object[a])) found.push(a)
  return found
}

const endsOf = (index: GraphIndex, edges: Iterable<number>): Set<number> => {
  const ends = new Set<number>()
  for (const a of edges) ends.add(index.aggregates.subject[a]).add(index.aggregates.object[a])
  return ends
}

/** The ranked neighbourhood: the strongest edges of the actors, then the strongest among their neighbours. */
const selectAround = (index: GraphIndex, pass: Pass, focus: readonly number[], budget: number): Selected => {
  const own = new Set(focus.flatMap(actor => [...edgesOfActor(index, actor)].filter(a => pass.counts[a] > 0)))
  const everyone = new Set([...focus, ...endsOf(index, own)])
  const among = edgesAmong(index, everyone).filter(a => pass.counts[a] > 0 && !own.has(a))
  const share = own.size + among.length <= budget ? budget : Math.ceil(budget * OWN_SHARE)
  const chosen = strongest(pass, own, share)
  const present = new Set([...focus, ...endsOf(index, chosen)])
  const filled = strongest(
    pass,
    among.filter(a => present.has(index.aggregates.subject[a]) && present.has(index.aggregates.object[a])),
    budget - chosen.length,
  )
  return {
    edges: [...chosen, ...filled],
    actors: focus,
    totalEdges: own.size + among.length,
    totalActors: everyone.size,
  }
}

/** The strongest neighbours of an actor that are not there yet, with their edges to everybody present; where the actor is new itself, with its own. */
const expand = (index: GraphIndex, pass: Pass, present: Set<number>, expansion: Expansion): readonly number[] => {
  const actor = index.actorAt.get(expansion.actor)
  if (actor === undefined) return []
  const own = [...edgesOfActor(index, actor)].filter(
    a =>
      pass.counts[a] > 0 &&
      (expansion.quad === null || index.aggregates.quad[a] === expansion.quad) &&
      (expansion.type === null || index.types[index.typeOf[otherEnd(index, a, actor)]] === expansion.type),
  )
  const fresh = new Set<number>()
  for (const a of strongest(pass, own, own.length)) {
    if (fresh.size >= expansion.limit) break
    const other = otherEnd(index, a, actor)
    if (!present.has(other)) fresh.add(other)
  }
  const isNew = !present.has(actor)
  const toPresent = isNew ? own.filter(a => present.has(otherEnd(index, a, actor))) : []
  present.add(actor)
  for (const other of fresh) present.add(other)
  const links = own.filter(a => fresh.has(otherEnd(index, a, actor)))
  const others = [...fresh].flatMap(f =>
    [...edgesOfActor(index, f)].filter(a => pass.counts[a] > 0 && present.has(otherEnd(index, a, f))),
  )
  return [
    ...new Set([
      ...links,
      ...strongest(pass, toPresent, expansion.limit),
      ...strongest(pass, others, expansion.limit * 3),
    ]),
  ]
}

/** As many edges, in their order, as fit the limit of actors. */
export const withinActors = (index: GraphIndex, edges: readonly number[], present: Set<number>): readonly number[] =>
  edges.filter(a => {
    const ends = [index.aggregates.subject[a], index.aggregates.object[a]].filter(n => !present.has(n))
    if (present.size + ends.length > LIMITS.actors) return false
    for (const end of ends) present.add(end)
    return true
  })

/** The edges of a graph request. Deterministic: the same request over the same statements gives the same answer. */
export const selectGraph = (index: GraphIndex, pass: Pass, request: GraphRequest): Selected => {
  const hidden = new Set(numbersOf(index, request.hide))
  const isShown = (a: number): boolean =>
    !hidden.has(index.aggregates.subject[a]) && !hidden.has(index.aggregates.object[a])
  const base = selectBase(index, pass, request)
  const present = new Set<number>([...base.actors, ...endsOf(index, base.edges)])
  const added = request.expand.flatMap(expansion => expand(index, pass, present, expansion))
  const named = numbersOf(
    index,
    request.expand.map(e => e.actor),
  )
  const kept = new Set<number>([...base.actors, ...named].filter(n => !hidden.has(n)))
  const edges = withinActors(index, [...new Set([...base.edges, ...added])].filter(isShown), kept)
  return { ...base, edges, actors: [...kept].sort((a, b) => a - b) }
}

const selectBase = (index: GraphIndex, pass: Pass, { focus, among, budget }: GraphRequest): Selected => {
  if (among.length > 0) {
    const actors = numbersOf(index, among).slice(0, LIMITS.actors)
    const edges = edgesAmong(index, new Set(actors)).filter(a => pass.counts[a] > 0)
    return { edges: strongest(pass, edges, budget), actors, totalEdges: edges.length, totalActors: actors.length }
  }
  if (focus.length > 0) return selectAround(index, pass, numbersOf(index, focus), budget)
  const edges = strongest(pass, pass.left, budget)
  return { edges, actors: [], totalEdges: pass.totalEdges, totalActors: pass.totalActors }
}
