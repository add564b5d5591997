import neo4j from 'neo4j-driver'
import { toWholeNumber } from '../../graph/index.js'
import type { AnswerCollector, CypherValue, Parameters, Row } from '../database/index.js'

/** Whole numbers go out as Cypher integers; the driver would send every JavaScript number as a float. */
const toCypher = (value: CypherValue): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toCypher)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, toCypher(v)]))
  return value
}
export const toCypherParameters = (parameters: Parameters): object => toCypher(parameters) as object

/** A duration as ISO 8601 has it: the driver writes "P1DT" for one day. */
const durationText = (text: string): string => {
  const iso = text.replace(/T$/, '')
  return /^P(?:T?-[\d.]+[A-Z])+$/.test(iso) ? `-${iso.replaceAll('-', '')}` : iso
}

/** Dates, times, durations and points as texts; of fractions of a second what they say, not nine digits always. */
const toIsoText = (value: object): string => {
  if (neo4j.isPoint(value)) return String(value)
  const text = String(value).replace(/\.(\d*?)0+(?!\d)/, (_, digits: string) => (digits ? `.${digits}` : ''))
  return neo4j.isDuration(value) ? durationText(text) : text
}

interface Segment {
  readonly start: unknown
  readonly relationship: unknown
  readonly end: unknown
}

const toPlain = (value: unknown): CypherValue => {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return toWholeNumber(value)
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
  if (Object.getPrototypeOf(value) !== Object.prototype) return toIsoText(value)
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

interface Element {
  readonly elementId: string
  readonly properties: object
}
interface NodeElement extends Element {
  readonly labels: readonly string[]
}
interface RelationshipElement extends Element {
  readonly type: string
  readonly startNodeElementId: string
  readonly endNodeElementId: string
}
const propertiesOf = ({ properties }: Element): Readonly<Record<string, CypherValue>> =>
  toPlain(properties) as Readonly<Record<string, CypherValue>>

/** Hands on the nodes and relationships of a value. */
export const collectElements = (value: unknown, into: AnswerCollector): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const inner of value) collectElements(inner, into)
  else if (neo4j.isNode(value as never)) {
    const node = value as NodeElement
    into.addNode({ id: node.elementId, labels: [...node.labels], properties: propertiesOf(node) })
  } else if (neo4j.isRelationship(value as never)) {
    const relationship = value as RelationshipElement
    into.addRelationship({
      id: relationship.elementId,
      type: relationship.type,
      start: relationship.startNodeElementId,
      end: relationship.endNodeElementId,
      properties: propertiesOf(relationship),
    })
  } else if (neo4j.isPath(value as never)) {
    const path = value as { readonly start: unknown; readonly segments: readonly Segment[] }
    collectElements([path.start, path.segments.flatMap(s => [s.relationship, s.end])], into)
  } else if (Object.getPrototypeOf(value) === Object.prototype) collectElements(Object.values(value), into)
}
