/** Statement text of what people decided. */
export const decisionCypher = {
  decisions:
    'MATCH (x:Decision) RETURN x.id AS id, x.kind AS kind, x.statement AS statement, x.actors AS actors, x.articles AS articles',
  createDecisions: 'UNWIND $rows AS row CREATE (x:Decision {id: row.id}) SET x += row.fields',
  deleteDecisions: 'UNWIND $ids AS id MATCH (x:Decision {id: id}) DELETE x',
} as const
