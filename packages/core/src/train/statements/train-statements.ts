import type { JudgeWeights } from '../../model/index.js'
import type { LabelledArticle } from '../gold/index.js'
import { readLabelled } from './read-labelled.js'
import { trainJudge } from './train-judge.js'
import { type Annotate, vocabularyArticles } from './vocabulary-articles.js'

/** How the judge is trained. */
export interface TrainStatementsOptions {
  readonly annotate: Annotate
  readonly seed?: number
  /** Takes a line at each step. */
  readonly report?: (line: string) => void
}

/** Trains the judge of statements on annotated articles and the examples of the vocabulary. The same articles and seed give the same weights. */
export const trainStatements = (
  articles: readonly LabelledArticle[],
  { annotate, seed = 1, report = () => {} }: TrainStatementsOptions,
): JudgeWeights => {
  const prepared = [...articles, ...vocabularyArticles(annotate)].flatMap((article, i) => {
    if (i % 50 === 0 && i < articles.length) report(`${i} of ${articles.length} articles read`)
    return readLabelled(article, annotate).prepared
  })
  report(`${articles.length} articles, ${prepared.length} sentences with two actors`)
  return trainJudge(prepared, { seed })
}
