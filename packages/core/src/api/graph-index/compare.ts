import type { Change } from '../contract/index.js'
import type { TimeSpan } from '../request.js'
import { changeOf, signOfQuad } from './change.js'
import { type GraphIndex, toDayNumber } from './columns.js'
import type { Pass } from './pass.js'
import { edgesOfActor, otherEnd } from './select.js'

/** Two windows of time, each with its days included. */
export interface Periods {
  readonly before: TimeSpan
  readonly after: TimeSpan
}

const daysOf = ({ from, to }: TimeSpan): number => toDayNumber(to) - toDayNumber(from) + 1

/** Statements of cooperation less those of conflict between the ends of an edge, whatever their direction. */
const balanceOf = (index: GraphIndex, { counts }: Pass, edge: number): number => {
  const { aggregates } = index
  const [subject, object] = [aggregates.subject[edge], aggregates.object[edge]]
  let balance = 0
  for (const a of edgesOfActor(index, subject)) {
    if (otherEnd(index, a, subject) !== object) continue
    balance += signOfQuad(aggregates.quad[a]) * counts[a]
  }
  return balance
}

/** What the two periods leave of an edge, by statements a day. */
export interface Compared {
  readonly edge: number
  readonly before: number
  readonly after: number
  readonly change: Change
}

/** All edges of either period with how they changed, those that changed most by statements a day first. */
export const compareEdges = (
  index: GraphIndex,
  passes: { readonly before: Pass; readonly after: Pass },
  { periods, edges }: { readonly periods: Periods; readonly edges: Iterable<number> },
): readonly Compared[] => {
  const [daysBefore, daysAfter] = [daysOf(periods.before), daysOf(periods.after)]
  const found: (Compared & { readonly by: number })[] = []
  for (const edge of edges) {
    const [before, after] = [passes.before.counts[edge], passes.after.counts[edge]]
    if (before === 0 && after === 0) continue
    const perDay = { before: before / daysBefore, after: after / daysAfter }
    const balance = { before: balanceOf(index, passes.before, edge), after: balanceOf(index, passes.after, edge) }
    found.push({ edge, before, after, change: changeOf(perDay, balance), by: Math.abs(perDay.after - perDay.before) })
  }
  return found.sort((a, b) => b.by - a.by || b.before + b.after - a.before - a.after || a.edge - b.edge)
}
