import { exportCypher } from './export-cypher.js'
import { type CypherValue, compareText, type GraphSource, text } from './source.js'

/** A column of an import file: a property, and its type as neo4j-admin writes it in a header. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'string[]' | 'long' | 'long[]' | 'double' | 'boolean'
}

/** Numbers with decimals; a single value of theirs may be whole. */
const DOUBLES = new Set(['confidence', 'goldstein', 'score'])

const typeOf = (name: string, value: CypherValue): Column['type'] => {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 'long[]' : 'string[]'
  if (typeof value === 'number') return DOUBLES.has(name) ? 'double' : 'long'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

/** The properties of all that a pattern calls x, by name, as they are in the store: so that an export leaves none out. */
export const readColumns = async (source: GraphSource, pattern: string): Promise<readonly Column[]> => {
  const names = (await source.query(exportCypher.propertyNames(pattern))).map(row => text(row.name)).sort(compareText)
  const columns: Column[] = []
  for (const name of names) {
    const [sample] = await source.query(exportCypher.propertySample(pattern, name))
    if (sample) columns.push({ name, type: typeOf(name, sample.value) })
  }
  return columns
}
