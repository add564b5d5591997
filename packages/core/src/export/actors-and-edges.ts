import { type ActorRow, readActor } from '../graph/index.js'
import { isSymmetric } from '../lexicon/index.js'
import { groupItems } from '../resolve/index.js'
import { EDGE_FIGURES, exportCypher } from './export-cypher.js'
import {
  type CypherValue,
  compareText,
  type GraphSource,
  oneAhead,
  PAGE,
  partsOf,
  type Row,
  text,
  textOrNull,
} from './source.js'

/** A typed edge between two actors, with its figures as stored. */
export interface EdgeRow {
  readonly key: string
  readonly relation: string
  readonly subject: string
  readonly object: string
  /** True where the relation has no direction: "met", "called". */
  readonly symmetric: boolean
  readonly figures: Row
}

/** "Foreign minister of": who holds which title in which body. */
export interface AffiliationRow {
  readonly person: string
  readonly body: string
  readonly title: string | null
}

/** Actors whose edges are read at once. */
const ACTORS_A_QUERY = 1000

/** An actor with the names it has under other ids. */
const toActor = (row: Row, others: readonly Row[]): ActorRow => {
  const actor = readActor({ ...row, id: row.cursor })
  const names = [actor, ...others.map(readActor)]
    .flatMap(({ aliases }) => aliases)
    .concat(others.map(o => text(o.name)))
  return { ...actor, aliases: [...new Set(names)].sort(compareText) }
}

const toEdge = (row: Row): EdgeRow => {
  const relation = text(row.relation)
  const figures: Record<string, CypherValue> = {}
  for (const name of EDGE_FIGURES) if ((row[name] ?? null) !== null) figures[name] = row[name]
  return {
    key: text(row.key),
    relation,
    subject: text(row.subject),
    object: text(row.object),
    symmetric: isSymmetric(relation),
    figures,
  }
}

/** Some actors at a time, with the rows of a query about them. */
const ofActors = (
  source: GraphSource,
  cypher: string,
  actorPages: string = exportCypher.actorIds,
): AsyncGenerator<{ readonly actors: readonly Row[]; readonly rows: readonly Row[] }> =>
  oneAhead(partsOf(source.pages(actorPages, {}, PAGE), ACTORS_A_QUERY), async actors => ({
    actors,
    rows: await source.query(cypher, { ids: actors.map(row => text(row.cursor)) }),
  }))

/** All actors, by id; of those that are one, the canonical one. */
export async function* readActors(source: GraphSource): AsyncGenerator<ActorRow> {
  for await (const { actors, rows } of ofActors(source, exportCypher.otherNames, exportCypher.actors)) {
    const others = groupItems(rows, row => text(row.id))
    yield* actors.map(actor => toActor(actor, others.get(text(actor.cursor)) ?? []))
  }
}

/** All edges made of statements, by subject and key. */
export async function* readEdges(source: GraphSource): AsyncGenerator<EdgeRow> {
  for await (const { rows } of ofActors(source, exportCypher.edges))
    yield* rows.map(toEdge).sort((a, b) => compareText(a.subject, b.subject) || compareText(a.key, b.key))
}

/** All affiliations, by person, body and title. */
export async function* readAffiliations(source: GraphSource): AsyncGenerator<AffiliationRow> {
  const keyOf = (a: AffiliationRow): string => [a.person, a.body, a.title].join('\u0000')
  for await (const { rows } of ofActors(source, exportCypher.affiliations))
    yield* rows
      .map(row => ({ person: text(row.person), body: text(row.body), title: textOrNull(row.title) }))
      .sort((a, b) => compareText(keyOf(a), keyOf(b)))
}
