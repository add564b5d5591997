import { firstOf, textsInOrder } from '../graph/index.js'
import type { CanonicalId } from '../resolve/index.js'
import { findArticles, type GraphStore, type Row, textOrNull } from '../store/index.js'
import type { ArticlePage, Evidence, EvidencePage } from './contract/index.js'
import { queries } from './queries.js'

const number = (value: unknown): number => Number(value ?? 0)
/** What people decided about statements, by statement id. */
export type Reviews = ReadonlyMap<string, 'confirmed' | 'rejected'>

/** How the graph in memory shows statements: under which actors, and what was decided of them. */
export interface Showing {
  readonly reviews: Reviews
  readonly canonicalId: CanonicalId
  readonly nameOf: (id: string, otherwise: string) => string
}

const toArticle = (row: Row, id: unknown): Evidence['article'] => ({
  id: String(id),
  title: textOrNull(row.title),
  publisher: textOrNull(row.publisher),
  publishedAt: textOrNull(row.publishedAt),
  url: textOrNull(row.url),
})

const toEvidence = (row: Row, { reviews, canonicalId, nameOf }: Showing): Evidence => {
  const shown = (actor: string, name: string): { readonly id: string; readonly name: string } => {
    const id = canonicalId(actor, String(row.article))
    return { id, name: nameOf(id, name) }
  }
  return {
    id: String(row.id),
    sentence: textOrNull(row.sentence),
    n: number(row.n),
    subject: {
      ...shown(String(row.subject), String(row.subjectName)),
      start: number(row.subjectStart),
      end: number(row.subjectEnd),
    },
    object:
      firstOf(row.object) === null
        ? null
        : {
            ...shown(firstOf(row.object)!, firstOf(row.objectName) ?? ''),
            start: number(row.objectStart),
            end: number(row.objectEnd),
          },
    argument: textOrNull(row.argument),
    trigger: { start: number(row.triggerStart), end: number(row.triggerEnd) },
    relation: String(row.relation),
    phrase: String(row.phrase),
    quad: number(row.quad),
    goldstein: row.goldstein === null || row.goldstein === undefined ? null : Number(row.goldstein),
    status: String(row.status),
    negated: row.negated === true,
    act: textOrNull(row.act),
    date: textOrNull(row.date),
    background: row.background === true,
    speaker: firstOf(row.speaker),
    reportedBy: [...textsInOrder(row.reportedBy)],
    rule: String(row.rule),
    confidence: number(row.confidence),
    event: textOrNull(row.event),
    story: textOrNull(row.story),
    review: reviews.get(String(row.id)) ?? null,
    article: toArticle(row, row.article),
  }
}

/** The statements of `ids` from `offset` on, in their order. */
export const readEvidencePage = async (
  store: GraphStore,
  ids: readonly string[],
  { offset, limit, showing }: { readonly offset: number; readonly limit: number; readonly showing: Showing },
): Promise<EvidencePage> => {
  const page = ids.slice(offset, offset + limit)
  const rows = page.length > 0 ? await store.query(queries.statements, { ids: page }) : []
  const found = new Map(rows.map(row => [String(row.id), toEvidence(row, showing)]))
  return {
    items: page.flatMap(id => found.get(id) ?? []),
    total: ids.length,
    next: offset + limit < ids.length ? String(offset + limit) : null,
  }
}

/**
 * A whole article with its sentences and all its statements, by its id or the running number it was given. Throws NotFoundError where there
 * is none, and InputError for a number that several have.
 */
export const readArticle = async (store: GraphStore, asked: string, showing: Showing): Promise<ArticlePage> => {
  const [id] = await findArticles(store.query, [asked], { location: 'this graph', exact: true })
  const [article] = await store.query(queries.article, { id })
  const sentences = await store.query(queries.sentences, { id })
  const statements = await store.query(queries.articleStatements, { id })
  return {
    article: toArticle(article, article.id),
    sentences: sentences.map(s => ({ n: number(s.n), start: number(s.start), text: textOrNull(s.text) })),
    statements: statements.map(row => toEvidence(row, showing)),
  }
}
