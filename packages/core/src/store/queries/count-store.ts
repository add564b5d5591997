import type { Connection } from '../database/index.js'
import type { StoreCounts } from '../store.js'

/** Statement text that counts what a store holds. */
export const countCypher = {
  articles: 'MATCH (n:Article) RETURN count(n) AS n',
  actors: 'MATCH (n:Actor) WHERE n.canonical IS NULL RETURN count(n) AS n',
  statements: 'MATCH (n:Statement) RETURN count(n) AS n',
  edges: 'MATCH (:Actor)-[r]->(:Actor) WHERE r.statements > 0 RETURN count(r) AS n',
} as const

export const countStore = async (connection: Connection): Promise<StoreCounts> => {
  const count = async (statement: string): Promise<number> => Number((await connection.read(statement, {}))[0].n)
  return {
    articles: await count(countCypher.articles),
    actors: await count(countCypher.actors),
    statements: await count(countCypher.statements),
    edges: await count(countCypher.edges),
  }
}
