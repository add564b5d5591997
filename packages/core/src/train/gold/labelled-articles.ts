import { InputError } from '../../errors.js'
import { type GoldStatements, type GoldTriple, readGoldArticles } from './gold-articles.js'

/** Start and end in the article text, UTF-16 code units. */
export type GoldSpan = readonly [start: number, end: number]

/** A gold triple with the spans of its words. A side that no word of the sentence stands for has no span. See docs/training.md. */
export interface LabelledTriple extends GoldTriple {
  /** The words that say it; several where they stand apart. */
  readonly triggerSpans: readonly GoldSpan[]
  readonly sSpan?: GoldSpan | null
  readonly oSpan?: GoldSpan | null
  /** The relation in base form ("impose sanctions on"), its verb, and other fair wordings. */
  readonly r: string
  readonly rLemma: string
  readonly rAlt?: readonly string[]
  readonly quad?: number | null
  readonly modality: string
  readonly negated: boolean
}

/** An annotated article that the judge of statements can learn from. */
export interface LabelledArticle extends GoldStatements {
  readonly title?: string | null
  /** Who published it. */
  readonly source?: string
  /** The sentences that `sentence` of a triple counts. */
  readonly sentences?: readonly { readonly start: number; readonly end: number }[]
  readonly triples: readonly LabelledTriple[]
  /** Where annotation ends, if it does before the text does. */
  readonly limit?: number
}

const isSpan = (value: unknown, length: number): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(Number.isInteger) &&
  0 <= value[0] &&
  value[0] < value[1] &&
  value[1] <= length

/** Annotated articles with spans, one JSON file each, in the order of their names. Throws InputError naming the file and the triple that lacks them. */
export const readLabelledArticles = (folder: string): readonly LabelledArticle[] =>
  readGoldArticles(folder).map(gold => {
    const article = gold as LabelledArticle
    article.triples.forEach((triple, k) => {
      const spans = triple.triggerSpans
      if (!Array.isArray(spans) || spans.length === 0 || !spans.every(s => isSpan(s, article.text.length)))
        throw new InputError(
          'GOLD_SPANS',
          `Article "${article.id}" in ${folder}: triple ${k + 1} has no triggerSpans within its text. Give [[start, end], …] in characters.`,
        )
    })
    return article
  })
