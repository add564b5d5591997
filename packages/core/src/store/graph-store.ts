import { NotFoundError, StoreError } from '../errors.js'
import { findRelation } from '../lexicon/index.js'
import { ACTOR_LABELS, cypher, SCHEMA_VERSION } from './cypher.js'
import { checkReadOnly } from './read-only.js'
import { type ArticleRows, toRows } from './rows.js'
import type { Connection, GraphStore, Parameters, Row } from './store.js'

type Run = (text: string, parameters?: Parameters) => Promise<readonly Row[]>

const BATCH = 1000
const ARTICLES_A_TRANSACTION = 50

const inBatches = async <T>(rows: readonly T[], work: (batch: readonly T[]) => Promise<unknown>): Promise<void> => {
  for (let i = 0; i < rows.length; i += BATCH) await work(rows.slice(i, i + BATCH))
}

const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

const unique = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values)].filter((v): v is string => v !== null).sort()
const smallest = (values: readonly string[]): string | null =>
  values.reduce<string | null>((m, v) => (m === null || v < m ? v : m), null)
const largest = (values: readonly string[]): string | null =>
  values.reduce<string | null>((m, v) => (m === null || v > m ? v : m), null)
const text = (value: unknown): string => String(value)

/** The figures of one edge, counted anew from the statements behind it. */
const toEdgeRow = (reports: readonly Row[], isMirror: (report: Row) => boolean): Row => {
  const first = reports[0]
  const relation = text(first.relation)
  let [subject, object] = isMirror(first)
    ? [text(first.object), text(first.subject)]
    : [text(first.subject), text(first.object)]
  if (findRelation(relation)?.symmetric && object < subject) [subject, object] = [object, subject]
  const days = (name: string): readonly string[] => unique(reports.map(r => r[name] as string | null))
  return {
    relation,
    subject,
    object,
    fields: {
      key: first.key,
      statements: reports.length,
      articles: unique(reports.map(r => r.article as string)).length,
      publishers: unique(reports.map(r => r.publisher as string | null)).length,
      firstEvent: smallest(days('dateFrom')),
      lastEvent: largest(days('dateTo')),
      firstReported: smallest(days('published')),
      lastReported: largest(days('published')),
      confidence: Math.max(...reports.map(r => Number(r.confidence))),
      quad: first.quad,
    },
  }
}

/** Counts the edges of `keys` anew; of those, only `removable` ones (that had statements before) can have lost their last statement. */
const refreshEdges = async (run: Run, keys: readonly string[], removable: readonly string[]): Promise<void> => {
  if (keys.length === 0) return
  const direct = await run(cypher.edgeReports('edgeKey'), { keys })
  const mirrored = (await run(cypher.edgeReports('mirrorKey'), { keys })).map((r): Row => ({ ...r, mirror: true }))
  const wanted = [...groupBy([...direct, ...mirrored], r => text(r.key)).values()].map(reports =>
    toEdgeRow(reports, r => r.mirror === true),
  )
  const kept = new Set(wanted.map(w => text((w.fields as Row).key)))
  const emptied = removable.filter(key => !kept.has(key))
  const gone = emptied.length > 0 ? await run(cypher.edgesByKey, { keys: emptied }) : []
  for (const [type, rows] of groupBy(gone, r => text(r.relation))) await run(cypher.deleteEdges(type), { rows })
  for (const [type, rows] of [...groupBy(wanted, r => text(r.relation))].sort(([a], [b]) => (a < b ? -1 : 1)))
    await inBatches(rows, batch => run(cypher.mergeEdges(type), { rows: batch }))
}

/** Names and aliases are read off the mentions; actors nobody mentions any more go. */
const refreshActors = async (run: Run, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  const orphans = (await run(cypher.orphans, { ids })).map(r => text(r.id))
  if (orphans.length > 0) await run(cypher.deleteActors, { ids: orphans })
  const rows = (await run(cypher.actorAliases, { ids })).map(r => ({
    id: r.id,
    aliases: unique(r.surfaces as string[]),
  }))
  await inBatches(rows, batch => run(cypher.setAliases, { rows: batch }))
}

const removeContent = async (
  run: Run,
  ids: readonly string[],
): Promise<{ keys: readonly string[]; actors: readonly string[] }> => {
  const keys = (await run(cypher.edgeKeysOf, { ids })).flatMap(r => [
    r.edgeKey as string | null,
    r.mirrorKey as string | null,
  ])
  const actors = (await run(cypher.actorsOf, { ids })).map(r => text(r.id))
  for (const statement of [cypher.deleteStatements, cypher.deleteAffiliations, cypher.deleteSentences])
    await run(statement, { ids })
  return { keys: unique(keys), actors }
}

