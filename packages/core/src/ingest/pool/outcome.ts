import { NewsgraphError } from '../../errors.js'
import type { Article, ExtractedArticle, Issue } from '../../model/index.js'
import { type ArticleExtractor, extractArticle } from '../../pipeline/index.js'

/** What became of an article: read, refused with its reason, or left for a later run because this one was stopped. */
export type Outcome =
  | { readonly kind: 'read'; readonly article: ExtractedArticle }
  | { readonly kind: 'refused'; readonly issue: Issue }
  | { readonly kind: 'stopped' }

/** Reads one article. A bad article is refused; only a bug throws. */
export const toOutcome = (article: Article, extractor: ArticleExtractor): Outcome => {
  try {
    return { kind: 'read', article: extractArticle(article, extractor) }
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error
    return { kind: 'refused', issue: { code: error.code, message: error.message, articleId: article.id } }
  }
}
