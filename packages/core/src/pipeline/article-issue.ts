import { NewsgraphError } from '../errors.js'
import type { Article, Issue } from '../model/index.js'

/** An article as messages name it: its id, and its place in the input where that is known and another. */
export const nameArticle = (
  { id, place }: Pick<Article, 'id' | 'place'>,
  word: 'Article' | 'article' = 'Article',
): string => `${word} "${id}"${place && place !== id ? ` (${place})` : ''}`

/** What went wrong with one article. What is no error of ours that says what to do is a bug, and costs this article alone. */
export const articleIssue = (
  article: Pick<Article, 'id' | 'place'>,
  { error, verb = 'read' }: { readonly error: unknown; readonly verb?: 'read' | 'written' },
): Issue =>
  error instanceof NewsgraphError
    ? { code: error.code, message: error.message, articleId: article.id }
    : {
        code: 'ARTICLE_FAILED',
        message: `${nameArticle(article)} could not be ${verb}: ${error}. That is a bug of newsgraph; please report it with the article. The others are not touched by it.`,
        articleId: article.id,
      }
