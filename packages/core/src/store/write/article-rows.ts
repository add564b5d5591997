import { type ExtractedArticle, givenNumber } from '../../model/index.js'
import { sketchOf, writeSketch } from '../../resolve/index.js'
import { type ArticleState, publicationOf } from '../content/index.js'
import type { WriteOptions } from '../store.js'

/** The article nodes of some articles: the first input of one that several inputs bring is kept. */
export const toArticleRows = (
  part: readonly ExtractedArticle[],
  states: ReadonlyMap<string, ArticleState>,
  { engine, ingestedAt }: Required<WriteOptions>,
) =>
  part.map(({ extraction: { id, title, url, publisher, publishedAt }, contentHash, input, file, sentences }) => ({
    id,
    ingestedAt,
    fields: {
      title,
      url,
      publisher,
      ...publicationOf(publishedAt),
      contentHash,
      engine,
      input: states.get(id)?.input ?? input ?? null,
      file: states.get(id)?.file ?? file ?? null,
      givenId: givenNumber({ id, input }),
      sketch: writeSketch(sketchOf(sentences.map(s => s.text).join(' '))),
    },
  }))
