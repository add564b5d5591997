import type { ActorRow } from '../graph/index.js'
import type { EdgeRow } from './actors-and-edges.js'

export type AttributeType = 'string' | 'int' | 'double' | 'boolean'

/** Attributes of nodes and edges in formats that want their names and types before the data. */
export interface Attribute<T> {
  readonly name: string
  readonly type: AttributeType
  readonly read: (row: T) => string | number | boolean | null
}

export const ACTOR_ATTRIBUTES: readonly Attribute<ActorRow>[] = [
  { name: 'name', type: 'string', read: a => a.name },
  { name: 'type', type: 'string', read: a => a.type },
  { name: 'country', type: 'string', read: a => a.country },
  { name: 'code', type: 'string', read: a => a.code },
  { name: 'aliases', type: 'string', read: a => (a.aliases.length > 0 ? a.aliases.join('; ') : null) },
]

const figure = (name: string, type: AttributeType): Attribute<EdgeRow> => ({
  name,
  type,
  read: ({ figures }) => {
    const value = figures[name]
    return typeof value === 'string' || typeof value === 'number' ? value : null
  },
})

export const EDGE_ATTRIBUTES: readonly Attribute<EdgeRow>[] = [
  { name: 'relation', type: 'string', read: e => e.relation },
  { name: 'symmetric', type: 'boolean', read: e => e.symmetric },
  figure('statements', 'int'),
  figure('events', 'int'),
  figure('articles', 'int'),
  figure('publishers', 'int'),
  figure('firstEvent', 'string'),
  figure('lastEvent', 'string'),
  figure('firstReported', 'string'),
  figure('lastReported', 'string'),
  figure('confidence', 'double'),
  figure('quad', 'int'),
]

/** Those of an edge that stands for all relations from one actor to another. */
export const PAIR_ATTRIBUTES: readonly Attribute<EdgeRow>[] = [
  { name: 'relations', type: 'string', read: e => e.relation },
  ...EDGE_ATTRIBUTES.filter(({ name }) => !['relation', 'articles', 'publishers', 'quad'].includes(name)),
]

/** The attributes a row has a value of, in their order. */
export const valuesOf = <T>(
  attributes: readonly Attribute<T>[],
  row: T,
): readonly (readonly [string, string | number | boolean])[] =>
  attributes.flatMap(({ name, read }) => {
    const value = read(row)
    return value === null ? [] : [[name, value] as const]
  })
