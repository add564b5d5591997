import { isSplit, splitId } from '../resolve/index.js'
import { runBatches, unique } from './batches.js'
import { applyContent, type ContentChange, type StoredContent } from './content.js'
import { cypher } from './cypher.js'
import { actorsOf, articlesOf, type DecisionChange, readDecisions, statementOf, toReviews } from './decisions.js'
import {
  edgesOfAffiliation,
  edgesOfStatement,
  type StoredAffiliation,
  type StoredStatement,
  type TouchedEdge,
  toStoredAffiliation,
  toStoredStatement,
} from './derive.js'
import { type ArticleDays, refreshActors } from './refresh-actors.js'
import { readCanonicalIds, refreshClusters } from './refresh-clusters.js'
import { refreshEdges } from './refresh-edges.js'
import { refreshEvents } from './refresh-events.js'
import {
  createAffiliations,
  createStatements,
  deriveStatements,
  rederiveAffiliations,
  rederiveStatements,
} from './refresh-statements.js'
import { type ArticleChange, refreshStories, writeShingles } from './refresh-stories.js'
import type { Connection, Renamed, Run } from './store.js'

/** A change of what articles say or of what was decided. */
export interface GraphChange {
  readonly content: ContentChange
  /** What the store held of the articles before. */
  readonly before: StoredContent
  readonly days: ArticleDays
  readonly articles: readonly ArticleChange[]
  /** Articles whose day or publisher is another now. */
  readonly redated: readonly string[]
  readonly decisions: DecisionChange
  readonly dialect: Connection['dialect']
}

/** The stored rows of those a change removes. */
const storedOf = <T extends { readonly row: { readonly id: string } }>(
  stored: readonly T[],
  removed: readonly { readonly id: string }[],
): readonly T[] => {
  const gone = new Set(removed.map(r => r.id))
  return stored.filter(s => gone.has(s.row.id))
}

/** A statement as it stood under the day its article had before. */
const atItsDay = (statement: StoredStatement, days: ArticleDays['before']): StoredStatement => ({
  ...statement,
  publishedAt: days.get(statement.row.article) ?? statement.publishedAt,
})

const onceEach = <T extends { readonly row: { readonly id: string } }>(stored: readonly T[]): readonly T[] => [
  ...new Map(stored.map(s => [s.row.id, s])).values(),
]

/** Statements and affiliations to look at again: those of actors that go by another name, of split articles, and those decided on. */
const readAffected = async (
  run: Run,
  {
    actors,
    articles,
    statements,
  }: {
    readonly actors: readonly string[]
    readonly articles: readonly string[]
    readonly statements: readonly string[]
  },
): Promise<{
  readonly statements: readonly StoredStatement[]
  readonly affiliations: readonly StoredAffiliation[]
}> => {
  const read = (text: string, rows: readonly string[]) => runBatches(run, text, { rows, as: 'ids' })
  const foundStatements = [
    ...(await read(cypher.statementsOfActors, actors)),
    ...(await read(cypher.readStatements, articles)),
    ...(await read(cypher.statementsById, statements)),
  ]
  const foundAffiliations = [
    ...(await read(cypher.affiliationsOfActors, actors)),
    ...(await read(cypher.readAffiliations, articles)),
  ]
  return {
    statements: onceEach(foundStatements.map(toStoredStatement)),
    affiliations: onceEach(foundAffiliations.map(toStoredAffiliation)),
  }
}

/**
 * Applies a change and brings everything that is derived in line, in one transaction: actors and who is who, then statements under their
 * canonical actors, copies, events, and last the edges any of these touch. Returns the actors that go by another canonical actor now.
 */
export const applyChange = async (run: Run, change: GraphChange): Promise<readonly Renamed[]> => {
  const { content, before } = change
  await applyContent(run, content)
  const actorChange = await refreshActors(run, content, change.days)

  const entries = await readDecisions(run)
  const decisions = entries.map(e => e.entry)
  const decided = [...change.decisions.added, ...change.decisions.removed].map(e => e.entry)
  const goneSplits = change.decisions.removed.map(e => e.entry).filter(isSplit)
  const { renamed, splits } = await refreshClusters(run, {
    decisions,
    actors: unique([...actorChange.actors, ...decided.flatMap(actorsOf)]),
    blocks: actorChange.blocks,
    goneSplits: goneSplits.map(splitId),
  })

  const affected = await readAffected(run, {
    actors: unique(renamed.map(r => r.actor)),
    articles: unique([...decisions.flatMap(articlesOf), ...goneSplits.flatMap(articlesOf), ...change.redated]),
    statements: unique(decided.flatMap(statementOf)),
  })
  const { statements, affiliations } = content
  const canonicalId = await readCanonicalIds(run, {
    actors: unique([
      ...[...statements.added, ...affected.statements.map(s => s.row)].flatMap(s => [
        s.subject,
        s.object,
        s.speaker,
        ...s.reportedBy,
      ]),
      ...[...affiliations.added, ...affected.affiliations.map(a => a.row)].flatMap(a => [a.person, a.body]),
    ]),
    splits,
  })
  const derivation = { canonicalId, reviews: toReviews(entries) }
  const rederived = await rederiveStatements(run, affected.statements, derivation)
  const removed = storedOf(before.stored.statements, statements.removed)
  const added = deriveStatements(
    statements.added.map(row => ({ row, publishedAt: change.days.after.get(row.article) ?? null })),
    derivation,
  )
  const left = [...removed, ...rederived.before].map(s => atItsDay(s, change.days.before))
  const { events, edges: moved } = await refreshEvents(run, [...left, ...rederived.after], added)
  await createStatements(run, added, events)
  const linked = [
    ...(await rederiveAffiliations(run, affected.affiliations, derivation)),
    ...(await createAffiliations(run, affiliations.added, derivation)),
  ]

  await writeShingles(run, change.articles)
  const recounted = unique([...(await refreshStories(run, change.articles)), ...change.redated])
  const ofRecounted = await readAffected(run, { actors: [], articles: recounted, statements: [] })

  const removedAffiliations = storedOf(before.stored.affiliations, affiliations.removed)
  const edges: readonly TouchedEdge[] = [
    ...[...removed, ...rederived.before, ...rederived.after, ...added, ...ofRecounted.statements].flatMap(
      edgesOfStatement,
    ),
    ...[...removedAffiliations, ...ofRecounted.affiliations].flatMap(edgesOfAffiliation),
    ...linked,
    ...moved,
  ]
  await refreshEdges(run, edges, { dialect: change.dialect })
  return renamed
}
