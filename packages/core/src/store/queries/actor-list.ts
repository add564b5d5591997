import { type ActorRow, readActor, textOrNull, textsOf } from '../../graph/index.js'
import { groupItems, type SameAsReason } from '../../resolve/index.js'
import { type Row, runBatches } from '../database/index.js'
import type { GraphStore } from '../store.js'

/** Statement text that lists actors and tells of what a cluster is made. */
export const actorCypher = {
  list: `MATCH (a:Actor) WHERE a.canonical IS NULL
 RETURN a.id AS id, a.name AS name, a.type AS type, a.country AS country, a.firstSeen AS firstSeen, a.lastSeen AS lastSeen,
 COUNT { (a)<-[:SUBJECT|OBJECT]-(:Statement) } AS statements ORDER BY statements DESC, name, id SKIP $skip LIMIT $limit`,
  /** Asked for the actors of a page alone: as a list within \`list\`, the embedded engine looks at every actor for every actor. */
  also: 'UNWIND $ids AS id MATCH (a:Actor {id: id})<-[:SAME_AS]-(m:Actor) RETURN id, m.name AS name',
  connected: `MATCH (a:Actor)-[r]-(b:Actor) WHERE r.statements > 0
 RETURN a.name AS name, a.id AS id, count(DISTINCT b) AS actors, sum(r.statements) AS statements ORDER BY actors DESC, name LIMIT $limit`,
  named:
    'UNWIND $names AS name MATCH (a:Actor {name: name}) RETURN a.id AS id, a.name AS name, a.canonical AS canonical',
  names: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id, a.name AS name',
  one: 'MATCH (a:Actor {id: $id}) RETURN a.id AS id, a.name AS name, a.canonical AS canonical',
  members: `MATCH (a:Actor) WHERE a.id = $id OR a.canonical = $id
 RETURN a.id AS id, a.name AS name, a.type AS type, a.country AS country, a.code AS code, a.aliases AS aliases, a.firstSeen AS firstSeen,
 a.lastSeen AS lastSeen, a.why AS why, a.splitFrom AS splitFrom, COUNT { (a)<-[:INVOLVES]-(:Article) } AS articles ORDER BY articles DESC, id`,
  statement: 'MATCH (x:Statement {id: $id}) RETURN x.id AS id',
  example: `MATCH (a:Actor {id: $id})<-[m:MENTIONS]-(s:Sentence)-[:OF]->(d:Article) WHERE m.kind = "name"
 RETURN s.text AS sentence, d.id AS article, d.publishedAt AS day ORDER BY day, article, s.n LIMIT 1`,
} as const

export interface ListedActor {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly country: string | null
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly statements: number
  /** Names of the actors of other articles that are this one. */
  readonly also: readonly string[]
}

const readSeen = (row: Row) => ({ firstSeen: textOrNull(row.firstSeen), lastSeen: textOrNull(row.lastSeen) })

const toListed = (row: Row, also: readonly string[]): ListedActor => {
  const { id, name, type, country } = readActor(row)
  return { id, name, type, country, ...readSeen(row), statements: Number(row.statements), also: also.toSorted() }
}

/** A page of the canonical actors, those with most statements first. */
export const listActors = async (
  store: GraphStore,
  { skip = 0, limit }: { readonly skip?: number; readonly limit: number },
): Promise<readonly ListedActor[]> => {
  const rows = await store.query(actorCypher.list, { skip, limit })
  const others = await runBatches(store.query, actorCypher.also, { rows: rows.map(r => String(r.id)), as: 'ids' })
  const also = groupItems(others, r => String(r.id))
  return rows.map(row => toListed(row, textsOf((also.get(String(row.id)) ?? []).map(r => r.name))))
}

export interface ConnectedActor {
  readonly name: string
  readonly id: string
  /** How many others it has an edge with. */
  readonly actors: number
  readonly statements: number
}

/** Actors with edges to most others. */
export const connectedActors = async (store: GraphStore, limit: number): Promise<readonly ConnectedActor[]> =>
  (await store.query(actorCypher.connected, { limit })) as unknown as readonly ConnectedActor[]

/** Names of actors by id. */
export const namesOf = async (store: GraphStore, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map((await store.query(actorCypher.names, { ids })).map(r => [String(r.id), String(r.name)]))

/** The actors an id or a name stands for. */
export const actorsCalled = async (
  store: GraphStore,
  text: string,
): Promise<readonly { readonly id: string; readonly canonical: string }[]> => {
  const toRef = (row: Row) => ({ id: String(row.id), canonical: textOrNull(row.canonical) ?? String(row.id) })
  const byId = await store.query(actorCypher.one, { id: text })
  return (byId.length > 0 ? byId : await store.query(actorCypher.named, { names: [text] })).map(toRef)
}

export const hasStatement = async (store: GraphStore, id: string): Promise<boolean> =>
  (await store.query(actorCypher.statement, { id })).length > 0

/** An actor of some articles as part of a cluster. */
export interface ClusterEvidence extends ActorRow {
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly articles: number
  /** Why it is taken for the canonical actor; null for that one. */
  readonly why: SameAsReason | null
  readonly splitFrom: string | null
  readonly example: { readonly sentence: string | null; readonly article: string } | null
}

/** Of what a canonical actor is made: itself and the actors that are the same, with where each is named. */
export const explainActor = async (store: GraphStore, id: string): Promise<readonly ClusterEvidence[]> => {
  const members: ClusterEvidence[] = []
  for (const row of await store.query(actorCypher.members, { id })) {
    const [example] = await store.query(actorCypher.example, { id: row.id })
    const actor = readActor(row)
    members.push({
      ...actor,
      aliases: [...actor.aliases].sort(),
      ...readSeen(row),
      articles: Number(row.articles),
      why: textOrNull(row.why) as SameAsReason | null,
      splitFrom: textOrNull(row.splitFrom),
      example: example ? { sentence: textOrNull(example.sentence), article: String(example.article) } : null,
    })
  }
  return members.sort((a, b) => Number(b.id === id) - Number(a.id === id))
}
