import { NAMING_REASONS } from '../../model/index.js'

const NAMING = JSON.stringify(NAMING_REASONS)

/** Statement text that reads names, aliases and days of actors off what the articles call them. */
export const actorFactsCypher = {
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
} as const
