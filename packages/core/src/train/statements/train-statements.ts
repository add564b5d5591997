import type { JudgeWeights } from '../../model/index.js'
import { prepare } from './candidate-features.js'
import type { LabelledArticle } from './gold.js'
import { labelSentences } from './label-sentences.js'
import { trainJudge } from './train-judge.js'
import { type Annotate, vocabularyArticles } from './vocabulary-articles.js'

/** How the judge is trained. */
export interface TrainStatementsOptions {
  readonly annotate: Annotate
  readonly seed?: number
  /** Takes a line at each step. */
  readonly report?: (line: string) => void
}

const ISO = /^\d{4}(?:-\d{2}){0,2}$/

/** The day, month or year an article is annotated as of; null where it names none. */
export const dateOf = ({ date }: LabelledArticle): string | null => (date && ISO.test(date) ? date : null)

/** Trains the judge of statements on annotated articles and the examples of the vocabulary. The same articles and seed give the same weights. */
export const trainStatements = (
  articles: readonly LabelledArticle[],
  { annotate, seed = 1, report = () => {} }: TrainStatementsOptions,
): JudgeWeights => {
  const prepared = [...articles, ...vocabularyArticles(annotate)].flatMap((article, i) => {
    if (i % 50 === 0 && i < articles.length) report(`${i} of ${articles.length} articles read`)
    const document = annotate({ id: article.id, text: article.text, publishedAt: dateOf(article) })
    return prepare(labelSentences(article, document))
  })
  report(`${articles.length} articles, ${prepared.length} sentences with two actors`)
  return trainJudge(prepared, { seed })
}
