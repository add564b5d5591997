import { type Facets, MODALITIES, QUADS } from '../contract/index.js'
import { type GraphIndex, NO_DAY } from './columns.js'
import type { Sieve } from './pass.js'

/** The filters there are, in the order of their bits. */
const FILTERS = ['types', 'quads', 'modalities', 'relations', 'publishers', 'confidence', 'time'] as const
type FilterName = (typeof FILTERS)[number]
const BIT = Object.fromEntries(FILTERS.map((name, i) => [name, 1 << i])) as Readonly<Record<FilterName, number>>

/** The filters an edge as such is left out by, as bits. */
const edgeFails = ({ aggregates, typeOf }: GraphIndex, sieve: Sieve, a: number): number =>
  (sieve.types[typeOf[aggregates.subject[a]]] === 1 && sieve.types[typeOf[aggregates.object[a]]] === 1
    ? 0
    : BIT.types) |
  (sieve.quads[aggregates.quad[a]] === 1 ? 0 : BIT.quads) |
  (sieve.modalities[aggregates.modality[a]] === 1 ? 0 : BIT.modalities)

/** The filters report `i` is left out by, as bits. */
const reportFails = ({ reports }: GraphIndex, sieve: Sieve, i: number): number => {
  if (sieve.takesAllReports) return 0
  const day = reports.day[i]
  const isInTime = !sieve.hasTime || (day !== NO_DAY && day >= sieve.from && day <= sieve.to)
  return (
    (sieve.relations === null || sieve.relations[reports.relation[i]] === 1 ? 0 : BIT.relations) |
    (sieve.publishers === null || sieve.publishers[reports.publisher[i]] === 1 ? 0 : BIT.publishers) |
    (reports.confidence[i] >= sieve.confidence ? 0 : BIT.confidence) |
    (isInTime ? 0 : BIT.time)
  )
}

/** Marks those of an edge's two actors that would be there if their type were wanted too. */
const markActors = ({ aggregates, typeOf }: GraphIndex, sieve: Sieve, a: number, marked: Uint8Array): void => {
  const [s, o] = [aggregates.subject[a], aggregates.object[a]]
  const areAlike = typeOf[s] === typeOf[o]
  if (areAlike || sieve.types[typeOf[o]] === 1) marked[s] = 1
  if (areAlike || sieve.types[typeOf[s]] === 1) marked[o] = 1
}

const isOneAtMost = (bits: number): boolean => (bits & (bits - 1)) === 0

/** Statements of each of these names. */
export const named = (names: readonly string[], counts: Int32Array) =>
  names.map((name, n) => ({ name, statements: counts[n] }))

/** One walk over the statements of some edges: see `Facets`. */
export const countFacets = (index: GraphIndex, sieve: Sieve, edges: Iterable<number>): Omit<Facets, 'version'> => {
  const { aggregates, reports } = index
  const actors = new Uint8Array(index.actors.length)
  const quads = new Int32Array(5)
  const modalities = new Int32Array(MODALITIES.length)
  const relations = new Int32Array(index.relations.length)
  const publishers = new Int32Array(index.publishers.length)
  const lifted = new Int32Array(FILTERS.length)
  for (const a of edges) {
    const own = edgeFails(index, sieve, a)
    // Left out by two filters, it would not come back without one of them.
    if (!isOneAtMost(own)) continue
    let seen = 0
    let isShown = false
    let isPeopled = false
    for (let i = aggregates.start[a]; i < aggregates.start[a + 1]; i++) {
      if (sieve.rejected !== null && sieve.rejected[reports.statement[i]] === 1) continue
      const fails = own | reportFails(index, sieve, i)
      if (fails === 0) isShown = true
      if (!isOneAtMost(fails)) continue
      seen |= fails
      if ((fails & ~BIT.quads) === 0) quads[aggregates.quad[a]]++
      if ((fails & ~BIT.modalities) === 0) modalities[aggregates.modality[a]]++
      if ((fails & ~BIT.relations) === 0) relations[reports.relation[i]]++
      if ((fails & ~BIT.publishers) === 0) publishers[reports.publisher[i]]++
      if ((fails & ~BIT.types) === 0) isPeopled = true
    }
    if (isPeopled) markActors(index, sieve, a, actors)
    if (!isShown) for (let f = 0; f < FILTERS.length; f++) if ((seen & (1 << f)) !== 0) lifted[f]++
  }
  const types = new Int32Array(index.types.length)
  for (let actor = 0; actor < actors.length; actor++) types[index.typeOf[actor]] += actors[actor]
  return {
    types: index.types.map((name, t) => ({ name, actors: types[t] })),
    quads: QUADS.map(quad => ({ quad, statements: quads[quad] })),
    modalities: MODALITIES.map((name, m) => ({ name, statements: modalities[m] })),
    relations: named(index.relations, relations),
    publishers: named(index.publishers, publishers),
    lifted: Object.fromEntries(FILTERS.map((name, f) => [name, lifted[f]])) as Facets['lifted'],
  }
}
