import type { Timeline } from '../contract.js'
import { type GraphIndex, NO_DAY, toDay } from './columns.js'
import { passesEdge, passesReport, type Sieve } from './pass.js'

const MAX_BINS = 120
const COOPERATION = new Set([1, 2])
const CONFLICT = new Set([3, 4])

type Unit = Timeline['unit']

/** The first day of the bin a day is in. */
const binStart = (day: number, unit: Unit): number => {
  if (unit === 'day') return day
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7)
  const date = new Date(day * 86_400_000)
  const month = unit === 'month' ? date.getUTCMonth() : unit === 'quarter' ? 3 * Math.floor(date.getUTCMonth() / 3) : 0
  return Date.UTC(date.getUTCFullYear(), month, 1) / 86_400_000
}
const nextBin = (start: number, unit: Unit): number =>
  binStart(start + { day: 1, week: 7, month: 32, quarter: 95, year: 367 }[unit], unit)

const chooseUnit = (days: number): Unit =>
  (
    [
      ['day', 1],
      ['week', 7],
      ['month', 30],
      ['quarter', 91],
    ] as const
  ).find(([, length]) => days / length <= MAX_BINS)?.[0] ?? 'year'

/** Statements by day, week, month, quarter or year, whichever gives at most 120 bars; without the filter's own time window. */
export const countByTime = (index: GraphIndex, sieve: Sieve, edges: Iterable<number>): Timeline => {
  const days = new Map<number, [number, number, number]>()
  let undated = 0
  for (const a of edges) {
    if (!passesEdge(index, sieve, a)) continue
    const kind = COOPERATION.has(index.aggregates.quad[a]) ? 0 : CONFLICT.has(index.aggregates.quad[a]) ? 1 : 2
    for (let i = index.aggregates.start[a]; i < index.aggregates.start[a + 1]; i++) {
      if (!passesReport(index, sieve, i)) continue
      const day = index.reports.day[i]
      if (day === NO_DAY) {
        undated++
        continue
      }
      const found = days.get(day)
      if (found) found[kind]++
      else days.set(day, [Number(kind === 0), Number(kind === 1), Number(kind === 2)])
    }
  }
  if (days.size === 0) return { unit: 'day', bins: [], undated }
  const [first, last] = [...days.keys()].reduce(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  const unit = chooseUnit(last - first + 1)
  const bins = new Map<number, [number, number, number]>()
  for (let start = binStart(first, unit); start <= last; start = nextBin(start, unit)) bins.set(start, [0, 0, 0])
  for (const [day, counts] of days) {
    const bin = bins.get(binStart(day, unit))!
    for (const k of [0, 1, 2] as const) bin[k] += counts[k]
  }
  return {
    unit,
    undated,
    bins: [...bins].map(([start, [cooperation, conflict, other]]) => ({
      from: toDay(start)!,
      to: toDay(nextBin(start, unit) - 1)!,
      cooperation,
      conflict,
      other,
    })),
  }
}
