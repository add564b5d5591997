import { toWholeNumber } from '../../graph/index.js'
import {
  type AnswerCollector,
  type AnswerGraph,
  type CypherValue,
  createAnswerCollector,
  type Row,
} from '../database/index.js'

/** A value of the embedded engine as plain data: its nodes and edges carry fields of their own behind an underscore. */
const toPlain = (value: unknown): CypherValue => {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (value === undefined || value === null) return null
  if (typeof value === 'bigint') return toWholeNumber(value)
  // What it calls a local datetime, which has no zone.
  if (value instanceof Date) return value.toISOString().replace(/\.?0*Z$/, '')
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object') return value as CypherValue
  const { nodes, edges } = value as { readonly nodes?: unknown; readonly edges?: unknown }
  if (Array.isArray(nodes) && Array.isArray(edges) && nodes.every(n => '_labels' in Object(n)))
    return edges.map((edge, i) => [toPlain(nodes[i]), toPlain(edge), toPlain(nodes[i + 1])])
  const fields = value as Readonly<Record<string, unknown>>
  const plain: Record<string, CypherValue> = {}
  for (const key of Object.keys(fields).sort()) if (!key.startsWith('_')) plain[key] = toPlain(fields[key])
  return plain
}

/** A row with its columns in the order of the query. */
export const toPlainRow = (row: Readonly<Record<string, unknown>>): Row => {
  const plain: Record<string, CypherValue> = {}
  for (const column of Object.keys(row)) plain[column] = toPlain(row[column])
  return plain
}

/** All rows of an answer: taken as lists, which the engine hands over in two thirds of the time of objects. */
export const toPlainRows = (answer: {
  readonly columns: readonly string[]
  readonly rows: () => readonly (readonly unknown[])[]
}): readonly Row[] => {
  const { columns } = answer
  return answer.rows().map(values => {
    const plain: Record<string, CypherValue> = {}
    for (let i = 0; i < columns.length; i++) plain[columns[i]] = toPlain(values[i])
    return plain
  })
}

type Fields = Readonly<Record<string, unknown>>
const propertiesOf = (element: Fields): Readonly<Record<string, CypherValue>> =>
  toPlain(element) as Readonly<Record<string, CypherValue>>

const collect = (value: unknown, into: AnswerCollector): void => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return
  if (Array.isArray(value)) {
    for (const inner of value) collect(inner, into)
    return
  }
  const fields = value as Fields
  const id = String(fields._id)
  if (typeof fields._id === 'number' && Array.isArray(fields._labels))
    into.addNode({ id, labels: fields._labels.map(String), properties: propertiesOf(fields) })
  else if (typeof fields._id === 'number' && '_source' in fields && '_target' in fields)
    into.addRelationship({
      id,
      type: String(fields._type),
      start: String(fields._source),
      end: String(fields._target),
      properties: propertiesOf(fields),
    })
  else for (const inner of Object.values(fields)) collect(inner, into)
}

/** The nodes and relationships of some rows. */
export const toAnswerGraph = (rows: readonly Fields[]): AnswerGraph => {
  const collector = createAnswerCollector()
  collect(rows, collector)
  return collector.finish()
}
