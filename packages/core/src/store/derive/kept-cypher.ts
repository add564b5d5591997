/** Statement text that keeps what queries would otherwise find by a look at everything. */

/** An edge with fewer statements is not repeated. */
export const LEAST_REPEATED = 2

export const keptCypher = {
  // Edges of a single source, as nodes.
  readSingle: 'UNWIND $keys AS key MATCH (n:SingleSource {id: key}) RETURN key, properties(n) AS fields',
  createSingle: 'UNWIND $rows AS row CREATE (n:SingleSource {id: row.id}) SET n += row.fields',
  updateSingle: 'UNWIND $rows AS row MATCH (n:SingleSource {id: row.id}) SET n += row.fields',
  removeSingle: 'UNWIND $ids AS id MATCH (n:SingleSource {id: id}) DELETE n',
  allSingle: `MATCH (a:Actor)-[r]->(b:Actor) WHERE r.publishers = 1 AND r.statements >= ${LEAST_REPEATED}
 RETURN r.key AS key, a.id AS subject, type(r) AS relation, b.id AS object, properties(r) AS figures`,

  // Denials that somebody else contradicts, with the day of their article.
  denied: 'UNWIND $keys AS key MATCH (x:Statement {key: key}) WHERE x.isDenial = true RETURN DISTINCT key',
  allDenied: 'MATCH (x:Statement {isDenial: true}) RETURN DISTINCT x.key AS key',
  told: `UNWIND $keys AS key MATCH (x:Statement {key: key})-[:\`IN\`]->(:Sentence)-[:OF]->(d:Article) WHERE x.isDenial = true OR x.status = 'asserted'
 RETURN key, x.id AS id, x.isDenial AS isDenial, x.review AS review, x.contested AS contested, d.publishedAt AS day,
 coalesce(head([(x)-[:SPEAKER]->(p:Actor) | p.id]), d.publisher, d.id) AS source`,
  setContested: 'UNWIND $rows AS row MATCH (x:Statement {id: row.id}) SET x += row.fields',
} as const
