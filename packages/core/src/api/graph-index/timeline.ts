import { QUADS, type Timeline } from '../contract/index.js'
import type { TimeSpan } from '../request.js'
import { type GraphIndex, NO_DAY, toDay, toDayNumber } from './columns.js'
import { passesEdge, passesReport, type Sieve } from './pass.js'
import { CONFLICT, COOPERATION } from './quads.js'

const MAX_BINS = 120

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

/** Of the statements, those that may lie so far off that the time they are of is not drawn. */
const STRAY_SHARE = 0.05
/** Few statements have no usual time. */
const MIN_STATEMENTS = 8
/** How much longer all of the time is than that of nearly all statements before it is cut. */
const SQUEEZED = 4

type Days = readonly (readonly [day: number, statements: number])[]

/** The day reached when all but a few statements from this end are passed. */
const dayBehind = (days: Days, few: number): number => {
  let passed = 0
  for (const [day, n] of days) {
    passed += n
    if (passed > few) return day
  }
  return days[days.length - 1][0]
}

/** From the first day to the last, but for a few that lie so far off that nearly all statements would share a bar or two. */
const usualTime = (days: Days): { readonly first: number; readonly last: number } => {
  const total = days.reduce((sum, [, n]) => sum + n, 0)
  const [first, last] = [days[0][0], days[days.length - 1][0]]
  if (total < MIN_STATEMENTS) return { first, last }
  const few = Math.max(1, Math.floor(total * STRAY_SHARE))
  const [from, to] = [dayBehind(days, few), dayBehind(days.toReversed(), few)]
  const length = Math.max(1, to - from + 1)
  if (last - first + 1 <= SQUEEZED * length) return { first, last }
  const near = days.filter(([day]) => day >= from - length && day <= to + length)
  return { first: near[0][0], last: near[near.length - 1][0] }
}

/** The part of a span that has statements around it; null where it lies outside all of them. */
const spanOf = (days: Days, span: TimeSpan): { readonly first: number; readonly last: number } | null => {
  const first = Math.max(days[0][0], toDayNumber(span.from))
  const last = Math.min(days[days.length - 1][0], toDayNumber(span.to))
  return first <= last ? { first, last } : null
}

type Counts = [cooperation: number, conflict: number, other: number]
const sumOf = (counts: Readonly<Counts>): number => counts[0] + counts[1] + counts[2]

const toBins = (counted: readonly (readonly [number, Counts])[], first: number, last: number) => {
  const unit = chooseUnit(last - first + 1)
  const bins = new Map<number, Counts>()
  for (let start = binStart(first, unit); start <= last; start = nextBin(start, unit)) bins.set(start, [0, 0, 0])
  for (const [day, counts] of counted) {
    const bin = bins.get(binStart(day, unit))!
    for (const k of [0, 1, 2] as const) bin[k] += counts[k]
  }
  return {
    unit,
    bins: [...bins].map(([start, [cooperation, conflict, other]]) => ({
      from: toDay(start)!,
      to: toDay(nextBin(start, unit) - 1)!,
      cooperation,
      conflict,
      other,
    })),
  }
}

/** By the class of an edge: cooperation, conflict, or neither. */
const KIND_OF = Array.from(QUADS, (_, quad) => (COOPERATION.has(quad) ? 0 : CONFLICT.has(quad) ? 1 : 2))

/** Days from 1970 to 2106 are counted in a list, others by themselves: they are few. */
const USUAL_DAYS = 50_000

const createDayCounts = () => {
  const usual = new Int32Array(3 * USUAL_DAYS)
  const others = new Map<number, Counts>()
  return {
    add: (day: number, kind: 0 | 1 | 2): void => {
      if (day >= 0 && day < USUAL_DAYS) {
        usual[3 * day + kind]++
        return
      }
      const found = others.get(day) ?? [0, 0, 0]
      found[kind]++
      others.set(day, found)
    },
    /** The days that have statements, in their order. */
    sorted: (): readonly (readonly [number, Counts])[] => {
      const found: [number, Counts][] = [...others]
      for (let day = 0; day < USUAL_DAYS; day++) {
        const counts: Counts = [usual[3 * day], usual[3 * day + 1], usual[3 * day + 2]]
        if (sumOf(counts) > 0) found.push([day, counts])
      }
      return found.sort(([a], [b]) => a - b)
    },
  }
}

/**
 * Statements by day, week, month, quarter or year, whichever gives at most 120 bars; without the filter's own time window. Of the span
 * asked for, or of the time nearly all statements are of.
 */
export const countByTime = (
  index: GraphIndex,
  sieve: Sieve,
  { edges, span }: { readonly edges: Iterable<number>; readonly span: TimeSpan | null },
): Timeline => {
  const counts = createDayCounts()
  const { quad, start } = index.aggregates
  const { day: days } = index.reports
  let undated = 0
  for (const a of edges) {
    if (!passesEdge(index, sieve, a)) continue
    const kind = KIND_OF[quad[a]]
    const end = start[a + 1]
    for (let i = start[a]; i < end; i++) {
      if (!passesReport(index, sieve, i)) continue
      if (days[i] === NO_DAY) undated++
      else counts.add(days[i], kind)
    }
  }
  const sorted = counts.sorted()
  const nothing = { firstDay: null, lastDay: null, before: 0, after: 0 }
  if (sorted.length === 0) return { unit: 'day', bins: [], undated, ...nothing }
  const counted = sorted.map(([day, counts]) => [day, sumOf(counts)] as const)
  const { first, last } = (span && spanOf(counted, span)) ?? usualTime(counted)
  const total = (part: typeof sorted): number => part.reduce((sum, [, counts]) => sum + sumOf(counts), 0)
  return {
    ...toBins(
      sorted.filter(([day]) => day >= first && day <= last),
      first,
      last,
    ),
    undated,
    firstDay: toDay(sorted[0][0]),
    lastDay: toDay(sorted[sorted.length - 1][0]),
    before: total(sorted.filter(([day]) => day < first)),
    after: total(sorted.filter(([day]) => day > last)),
  }
}
