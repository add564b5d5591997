import { ofActors } from './actors-and-edges.js'
import { exportCypher, NODE_LABELS, type NodeLabel } from './export-cypher.js'
import { compareText, type GraphSource, listOf, type Row, text, toProperties } from './source.js'
import { ofArticles } from './statements.js'

/** A node or relationship as a whole store is copied: ids are those of the data model. */
export interface NodeRow {
  readonly id: string
  readonly label: NodeLabel
  /** Labels beside it: the type of an actor. */
  readonly otherLabels: readonly string[]
  readonly properties: Row
}
export interface RelationshipRow {
  readonly type: string
  readonly start: string
  readonly startLabel: NodeLabel
  readonly end: string
  readonly endLabel: NodeLabel
  readonly properties: Row
}

const isNodeLabel = (label: string): label is NodeLabel => (NODE_LABELS as readonly string[]).includes(label)

/** Rows that are reached from the actors, or from the articles, of a page. */
async function* pagesOf(source: GraphSource, label: NodeLabel, cypher: string): AsyncGenerator<readonly Row[]> {
  if (label === 'Actor') yield* ofActors(source, cypher)
  else for await (const { rows } of ofArticles(source, cypher)) yield rows
}

const toNode = (row: Row, label: NodeLabel): NodeRow => ({
  id: text(row.id),
  label,
  otherLabels: listOf(row.labels)
    .filter(l => l !== label)
    .toSorted(compareText),
  properties: toProperties(row.properties as Row),
})

/** All nodes of the data model, label by label; those of a label in a fixed order. */
export async function* readNodes(source: GraphSource): AsyncGenerator<NodeRow> {
  for (const label of NODE_LABELS)
    for await (const rows of pagesOf(source, label, exportCypher.nodes(label)))
      yield* rows.map(row => toNode(row, label)).sort((a, b) => compareText(a.id, b.id))
}

const toRelationship = (row: Row, startLabel: NodeLabel): RelationshipRow => ({
  type: text(row.type),
  start: text(row.start),
  startLabel,
  end: text(row.end),
  endLabel: listOf(row.labels).find(isNodeLabel) ?? startLabel,
  properties: toProperties(row.properties as Row),
})

const sortKey = (r: RelationshipRow): string => [r.start, r.type, r.end, JSON.stringify(r.properties)].join('\u0000')

/** All relationships of the data model, by the label they start from; those of a label in a fixed order. */
export async function* readRelationships(source: GraphSource): AsyncGenerator<RelationshipRow> {
  for (const label of NODE_LABELS)
    for await (const rows of pagesOf(source, label, exportCypher.relationships(label)))
      yield* rows
        .map(row => toRelationship(row, label))
        .map(row => ({ row, key: sortKey(row) }))
        .sort((a, b) => compareText(a.key, b.key))
        .map(({ row }) => row)
}
