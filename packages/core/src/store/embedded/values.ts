import { toWholeNumber } from '../../graph/index.js'
import type { CypherValue, Row } from '../store.js'

const sorted = (entries: readonly (readonly [string, unknown])[]): CypherValue =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, v]) => [key, toPlain(v)]))

/** A value of the embedded engine as plain data: its nodes and edges carry fields of their own behind an underscore. */
const toPlain = (value: unknown): CypherValue => {
  if (value === undefined || value === null) return null
  if (typeof value === 'bigint') return toWholeNumber(value)
  // What it calls a local datetime, which has no zone.
  if (value instanceof Date) return value.toISOString().replace(/\.?0*Z$/, '')
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object') return value as CypherValue
  const { nodes, edges } = value as { readonly nodes?: unknown; readonly edges?: unknown }
  if (Array.isArray(nodes) && Array.isArray(edges) && nodes.every(n => '_labels' in Object(n)))
    return edges.map((edge, i) => [toPlain(nodes[i]), toPlain(edge), toPlain(nodes[i + 1])])
  return sorted(Object.entries(value).filter(([key]) => !key.startsWith('_')))
}

/** A row with its columns in the order of the query. */
export const toPlainRow = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toPlain(value)]))
