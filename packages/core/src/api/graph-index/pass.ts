import { MODALITIES } from '../contract/index.js'
import type { Filter } from '../request.js'
import { type GraphIndex, NO_DAY, toDayNumber } from './columns.js'

/** A filter as look-up tables over the numbers of an index, and the statements left out by people. */
export interface Sieve {
  readonly types: Uint8Array
  readonly quads: Uint8Array
  readonly modalities: Uint8Array
  /** Null where all relations (publishers) pass, so that the usual case costs nothing. */
  readonly relations: Uint8Array | null
  readonly publishers: Uint8Array | null
  readonly confidence: number
  readonly from: number
  readonly to: number
  readonly hasTime: boolean
  /** 1 at the number of each rejected statement; null where none is. */
  readonly rejected: Uint8Array | null
  /** Whether the filter looks at edges alone, so that all reports of an edge that passes do too. */
  readonly takesAllReports: boolean
}

const flags = <T>(names: readonly T[], wanted: readonly T[] | null): Uint8Array => {
  const set = wanted && new Set(wanted)
  return Uint8Array.from(names, name => (set === null || set.has(name) ? 1 : 0))
}

export const createSieve = (index: GraphIndex, filter: Filter, rejected: Uint8Array | null): Sieve => {
  const relations = filter.relations && flags(index.relations, filter.relations)
  const publishers = filter.publishers && flags(index.publishers, filter.publishers)
  const confidence = Math.round(filter.confidence * 100)
  const hasTime = filter.from !== null || filter.to !== null
  return {
    types: flags(index.types, filter.types),
    quads: flags([0, 1, 2, 3, 4], filter.quads),
    modalities: flags(MODALITIES, filter.modalities),
    relations,
    publishers,
    confidence,
    from: filter.from ? toDayNumber(filter.from) : NO_DAY,
    to: filter.to ? toDayNumber(filter.to) : Number.MAX_SAFE_INTEGER,
    hasTime,
    rejected,
    takesAllReports: confidence === 0 && !hasTime && relations === null && publishers === null && rejected === null,
  }
}

/** Whether the edge as such passes: its actors' types, its class, its modality. */
export const passesEdge = ({ aggregates, typeOf }: GraphIndex, sieve: Sieve, a: number): boolean =>
  sieve.quads[aggregates.quad[a]] === 1 &&
  sieve.modalities[aggregates.modality[a]] === 1 &&
  sieve.types[typeOf[aggregates.subject[a]]] === 1 &&
  sieve.types[typeOf[aggregates.object[a]]] === 1

/** Whether report `i` passes the filters that look at reports. Without a day it never passes one by time. */
const passesFilters = ({ reports }: GraphIndex, sieve: Sieve, i: number): boolean => {
  if (reports.confidence[i] < sieve.confidence) return false
  if (sieve.hasTime && (reports.day[i] === NO_DAY || reports.day[i] < sieve.from || reports.day[i] > sieve.to))
    return false
  if (sieve.relations !== null && sieve.relations[reports.relation[i]] === 0) return false
  if (sieve.publishers !== null && sieve.publishers[reports.publisher[i]] === 0) return false
  return sieve.rejected === null || sieve.rejected[reports.statement[i]] === 0
}

/** Whether report `i` passes, given that its edge does. */
export const passesReport = (index: GraphIndex, sieve: Sieve, i: number): boolean =>
  sieve.takesAllReports || passesFilters(index, sieve, i)

/** What a filter leaves of every edge of the store. */
export interface Pass {
  /** Statements by edge; 0 where it is left out. */
  readonly counts: Int32Array
  readonly lastDay: Int32Array
  /** Statements and edges by actor. */
  readonly statements: Int32Array
  readonly degree: Int32Array
  readonly totalEdges: number
  readonly totalActors: number
  readonly totalStatements: number
}

/** One walk over all statements. */
export const passAll = (index: GraphIndex, sieve: Sieve): Pass => {
  const { count, subject, object, start } = index.aggregates
  const { day } = index.reports
  const counts = new Int32Array(count)
  const lastDay = new Int32Array(count).fill(NO_DAY)
  const statements = new Int32Array(index.actors.length)
  const degree = new Int32Array(index.actors.length)
  let [totalEdges, totalStatements, totalActors] = [0, 0, 0]
  for (let a = 0; a < count; a++) {
    if (!passesEdge(index, sieve, a)) continue
    let n = 0
    let last = NO_DAY
    const end = start[a + 1]
    for (let i = start[a]; i < end; i++) {
      if (!passesReport(index, sieve, i)) continue
      n++
      if (day[i] > last) last = day[i]
    }
    if (n === 0) continue
    counts[a] = n
    lastDay[a] = last
    totalEdges++
    totalStatements += n
    const [s, o] = [subject[a], object[a]]
    if (degree[s]++ === 0) totalActors++
    if (degree[o]++ === 0) totalActors++
    statements[s] += n
    statements[o] += n
  }
  return { counts, lastDay, statements, degree, totalEdges, totalActors, totalStatements }
}

/** Numbers of edges. */
export type Candidates = readonly number[] | Int32Array | ReadonlySet<number>

/** The n-th largest of the values. */
const nth = (values: Int32Array, n: number): number => {
  let [least, most] = [values[0], values[0]]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  if (most - least > values.length) return values.slice().sort()[Math.max(0, values.length - n)]
  // Counts and days lie close together: how often each is there is sooner known than their order.
  const times = new Int32Array(most - least + 1)
  for (const value of values) times[value - least]++
  let value = most
  for (let above = 0; value > least; value--) {
    above += times[value - least]
    if (above >= n) break
  }
  return value
}

/** Those of `edges` a filter leaves something of. */
const leftOf = ({ counts }: Pass, edges: Iterable<number>, most: number): Int32Array => {
  const left = new Int32Array(most)
  let n = 0
  for (const a of edges) if (counts[a] > 0) left[n++] = a
  return left.subarray(0, n)
}

/** The strongest of `candidates`: most statements, then latest, then in the order of the index. */
export const strongest = (pass: Pass, candidates: Candidates, limit: number): number[] => {
  const { counts, lastDay } = pass
  const found = leftOf(pass, candidates, 'length' in candidates ? candidates.length : candidates.size)
  const byStrength = (a: number, b: number): number => counts[b] - counts[a] || lastDay[b] - lastDay[a] || a - b
  if (found.length <= 4 * limit) return [...found].sort(byStrength).slice(0, limit)
  // Of many, only those that can be among the first are sorted.
  const threshold = nth(
    found.map(a => counts[a]),
    limit,
  )
  const sure = found.filter(a => counts[a] > threshold)
  const ties = found.filter(a => counts[a] === threshold)
  const day = nth(
    ties.map(a => lastDay[a]),
    limit - sure.length,
  )
  return [...sure, ...ties.filter(a => lastDay[a] >= day)].sort(byStrength).slice(0, limit)
}
