import { actorLabel, overTable } from '../database/index.js'

/** Statement text that writes and reads what articles hold. User data only ever comes in as parameters. */

const OF_ARTICLES = 'UNWIND $ids AS id MATCH (d:Article {id: id})'
const OF_ACTORS = 'UNWIND $ids AS id MATCH (member:Actor {id: id})<-[:INVOLVES]-(d:Article)'
/** A statement as it is stored, with the actors its links lead to: the canonical ones. */
export const STORED_STATEMENT = `RETURN d.id AS article, d.publishedAt AS publishedAt, x.id AS id, s.id AS sentence, properties(x) AS fields,
 [(x)-[:SUBJECT]->(a:Actor) | a.id] AS subject, [(x)-[:OBJECT]->(b:Actor) | b.id] AS object, [(x)-[:SPEAKER]->(p:Actor) | p.id] AS speaker,
 [(x)-[r:REPORTED_BY]->(q:Actor) | [r.n, q.id]] AS reportedBy`
const STORED_AFFILIATION = `RETURN d.id AS article, x.id AS id, s.id AS sentence, properties(x) AS fields,
 [(x)-[:PERSON]->(a:Actor) | a.id] AS person, [(x)-[:BODY]->(b:Actor) | b.id] AS body`

export const contentCypher = {
  articleStates:
    'UNWIND $ids AS id MATCH (d:Article {id: id}) RETURN d.id AS id, d.contentHash AS contentHash, d.engine AS engine, d.publisher AS publisher, d.publishedAt AS publishedAt, d.sketch AS sketch, d.title AS title, d.url AS url, d.input AS input, d.file AS file',
  sameContent:
    'UNWIND $rows AS row MATCH (d:Article {contentHash: row.contentHash}) WHERE d.input <> row.input RETURN row.id AS id, d.id AS other, d.input AS input ORDER BY id, other',

  // What an article holds now, in the shape of its rows.
  readSentences: `${OF_ARTICLES}<-[:OF]-(s:Sentence) RETURN d.id AS article, s.id AS id, s.n AS n, s.start AS start, s.text AS text`,
  readInvolved: `${OF_ARTICLES}-[i:INVOLVES]->(a:Actor) RETURN d.id AS article, a.id AS actor, i.name AS name, i.country AS country, i.code AS code`,
  readMentions: `${OF_ARTICLES}<-[:OF]-(s:Sentence)-[m:MENTIONS]->(a:Actor)
 RETURN d.id AS article, s.id AS sentence, a.id AS actor, m.start AS start, m.end AS end, m.surface AS surface, m.kind AS kind, m.how AS how`,
  readStatements: `${OF_ARTICLES}<-[:OF]-(s:Sentence)<-[:\`IN\`]-(x:Statement) ${STORED_STATEMENT}`,
  readAffiliations: `${OF_ARTICLES}<-[:OF]-(s:Sentence)<-[:\`IN\`]-(x:Affiliation) ${STORED_AFFILIATION}`,
  // The same of actors in whatever article, and by id.
  statementsOfActors: `${OF_ACTORS} MATCH (d)<-[:OF]-(s:Sentence)<-[:\`IN\`]-(x:Statement) WHERE x.subject = id OR x.object = id OR x.speaker = id OR id IN x.reportedBy ${STORED_STATEMENT}`,
  affiliationsOfActors: `${OF_ACTORS} MATCH (d)<-[:OF]-(s:Sentence)<-[:\`IN\`]-(x:Affiliation) WHERE x.person = id OR x.body = id ${STORED_AFFILIATION}`,
  statementsById: `UNWIND $ids AS id MATCH (x:Statement {id: id})-[:\`IN\`]->(s:Sentence)-[:OF]->(d:Article) ${STORED_STATEMENT}`,

  deleteSentences: 'UNWIND $ids AS id MATCH (n:Sentence {id: id}) DETACH DELETE n',
  deleteStatements: 'UNWIND $ids AS id MATCH (n:Statement {id: id}) DETACH DELETE n',
  deleteAffiliations: 'UNWIND $ids AS id MATCH (n:Affiliation {id: id}) DETACH DELETE n',
  deleteArticles: 'UNWIND $ids AS id MATCH (n:Article {id: id}) DETACH DELETE n',
  deleteMentions:
    'UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence})-[m:MENTIONS]->(a:Actor) WHERE a.id = row.actor AND m.start = row.start AND m.end = row.end DELETE m',
  deleteInvolved:
    'UNWIND $rows AS row MATCH (d:Article {id: row.article})-[i:INVOLVES]->(a:Actor) WHERE a.id = row.actor DELETE i',

  mergeArticles:
    'UNWIND $rows AS row MERGE (d:Article {id: row.id}) ON CREATE SET d.ingestedAt = row.ingestedAt SET d += row.fields',
  mergeActors: (type: string) =>
    overTable(
      ['id', 'type'],
      ({ row }) => `MERGE (a:Actor {id: ${row.id}}) ON CREATE SET a:${actorLabel(type)}, a.type = ${row.type}`,
    ),
  createInvolved: overTable(
    ['article', 'actor', 'name', 'country', 'code'],
    ({ row, properties }) =>
      `MATCH (d:Article {id: ${row.article}}) MATCH (a:Actor {id: ${row.actor}}) CREATE (d)-[:INVOLVES ${properties('name', 'country', 'code')}]->(a)`,
  ),
  createSentences: overTable(
    ['article', 'id', 'n', 'start', 'text'],
    ({ row, properties }) =>
      `MATCH (d:Article {id: ${row.article}}) CREATE (:Sentence ${properties('id', 'n', 'start', 'text')})-[:OF]->(d)`,
  ),
  updateSentences: overTable(
    ['id', 'n', 'start'],
    ({ row }) => `MATCH (s:Sentence {id: ${row.id}}) SET s.n = ${row.n}, s.start = ${row.start}`,
  ),
  createMentions: overTable(
    ['sentence', 'actor', 'start', 'end', 'surface', 'kind', 'how'],
    ({ row, properties }) =>
      `MATCH (s:Sentence {id: ${row.sentence}}) MATCH (a:Actor {id: ${row.actor}}) CREATE (s)-[:MENTIONS ${properties('start', 'end', 'surface', 'kind', 'how')}]->(a)`,
  ),
} as const
