import type { ExtractedArticle } from '../model/index.js'

/** An article without the statements below a confidence. */
export const keepConfident = (article: ExtractedArticle, minimum: number): ExtractedArticle => ({
  ...article,
  extraction: { ...article.extraction, statements: article.extraction.statements.filter(s => s.confidence >= minimum) },
})
