import { relationType } from './cypher.js'

/** Statement text that counts the edges between actors anew. */

const DIRECTIONS = {
  outward: (type: string) => `(s)-[r:${relationType(type)}]->(o)`,
  inward: (type: string) => `(o)<-[r:${relationType(type)}]-(s)`,
} as const
/** Which end of an edge is looked at first: the embedded engine walks all edges of that end. */
export type Direction = keyof typeof DIRECTIONS

const PAIR = 'UNWIND $rows AS row MATCH (s:Actor {id: row.subject}) MATCH (o:Actor {id: row.object})'

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
  read: (type: string, direction: Direction) =>
    `${PAIR} MATCH ${DIRECTIONS[direction](type)} WHERE r.key = row.key RETURN row.key AS key, properties(r) AS fields`,
  create: (type: string) => `${PAIR} CREATE (s)-[r:${relationType(type)}]->(o) SET r += row.fields`,
  update: (type: string, direction: Direction) =>
    `${PAIR} MATCH ${DIRECTIONS[direction](type)} WHERE r.key = row.key SET r += row.fields`,
  remove: (type: string, direction: Direction) =>
    `${PAIR} MATCH ${DIRECTIONS[direction](type)} WHERE r.key = row.key DELETE r`,
} as const
