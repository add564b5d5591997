import { InvariantError } from '../errors.js'

/** All statement text of the stores. User data only ever comes in as parameters; relation types are checked names in backticks. */

export const SCHEMA_VERSION = 1

const LABELS = ['Actor', 'Article', 'Sentence', 'Statement', 'Affiliation'] as const

export const constraints = LABELS.map(
  l => `CREATE CONSTRAINT ${l.toLowerCase()}_id IF NOT EXISTS FOR (n:${l}) REQUIRE n.id IS UNIQUE`,
)
export const indexes = [
  'CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name)',
  'CREATE INDEX statement_edge IF NOT EXISTS FOR (n:Statement) ON (n.edgeKey)',
  'CREATE INDEX statement_mirror IF NOT EXISTS FOR (n:Statement) ON (n.mirrorKey)',
]
/** The embedded engine has no look-up behind a constraint. */
export const embeddedIndexes = LABELS.map(
  l => `CREATE INDEX ${l.toLowerCase()}_lookup IF NOT EXISTS FOR (n:${l}) ON (n.id)`,
)

const TYPE = /^[A-Z][A-Z0-9_]{0,63}$/
export const relationType = (name: string): string => {
  if (!TYPE.test(name)) throw new InvariantError('RELATION_NAME', `"${name}" is no relation name.`)
  return `\`${name}\``
}

export const ACTOR_LABELS: Readonly<Record<string, string>> = {
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
}

export const cypher = {
  meta: 'MERGE (m:Meta {name: "newsgraph"}) SET m.schemaVersion = $version',
  readMeta: 'MATCH (m:Meta) RETURN m.schemaVersion AS version',
  articleStates:
    'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.contentHash AS contentHash, a.engine AS engine',
  edgeKeysOf:
    'UNWIND $ids AS id MATCH (x:Statement)-[:`IN`]->(:Sentence)-[:OF]->(a:Article {id: id}) RETURN DISTINCT x.edgeKey AS edgeKey, x.mirrorKey AS mirrorKey',
  actorsOf:
    'UNWIND $ids AS id MATCH (c:Actor)<-[:MENTIONS]-(:Sentence)-[:OF]->(a:Article {id: id}) RETURN DISTINCT c.id AS id',
  deleteStatements:
    'UNWIND $ids AS id MATCH (x:Statement)-[:`IN`]->(:Sentence)-[:OF]->(:Article {id: id}) DETACH DELETE x',
  deleteAffiliations:
    'UNWIND $ids AS id MATCH (x:Affiliation)-[:`IN`]->(:Sentence)-[:OF]->(:Article {id: id}) DETACH DELETE x',
  deleteSentences: 'UNWIND $ids AS id MATCH (s:Sentence)-[:OF]->(:Article {id: id}) DETACH DELETE s',
  deleteArticles: 'UNWIND $ids AS id MATCH (a:Article {id: id}) DETACH DELETE a',
  mergeActors: (label: string) =>
    `UNWIND $rows AS row MERGE (a:Actor {id: row.id}) SET a:${label}, a.name = row.name, a.type = row.type, a.country = row.country, a.code = row.code`,
  mergeArticles:
    'UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a.title = row.title, a.url = row.url, a.publisher = row.publisher, a.publishedAt = row.publishedAt, a.contentHash = row.contentHash, a.engine = row.engine',
  mergeSentences:
    'UNWIND $rows AS row MATCH (a:Article {id: row.article}) MERGE (s:Sentence {id: row.id}) SET s.n = row.n, s.start = row.start, s.text = row.text MERGE (s)-[:OF]->(a)',
  mergeStatements:
    'UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence}) MERGE (x:Statement {id: row.id}) SET x += row.fields MERGE (x)-[:`IN`]->(s)',
  linkStatement: (type: 'SUBJECT' | 'OBJECT' | 'SPEAKER') =>
    `UNWIND $rows AS row MATCH (x:Statement {id: row.id}) MATCH (a:Actor {id: row.actor}) MERGE (x)-[:${type}]->(a)`,
  mergeMentions:
    'UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence}) MATCH (a:Actor {id: row.actor}) MERGE (s)-[m:MENTIONS {start: row.start, end: row.end}]->(a) SET m.surface = row.surface, m.how = row.how',
  mergeAffiliations:
    'UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence}) MATCH (p:Actor {id: row.person}) MERGE (x:Affiliation {id: row.id}) SET x.title = row.title, x.start = row.start, x.end = row.end MERGE (x)-[:`IN`]->(s) MERGE (x)-[:PERSON]->(p)',
  linkAffiliationBody:
    'UNWIND $rows AS row MATCH (x:Affiliation {id: row.id}) MATCH (b:Actor {id: row.body}) MERGE (x)-[:BODY]->(b)',
  edgeReports: (property: 'edgeKey' | 'mirrorKey') =>
    `UNWIND $keys AS key MATCH (x:Statement {${property}: key})-[:\`IN\`]->(:Sentence)-[:OF]->(a:Article) MATCH (x)-[:SUBJECT]->(s:Actor) MATCH (x)-[:OBJECT]->(o:Actor)
     RETURN key, x.edgeRelation AS relation, x.edgeQuad AS quad, s.id AS subject, o.id AS object, a.id AS article, a.publisher AS publisher, a.publishedAt AS published, x.dateFrom AS dateFrom, x.dateTo AS dateTo, x.confidence AS confidence`,
  edgesByKey:
    'UNWIND $keys AS key MATCH (s:Actor)-[r {key: key}]->(o:Actor) RETURN key, type(r) AS relation, s.id AS subject, o.id AS object',
  deleteEdges: (type: string) =>
    `UNWIND $rows AS row MATCH (s:Actor {id: row.subject})-[r:${relationType(type)}]->(o:Actor {id: row.object}) DELETE r`,
  mergeEdges: (type: string) =>
    `UNWIND $rows AS row MATCH (s:Actor {id: row.subject}) MATCH (o:Actor {id: row.object}) MERGE (s)-[r:${relationType(type)}]->(o) SET r += row.fields`,
  actorAliases:
    'UNWIND $ids AS id MATCH (a:Actor {id: id})<-[m:MENTIONS]-(:Sentence) WHERE m.how <> "pronoun" RETURN a.id AS id, collect(DISTINCT m.surface) AS surfaces',
  setAliases: 'UNWIND $rows AS row MATCH (a:Actor {id: row.id}) SET a.aliases = row.aliases',
  orphans:
    'UNWIND $ids AS id MATCH (a:Actor {id: id}) WHERE NOT EXISTS { MATCH (a)<-[:MENTIONS]-(:Sentence) } RETURN a.id AS id',
  deleteActors: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) DETACH DELETE a',
  counts: {
    articles: 'MATCH (n:Article) RETURN count(n) AS n',
    actors: 'MATCH (n:Actor) RETURN count(n) AS n',
    statements: 'MATCH (n:Statement) RETURN count(n) AS n',
    edges: 'MATCH (:Actor)-[r]->(:Actor) RETURN count(r) AS n',
  },
}