const insertContent = async (run: Run, rows: readonly ArticleRows[]): Promise<void> => {
  const all = <K extends 'actors' | 'sentences' | 'mentions' | 'statements' | 'affiliations' | 'bodies'>(
    name: K,
  ): readonly Row[] => rows.flatMap(r => r[name] as readonly Row[])
  const put = (statement: string, list: readonly Row[]): Promise<void> =>
    inBatches(list, batch => run(statement, { rows: batch }))
  for (const [type, actors] of groupBy(all('actors'), a => text(a.type)))
    await put(cypher.mergeActors(ACTOR_LABELS[type]), [...new Map(actors.map(a => [a.id, a])).values()])
  await put(
    cypher.mergeArticles,
    rows.map(r => r.article),
  )
  await put(cypher.mergeSentences, all('sentences'))
  await put(cypher.mergeMentions, all('mentions'))
  await put(cypher.mergeStatements, all('statements'))
  for (const type of ['SUBJECT', 'OBJECT', 'SPEAKER'] as const)
    await put(
      cypher.linkStatement(type),
      rows.flatMap(r => r.links[type]),
    )
  await put(cypher.mergeAffiliations, all('affiliations'))
  await put(cypher.linkAffiliationBody, all('bodies'))
}

const checkSchema = async (connection: Connection): Promise<boolean> => {
  const found = (await connection.read(cypher.readMeta, {}))[0]?.version
  if (found !== undefined && Number(found) > SCHEMA_VERSION)
    throw new StoreError(
      'STORE_SCHEMA',
      `The store at ${connection.location} has schema version ${found}; this newsgraph knows up to ${SCHEMA_VERSION}. Update newsgraph.`,
    )
  return found !== undefined
}

/** The store logic both databases share, over an open connection. */
export const createGraphStore = async (
  connection: Connection,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): Promise<GraphStore> => {
  const isSetUp = await checkSchema(connection)
  if (!isSetUp && !readOnly) {
    for (const statement of connection.setup) await connection.write(async run => void (await run(statement)))
    await connection.write(async run => void (await run(cypher.meta, { version: SCHEMA_VERSION })))
  }
  const count = async (statement: string): Promise<number> => Number((await connection.read(statement, {}))[0].n)
  return {
    location: connection.location,
    write: async ({ articles }, { engine }) => {
      let written = 0
      for (let i = 0; i < articles.length; i += ARTICLES_A_TRANSACTION) {
        const part = [...new Map(articles.slice(i, i + ARTICLES_A_TRANSACTION).map(a => [a.extraction.id, a])).values()]
        const ids = part.map(a => a.extraction.id)
        const states = new Map((await connection.read(cypher.articleStates, { ids })).map(r => [text(r.id), r]))
        const changed = part.filter(
          a =>
            states.get(a.extraction.id)?.contentHash !== a.contentHash ||
            states.get(a.extraction.id)?.engine !== engine,
        )
        if (changed.length === 0) continue
        const rows = changed.map(a => toRows(a, engine))
        await connection.write(async run => {
          const before = await removeContent(
            run,
            changed.map(a => a.extraction.id),
          )
          await insertContent(run, rows)
          await refreshEdges(run, unique([...before.keys, ...rows.flatMap(r => r.edgeKeys)]), before.keys)
          await refreshActors(run, unique([...before.actors, ...rows.flatMap(r => r.actors.map(a => a.id))]))
        })
        written += changed.length
      }
      return { written, unchanged: articles.length - written }
    },
    forget: async ids => {
      const known = new Set((await connection.read(cypher.articleStates, { ids })).map(r => text(r.id)))
      const missing = ids.filter(id => !known.has(id))
      if (missing.length > 0)
        throw new NotFoundError(
          'ARTICLE_UNKNOWN',
          `No article "${missing[0]}" is in ${connection.location}. Ids: MATCH (a:Article) RETURN a.id`,
        )
      await connection.write(async run => {
        const before = await removeContent(run, ids)
        await run(cypher.deleteArticles, { ids })
        await refreshEdges(run, before.keys, before.keys)
        await refreshActors(run, before.actors)
      })
    },
    query: async (statement, parameters = {}) => {
      checkReadOnly(statement)
      return connection.read(statement, parameters)
    },
    counts: async () => ({
      articles: await count(cypher.counts.articles),
      actors: await count(cypher.counts.actors),
      statements: await count(cypher.counts.statements),
      edges: await count(cypher.counts.edges),
    }),
    close: connection.close,
  }
}
