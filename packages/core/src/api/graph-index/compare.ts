import type { Change } from '../contract.js'
import type { TimeSpan } from '../request.js'
import { type GraphIndex, toDayNumber } from './columns.js'
import type { Pass } from './pass.js'
import { CONFLICT, COOPERATION } from './quads.js'
import { edgesOfActor, otherEnd } from './select.js'

/** Two windows of time, each with its days included. */
export interface Periods {
  readonly before: TimeSpan
  readonly after: TimeSpan
}

/** An edge is stronger where it has so many times the statements a day. */
const STRONGER = 1.5

const daysOf = ({ from, to }: TimeSpan): number => toDayNumber(to) - toDayNumber(from) + 1

/** Statements of cooperation less those of conflict between the ends of an edge, whatever their direction. */
const balanceOf = (index: GraphIndex, { counts }: Pass, edge: number): number => {
  const { aggregates } = index
  const [subject, object] = [aggregates.subject[edge], aggregates.object[edge]]
  let balance = 0
  for (const a of edgesOfActor(index, subject)) {
    if (otherEnd(index, a, subject) !== object) continue
    if (COOPERATION.has(aggregates.quad[a])) balance += counts[a]
    if (CONFLICT.has(aggregates.quad[a])) balance -= counts[a]
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

/** A pair that turned is told before anything else of its edges. */
const changeOf = (
  index: GraphIndex,
  passes: { readonly before: Pass; readonly after: Pass },
  { edge, perDay }: { readonly edge: number; readonly perDay: { readonly before: number; readonly after: number } },
): Change => {
  const [was, is] = [balanceOf(index, passes.before, edge), balanceOf(index, passes.after, edge)]
  if (was > 0 && is < 0) return 'to-conflict'
  if (was < 0 && is > 0) return 'to-cooperation'
  if (perDay.before === 0) return 'new'
  if (perDay.after === 0) return 'gone'
  if (perDay.after >= perDay.before * STRONGER) return 'stronger'
  if (perDay.before >= perDay.after * STRONGER) return 'weaker'
  return 'same'
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
    const change = changeOf(index, passes, { edge, perDay })
    found.push({ edge, before, after, change, by: Math.abs(perDay.after - perDay.before) })
  }
  return found.sort((a, b) => b.by - a.by || b.before + b.after - a.before - a.after || a.edge - b.edge)
}
