import { StoreError } from '../../errors.js'
import { readActor } from '../../graph/index.js'
import { allRelations } from '../../lexicon/index.js'
import { hexDigest } from '../../text/index.js'
import type { Connection, Row, Run } from './connection.js'
import { searchText } from './search-text.js'

/**
 * Version 2: sentences, statements and affiliations are known by content, articles keep what they call their actors.
 * Version 3: statements and affiliations keep their actors' own ids and are linked to canonical actors; blocks, events, near-copies, decisions.
 * Version 4: articles keep what they were read from, and those that were only numbered are known by their number and that.
 * Version 5: statements keep who passed them on, and which are history.
 * Version 6: edges of a single source are nodes too, and denials that are contested have the day.
 */
export const SCHEMA_VERSION = 6
/** Versions from this one on are read as they are. */
const OLDEST_READ = 3

const LABELS = [
  'Actor',
  'Article',
  'Sentence',
  'Statement',
  'Affiliation',
  'Shingle',
  'Decision',
  'SingleSource',
] as const
const INDEXES = [
  ['Actor', 'name'],
  ['Actor', 'block'],
  ['Article', 'publishedAt'],
  ['Article', 'ingestedAt'],
  ['Article', 'contentHash'],
  ['Article', 'givenId'],
  ['Statement', 'key'],
  ['Statement', 'pair'],
  ['Statement', 'isDenial'],
  ['Statement', 'edgeKey'],
  ['Statement', 'mirrorKey'],
  ['Statement', 'eventBlock'],
  ['Affiliation', 'edgeKey'],
] as const
/** Indexes that give an order, which the embedded engine takes none from. */
const ORDERS = [
  ['Statement', 'contested'],
  ['SingleSource', 'statements'],
] as const
const constraints = [
  ...LABELS.map(l => `CREATE CONSTRAINT ${l.toLowerCase()}_id IF NOT EXISTS FOR (n:${l}) REQUIRE n.id IS UNIQUE`),
  'CREATE CONSTRAINT meta_name IF NOT EXISTS FOR (n:Meta) REQUIRE n.name IS UNIQUE',
]
const indexText = (label: string, property: string, name = `${label}_${property}`.toLowerCase()): string =>
  `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`

/** Constraints and indexes of each database. The embedded engine has no look-up behind a constraint. */
export const definitions: Readonly<Record<Connection['dialect'], readonly string[]>> = {
  neo4j: [
    ...constraints,
    ...[...INDEXES, ...ORDERS].map(([label, property]) => indexText(label, property)),
    // Brought up to date behind the transactions: within them it takes more of the server than all else that is written. Searches wait for it.
    'CREATE FULLTEXT INDEX actor_search IF NOT EXISTS FOR (n:Actor) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: "whitespace", `fulltext.eventually_consistent`: true}}',
    'CALL db.awaitIndexes(300)',
  ],
  embedded: [
    ...constraints,
    ...LABELS.map(l => indexText(l, 'id', `${l.toLowerCase()}_lookup`)),
    ...INDEXES.map(([label, property]) => indexText(label, property)),
  ],
}

export const schemaCypher = {
  readMeta: 'MATCH (m:Meta) RETURN m.schemaVersion AS version, m.engine AS engine, m.vocabulary AS vocabulary',
  setVersion: 'MERGE (m:Meta {name: "newsgraph"}) SET m.schemaVersion = $version',
  setEngine: 'MERGE (m:Meta {name: "newsgraph"}) SET m.engine = $engine, m.vocabulary = $vocabulary',
  toVersion2: {
    /** What the first version knew of an actor is what its articles are taken to call it. */
    involve: `MATCH (d:Article)<-[:OF]-(:Sentence)-[:MENTIONS]->(a:Actor) WITH DISTINCT d, a MERGE (d)-[i:INVOLVES]->(a)
 SET i.name = a.name, i.country = a.country, i.code = a.code`,
    kinds: 'MATCH (:Sentence)-[m:MENTIONS]->(:Actor) WHERE m.kind IS NULL SET m.kind = m.how',
    actors: 'MATCH (a:Actor) RETURN a.id AS id, a.name AS name, a.aliases AS aliases',
    search: 'UNWIND $rows AS row MATCH (a:Actor {id: row.id}) SET a.search = row.search',
  },
  toVersion3: {
    seen: `MATCH (d:Article)-[:INVOLVES]->(a:Actor) WITH a, min(d.publishedAt) AS firstSeen, max(d.publishedAt) AS lastSeen
 SET a.firstSeen = firstSeen, a.lastSeen = lastSeen`,
  },
  /** Before version 6 the index of names was brought up to date within the transactions. */
  searchWithin: `SHOW FULLTEXT INDEXES YIELD name, options
 WHERE name = 'actor_search' AND NOT options.indexConfig['fulltext.eventually_consistent'] RETURN name`,
  dropSearch: 'DROP INDEX actor_search',
  /** So that the next build of these articles writes what a new version knows of them. */
  stale: 'MATCH (d:Article) SET d.contentHash = "", d.ingestedAt = coalesce(d.ingestedAt, d.publishedAt, "")',
} as const

