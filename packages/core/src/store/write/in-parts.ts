import type { ExtractedArticle } from '../../model/index.js'

const ARTICLES_A_TRANSACTION = 200
const SENTENCES_A_TRANSACTION = 4000

/** Articles in parts of one transaction each; an article stays whole. */
export function* inParts(articles: readonly ExtractedArticle[]): Generator<readonly ExtractedArticle[]> {
  let part = new Map<string, ExtractedArticle>()
  let sentences = 0
  for (const article of articles) {
    part.set(article.extraction.id, article)
    sentences += article.sentences.length
    if (part.size < ARTICLES_A_TRANSACTION && sentences < SENTENCES_A_TRANSACTION) continue
    yield [...part.values()]
    part = new Map()
    sentences = 0
  }
  if (part.size > 0) yield [...part.values()]
}
