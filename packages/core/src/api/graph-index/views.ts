import { NotFoundError } from '../../errors.js'
import type { GraphView } from '../contract/index.js'
import type { Filter, GraphRequest } from '../request.js'
import type { GraphIndex } from './columns.js'
import { describeActor, describeEdge } from './describe.js'
import {
  createSieve,
  type Pass,
  passAll,
  passesEdge,
  passesReport,
  type Sieve,
  type WholeEdges,
  wholeEdges,
} from './pass.js'
import { edgesAmong, edgesOf, edgesOfActor, type Selected } from './select.js'

const PASSES_KEPT = 4

const unknownActor = (id: string): NotFoundError =>
  new NotFoundError('ACTOR_UNKNOWN', `There is no actor "${id.slice(0, 80)}" in this graph.`)

/** The passes made last, by filter; time windows come and go while a timeline plays. A pass is good until five others are made. */
const createPasses = (index: GraphIndex, sieve: (filter: Filter) => Sieve) => {
  const kept = new Map<string, Pass>()
  let spare: Pass | null = null
  let whole: WholeEdges | undefined
  const make = (filter: Filter): Pass => {
    const own = sieve(filter)
    if (own.takesAllReports) whole ??= wholeEdges(index)
    const made = passAll(index, own, { whole, spare })
    spare = null
    return made
  }
  return {
    of: (filter: Filter): Pass => {
      const key = JSON.stringify(filter)
      const pass = kept.get(key) ?? make(filter)
      kept.delete(key)
      kept.set(key, pass)
      if (kept.size > PASSES_KEPT) {
        const [[oldest, old]] = kept
        kept.delete(oldest)
        spare = old
      }
      return pass
    },
    clear: () => kept.clear(),
  }
}

/** What answers about an index are put together from, by a filter and without what people rejected. */
export interface Views {
  readonly sieve: (filter: Filter) => Sieve
  readonly pass: (filter: Filter) => Pass
  /** Throws NotFoundError for an unknown id. */
  readonly actorNumber: (id: string) => number
  /** The edges of the actors asked for, else all there are. */
  readonly edgesAsked: (request: GraphRequest) => Iterable<number>
  readonly view: (filter: Filter, selected: Selected) => Pick<GraphView, 'actors' | 'edges'>
  readonly idOf: (statement: number) => string
  /** Statement ids of the reports of some edges, latest first, each once. */
  readonly statementsOf: (edges: Iterable<number>, filter: Filter) => readonly string[]
  readonly setRejected: (ids: ReadonlySet<string>) => void
}

/** An index with the views of it. */
export interface Indexed {
  readonly index: GraphIndex
  readonly views: Views
}

export const createViews = (index: GraphIndex): Views => {
  let rejected: Uint8Array | null = null
  const sieve = (filter: Filter): Sieve => createSieve(index, filter, rejected)
  const passes = createPasses(index, sieve)
  const actorNumber = (id: string): number => {
    const n = index.actorAt.get(id)
    if (n === undefined) throw unknownActor(id)
    return n
  }
  const allEdges = edgesOf(index)
  const idOf = (statement: number): string => index.statementIds.at(statement) ?? ''
  return {
    sieve,
    pass: passes.of,
    actorNumber,
    idOf,
    edgesAsked: ({ focus, among }) => {
      if (among.length > 0) return edgesAmong(index, new Set(among.flatMap(id => index.actorAt.get(id) ?? [])))
      if (focus.length > 0) return new Set(focus.flatMap(id => [...edgesOfActor(index, actorNumber(id))]))
      return allEdges
    },
    view: (filter, selected) => {
      const [own, pass] = [sieve(filter), passes.of(filter)]
      return {
        actors: selected.actors.map(n => describeActor(index, pass, n)),
        edges: selected.edges.map(a => describeEdge(index, own, a)),
      }
    },
    statementsOf: (edges, filter) => {
      const own = sieve(filter)
      const found = new Map<number, number>()
      for (const a of edges) {
        if (!passesEdge(index, own, a)) continue
        for (let i = index.aggregates.start[a]; i < index.aggregates.start[a + 1]; i++)
          if (passesReport(index, own, i)) found.set(index.reports.statement[i], index.reports.day[i])
      }
      return [...found]
        .map(([s, day]) => ({ id: idOf(s), day }))
        .sort((a, b) => b.day - a.day || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id)
    },
    setRejected: ids => {
      passes.clear()
      rejected = ids.size === 0 ? null : Uint8Array.from(index.statementIds, (_, s) => (ids.has(idOf(s)) ? 1 : 0))
    },
  }
}
