import type { Article, Issue } from '../../model/index.js'
import { nameArticle } from '../../pipeline/index.js'

/** The article took longer than it may. */
export const overdueIssue = (article: Article, seconds: number): Issue => ({
  code: 'ARTICLE_TIME',
  message: `${nameArticle(article)} was not read within ${Math.round(seconds)} seconds, which is many times what its ${article.text.length} characters should take, and was given up; the others are not touched by it. Split it, or give it more time with --time-limit; and please report it, since no article should take so long.`,
  articleId: article.id,
})

/** Workers ended at the article. */
export const workerDiedIssue = (
  article: Article,
  { times, reason }: { readonly times: number; readonly reason: string },
): Issue => ({
  code: 'WORKER_DIED',
  message: `The worker that read ${nameArticle(article, 'article')} ended ${times} times: ${reason}. The other articles are not touched by it; split the article or run it alone with --jobs 1.`,
  articleId: article.id,
})