/** One step of the schema: from the version before it to `to`. Steps are run in order, each in one transaction with the new version. */
interface Migration {
  readonly to: number
  readonly run: (run: Run, kept: Kept) => Promise<void>
}
/** Derives what a new version keeps beside the articles, for all that a store holds. */
type Kept = (run: Run) => Promise<void>

const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    run: async run => {
      const { involve, kinds, actors, search } = schemaCypher.toVersion2
      await run(involve)
      await run(kinds)
      const rows = (await run(actors)).map((a): Row => {
        const { id, name, aliases } = readActor(a)
        return { id, search: searchText(name, aliases) }
      })
      await run(search, { rows })
    },
  },
  {
    // Rows without their actors' own ids differ from what an article gives, and are written anew by the next build of it.
    to: 3,
    run: async run => {
      await run(schemaCypher.toVersion3.seen)
      await run(schemaCypher.stale)
    },
  },
  // Only indexes are new: the next build of an article brings its input, and takes the place of one known by its number alone.
  { to: 4, run: async () => {} },
  // A new engine reads every article anew, and only it brings what is new here.
  { to: 5, run: async () => {} },
  { to: 6, run: (run, keepAll) => keepAll(run) },
]

const readVersion = async (connection: Connection): Promise<number | null> => {
  const version = (await connection.read(schemaCypher.readMeta, {}))[0]?.version
  return version === undefined || version === null ? null : Number(version)
}

/** Makes the schema in an empty store and migrates an older one. Throws StoreError for a store of a newer newsgraph. */
export const prepareSchema = async (
  connection: Connection,
  { readOnly, keepAll }: { readonly readOnly: boolean; readonly keepAll: Kept },
): Promise<void> => {
  const found = await readVersion(connection)
  if (found === SCHEMA_VERSION || (found === null && readOnly)) return
  if (readOnly && found !== null && found >= OLDEST_READ && found < SCHEMA_VERSION) return
  if (found !== null && !(found >= 1 && found < SCHEMA_VERSION))
    throw new StoreError(
      'STORE_SCHEMA',
      `The store at ${connection.location} has schema version ${found}; this newsgraph knows versions up to ${SCHEMA_VERSION}. Update newsgraph.`,
    )
  if (found !== null && readOnly)
    throw new StoreError(
      'STORE_SCHEMA_OLD',
      `The store at ${connection.location} has schema version ${found} and is migrated when it is next opened for writing. Run newsgraph build on it once.`,
    )
  if (connection.dialect === 'neo4j' && (await connection.read(schemaCypher.searchWithin, {})).length > 0)
    await connection.define(schemaCypher.dropSearch)
  for (const statement of definitions[connection.dialect]) await connection.define(statement)
  if (found === null)
    await connection.write(async run => void (await run(schemaCypher.setVersion, { version: SCHEMA_VERSION })))
  else
    for (const step of MIGRATIONS.filter(m => m.to > found))
      await connection.write(async run => {
        await step.run(run, keepAll)
        await run(schemaCypher.setVersion, { version: step.to })
      })
}

/** A digest of the relation vocabulary: names and codes. */
export const vocabularyDigest = (): string =>
  hexDigest(
    allRelations()
      .map(r => `${r.name} ${r.cameo} ${r.plover} ${r.symmetric}`)
      .join('\n'),
    [81, 83],
  )

/** Notes the engine and vocabulary the store was last written with, where they differ. */
export const noteEngine = async (run: Run, engine: string): Promise<void> => {
  const vocabulary = vocabularyDigest()
  const [meta] = await run(schemaCypher.readMeta)
  if (meta?.engine !== engine || meta?.vocabulary !== vocabulary)
    await run(schemaCypher.setEngine, { engine, vocabulary })
}
