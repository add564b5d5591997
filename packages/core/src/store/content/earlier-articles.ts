import { type ExtractedArticle, givenNumber, type Issue, isKnownByPlace } from '../../model/index.js'
import { isSplit } from '../../resolve/index.js'
import { type Run, runBatches, unique } from '../database/index.js'
import type { OverrideEntry } from '../decisions/index.js'
import type { ArticleState } from './article-states.js'
import { contentCypher } from './content-cypher.js'
import type { ContentRows } from './rows.js'

/** What the store holds already of articles that come under a new id: from versions before inputs were kept, or from files since moved. */

const numberOf = ({ extraction: { id }, input }: ExtractedArticle): string | null => givenNumber({ id, input })

/** The numbers under which earlier versions have kept these articles. */
export const earlierIds = (articles: readonly ExtractedArticle[]): readonly string[] => unique(articles.map(numberOf))

/** True where nothing says that two contents are of different articles: they are equal, or title, address, publisher and day are. */
const isSame = (held: ArticleState, { extraction: e, contentHash }: ExtractedArticle): boolean =>
  held.contentHash === contentHash ||
  ((held.title !== null || held.url !== null) &&
    held.title === e.title &&
    held.url === e.url &&
    held.publisher === e.publisher &&
    held.publishedAt === e.publishedAt)

/** Articles kept under a bare number by an earlier version, as far as they come again now: these take their place. */
export const replacedBy = (
  articles: readonly ExtractedArticle[],
  states: ReadonlyMap<string, ArticleState>,
): { readonly replaced: readonly ArticleState[]; readonly issues: readonly Issue[] } => {
  const pairs = articles.flatMap(article => {
    const held = states.get(numberOf(article) ?? '')
    return held && held.input === null && !states.has(article.extraction.id) ? [{ article, held }] : []
  })
  const replaced = new Map(pairs.filter(p => isSame(p.held, p.article)).map(({ held }) => [held.id, held]))
  const issues = pairs
    .filter(p => !replaced.has(p.held.id))
    .map(
      ({ article: { extraction }, held }): Issue => ({
        code: 'ARTICLE_ID_OLD',
        message: `"${extraction.id}" is new; an article "${held.id}" with another content, whose input an earlier version did not keep, stays beside it. newsgraph forget "${held.id}@" removes that one.`,
        articleId: extraction.id,
        level: 'note',
      }),
    )
  return { replaced: [...replaced.values()], issues }
}

/** Notes of articles that are new only because their file has another name now: the store holds the same under the old one. */
export const findMoved = async (run: Run, articles: readonly ExtractedArticle[]): Promise<readonly Issue[]> => {
  const rows = articles
    .filter(({ extraction: { id }, input }) => isKnownByPlace({ id, input }))
    .map(({ extraction: { id }, contentHash, input }) => ({ id, contentHash, input: input! }))
  const notes = new Map<string, Issue>()
  for (const row of await runBatches(run, contentCypher.sameContent, { rows })) {
    const [id, other, input] = [String(row.id), String(row.other), String(row.input)]
    if (notes.has(id) || !isKnownByPlace({ id: other, input })) continue
    notes.set(id, {
      code: 'ARTICLE_MOVED',
      message: `"${id}" is new, as a file that was moved is; the store holds the same from ${input} as "${other}". If that file is no more: newsgraph forget "${other}"`,
      articleId: id,
      level: 'note',
    })
  }
  return [...notes.values()]
}

/** Notes of decisions about articles whose place others take: they name statements and articles by ids that are no more. */
export const orphanedDecisions = (
  entries: readonly OverrideEntry[],
  { statements }: Pick<ContentRows, 'statements'>,
  gone: readonly string[],
): readonly Issue[] => {
  const articles = new Set(gone)
  const of = new Map(statements.filter(s => articles.has(s.article)).map(s => [s.id, s.article]))
  return entries.flatMap(({ id, entry }): readonly Issue[] => {
    const article = isSplit(entry)
      ? entry.articles.find(a => articles.has(a))
      : entry.kind === 'merge'
        ? undefined
        : of.get(entry.statement)
    if (article === undefined) return []
    const message = `The decision ${id} (${entry.kind}) is about article "${article}", which is known by its input too from now on: take the decision again (newsgraph actors).`
    return [{ code: 'DECISION_OLD', message, articleId: article, level: 'note' }]
  })
}
