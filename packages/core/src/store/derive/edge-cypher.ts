import { overTable, relationType } from '../database/index.js'

/** Statement text that counts the edges between actors anew. */

const DIRECTIONS = { outward: '(s)-[r]->(o)', inward: '(o)<-[r]-(s)' } as const
/** Which end of an edge is looked at first: the embedded engine walks all relationships of that end. */
export type Direction = keyof typeof DIRECTIONS

const PAIR = 'UNWIND $rows AS row MATCH (s:Actor {id: row.subject}) MATCH (o:Actor {id: row.object})'
/**
 * The edges of the rows, of whatever types: one text, which the server plans once. With a text for each relation of the vocabulary
 * Neo4j spends far more time on plans than on rows. WITH keeps both ends found first, so that it looks between them.
 */
const findEdges = (direction: Direction): string =>
  `${PAIR} WITH row, s, o MATCH ${DIRECTIONS[direction]} WHERE r.key = row.key`

const FIGURES = [
  'key',
  'statements',
  'events',
  'articles',
  'publishers',
  'firstEvent',
  'lastEvent',
  'firstReported',
  'lastReported',
  'confidence',
  'quad',
  'title',
] as const
/** Creates edges of one type, or of that which each row names. */
const createEdges = (type: (relation: string) => string) =>
  overTable(
    ['subject', 'object', 'relation', ...FIGURES],
    ({ row, properties }) =>
      `MATCH (s:Actor {id: ${row.subject}}) MATCH (o:Actor {id: ${row.object}}) CREATE (s)-[:${type(row.relation)} ${properties(...FIGURES)}]->(o)`,
  )

export const edgeCypher = {
  /** Figures of the edges that statements make by their own key: one row a key. */
  figures: `UNWIND $keys AS key MATCH (x:Statement {edgeKey: key})-[:\`IN\`]->(:Sentence)-[:OF]->(d:Article)
 RETURN key, count(x) AS statements, count(DISTINCT x.eventId) AS events, count(DISTINCT d.id) AS articles, count(DISTINCT coalesce(d.storyPublisher, d.publisher)) AS publishers, min(x.dateFrom) AS firstEvent,
 max(x.dateTo) AS lastEvent, min(d.publishedAt) AS firstReported, max(d.publishedAt) AS lastReported, max(x.confidence) AS confidence, min(x.edgeQuad) AS quad`,
  /** Keys that also have statements made from the other side ("blame each other"). */
  mirrored: 'UNWIND $keys AS key MATCH (x:Statement {mirrorKey: key}) RETURN DISTINCT key',
  /** The single reports behind edges, for those. */
  reports: (property: 'edgeKey' | 'mirrorKey') =>
    `UNWIND $keys AS key MATCH (x:Statement {${property}: key})-[:\`IN\`]->(:Sentence)-[:OF]->(d:Article)
 RETURN key, d.id AS article, x.eventId AS event, coalesce(d.storyPublisher, d.publisher) AS publisher, d.publishedAt AS published, x.dateFrom AS dateFrom, x.dateTo AS dateTo, x.confidence AS confidence, x.edgeQuad AS quad`,
  affiliations: `UNWIND $keys AS key MATCH (x:Affiliation {edgeKey: key})-[:\`IN\`]->(:Sentence)-[:OF]->(d:Article)
 RETURN key, min(x.title) AS title, min(d.publishedAt) AS firstReported, max(d.publishedAt) AS lastReported`,
  degrees:
    'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN id, COUNT { (a)-->() } AS outward, COUNT { (a)<--() } AS inward',
  read: (direction: Direction) => `${findEdges(direction)} RETURN row.key AS key, properties(r) AS fields`,
  /** Edges of one type, for the embedded engine. */
  create: (type: string) => createEdges(() => relationType(type)),
  /** Edges of the types their rows name (Neo4j 5.26 and later): again one text for all. */
  createAny: createEdges(relation => `$(${relation})`),
  update: (direction: Direction) => `${findEdges(direction)} SET r += row.fields`,
  remove: (direction: Direction) => `${findEdges(direction)} DELETE r`,
} as const
