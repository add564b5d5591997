import type { Document, ExtractedArticle } from '../../model/index.js'
import { type ArticleExtractor, extractArticle } from '../../pipeline/index.js'
import type { Read } from './outcome.js'

/** What may be made of articles, by the name under which a worker is asked for it. */
interface Results {
  readonly extract: ExtractedArticle
  readonly annotate: Document
}
export type ReadingTask = keyof Results
export type ResultOf<Task extends ReadingTask> = Results[Task]

export const TASKS: { readonly [Task in ReadingTask]: (extractor: ArticleExtractor) => Read<Results[Task]> } = {
  extract: extractor => article => extractArticle(article, extractor),
  // A document has its article in it, as it was given.
  annotate:
    extractor =>
    ({ place: _, ...article }) =>
      extractor.annotate(article),
}
