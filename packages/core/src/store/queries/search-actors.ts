import { type Connection, foldText } from '../database/index.js'
import type { ActorHit } from '../store.js'

const FOUND = `WITH a, CASE WHEN a.search STARTS WITH $exact THEN 0 WHEN a.search CONTAINS $exact THEN 1 WHEN a.search STARTS WITH $begun THEN 2 ELSE 3 END AS place
 WITH coalesce(a.canonical, a.id) AS found, min(place) AS place MATCH (c:Actor {id: found})
 RETURN c.id AS id, c.name AS name, c.type AS type, c.country AS country, c.aliases AS aliases ORDER BY place, name, id SKIP $skip LIMIT $limit`

/** The same answer from both databases: Neo4j finds candidates by its full-text index, once that has taken in what was written, the embedded engine by a look at every actor in memory. */
export const searchCypher = {
  neo4j: `CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh() CALL db.index.fulltext.queryNodes("actor_search", $lucene) YIELD node AS a WHERE all(w IN $words WHERE a.search CONTAINS w) ${FOUND}`,
  embedded: `MATCH (a:Actor) WHERE all(w IN $words WHERE a.search CONTAINS w) ${FOUND}`,
} as const

/** Canonical actors whose name or aliases, or those of an actor that is the same, have words that begin with all words of the text; [] for a text without letters or digits. */
export const searchActors = async (
  connection: Connection,
  text: string,
  { skip = 0, limit = 20 }: { readonly skip?: number; readonly limit?: number } = {},
): Promise<readonly ActorHit[]> => {
  const folded = foldText(text)
  if (folded === '') return []
  const words = folded.split(' ')
  const rows = await connection.read(searchCypher[connection.dialect], {
    words: words.map(w => ` ${w}`),
    ...(connection.dialect === 'neo4j' ? { lucene: words.map(w => `+${w}*`).join(' ') } : {}),
    exact: `| ${folded} |`,
    begun: `| ${folded}`,
    skip,
    limit,
  })
  return rows.map(row => ({ ...row, aliases: row.aliases ?? [] })) as unknown as readonly ActorHit[]
}
