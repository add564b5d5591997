import {
  CHANGES,
  type Comparison,
  changeOf,
  type GraphRequest,
  type GraphView,
  LIMITS,
  signOfQuad,
} from '@newsgraph/core'
import type { DataSource } from '../data/source.js'

type Edge = GraphView['edges'][number]
type Compared = Comparison['edges'][number]

const NOTHING = { version: '', actors: [], edges: [], totalEdges: 0, totalActors: 0, totalStatements: 0 }

/** The strongest relations of one side; none where it does not know the actors asked for. */
const graphOf = (source: DataSource, request: GraphRequest, signal?: AbortSignal): Promise<GraphView> =>
  source.graph({ ...request, budget: LIMITS.detailed }, signal).catch(error => {
    if ((error as { readonly code?: string }).code === 'ACTOR_UNKNOWN') return NOTHING
    throw error
  })

/** Statements of edges on one side: of those among its strongest, and of the others as they are asked for. */
const countsOf = async (
  source: DataSource,
  { edges }: GraphView,
  { wanted, filter }: { readonly wanted: Iterable<string>; readonly filter: GraphRequest['filter'] },
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map(edges.map(e => [e.key, e.statements]))
  const missing = [...wanted].filter(key => !counts.has(key))
  if (missing.length === 0) return counts
  const found = await source.within(missing, filter, signal)
  for (const { key, statements } of found.edges) counts.set(key, statements)
  return counts
}

/** What both sides say of one edge, together. */
const together = (a: Edge | undefined, b: Edge | undefined): Edge => {
  if (!a || !b) return (a ?? b)!
  const relations = new Map(a.relations.map(r => [r.name, r.statements]))
  for (const r of b.relations) relations.set(r.name, (relations.get(r.name) ?? 0) + r.statements)
  const days = [a.first, b.first, a.last, b.last].filter(day => day !== null).sort()
  return {
    ...b,
    articles: a.articles + b.articles,
    publishers: Math.max(a.publishers, b.publishers),
    confidence: Math.max(a.confidence, b.confidence),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    relations: [...relations]
      .map(([name, statements]) => ({ name, statements }))
      .sort((x, y) => y.statements - x.statements || (x.name < y.name ? -1 : 1)),
  }
}

const pairOf = ({ source, target }: Edge): string => (source < target ? `${source}|${target}` : `${target}|${source}`)

/** Statements of cooperation less those of conflict, by pair. */
const balancesOf = (edges: readonly Edge[], counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const balances = new Map<string, number>()
  for (const e of edges)
    balances.set(pairOf(e), (balances.get(pairOf(e)) ?? 0) + signOfQuad(e.quad) * (counts.get(e.key) ?? 0))
  return balances
}

/** How two graphs differ in the strongest relations of each, those that differ most first, as many as the budget allows. Actors are the same where their ids are. */
export const compareSources = async (
  sides: { readonly before: DataSource; readonly after: DataSource },
  request: GraphRequest,
  signal?: AbortSignal,
): Promise<Comparison> => {
  const [was, is] = await Promise.all([graphOf(sides.before, request, signal), graphOf(sides.after, request, signal)])
  const [old, now] = [new Map(was.edges.map(e => [e.key, e])), new Map(is.edges.map(e => [e.key, e]))]
  const wanted = { wanted: new Set([...old.keys(), ...now.keys()]), filter: request.filter }
  const [before, after] = await Promise.all([
    countsOf(sides.before, was, wanted, signal),
    countsOf(sides.after, is, wanted, signal),
  ])
  const edges = [...wanted.wanted].map(key => together(old.get(key), now.get(key)))
  const [wasBalance, isBalance] = [balancesOf(edges, before), balancesOf(edges, after)]
  const all = edges
    .map((e): Compared => {
      const [n, m] = [before.get(e.key) ?? 0, after.get(e.key) ?? 0]
      const balance = { before: wasBalance.get(pairOf(e)) ?? 0, after: isBalance.get(pairOf(e)) ?? 0 }
      return { ...e, statements: n + m, before: n, after: m, change: changeOf({ before: n, after: m }, balance) }
    })
    .sort(
      (a, b) =>
        Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
        b.statements - a.statements ||
        (a.key < b.key ? -1 : 1),
    )
  const drawn = all.slice(0, request.budget)
  const ends = new Set(drawn.flatMap(e => [e.source, e.target]))
  const actors = new Map([...was.actors, ...is.actors].map(a => [a.id, a]))
  return {
    version: `${was.version}|${is.version}`,
    actors: [...actors.values()].filter(a => ends.has(a.id)),
    edges: drawn,
    totalEdges: all.length,
    totalActors: new Set(all.flatMap(e => [e.source, e.target])).size,
    totalStatements: all.reduce((sum, e) => sum + e.statements, 0),
    changes: CHANGES.map(name => ({ name, edges: all.filter(e => e.change === name).length })),
  }
}
