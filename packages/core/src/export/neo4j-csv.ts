import { stringify } from 'csv-stringify/sync'
import { toLiteral } from './cypher-script.js'
import { exportCypher, quotedName } from './export-cypher.js'
import { type NodeRow, readLabels, readNodes, readRelationships } from './graph-rows.js'
import { type Column, readColumns } from './neo4j-columns.js'
import { type CypherValue, type GraphSource, inParts, type Row, text, toProperties } from './source.js'

/** One piece of one of the files an export consists of. */
export interface FilePart {
  readonly file: string
  readonly text: string
}

type LabelPair = readonly [start: string, end: string]

/** Between the labels or list elements of a cell: the control character made for it, which no text has. */
const LIST_DELIMITER = '\u001f'
const LIST_DELIMITER_NAME = 'U+001F'
const META = 'meta.csv'
const NODES_A_STATEMENT = 200

const toCell = (value: CypherValue | undefined): string | null => {
  if (Array.isArray(value) && value.length === 0) return null
  if (value === null || value === undefined) return null
  return Array.isArray(value)
    ? value.map(v => String(v).replaceAll(LIST_DELIMITER, ' ')).join(LIST_DELIMITER)
    : String(value)
}
/** Texts are quoted whatever is in them; what has no value is an empty cell without quotes. */
const toLine = (cells: readonly (CypherValue | undefined)[]): string =>
  stringify([cells.map(toCell)], { quoted_string: true })
const toHeader = (cells: readonly string[], columns: readonly Column[]): string =>
  stringify([[...cells, ...columns.map(({ name, type }) => (type === 'string' ? name : `${name}:${type}`))]])

const nodeFile = (label: string): string => `${label.toLowerCase()}s.csv`
const linkFile = (start: string, end: string): string => `${start.toLowerCase()}-${end.toLowerCase()}.csv`

async function* writeMeta(source: GraphSource): AsyncGenerator<FilePart> {
  const properties = (await source.query(exportCypher.meta)).map(row => toProperties(row.properties as Row))
  const columns = await readColumns(source, '(x:Meta)')
  yield { file: META, text: toHeader([':LABEL'], columns) }
  for (const row of properties) yield { file: META, text: toLine(['Meta', ...columns.map(({ name }) => row[name])]) }
}

/** Nodes that have an empty list, by label and property: a cell without a value is no property to the import. */
type EmptyLists = Map<string, { readonly label: string; readonly name: string; readonly ids: string[] }>

const noteEmptyLists = (lists: EmptyLists, { id, label, properties }: NodeRow): void => {
  for (const [name, value] of Object.entries(properties)) {
    if (!Array.isArray(value) || value.length > 0) continue
    const key = `${label}.${name}`
    const held = lists.get(key) ?? { label, name, ids: [] }
    lists.set(key, held)
    held.ids.push(id)
  }
}

/** Statements that give nodes their empty lists, a few hundred nodes each. */
const emptyListStatements = (lists: EmptyLists): readonly string[] =>
  [...lists.values()].flatMap(({ label, name, ids }) =>
    inParts(ids, NODES_A_STATEMENT).map(
      part =>
        `UNWIND [${part.map(toLiteral).join(', ')}] AS id MATCH (n:${quotedName(label)} {id: id}) SET n.${quotedName(name)} = []`,
    ),
  )

async function* writeNodes(
  source: GraphSource,
  labels: readonly string[],
  emptyLists: EmptyLists,
): AsyncGenerator<FilePart> {
  const columns = new Map<string, readonly Column[]>()
  for (const label of labels) {
    const others = (await readColumns(source, `(x:${quotedName(label)})`)).filter(({ name }) => name !== 'id')
    columns.set(label, others)
    yield { file: nodeFile(label), text: toHeader([`id:ID(${label})`, ':LABEL'], others) }
  }
  for await (const node of readNodes(source)) {
    const { id, label, otherLabels, properties } = node
    noteEmptyLists(emptyLists, node)
    const cells = columns.get(label)!.map(({ name }) => properties[name])
    yield { file: nodeFile(label), text: toLine([id, [label, ...otherLabels], ...cells]) }
  }
}

/** Pairs of labels between which there are relationships. */
const readPairs = async (source: GraphSource, labels: readonly string[]): Promise<readonly LabelPair[]> => {
  const pairs: LabelPair[] = []
  for (const start of labels) {
    const found = (await source.query(exportCypher.endLabels(start))).map(row => text(row.label))
    for (const end of labels) if (found.includes(end)) pairs.push([start, end])
  }
  return pairs
}

async function* writeRelationships(source: GraphSource, pairs: readonly LabelPair[]): AsyncGenerator<FilePart> {
  const columns = new Map<string, readonly Column[]>()
  for (const [start, end] of pairs) {
    const file = linkFile(start, end)
    const own = await readColumns(source, `(:${quotedName(start)})-[x]->(:${quotedName(end)})`)
    columns.set(file, own)
    yield { file, text: toHeader([`:START_ID(${start})`, `:END_ID(${end})`, ':TYPE'], own) }
  }
  for await (const { type, start, startLabel, end, endLabel, properties } of readRelationships(source)) {
    const file = linkFile(startLabel, endLabel)
    const cells = columns.get(file)!.map(({ name }) => properties[name])
    yield { file, text: toLine([start, end, type, ...cells]) }
  }
}

const importCommand = (labels: readonly string[], pairs: readonly LabelPair[]): string => {
  const files = [
    ...[META, ...labels.map(nodeFile)].map(file => `--nodes=${file}`),
    ...pairs.map(pair => `--relationships=${linkFile(...pair)}`),
  ]
  const command = `neo4j-admin database import full "\${1:-neo4j}" --multiline-fields=true --array-delimiter=${LIST_DELIMITER_NAME}`
  return `# Run in this folder, on the machine of a stopped and empty database; then schema.cypher with cypher-shell.\n${[command, ...files].join(' \\\n  ')}\n`
}

/**
 * CSV files for `neo4j-admin database import`: a file a label and one a pair of labels with relationships between them, typed headers in
 * their first rows, ids in a space a label. `import.sh` holds the command, `schema.cypher` what comes after it: constraints, indexes, and the
 * empty lists, which no cell can say.
 */
export async function* toNeo4jCsv(
  source: GraphSource,
  { schema = [] }: { readonly schema?: readonly string[] } = {},
): AsyncGenerator<FilePart> {
  yield* writeMeta(source)
  const labels = await readLabels(source)
  const emptyLists: EmptyLists = new Map()
  yield* writeNodes(source, labels, emptyLists)
  const pairs = await readPairs(source, labels)
  yield* writeRelationships(source, pairs)
  yield {
    file: 'schema.cypher',
    text: [...schema, ...emptyListStatements(emptyLists)].map(statement => `${statement};\n`).join(''),
  }
  yield { file: 'import.sh', text: importCommand(labels, pairs) }
}
