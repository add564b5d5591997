import { InvariantError } from '../errors.js'
import { NAMING_REASONS } from '../model/index.js'

/** Statement text that writes and reads the content of articles. User data only ever comes in as parameters. */

const NAMING = JSON.stringify(NAMING_REASONS)

const TYPE = /^[A-Z][A-Z0-9_]{0,63}$/
/** A relation type for use in statement text, in backticks. Throws InvariantError for anything but a name of capitals, digits and "_". */
export const relationType = (name: string): string => {
  if (!TYPE.test(name))
    throw new InvariantError('RELATION_NAME', `"${name}" is no relation name: use capitals, digits and "_".`)
  return `\`${name}\``
}

const ACTOR_LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: 'Person',
    country: 'Country',
    organisation: 'Organisation',
    company: 'Company',
    igo: 'Igo',
    media: 'Media',
    military: 'Military',
    armed_group: 'ArmedGroup',
    group: 'Group',
    place: 'Place',
  }),
)

/** The label of an actor type; throws InvariantError for an unknown one, which never becomes statement text. */
export const actorLabel = (type: string): string => {
  const label = ACTOR_LABELS.get(type)
  if (!label) throw new InvariantError('ACTOR_TYPE', `"${type}" is no actor type.`)
  return label
}

const OF_ARTICLES = 'UNWIND $ids AS id MATCH (d:Article {id: id})'
const OF_ACTORS = 'UNWIND $ids AS id MATCH (member:Actor {id: id})<-[:INVOLVES]-(d:Article)'
/** A statement as it is stored, with the actors its links lead to: the canonical ones. */
export const STORED_STATEMENT = `RETURN d.id AS article, d.publishedAt AS publishedAt, x.id AS id, s.id AS sentence, properties(x) AS fields,
 [(x)-[:SUBJECT]->(a:Actor) | a.id] AS subject, [(x)-[:OBJECT]->(b:Actor) | b.id] AS object, [(x)-[:SPEAKER]->(p:Actor) | p.id] AS speaker,
 [(x)-[r:REPORTED_BY]->(q:Actor) | [r.n, q.id]] AS reportedBy`
const STORED_AFFILIATION = `RETURN d.id AS article, x.id AS id, s.id AS sentence, properties(x) AS fields,
 [(x)-[:PERSON]->(a:Actor) | a.id] AS person, [(x)-[:BODY]->(b:Actor) | b.id] AS body`

export const cypher = {
  // The ends of relationships.
  nodesByElementId: 'MATCH (n) WHERE elementId(n) IN $ids RETURN n',

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
  // The same for statements of actors in whatever article.
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
    `UNWIND $rows AS row MERGE (a:Actor {id: row.id}) ON CREATE SET a:${actorLabel(type)}, a.type = row.type`,
  /** Taken first by every writer, so that none counts or resolves over another. */
  lockStore: 'MERGE (m:Meta {name: "newsgraph"}) SET m.lock = true REMOVE m.lock',
  createInvolved:
    'UNWIND $rows AS row MATCH (d:Article {id: row.article}) MATCH (a:Actor {id: row.actor}) CREATE (d)-[i:INVOLVES]->(a) SET i += row.fields',
  createSentences:
    'UNWIND $rows AS row MATCH (d:Article {id: row.article}) CREATE (s:Sentence {id: row.id})-[:OF]->(d) SET s += row.fields',
  updateSentences: 'UNWIND $rows AS row MATCH (s:Sentence {id: row.id}) SET s += row.fields',
  createMentions:
    'UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence}) MATCH (a:Actor {id: row.actor}) CREATE (s)-[m:MENTIONS]->(a) SET m += row.fields',
  createStatements:
    'UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence}) CREATE (x:Statement {id: row.id})-[:`IN`]->(s) SET x += row.fields',
  setStatements: 'UNWIND $rows AS row MATCH (x:Statement {id: row.id}) SET x += row.fields',
  unlinkStatements: (type: 'SUBJECT' | 'OBJECT' | 'SPEAKER' | 'REPORTED_BY') =>
    `UNWIND $ids AS id MATCH (x:Statement {id: id})-[r:${type}]->(:Actor) DELETE r`,
  linkStatements: (type: 'SUBJECT' | 'OBJECT' | 'SPEAKER') =>
    `UNWIND $rows AS row MATCH (x:Statement {id: row.id}) MATCH (a:Actor {id: row.actor}) CREATE (x)-[:${type}]->(a)`,
  /** Those who passed a statement on, numbered from the innermost. */
  linkReporters:
    'UNWIND $rows AS row MATCH (x:Statement {id: row.id}) MATCH (a:Actor {id: row.actor}) CREATE (x)-[:REPORTED_BY {n: row.n}]->(a)',
  createAffiliations:
    'UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence}) CREATE (x:Affiliation {id: row.id})-[:`IN`]->(s) SET x += row.fields',
  setAffiliations: 'UNWIND $rows AS row MATCH (x:Affiliation {id: row.id}) SET x += row.fields',
  unlinkAffiliations: (type: 'PERSON' | 'BODY') =>
    `UNWIND $ids AS id MATCH (x:Affiliation {id: id})-[r:${type}]->(:Actor) DELETE r`,
  linkAffiliations: (type: 'PERSON' | 'BODY') =>
    `UNWIND $rows AS row MATCH (x:Affiliation {id: row.id}) MATCH (a:Actor {id: row.actor}) CREATE (x)-[:${type}]->(a)`,

  // Names and aliases of actors, read off what the articles call them.
  readActors:
    'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id, a.name AS name, a.country AS country, a.code AS code, a.aliases AS aliases, a.firstSeen AS firstSeen, a.lastSeen AS lastSeen, a.block AS block, a.type AS type, a.canonical AS canonical',
  orphans:
    'UNWIND $ids AS id MATCH (a:Actor {id: id}) WHERE NOT EXISTS { (a)<-[:INVOLVES]-(:Article) } RETURN a.id AS id',
  deleteActors: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) DETACH DELETE a',
  surfacesLeft: `UNWIND $rows AS row MATCH (a:Actor {id: row.actor}) WHERE EXISTS { (a)<-[m:MENTIONS]-(:Sentence) WHERE m.surface = row.surface AND m.how IN ${NAMING} } RETURN row.actor AS actor, row.surface AS surface`,
  factsLeft: (field: 'name' | 'country' | 'code') =>
    `UNWIND $rows AS row MATCH (a:Actor {id: row.actor}) WHERE EXISTS { (a)<-[i:INVOLVES]-(:Article) WHERE i.${field} = row.value } RETURN row.actor AS actor`,
  involvedFacts:
    'UNWIND $ids AS id MATCH (a:Actor {id: id})<-[i:INVOLVES]-(d:Article) RETURN id, collect(DISTINCT i.name) AS names, collect(DISTINCT i.country) AS countries, collect(DISTINCT i.code) AS codes, min(d.publishedAt) AS firstSeen, max(d.publishedAt) AS lastSeen',
  setActors: 'UNWIND $rows AS row MATCH (a:Actor {id: row.id}) SET a += row.fields',

  counts: {
    articles: 'MATCH (n:Article) RETURN count(n) AS n',
    actors: 'MATCH (n:Actor) WHERE n.canonical IS NULL RETURN count(n) AS n',
    statements: 'MATCH (n:Statement) RETURN count(n) AS n',
    edges: 'MATCH (:Actor)-[r]->(:Actor) WHERE r.statements > 0 RETURN count(r) AS n',
  },
} as const
