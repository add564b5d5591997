import type { Article, ExtractedArticle, Issue } from '../../model/index.js'
import { articleIssue } from '../../pipeline/index.js'

/** What became of an article: read, refused with its reason, or left for a later run because this one was stopped. */
export type Outcome<Result = ExtractedArticle> =
  | { readonly kind: 'read'; readonly article: Result }
  | {
      readonly kind: 'refused'
      readonly issue: Issue
      /** It took its time or ended its workers: what is not worth trying again. */
      readonly isGivenUp?: true
    }
  | { readonly kind: 'stopped' }

/** What is made of an article. */
export type Read<Result> = (article: Article) => Result

/** Reads one article. Where that fails, for whatever reason, this article is refused and no other. */
export const toOutcome = <Result>(article: Article, read: Read<Result>): Outcome<Result> => {
  try {
    return { kind: 'read', article: read(article) }
  } catch (error) {
    return { kind: 'refused', issue: articleIssue(article, { error }) }
  }
}
