import { hashString } from '../../text/index.js'
import { MODALITIES, type Modality } from '../contract/index.js'

/** One statement between two actors, as the store or an exported file holds it. */
export interface StatementRow {
  readonly id: string
  readonly subject: string
  readonly object: string
  readonly relation: string
  readonly quad: number | null
  readonly status: string
  readonly negated: boolean
  /** The relation and class of the edge it makes; null where it makes none. */
  readonly edgeRelation: string | null
  readonly edgeQuad: number | null
  /** True where it also makes the edge back. */
  readonly hasMirror: boolean
  /** ISO day of the event, else of the article; null also for history without a date. */
  readonly day: string | null
  readonly publisher: string | null
  /** The publisher it counts for where the article is a copy of a story. */
  readonly storyPublisher?: string | null
  readonly confidence: number
  readonly article: string
}

/** A canonical actor, as the store or an exported file holds it. */
export interface ActorRow {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly country: string | null
  readonly aliases: readonly string[]
  /** Ids of actors shown under this one: a link that names one of them still leads here. */
  readonly merged: readonly string[]
}

/** Many texts, by their place; they need not all be in memory as strings. */
export type Texts = Pick<readonly string[], 'length' | 'at'>

/**
 * All statements in columns, for answers in milliseconds. A *report* is what one statement says along one drawn edge; an
 * *aggregate* is a drawn edge: all reports of the same pair, class and modality. Reports stand in the order of their aggregates,
 * those of aggregate `a` from `start[a]` to `start[a + 1]`.
 */
export interface GraphIndex {
  readonly version: string
  readonly actors: readonly ActorRow[]
  readonly actorAt: ReadonlyMap<string, number>
  readonly types: readonly string[]
  readonly typeOf: Uint8Array
  readonly relations: readonly string[]
  readonly isSymmetric: readonly boolean[]
  readonly publishers: readonly string[]
  readonly articles: Texts
  readonly statementIds: Texts
  readonly reports: {
    readonly statement: Int32Array
    readonly relation: Uint16Array
    /** Days since 1970; `NO_DAY` where there is none. */
    readonly day: Int32Array
    readonly publisher: Uint16Array
    /** The publisher a report counts for: that of the story where its article is a copy. */
    readonly source: Uint16Array
    /** In per cent. */
    readonly confidence: Uint8Array
    readonly article: Int32Array
  }
  readonly aggregates: {
    readonly count: number
    readonly subject: Int32Array
    readonly object: Int32Array
    readonly quad: Uint8Array
    readonly modality: Uint8Array
    readonly start: Int32Array
  }
  /** The aggregates of actor `a`: `edges[start[a]]` to `edges[start[a + 1]]`. */
  readonly adjacency: { readonly start: Int32Array; readonly edges: Int32Array }
}

export const NO_DAY = -1_000_000
const MS_A_DAY = 86_400_000
const KINDS = 8

export const toDayNumber = (day: string | null): number => {
  const time = day === null ? Number.NaN : Date.parse(day.slice(0, 10))
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / MS_A_DAY)
}
export const toDay = (number: number): string | null =>
  number === NO_DAY ? null : new Date(number * MS_A_DAY).toISOString().slice(0, 10)

/** Numbers for strings, in the order they are met. */
const createTable = (): { readonly names: string[]; readonly at: (name: string) => number } => {
  const names: string[] = []
  const known = new Map<string, number>()
  return {
    names,
    at: name => {
      const found = known.get(name)
      if (found !== undefined) return found
      known.set(name, names.length)
      return names.push(name) - 1
    },
  }
}

/** The number of each actor, by its id and by those of actors shown under it. */
export const placesOf = (actors: readonly ActorRow[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const [i, { id, merged }] of actors.entries()) {
    places.set(id, i)
    for (const other of merged) places.set(other, i)
  }
  return places
}

/** Makes a graph index row by row, so that a store of millions of statements never stands in memory as rows. */
export interface IndexBuilder {
  /** Takes one statement. */
  readonly add: (row: StatementRow) => void
  /** The index of all that was added. */
  readonly finish: () => GraphIndex
}

interface Columns {
  readonly key: number[]
  readonly statement: number[]
  readonly relation: number[]
  readonly day: number[]
  readonly publisher: number[]
  readonly source: number[]
  readonly confidence: number[]
  readonly article: number[]
}

const modalityOf = (row: StatementRow): Modality | null => {
  if (row.negated) return 'negated'
  return row.status !== 'asserted' && (MODALITIES as readonly string[]).includes(row.status)
    ? (row.status as Modality)
    : null
}

/**
 * Takes statements one by one and gives the index. A statement is a report along the edge it makes, along the edge back where it
 * is reciprocal, and, where its event is not reported to have happened, along an edge of its own modality.
 */
