import type { Article, Issue } from '../model/index.js'

/** An article with the hash of its content. */
export interface Pending {
  readonly article: Article
  readonly hash: string
}

/** Lets each id through once; a second article of the same id is an Issue, whose text decides how grave. */
export const createDuplicateCheck = (onIssue: (issue: Issue) => void): ((pending: Pending) => boolean) => {
  const seen = new Map<string, string>()
  return ({ article: { id }, hash }) => {
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, hash)
      return true
    }
    onIssue(
      first === hash
        ? {
            code: 'ARTICLE_REPEATED',
            message: `Article "${id}" comes twice; once is enough.`,
            articleId: id,
            level: 'note',
          }
        : {
            code: 'ARTICLE_ID_TWICE',
            message: `Another article has the id "${id}" already; only the first is kept. Give each article an id of its own.`,
            articleId: id,
          },
    )
    return false
  }
}
