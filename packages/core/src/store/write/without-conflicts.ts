import type { ExtractedArticle, Issue } from '../../model/index.js'
import { type ArticleState, conflictIssue, isAnother, toClaim } from '../content/index.js'

/** Articles without those whose ids the store holds from other inputs, and the Issues of these. */
export const withoutConflicts = (
  articles: readonly ExtractedArticle[],
  states: ReadonlyMap<string, ArticleState>,
): { readonly articles: readonly ExtractedArticle[]; readonly issues: readonly Issue[] } => {
  const issues = new Map<string, Issue>()
  for (const article of articles) {
    const [held, claim] = [states.get(article.extraction.id), toClaim(article)]
    if (held && isAnother(held, claim)) issues.set(claim.id, conflictIssue(held, claim))
  }
  return { articles: articles.filter(a => !issues.has(a.extraction.id)), issues: [...issues.values()] }
}
