import { exportCypher } from './export-cypher.js'
import { type CypherValue, compareText, type GraphSource, text } from './source.js'

/** A column of an import file: a property, and its type as neo4j-admin writes it in a header. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'string[]' | 'long' | 'long[]' | 'double' | 'boolean'
}

/** Numbers with decimals; a single value of theirs may be whole. */
const DOUBLES = new Set(['confidence', 'goldstein', 'score'])

const isWhole = (value: CypherValue): boolean => typeof value === 'bigint' || Number.isInteger(value)

const typeOf = (name: string, value: CypherValue): Column['type'] => {
  if (Array.isArray(value)) return value.length > 0 && value.every(isWhole) ? 'long[]' : 'string[]'
  if (typeof value === 'number') return DOUBLES.has(name) || !isWhole(value) ? 'double' : 'long'
  if (typeof value === 'bigint') return 'long'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

/** The properties of all that a pattern calls x, by name, as they are in the store: so that an export leaves none out. */
export const readColumns = async (source: GraphSource, pattern: string): Promise<readonly Column[]> => {
  const names = (await source.query(exportCypher.propertyNames(pattern))).map(row => text(row.name)).sort(compareText)
  const columns: Column[] = []
  for (const name of names) {
    const [sample] = await source.query(exportCypher.propertySample(pattern, name))
    if (!sample) continue
    const type = typeOf(name, sample.value)
    const isDecimal = type === 'long' && (await source.query(exportCypher.decimalSample(pattern, name))).length > 0
    columns.push({ name, type: isDecimal ? 'double' : type })
  }
  return columns
}
