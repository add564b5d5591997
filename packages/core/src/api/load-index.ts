import { findRelation } from '../lexicon/index.js'
import type { GraphStore, Row } from '../store/index.js'
import type { LoadProgress } from './contract.js'
import { type ActorRow, createIndexBuilder, type GraphIndex, type StatementRow } from './graph-index/index.js'
import { queries } from './queries.js'

const ARTICLES_A_PAGE = 500

const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

const toActor = (row: Row): ActorRow => ({
  id: String(row.id),
  name: String(row.name),
  type: String(row.type),
  country: textOrNull(row.country),
  aliases: Array.isArray(row.aliases) ? row.aliases.map(String) : [],
})

interface ArticleFacts {
  readonly publisher: string | null
  readonly publishedAt: string | null
}

const toStatement = (row: Row, article: ArticleFacts | undefined): StatementRow => ({
  id: String(row.id),
  subject: String(row.subject),
  object: String(row.object),
  relation: String(row.relation),
  quad: row.quad === null ? null : Number(row.quad),
  status: String(row.status),
  negated: row.negated === true,
  edgeRelation: textOrNull(row.edgeRelation),
  edgeQuad: row.edgeQuad === null ? null : Number(row.edgeQuad),
  hasMirror: row.mirrorKey !== null && row.mirrorKey !== undefined,
  day: textOrNull(row.dateFrom) ?? article?.publishedAt ?? null,
  publisher: article?.publisher ?? null,
  confidence: Number(row.confidence),
  article: String(row.article),
})

export interface LoadOptions {
  readonly onProgress: (progress: LoadProgress) => void
  /** Statements beyond this number are not read: an index takes about 200 bytes each. */
  readonly maxStatements: number
}

/** Reads a store into an index, article by article, so that a large one is never in the way of other queries for long. */
export const loadIndex = async (
  store: GraphStore,
  { onProgress, maxStatements }: LoadOptions,
): Promise<{ readonly index: GraphIndex; readonly truncated: boolean }> => {
  const isSymmetric = (relation: string): boolean => findRelation(relation)?.symmetric ?? false
  const builder = createIndexBuilder((await store.query(queries.actors)).map(toActor), isSymmetric)
  const facts = new Map(
    (await store.query(queries.articles)).map(row => [
      String(row.id),
      { publisher: textOrNull(row.publisher), publishedAt: textOrNull(row.publishedAt) },
    ]),
  )
  const ids = [...facts.keys()].sort()
  let read = 0
  for (let i = 0; i < ids.length && read < maxStatements; i += ARTICLES_A_PAGE) {
    const rows = await store.query(queries.statementsOfArticles, { ids: ids.slice(i, i + ARTICLES_A_PAGE) })
    for (const row of rows) builder.add(toStatement(row, facts.get(String(row.article))))
    read += rows.length
    onProgress({ loaded: Math.min(i + ARTICLES_A_PAGE, ids.length), total: ids.length })
  }
  return { index: builder.finish(), truncated: read >= maxStatements }
}
