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
const passesFilters = ({ reports }: Pick<GraphIndex, 'reports'>, sieve: Sieve, i: number): boolean => {
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

interface PassColumns {
  /** Statements by edge; 0 where it is left out. */
  readonly counts: Int32Array
  /** By edge, where it is not left out. */
  readonly lastDay: Int32Array
  /** What `left` lies in. */
  readonly room: Int32Array
  /** Statements and edges by actor. */
  readonly statements: Int32Array
  readonly degree: Int32Array
}

/** What a filter leaves of every edge of the store. */
export interface Pass extends PassColumns {
  /** The edges with statements, in the order of the index. */
  readonly left: Int32Array
  readonly totalEdges: number
  readonly totalActors: number
  readonly totalStatements: number
}

/** All reports of every edge, and the day of the last one: what is left of an edge that passes a filter which looks at edges alone. */
export type WholeEdges = Pick<Pass, 'counts' | 'lastDay'>

export const wholeEdges = ({ aggregates, reports }: GraphIndex): WholeEdges => {
  const { count, start } = aggregates
  const counts = Int32Array.from({ length: count }, (_, a) => start[a + 1] - start[a])
  const lastDay = new Int32Array(count).fill(NO_DAY)
  for (let a = 0; a < count; a++)
    for (let i = start[a]; i < start[a + 1]; i++) if (reports.day[i] > lastDay[a]) lastDay[a] = reports.day[i]
  return { counts, lastDay }
}

/** Columns of a pass that is needed no more, for the next one: making megabytes of them anew takes as long as filling them. */
const columnsOf = (index: GraphIndex, spare: Pass | null): PassColumns => {
  const edges = (): Int32Array => new Int32Array(index.aggregates.count)
  const actors = (): Int32Array => new Int32Array(index.actors.length)
  if (spare === null)
    return { counts: edges(), lastDay: edges(), room: edges(), statements: actors(), degree: actors() }
  const { counts, lastDay, room, statements, degree } = spare
  for (const column of [counts, statements, degree]) column.fill(0)
  return { counts, lastDay, room, statements, degree }
}

/** One walk over all statements. It is written into the columns of a spare pass, where there is one. */
export const passAll = (
  index: GraphIndex,
  sieve: Sieve,
  { whole, spare = null }: { readonly whole?: WholeEdges; readonly spare?: Pass | null } = {},
): Pass => {
  const { count, subject, object, start, quad, modality } = index.aggregates
  const { typeOf } = index
  const { day, confidence } = index.reports
  const { quads, modalities, types } = sieve
  const all = sieve.takesAllReports ? whole : undefined
  const { confidence: least, to } = sieve
  // A report without a day is of no window.
  const from = sieve.hasTime ? Math.max(sieve.from, NO_DAY + 1) : NO_DAY
  const looksAtMore = sieve.relations !== null || sieve.publishers !== null || sieve.rejected !== null
  const columns = columnsOf(index, spare)
  const { counts, lastDay, room, statements, degree } = columns
  let [totalEdges, totalStatements, totalActors] = [0, 0, 0]
  for (let a = 0; a < count; a++) {
    // As passesEdge and passesReport say it: a call for each of half a million edges takes longer than what it looks at.
    if (quads[quad[a]] === 0 || modalities[modality[a]] === 0) continue
    const s = subject[a]
    const o = object[a]
    if (types[typeOf[s]] === 0 || types[typeOf[o]] === 0) continue
    let n = 0
    let last = NO_DAY
    if (all) {
      n = all.counts[a]
      last = all.lastDay[a]
    } else {
      const end = start[a + 1]
      for (let i = start[a]; i < end; i++) {
        const on = day[i]
        if (on < from || on > to || confidence[i] < least) continue
        if (looksAtMore && !passesFilters(index, sieve, i)) continue
        n++
        if (on > last) last = on
      }
      if (n === 0) continue
    }
    counts[a] = n
    lastDay[a] = last
    room[totalEdges++] = a
    totalStatements += n
    if (degree[s]++ === 0) totalActors++
    if (degree[o]++ === 0) totalActors++
    statements[s] += n
    statements[o] += n
  }
  return { ...columns, left: room.subarray(0, totalEdges), totalEdges, totalActors, totalStatements }
}

/** Numbers of edges. */
export type Candidates = readonly number[] | Int32Array | ReadonlySet<number>

/** The n-th largest of the values of these edges. */
const nth = (edges: Int32Array, values: Int32Array, n: number): number => {
  let [least, most] = [values[edges[0]], values[edges[0]]]
  for (let i = 1; i < edges.length; i++) {
    const value = values[edges[i]]
    if (value < least) least = value
    else if (value > most) most = value
  }
  if (most - least > edges.length) return Int32Array.from(edges, a => values[a]).sort()[Math.max(0, edges.length - n)]
  // Counts and days lie close together: how often each is there is sooner known than their order.
  const times = new Int32Array(most - least + 1)
  for (let i = 0; i < edges.length; i++) times[values[edges[i]] - least]++
  let value = most
  for (let above = 0; value > least; value--) {
    above += times[value - least]
    if (above >= n) break
  }
  return value
}

/** Those of `edges` a filter leaves something of. */
const leftOf = ({ counts, left }: Pass, edges: Candidates): Int32Array => {
  if (edges === left) return left
  const found = new Int32Array('length' in edges ? edges.length : edges.size)
  let n = 0
  for (const a of edges) if (counts[a] > 0) found[n++] = a
  return found.subarray(0, n)
}

/** Those with at least so many statements, of those with exactly so many the ones that are late enough. */
const amongStrongest = ({ counts, lastDay }: Pass, edges: Int32Array, limit: number): number[] => {
  const threshold = nth(edges, counts, limit)
  const sure: number[] = []
  const ties = new Int32Array(edges.length)
  let tied = 0
  for (let i = 0; i < edges.length; i++) {
    const n = counts[edges[i]]
    if (n > threshold) sure.push(edges[i])
    else if (n === threshold) ties[tied++] = edges[i]
  }
  const even = ties.subarray(0, tied)
  const day = nth(even, lastDay, limit - sure.length)
  for (let i = 0; i < tied; i++) if (lastDay[even[i]] >= day) sure.push(even[i])
  return sure
}

/** The strongest of `candidates`: most statements, then latest, then in the order of the index. */
export const strongest = (pass: Pass, candidates: Candidates, limit: number): number[] => {
  const { counts, lastDay } = pass
  const found = leftOf(pass, candidates)
  const byStrength = (a: number, b: number): number => counts[b] - counts[a] || lastDay[b] - lastDay[a] || a - b
  // Of many, only those that can be among the first are sorted.
  const sorted = found.length <= 4 * limit ? [...found] : amongStrongest(pass, found, limit)
  return sorted.sort(byStrength).slice(0, limit)
}
