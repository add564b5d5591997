import { toJsonValue } from '../graph/index.js'
import { exportCypher, isOfItsArticle, MODEL_LABELS } from './export-cypher.js'
import {
  compareText,
  type GraphSource,
  oneAhead,
  PAGE,
  partsOf,
  type Row,
  text,
  textsOf,
  toProperties,
} from './source.js'
import { ofArticles } from './statements.js'

/** A node or relationship as a whole store is copied: ids are those of the data model. */
export interface NodeRow {
  readonly id: string
  readonly label: string
  /** Labels beside it: the type of an actor. */
  readonly otherLabels: readonly string[]
  readonly properties: Row
}
export interface RelationshipRow {
  readonly type: string
  readonly start: string
  readonly startLabel: string
  readonly end: string
  readonly endLabel: string
  readonly properties: Row
}

const NODES_A_QUERY = 250

/** The labels by which nodes are told apart: those of the data model, then any others there are, by name. */
export const readLabels = async (source: GraphSource): Promise<readonly string[]> => {
  const others = (await source.query(exportCypher.otherLabels)).map(row => text(row.label))
  return [...MODEL_LABELS, ...others.sort(compareText)]
}

/** Rows of the nodes of a label, some nodes at a time, in a fixed order. */
async function* rowsOf(source: GraphSource, label: string, cypher: string): AsyncGenerator<readonly Row[]> {
  if (isOfItsArticle(label)) for await (const { rows } of ofArticles(source, cypher)) yield rows
  else
    yield* oneAhead(partsOf(source.pages(exportCypher.ids(label), {}, PAGE), NODES_A_QUERY), nodes =>
      source.query(cypher, { ids: nodes.map(row => text(row.cursor)) }),
    )
}

const toNode = (row: Row, label: string): NodeRow => ({
  id: text(row.id),
  label,
  otherLabels: textsOf(row.labels)
    .filter(l => l !== label)
    .toSorted(compareText),
  properties: toProperties(row.properties as Row),
})

/** All nodes that have an id, label by label; those of a label in a fixed order. */
export async function* readNodes(source: GraphSource): AsyncGenerator<NodeRow> {
  for (const label of await readLabels(source))
    for await (const rows of rowsOf(source, label, exportCypher.nodes(label)))
      yield* rows.map(row => toNode(row, label)).sort((a, b) => compareText(a.id, b.id))
}

const sortKey = (r: RelationshipRow): string =>
  [r.start, r.type, r.end, JSON.stringify(toJsonValue(r.properties))].join('\u0000')

/** All relationships, by the label they start from; those of a label in a fixed order. */
export async function* readRelationships(source: GraphSource): AsyncGenerator<RelationshipRow> {
  const labels = await readLabels(source)
  const toRelationship = (row: Row, startLabel: string): RelationshipRow => ({
    type: text(row.type),
    start: text(row.start),
    startLabel,
    end: text(row.end),
    endLabel: labels.find(label => textsOf(row.labels).includes(label)) ?? startLabel,
    properties: toProperties(row.properties as Row),
  })
  for (const label of labels)
    for await (const rows of rowsOf(source, label, exportCypher.relationships(label)))
      yield* rows
        .map(row => toRelationship(row, label))
        .map(row => ({ row, key: sortKey(row) }))
        .sort((a, b) => compareText(a.key, b.key))
        .map(({ row }) => row)
}
