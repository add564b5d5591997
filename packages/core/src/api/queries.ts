/** The reading queries behind the HTTP API; the same text runs on both databases. */

const EVIDENCE = `MATCH (x)-[:\`IN\`]->(t:Sentence)-[:OF]->(d:Article) MATCH (x)-[:SUBJECT]->(s:Actor) MATCH (x)-[:OBJECT]->(o:Actor)
 OPTIONAL MATCH (x)-[:SPEAKER]->(p:Actor)
 RETURN x.id AS id, t.text AS sentence, s.id AS subject, s.name AS subjectName, o.id AS object, o.name AS objectName, p.name AS speaker,
 x.subjectStart AS subjectStart, x.subjectEnd AS subjectEnd, x.objectStart AS objectStart, x.objectEnd AS objectEnd,
 x.triggerStart AS triggerStart, x.triggerEnd AS triggerEnd, x.relation AS relation, x.phrase AS phrase, x.status AS status,
 x.negated AS negated, x.act AS act, x.date AS date, x.rule AS rule, x.confidence AS confidence,
 d.id AS article, d.title AS title, d.publisher AS publisher, d.publishedAt AS publishedAt, d.url AS url
 ORDER BY publishedAt DESC, article, id LIMIT $limit`

export const queries = {
  edges: `MATCH (s:Actor)-[r]->(o:Actor) WHERE r.statements > 0 RETURN r.key AS key, s.id AS source, o.id AS target, type(r) AS relation, r.quad AS quad, r.statements AS statements,
 r.articles AS articles, r.confidence AS confidence, r.firstReported AS firstReported, r.lastReported AS lastReported ORDER BY statements DESC, confidence DESC, key`,
  actors:
    'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id, a.name AS name, a.type AS type, a.country AS country, a.aliases AS aliases',
  evidence: `MATCH (x:Statement {edgeKey: $key}) ${EVIDENCE}`,
  mirrorEvidence: `MATCH (x:Statement {mirrorKey: $key}) ${EVIDENCE}`,
  actorEvidence: `MATCH (x:Statement)-[:SUBJECT|OBJECT]->(:Actor {id: $id}) WITH DISTINCT x ${EVIDENCE}`,
  search: `MATCH (a:Actor) WHERE toLower(a.name) CONTAINS $text OR any(n IN a.aliases WHERE toLower(n) CONTAINS $text)
 RETURN a.id AS id, a.name AS name, a.type AS type ORDER BY name LIMIT 20`,
  topPairs: `MATCH (s:Actor)-[r]->(o:Actor) WHERE r.statements > 0 RETURN s.name AS subject, type(r) AS relation, o.name AS object, r.key AS key, r.statements AS statements
 ORDER BY statements DESC, subject, object LIMIT 5`,
}
