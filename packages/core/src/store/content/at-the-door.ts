import { InputError } from '../../errors.js'
import type { ExtractedArticle, Issue } from '../../model/index.js'
import { boundedId, longIdNote } from '../../text/index.js'

/** Articles as they may be stored, whatever program gives them: ids that can be looked up, days and times that compare. */

/** Articles under ids of bounded length, and the notes about those whose ids were longer. */
export const withBoundedIds = (
  articles: readonly ExtractedArticle[],
): { readonly articles: readonly ExtractedArticle[]; readonly issues: readonly Issue[] } => ({
  articles: articles.map(article => {
    const { extraction } = article
    return {
      ...article,
      contentHash: boundedId(article.contentHash),
      extraction: {
        ...extraction,
        id: boundedId(extraction.id),
        statements: extraction.statements.map(s => ({ ...s, id: boundedId(s.id) })),
      },
    }
  }),
  issues: articles.flatMap(({ extraction }): readonly Issue[] => {
    const note = longIdNote(extraction.id)
    return note ? [{ ...note, articleId: boundedId(extraction.id) }] : []
  }),
})

const ZONED = /^(\d{4}-\d\d-\d\d)T.*(Z|[+-]\d\d:?\d\d)$/

/**
 * When an article was published: the day where its publisher is, and, where an instant is given, that instant in UTC with the offset beside
 * it. One instant written with two offsets is one value so.
 */
export const publicationOf = (
  publishedAt: string | null,
): {
  readonly publishedAt: string | null
  readonly publishedTime: string | null
  readonly publishedOffset: string | null
} => {
  const zoned = ZONED.exec(publishedAt ?? '')
  const time = zoned ? Date.parse(zoned[0]) : Number.NaN
  return {
    publishedAt: publishedAt?.slice(0, 10) ?? null,
    publishedTime: Number.isNaN(time) ? null : new Date(time).toISOString(),
    publishedOffset: Number.isNaN(time) ? null : zoned![2],
  }
}

/** An instant in UTC. Throws InputError for a text that names none. */
export const toUtc = (instant: string): string => {
  const time = Date.parse(instant)
  if (Number.isNaN(time))
    throw new InputError(
      'TIME_UNREADABLE',
      `ingestedAt has "${instant}", which is no time; write it as 2021-05-04T10:20:30Z.`,
    )
  return new Date(time).toISOString()
}
