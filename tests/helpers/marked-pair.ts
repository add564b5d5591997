import { type ArticleExtractor, type RelationAnswer, relationBetween } from '@newsgraph/core'
import { readExample } from '../../packages/core/src/lexicon/index.js'

/** What is read between the two mentions an example marks: "[Norway] accused {Sweden}." */
export const relationOfMarked = (extractor: ArticleExtractor, marked: string): RelationAnswer | null => {
  const { text, who, whom } = readExample(marked)
  const { document } = extractor.read({ id: 'e', text })
  return relationBetween(document, {
    subject: { start: who[0], end: who[1] },
    object: { start: whom[0], end: whom[1] },
  })
}
