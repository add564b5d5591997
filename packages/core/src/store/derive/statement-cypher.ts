/** Statement text that writes statements and affiliations, and their links to canonical actors. */
export const statementCypher = {
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
} as const
