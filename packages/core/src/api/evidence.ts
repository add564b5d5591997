import type { GraphStore, OverrideEntry, Row } from '../store/index.js'
import type { ArticlePage, Evidence, EvidencePage } from './contract.js'
import { queries } from './queries.js'

const number = (value: unknown): number => Number(value ?? 0)
const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

/** What people decided about statements, by statement id. */
export type Reviews = ReadonlyMap<string, 'confirmed' | 'rejected'>

export const toReviews = (entries: readonly OverrideEntry[]): Reviews =>
  new Map(
    entries.flatMap(({ entry }) =>
      entry.kind === 'confirm' || entry.kind === 'reject'
        ? [[entry.statement, entry.kind === 'confirm' ? 'confirmed' : 'rejected'] as const]
        : [],
    ),
  )

const toArticle = (row: Row, id: unknown): Evidence['article'] => ({
  id: String(id),
  title: textOrNull(row.title),
  publisher: textOrNull(row.publisher),
  publishedAt: textOrNull(row.publishedAt),
  url: textOrNull(row.url),
})

/** The one value of a list that may be empty. */
const only = (value: unknown): string | null => (Array.isArray(value) && value.length > 0 ? String(value[0]) : null)

const toEvidence = (row: Row, reviews: Reviews): Evidence => ({
  id: String(row.id),
  sentence: textOrNull(row.sentence),
  n: number(row.n),
  subject: {
    id: String(row.subject),
    name: String(row.subjectName),
    start: number(row.subjectStart),
    end: number(row.subjectEnd),
  },
  object:
    only(row.object) === null
      ? null
      : {
          id: only(row.object)!,
          name: only(row.objectName) ?? '',
          start: number(row.objectStart),
          end: number(row.objectEnd),
        },
  argument: textOrNull(row.argument),
  trigger: { start: number(row.triggerStart), end: number(row.triggerEnd) },
  relation: String(row.relation),
  phrase: String(row.phrase),
  quad: number(row.quad),
  status: String(row.status),
  negated: row.negated === true,
  act: textOrNull(row.act),
  date: textOrNull(row.date),
  speaker: only(row.speaker),
  rule: String(row.rule),
  confidence: number(row.confidence),
  review: reviews.get(String(row.id)) ?? null,
  article: toArticle(row, row.article),
})

/** The statements of `ids` from `offset` on, in their order. */
export const readEvidencePage = async (
  store: GraphStore,
  ids: readonly string[],
  { offset, limit, reviews }: { readonly offset: number; readonly limit: number; readonly reviews: Reviews },
): Promise<EvidencePage> => {
  const page = ids.slice(offset, offset + limit)
  const rows = page.length > 0 ? await store.query(queries.statements, { ids: page }) : []
  const found = new Map(rows.map(row => [String(row.id), toEvidence(row, reviews)]))
  return {
    items: page.flatMap(id => found.get(id) ?? []),
    total: ids.length,
    next: offset + limit < ids.length ? String(offset + limit) : null,
  }
}

/** A whole article with its sentences and all its statements; null where there is none of that id. */
export const readArticle = async (store: GraphStore, id: string, reviews: Reviews): Promise<ArticlePage | null> => {
  const [article] = await store.query(queries.article, { id })
  if (article === undefined) return null
  const sentences = await store.query(queries.sentences, { id })
  const statements = await store.query(queries.articleStatements, { id })
  return {
    article: toArticle(article, article.id),
    sentences: sentences.map(s => ({ n: number(s.n), start: number(s.start), text: textOrNull(s.text) })),
    statements: statements.map(row => toEvidence(row, reviews)),
  }
}
