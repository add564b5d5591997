import { STORED_STATEMENT } from '../content/index.js'
import { overTable } from '../database/index.js'

/** Statement text of what holds across articles: clusters of actors, events, near-copies. */

const ACTOR =
  'a.id AS id, a.name AS name, a.type AS type, a.country AS country, a.code AS code, a.aliases AS aliases, a.firstSeen AS firstSeen, a.lastSeen AS lastSeen, a.block AS block, a.canonical AS canonical, a.why AS why'

export const resolutionCypher = {
  // Clusters of actors.
  block: `UNWIND $keys AS key MATCH (a:Actor {block: key}) RETURN ${ACTOR}`,
  actors: `UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN ${ACTOR}`,
  canonicals:
    'UNWIND $ids AS id MATCH (a:Actor {id: id}) WHERE a.canonical IS NOT NULL RETURN a.id AS id, a.canonical AS canonical',
  unlinkActors: 'UNWIND $ids AS id MATCH (a:Actor {id: id})-[r:SAME_AS]->(:Actor) DELETE r',
  freeActors: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) REMOVE a.canonical, a.why',
  linkActors: `UNWIND $rows AS row MATCH (a:Actor {id: row.actor}) MATCH (c:Actor {id: row.canonical})
 CREATE (a)-[r:SAME_AS]->(c) SET r.why = row.why, r.score = row.score, a.canonical = row.canonical, a.why = row.why`,

  // Actors that were split off: they have no articles of their own.
  splitArticles: `UNWIND $rows AS row MATCH (d:Article {id: row.article})-[:INVOLVES]->(a:Actor) WHERE a.id IN row.members
 RETURN DISTINCT row.id AS id, d.id AS article, d.publishedAt AS day`,
  splits: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id, properties(a) AS fields',
  deleteSplits: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) DETACH DELETE a',

  // Events: the reports of some blocks.
  reports: `UNWIND $keys AS key MATCH (x:Statement {eventBlock: key})-[:\`IN\`]->(s:Sentence)-[:OF]->(d:Article) ${STORED_STATEMENT}`,
  setEvents: 'UNWIND $rows AS row MATCH (x:Statement {id: row.id}) SET x.eventId = row.eventId',

  // Near-copies.
  unlinkShingles:
    'UNWIND $rows AS row MATCH (d:Article {id: row.article})-[r:HAS_SHINGLE]->(h:Shingle) WHERE h.id = row.key DELETE r',
  mergeShingles: 'UNWIND $keys AS key MERGE (h:Shingle {id: key})',
  linkShingles: overTable(
    ['article', 'key'],
    ({ row }) =>
      `MATCH (d:Article {id: ${row.article}}) MATCH (h:Shingle {id: ${row.key}}) CREATE (d)-[:HAS_SHINGLE]->(h)`,
  ),
  emptyShingles:
    'UNWIND $keys AS key MATCH (h:Shingle {id: key}) WHERE NOT EXISTS { (h)<-[:HAS_SHINGLE]-(:Article) } DELETE h',
  near: `UNWIND $keys AS key MATCH (h:Shingle {id: key})<-[:HAS_SHINGLE]-(d:Article)
 RETURN DISTINCT d.id AS id, d.publisher AS publisher, d.publishedAt AS publishedAt, d.sketch AS sketch`,
  stories:
    'UNWIND $ids AS id MATCH (d:Article {id: id}) RETURN d.id AS id, d.story AS story, d.storyPublisher AS storyPublisher, [(d)-[r:COPY_OF]->(:Article) | r.score] AS score',
  unlinkCopies: 'UNWIND $ids AS id MATCH (d:Article {id: id})-[r:COPY_OF]->(:Article) DELETE r',
  freeCopies: 'UNWIND $ids AS id MATCH (d:Article {id: id}) REMOVE d.story, d.storyPublisher',
  linkCopies: `UNWIND $rows AS row MATCH (d:Article {id: row.article}) MATCH (o:Article {id: row.of})
 CREATE (d)-[r:COPY_OF]->(o) SET r.score = row.score, d.story = row.of, d.storyPublisher = row.publisher`,
} as const
