import { isSymmetric } from '../lexicon/index.js'
import {
  type ActorFacts,
  type CanonicalId,
  canonicalIds,
  type Decision,
  resolveActors,
  type SplitActor,
} from '../resolve/index.js'
import {
  type GraphStore,
  type OverrideEntry,
  type Row,
  readFacts,
  type StoreCounts,
  textOrNull,
} from '../store/index.js'
import type { LoadProgress } from './contract/index.js'
import { type ActorRow, createIndexBuilder, type GraphIndex, type StatementRow } from './graph-index/index.js'
import { queries } from './queries.js'

const ARTICLES_A_PAGE = 500

const toFacts = (row: Row): ActorFacts & { readonly canonical: string | null } => ({
  ...readFacts(row),
  canonical: textOrNull(row.canonical),
})

/** Who is who in an index: under which actor an actor of an article is shown. */
export interface WhoIsWho {
  readonly sameAs: readonly { readonly actor: string; readonly canonical: string }[]
  readonly splits: readonly Pick<SplitActor, 'id' | 'members' | 'articles'>[]
  /** Names of the actors that are shown under another one. */
  readonly names: ReadonlyMap<string, string>
}

/** Who is who as the store has it; where people decided something, resolved anew, so that a decision shows before the next build. */
const readWhoIsWho = async (
  store: GraphStore,
  { decisions, known }: { readonly decisions: readonly Decision[]; readonly known: readonly OverrideEntry[] },
): Promise<WhoIsWho & { readonly actors: readonly ActorRow[] }> => {
  const facts = (await store.query(queries.actors)).map(toFacts)
  const isDecided = decisions.length > 0 || known.length > 0
  const stored = {
    sameAs: facts.flatMap(({ id: actor, canonical }) => (canonical ? [{ actor, canonical }] : [])),
    splits: [],
  }
  const { sameAs, splits } = isDecided ? resolveActors(facts, decisions) : stored
  const aliasesOf = new Map<string, string[]>()
  const to = new Map(sameAs.map(s => [s.actor, s.canonical]))
  const merged = new Map<string, string[]>()
  for (const { actor, canonical } of sameAs) merged.set(canonical, [...(merged.get(canonical) ?? []), actor])
  for (const { id, name, aliases } of facts) {
    const canonical = to.get(id) ?? id
    aliasesOf.set(canonical, [...(aliasesOf.get(canonical) ?? []), ...(canonical === id ? [] : [name]), ...aliases])
  }
  const toRow = ({ id, name, type, country }: ActorFacts): ActorRow => ({
    id,
    name,
    type,
    country,
    aliases: [...new Set(aliasesOf.get(id))],
    merged: merged.get(id) ?? [],
  })
  return {
    actors: [
      ...facts.filter(f => !to.has(f.id)).map(toRow),
      ...splits.map(s => ({ ...toRow(s.facts), id: s.id, aliases: [], merged: [] })),
    ],
    sameAs: sameAs.map(({ actor, canonical }) => ({ actor, canonical })),
    splits: splits.map(({ id, members, articles }) => ({ id, members, articles })),
    names: new Map(facts.filter(f => to.has(f.id)).map(f => [f.id, f.name])),
  }
}

interface ArticleFacts {
  readonly publisher: string | null
  readonly storyPublisher: string | null
  readonly publishedAt: string | null
}

const toStatement = (row: Row, article: ArticleFacts | undefined, canonicalId: CanonicalId): StatementRow => ({
  id: String(row.id),
  subject: canonicalId(String(row.subject), String(row.article)),
  object: canonicalId(String(row.object), String(row.article)),
  relation: String(row.relation),
  quad: row.quad === null ? null : Number(row.quad),
  status: String(row.status),
  negated: row.negated === true,
  edgeRelation: textOrNull(row.edgeRelation),
  edgeQuad: row.edgeQuad === null ? null : Number(row.edgeQuad),
  hasMirror: row.isMutual === true,
  day: textOrNull(row.dateFrom) ?? (row.background === true ? null : (article?.publishedAt ?? null)),
  publisher: article?.publisher ?? null,
  storyPublisher: article?.storyPublisher ?? null,
  confidence: Number(row.confidence),
  article: String(row.article),
})

export interface LoadOptions {
  readonly onProgress: (progress: LoadProgress) => void
  /** Statements beyond this number are not read: an index takes about 200 bytes each. */
  readonly maxStatements: number
  /** Merges and splits to show. */
  readonly decisions: readonly Decision[]
}

/** A store as it was read. */
export interface LoadedGraph {
  readonly index: GraphIndex
  readonly who: WhoIsWho
  readonly counts: StoreCounts
  /** The decisions the store knew. */
  readonly known: readonly OverrideEntry[]
  readonly truncated: boolean
}

/** Reads a store into an index, article by article, so that a large one is never in the way of other queries for long. */
export const loadIndex = async (
  store: GraphStore,
  { onProgress, maxStatements, decisions }: LoadOptions,
): Promise<LoadedGraph> => {
  const [counts, known] = [await store.counts(), await store.decisions()]
  const { actors, ...who } = await readWhoIsWho(store, { decisions, known })
  const canonicalId = canonicalIds(who)
  const builder = createIndexBuilder(actors, isSymmetric)
  const facts = new Map(
    (await store.query(queries.articles)).map(row => [
      String(row.id),
      {
        publisher: textOrNull(row.publisher),
        publishedAt: textOrNull(row.publishedAt),
        storyPublisher: textOrNull(row.storyPublisher),
      },
    ]),
  )
  const ids = [...facts.keys()].sort()
  let read = 0
  for (let i = 0; i < ids.length && read < maxStatements; i += ARTICLES_A_PAGE) {
    const rows = await store.query(queries.statementsOfArticles, { ids: ids.slice(i, i + ARTICLES_A_PAGE) })
    for (const row of rows) builder.add(toStatement(row, facts.get(String(row.article)), canonicalId))
    read += rows.length
    onProgress({ loaded: Math.min(i + ARTICLES_A_PAGE, ids.length), total: ids.length })
  }
  return { index: builder.finish(), who, counts, known, truncated: read >= maxStatements }
}