export const createIndexBuilder = (
  actorRows: readonly ActorRow[],
  isSymmetric: (relation: string) => boolean,
): IndexBuilder => {
  const actors = [...actorRows].sort((a, b) => (a.id < b.id ? -1 : 1))
  const actorAt = placesOf(actors)
  const types = createTable()
  const typeOf = Uint8Array.from(actors, a => types.at(a.type))
  const [relations, publishers, articles] = [createTable(), createTable(), createTable()]
  const statementIds: string[] = []
  const columns: Columns = {
    key: [],
    statement: [],
    relation: [],
    day: [],
    publisher: [],
    source: [],
    confidence: [],
    article: [],
  }

  const report = (
    row: StatementRow,
    [from, to]: readonly [number, number],
    kind: { readonly relation: string; readonly quad: number | null; readonly modality: Modality },
  ): void => {
    const [s, o] = isSymmetric(kind.relation) && to < from ? [to, from] : [from, to]
    const pair = s * actors.length + o
    columns.key.push((pair * KINDS + (kind.quad ?? 0)) * KINDS + MODALITIES.indexOf(kind.modality))
    columns.statement.push(statementIds.length - 1)
    columns.relation.push(relations.at(kind.relation))
    columns.day.push(toDayNumber(row.day))
    columns.publisher.push(publishers.at(row.publisher ?? ''))
    columns.source.push(publishers.at(row.storyPublisher ?? row.publisher ?? ''))
    columns.confidence.push(Math.round(row.confidence * 100))
    columns.article.push(articles.at(row.article))
  }
  return {
    add: row => {
      const s = actorAt.get(row.subject)
      const o = actorAt.get(row.object)
      if (s === undefined || o === undefined) return
      statementIds.push(row.id)
      if (row.edgeRelation !== null) {
        const edge = { relation: row.edgeRelation, quad: row.edgeQuad, modality: 'asserted' as const }
        report(row, [s, o], edge)
        if (row.hasMirror) report(row, [o, s], edge)
      }
      const modality = modalityOf(row)
      if (modality) report(row, [s, o], { relation: row.relation, quad: row.quad, modality })
    },
    finish: () => {
      const tables = {
        actors,
        actorAt,
        types: types.names,
        typeOf,
        relations: relations.names,
        isSymmetric: relations.names.map(isSymmetric),
        publishers: publishers.names,
        articles: articles.names,
        statementIds,
      }
      return { ...tables, ...arrange(columns, actors.length), version: versionOf(statementIds, actors.length) }
    },
  }
}

/** The same for the same statements, whatever their order. */
const versionOf = (ids: readonly string[], actors: number): string => {
  let sum = actors
  for (const id of ids) {
    sum = (sum + (hashString(id, 0) >>> 0)) % 0x1fffffffffffff
  }
  return `${ids.length.toString(36)}-${sum.toString(36)}`
}

/** Reports sorted by aggregate, the aggregates, and the aggregates of each actor. */
const arrange = (columns: Columns, actorCount: number): Pick<GraphIndex, 'reports' | 'aggregates' | 'adjacency'> => {
  const keys = Float64Array.from(columns.key)
  const order = Int32Array.from(keys, (_, i) => i).sort((a, b) => keys[a] - keys[b] || a - b)
  const reports = {
    statement: Int32Array.from(order, i => columns.statement[i]),
    relation: Uint16Array.from(order, i => columns.relation[i]),
    day: Int32Array.from(order, i => columns.day[i]),
    publisher: Uint16Array.from(order, i => columns.publisher[i]),
    source: Uint16Array.from(order, i => columns.source[i]),
    confidence: Uint8Array.from(order, i => columns.confidence[i]),
    article: Int32Array.from(order, i => columns.article[i]),
  }
  const starts: number[] = []
  for (let i = 0; i < order.length; i++) if (i === 0 || keys[order[i]] !== keys[order[i - 1]]) starts.push(i)
  const keyOf = (a: number): number => keys[order[starts[a]]]
  const pairOf = (a: number): number => Math.floor(keyOf(a) / (KINDS * KINDS))
  const aggregates = {
    count: starts.length,
    subject: Int32Array.from(starts, (_, a) => Math.floor(pairOf(a) / actorCount)),
    object: Int32Array.from(starts, (_, a) => pairOf(a) % actorCount),
    quad: Uint8Array.from(starts, (_, a) => Math.floor(keyOf(a) / KINDS) % KINDS),
    modality: Uint8Array.from(starts, (_, a) => keyOf(a) % KINDS),
    start: Int32Array.from([...starts, order.length]),
  }
  return { reports, aggregates, adjacency: toAdjacency(aggregates, actorCount) }
}

const toAdjacency = (
  { count, subject, object }: GraphIndex['aggregates'],
  actorCount: number,
): GraphIndex['adjacency'] => {
  const start = new Int32Array(actorCount + 1)
  for (let a = 0; a < count; a++) {
    start[subject[a] + 1]++
    if (object[a] !== subject[a]) start[object[a] + 1]++
  }
  for (let i = 0; i < actorCount; i++) start[i + 1] += start[i]
  const next = start.slice()
  const edges = new Int32Array(start[actorCount])
  for (let a = 0; a < count; a++) {
    edges[next[subject[a]]++] = a
    if (object[a] !== subject[a]) edges[next[object[a]]++] = a
  }
  return { start, edges }
}
