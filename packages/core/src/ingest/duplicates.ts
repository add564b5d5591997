import type { Article, Issue } from '../model/index.js'
import { type Claim, conflictIssue } from '../store/index.js'

/** An article with the hash of its content. */
export interface Pending {
  readonly article: Article
  readonly hash: string
}

const toRepetition = (first: Claim, { article: { id, input }, hash }: Pending): Issue => {
  if (first.contentHash === hash)
    return {
      code: 'ARTICLE_REPEATED',
      message: `Article "${id}" comes twice; once is enough.`,
      articleId: id,
      level: 'note',
    }
  if (first.input && input && first.input !== input) return conflictIssue(first, { id, contentHash: hash, input })
  return {
    code: 'ARTICLE_ID_TWICE',
    message: `${input ? `${input} has` : 'There is'} another article with the id "${id}" already; only the first is kept. Give each article an id of its own.`,
    articleId: id,
  }
}

/** Lets each id through once; a second article of the same id is an Issue, whose text decides how grave. */
export const createDuplicateCheck = (onIssue: (issue: Issue) => void): ((pending: Pending) => boolean) => {
  const seen = new Map<string, Claim>()
  return pending => {
    const { id, input } = pending.article
    const first = seen.get(id)
    if (first === undefined) seen.set(id, { id, contentHash: pending.hash, input })
    else onIssue(toRepetition(first, pending))
    return first === undefined
  }
}
