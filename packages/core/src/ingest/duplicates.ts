import type { Article, Issue } from '../model/index.js'
import { type Claim, conflictIssue, liesElsewhere } from '../store/index.js'

/** An article with the hash of its content. */
export interface Pending {
  readonly article: Article
  readonly hash: string
}

const toRepetition = (first: Claim, { article: { id, input, file }, hash }: Pending): Issue => {
  if (first.contentHash === hash)
    return {
      code: 'ARTICLE_REPEATED',
      message: `Article "${id}" comes twice; once is enough.`,
      articleId: id,
      level: 'note',
    }
  const claim = { id, contentHash: hash, input, file }
  if ((first.input && input && first.input !== input) || liesElsewhere(first, claim)) return conflictIssue(first, claim)
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
    const { id, input, file } = pending.article
    const first = seen.get(id)
    if (first === undefined) seen.set(id, { id, contentHash: pending.hash, input, file })
    else onIssue(toRepetition(first, pending))
    return first === undefined
  }
}
