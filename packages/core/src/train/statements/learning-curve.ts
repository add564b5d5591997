import { extractByRules } from '../../extract/index.js'
import type { JudgeWeights } from '../../model/index.js'
import { hashString } from '../../text/index.js'
import type { LabelledArticle } from '../gold/index.js'
import type { Prepared } from './candidate-features.js'
import type { ReadArticle } from './read-labelled.js'
import { countLevels, type LevelScore, toLevelScore } from './score-levels.js'
import { trainJudge } from './train-judge.js'

/** Articles that the curve is drawn at; what is left is the last point. */
const SIZES = [25, 50, 100, 200]
const ORDER_SEED = 29

/** What is trained on beside the articles that are drawn, and the seed. */
export interface Recipe {
  readonly more: readonly Prepared[]
  readonly seed: number
}

const train = (articles: readonly ReadArticle[], { more, seed }: Recipe): JudgeWeights =>
  trainJudge([...articles.flatMap(a => a.prepared), ...more], { seed })

const scoreOf = (articles: readonly ReadArticle[], judgeOf: (k: number) => JudgeWeights): LevelScore =>
  toLevelScore(
    articles.map(
      ({ article, document }, k) => countLevels(article, extractByRules(document, { judge: judgeOf(k) })).relation,
    ),
  )

/** A point of the learning curve: trained on `articles` of the other folds, scored on each fold. */
export interface CurvePoint {
  readonly articles: number
  readonly relation: LevelScore
}

/** How relation P, R and F1 grow with the articles trained on, each fold read by weights of the others. The annotations of `more` are left out. */
export const learningCurve = (
  articles: readonly ReadArticle[],
  folds: readonly number[],
  recipe: Recipe,
): readonly CurvePoint[] => {
  const count = Math.max(...folds) + 1
  const others = Array.from({ length: count }, (_, fold) =>
    articles
      .filter((_, i) => folds[i] !== fold)
      .toSorted((a, b) => hashString(a.article.id, ORDER_SEED) - hashString(b.article.id, ORDER_SEED)),
  )
  const most = Math.min(...others.map(o => o.length))
  return [...SIZES.filter(n => n < most), most].map(n => {
    const weights = others.map(o => train(o.slice(0, n), recipe))
    return { articles: n, relation: scoreOf(articles, k => weights[folds[k]]) }
  })
}

/** The articles of a source, read by weights that saw no article of it. */
export interface LeftOut extends CurvePoint {
  readonly source: string
}

/** The source of an article; the many of one kind count as one: "Senate office (Harstad)". */
export const sourceOf = ({ source = 'unnamed' }: LabelledArticle): string => source.replace(/ \([^()]*\)$/, '')

/** Leaves one source out after another: what to expect of a source that nobody annotated. */
export const withoutEachSource = (articles: readonly ReadArticle[], recipe: Recipe): readonly LeftOut[] => {
  return [...new Set(articles.map(a => sourceOf(a.article)))].sort().flatMap(source => {
    const own = articles.filter(a => sourceOf(a.article) === source)
    const rest = articles.filter(a => sourceOf(a.article) !== source)
    if (rest.length === 0) return []
    const weights = train(rest, recipe)
    return { source, articles: own.length, relation: scoreOf(own, () => weights) }
  })
}
