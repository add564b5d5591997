import neo4j from 'neo4j-driver'
import type { CypherValue, Parameters, Row } from '../store.js'

/** Whole numbers go out as Cypher integers; the driver would send every JavaScript number as a float. */
const toCypher = (value: CypherValue): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toCypher)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, toCypher(v)]))
  return value
}
export const toCypherParameters = (parameters: Parameters): object => toCypher(parameters) as object

interface Segment {
  readonly start: unknown
  readonly relationship: unknown
  readonly end: unknown
}

const toPlain = (value: unknown): CypherValue => {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object') return value as CypherValue
  if (neo4j.isNode(value as never) || neo4j.isRelationship(value as never))
    return toPlain((value as { readonly properties: object }).properties)
  if (neo4j.isPath(value as never))
    return (value as unknown as { readonly segments: readonly Segment[] }).segments.map(s => [
      toPlain(s.start),
      toPlain(s.relationship),
      toPlain(s.end),
    ])
  // Dates, times, durations and points write themselves as ISO strings.
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, v]) => [key, toPlain(v)]),
  )
}

/** A record with its columns in the order of the query. */
export const toPlainRow = (record: {
  readonly keys: readonly PropertyKey[]
  readonly get: (key: string) => unknown
}): Row => Object.fromEntries(record.keys.map(key => [String(key), toPlain(record.get(String(key)))]))
