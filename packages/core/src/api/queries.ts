/** The reading queries behind the HTTP API; the same text runs on both databases. */

/** What may be missing is asked for as a list: the embedded engine answers OPTIONAL MATCH with a walk over all relationships of the type. */
const STATEMENT = `MATCH (x)-[:\`IN\`]->(t:Sentence)-[:OF]->(d:Article) MATCH (x)-[:SUBJECT]->(s:Actor)
 RETURN x.id AS id, t.text AS sentence, t.n AS n, coalesce(x.subject, s.id) AS subject, s.name AS subjectName, [(x)-[:OBJECT]->(o:Actor) | coalesce(x.object, o.id)] AS object,
 [(x)-[:OBJECT]->(o:Actor) | o.name] AS objectName, [(x)-[:SPEAKER]->(p:Actor) | p.name] AS speaker,
 [(x)-[r:REPORTED_BY]->(q:Actor) | [r.n, q.name]] AS reportedBy, x.background AS background,
 x.subjectStart AS subjectStart, x.subjectEnd AS subjectEnd, x.objectStart AS objectStart, x.objectEnd AS objectEnd,
 x.triggerStart AS triggerStart, x.triggerEnd AS triggerEnd, x.relation AS relation, x.phrase AS phrase, x.quad AS quad, x.goldstein AS goldstein, x.eventId AS event, x.status AS status,
 x.negated AS negated, x.act AS act, x.argument AS argument, x.date AS date, x.rule AS rule, x.confidence AS confidence,
 d.id AS article, d.title AS title, d.publisher AS publisher, d.publishedAt AS publishedAt, d.url AS url, d.story AS story`

export const queries = {
  /** Rows the index is made of: actors, articles, and the statements of some articles. */
  actors:
    'MATCH (a:Actor) WHERE a.splitFrom IS NULL RETURN a.id AS id, a.name AS name, a.type AS type, a.country AS country, a.code AS code, a.aliases AS aliases, a.firstSeen AS firstSeen, a.lastSeen AS lastSeen, a.canonical AS canonical',
  articles:
    'MATCH (d:Article) RETURN d.id AS id, d.publisher AS publisher, d.publishedAt AS publishedAt, d.storyPublisher AS storyPublisher',
  statementsOfArticles: `UNWIND $ids AS id MATCH (d:Article {id: id})<-[:OF]-(t:Sentence)<-[:\`IN\`]-(x:Statement)
 MATCH (x)-[:SUBJECT]->(s:Actor) MATCH (x)-[:OBJECT]->(o:Actor)
 RETURN x.id AS id, coalesce(x.subject, s.id) AS subject, coalesce(x.object, o.id) AS object, x.relation AS relation, x.quad AS quad, x.status AS status, x.negated AS negated,
 x.edgeRelation AS edgeRelation, x.edgeQuad AS edgeQuad, x.isMutual AS isMutual, x.dateFrom AS dateFrom, x.background AS background, x.confidence AS confidence, d.id AS article`,
  statements: `UNWIND $ids AS statement MATCH (x:Statement {id: statement}) ${STATEMENT}`,
  article:
    'MATCH (d:Article {id: $id}) RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedAt AS publishedAt, d.url AS url',
  sentences:
    'MATCH (t:Sentence)-[:OF]->(:Article {id: $id}) RETURN t.n AS n, t.start AS start, t.text AS text ORDER BY n',
  articleStatements: `MATCH (x:Statement)-[:\`IN\`]->(:Sentence)-[:OF]->(:Article {id: $id}) WITH x ${STATEMENT} ORDER BY n, triggerStart, id`,
  articlesOfStatements:
    'UNWIND $ids AS statement MATCH (x:Statement {id: statement})-[:`IN`]->(:Sentence)-[:OF]->(d:Article) RETURN DISTINCT d.id AS id ORDER BY id',
  /** The statements of an article between two actors, by the ids the article gave them. */
  annotatedStatements: `MATCH (x:Statement)-[:\`IN\`]->(t:Sentence)-[:OF]->(:Article {id: $id}) MATCH (x)-[:SUBJECT]->(s:Actor) MATCH (x)-[:OBJECT]->(o:Actor)
 RETURN x.id AS id, t.n AS n, coalesce(x.subject, s.id) AS subject, coalesce(x.object, o.id) AS object, x.relation AS relation, x.verb AS verb, x.status AS status, x.negated AS negated,
 x.subjectStart AS subjectStart, x.subjectEnd AS subjectEnd, x.objectStart AS objectStart, x.objectEnd AS objectEnd, x.triggerStart AS triggerStart, x.triggerEnd AS triggerEnd
 ORDER BY n, triggerStart, id`,
  actorsOfArticle: `MATCH (t:Sentence)-[:OF]->(:Article {id: $id}) MATCH (t)-[m:MENTIONS]->(a:Actor)
 RETURN a.id AS id, a.name AS name, a.type AS type, collect(m.surface) AS surfaces ORDER BY id`,
  evidence: `MATCH (x:Statement {edgeKey: $key}) ${STATEMENT} ORDER BY publishedAt DESC, article, id LIMIT $limit`,
  topPairs: `MATCH (s:Actor)-[r]->(o:Actor) WHERE r.statements > 0 RETURN s.name AS subject, type(r) AS relation, o.name AS object, r.key AS key, r.statements AS statements
 ORDER BY statements DESC, subject, object LIMIT 5`,
}
