import { exportCypher, quotedName } from './export-cypher.js'
import { type NodeRow, type RelationshipRow, readNodes, readRelationships } from './graph-rows.js'
import { type CypherValue, type GraphSource, type Row, toProperties } from './source.js'

const ROWS_A_STATEMENT = 200

const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }),
)

/** A value as a Cypher literal. Every character that could end the string, or that a terminal acts on, is written as an escape. */
export const toLiteral = (value: CypherValue): string => {
  if (typeof value === 'string') {
    const escaped = value.replace(
      /[\\'\u2028\u2029]|\p{Cc}/gu,
      c => ESCAPES.get(c) ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    return `'${escaped}'`
  }
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`
  return typeof value === 'object' && value !== null ? toMap(value as Row) : String(value)
}
const toMap = (row: Row): string =>
  `{${Object.entries(row)
    .map(([name, value]) => `${quotedName(name)}: ${toLiteral(value)}`)
    .join(', ')}}`

const unwind = (rows: readonly Row[]): string => `UNWIND [\n${rows.map(r => `  ${toMap(r)}`).join(',\n')}\n] AS row\n`

const nodeStatement = (rows: readonly NodeRow[]): string => {
  const { label, otherLabels } = rows[0]
  const set = ['n += row.properties', ...otherLabels.map(l => `n:${quotedName(l)}`)].join(', ')
  const list = unwind(rows.map(({ id, properties }) => ({ id, properties })))
  return `${list}MERGE (n:${quotedName(label)} {id: row.id})\nSET ${set};\n`
}

const relationshipStatement = (rows: readonly RelationshipRow[]): string => {
  const { type, startLabel, endLabel } = rows[0]
  const list = unwind(rows.map(({ start, end, properties }) => ({ start, end, properties })))
  return `${list}MATCH (a:${quotedName(startLabel)} {id: row.start})\nMATCH (b:${quotedName(endLabel)} {id: row.end})\nCREATE (a)-[r:${quotedName(type)}]->(b)\nSET r += row.properties;\n`
}

/** Rows gathered by what their statement must name; a group is written when it is full. */
async function* inGroups<T>(rows: AsyncIterable<T>, keyOf: (row: T) => string): AsyncGenerator<readonly T[]> {
  const groups = new Map<string, T[]>()
  for await (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(row)
    if (group.length < ROWS_A_STATEMENT) continue
    yield group
    groups.delete(key)
  }
  yield* groups.values()
}

/**
 * A Cypher script that makes the same graph in an empty Neo4j: the statements of `schema`, nodes, relationships. No statement has a
 * semicolon at the end of a line but its last, so that it can be cut there.
 */
export async function* toCypherScript(
  source: GraphSource,
  { schema = [] }: { readonly schema?: readonly string[] } = {},
): AsyncGenerator<string> {
  yield '// Written by newsgraph. Run it against an empty database: cypher-shell -f FILE\n'
  for (const statement of schema) yield `${statement};\n`
  for (const { properties } of await source.query(exportCypher.meta)) {
    const { name, ...others } = toProperties(properties as Row)
    yield `MERGE (m:Meta {name: ${toLiteral(name)}})\nSET m += ${toMap(others)};\n`
  }
  for await (const rows of inGroups(readNodes(source), r => [r.label, ...r.otherLabels].join(':')))
    yield nodeStatement(rows)
  const keyOf = (r: RelationshipRow): string => [r.startLabel, r.type, r.endLabel].join(' ')
  for await (const rows of inGroups(readRelationships(source), keyOf)) yield relationshipStatement(rows)
}
