import { CHANGES, type Comparison } from '../contract/index.js'
import type { GraphRequest } from '../request.js'
import { compareEdges, type Periods } from './compare.js'
import { numbersOf, withinActors } from './select.js'
import type { Indexed } from './views.js'

/** What changed most between two periods, as `GraphService.compare` gives it. */
export const compareGraph = ({ index, views }: Indexed, request: GraphRequest, periods: Periods): Comparison => {
  const { before, after } = periods
  const passes = {
    before: views.pass({ ...request.filter, ...before }),
    after: views.pass({ ...request.filter, ...after }),
  }
  const hidden = new Set(numbersOf(index, request.hide))
  const all = compareEdges(index, passes, { periods, edges: views.edgesAsked(request) }).filter(
    ({ edge }) => !hidden.has(index.aggregates.subject[edge]) && !hidden.has(index.aggregates.object[edge]),
  )
  const of = new Map(all.map(c => [c.edge, c]))
  const present = new Set<number>()
  const edges = withinActors(
    index,
    all.slice(0, request.budget).map(c => c.edge),
    present,
  )
  const [from] = [before.from, after.from].sort()
  const [, to] = [before.to, after.to].sort()
  const whole = { ...request.filter, from, to }
  const actors = [...present].sort((a, b) => a - b)
  const drawn = views.view(whole, { edges, actors, totalEdges: all.length, totalActors: present.size })
  return {
    version: index.version,
    actors: drawn.actors,
    edges: drawn.edges.map((e, i) => {
      const { before: was, after: is, change } = of.get(edges[i])!
      return { ...e, statements: was + is, before: was, after: is, change }
    }),
    totalEdges: all.length,
    totalActors: new Set(all.flatMap(c => [index.aggregates.subject[c.edge], index.aggregates.object[c.edge]])).size,
    totalStatements: all.reduce((sum, c) => sum + c.before + c.after, 0),
    changes: CHANGES.map(name => ({ name, edges: all.filter(c => c.change === name).length })),
  }
}
