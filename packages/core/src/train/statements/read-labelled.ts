import type { Document } from '../../model/index.js'
import type { LabelledArticle } from '../gold/index.js'
import { type Prepared, prepare } from './candidate-features.js'
import { labelSentences } from './label-sentences.js'
import type { Annotate } from './vocabulary-articles.js'

/** An annotated article with its trees, and what the judge can learn from it. */
export interface ReadArticle {
  readonly article: LabelledArticle
  readonly document: Document
  readonly prepared: readonly Prepared[]
}

const ISO = /^\d{4}(?:-\d{2}){0,2}$/

/** The day, month or year an article is annotated as of; null where it names none. */
const dateOf = ({ date }: LabelledArticle): string | null => (date && ISO.test(date) ? date : null)

export const readLabelled = (article: LabelledArticle, annotate: Annotate): ReadArticle => {
  const { id, text, title, source } = article
  const document = annotate({ id, text, title, publisher: source, publishedAt: dateOf(article) })
  return { article, document, prepared: prepare(labelSentences(article, document)) }
}
