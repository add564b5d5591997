import { extractByRules, type JudgeThresholds, thresholdsFor } from '../../extract/index.js'
import type { Extraction, JudgeWeights } from '../../model/index.js'
import type { LabelledArticle } from '../gold/index.js'
import type { ReliabilityBin } from '../score/index.js'
import { foldsOf } from './folds.js'
import { type CurvePoint, type LeftOut, learningCurve, sourceOf, withoutEachSource } from './learning-curve.js'
import { randomNumbers } from './random-numbers.js'
import { readLabelled } from './read-labelled.js'
import { countLevels, type Level, type LevelCounts, type LevelScore, toLevelScore } from './score-levels.js'
import { trainJudge } from './train-judge.js'
import { type Annotate, vocabularyArticles } from './vocabulary-articles.js'

/** Thresholds that are tried on the other folds: those of an article, with others for links. */
const TRIED: readonly JudgeThresholds[] = [0.2, 0.25, 0.3, 0.35, 0.4].map(first => ({
  ...thresholdsFor(Number.POSITIVE_INFINITY),
  first,
  further: first + 0.05,
}))
/** What the judge links by itself: constructions are among its reasons, and nothing of them is kept for its own sake. */
const ALONE: JudgeThresholds = { first: 0.3, further: 0.35, veto: 2, doubt: 2, open: 0, against: 0 }
const RESAMPLES = 1000

/** How articles are read and parted. */
export interface CrossValidationOptions {
  readonly annotate: Annotate
  readonly folds: number
  readonly seed?: number
  /** Articles that are trained on in every fold and scored in none. */
  readonly alsoTrain?: readonly LabelledArticle[]
  /** Adds the learning curve and leaves one source out after another, which takes several times as long. */
  readonly curve?: boolean
  /** Takes a line at each step. */
  readonly report?: (line: string) => void
}

/** Precision, recall and F1 of a way to read, with 95 % intervals of F1 by bootstrap over articles. */
export type ScoredLevels = Readonly<Record<Level, LevelScore & { readonly interval: readonly [number, number] }>>

/** What the judge is worth on articles it never saw. */
export interface CrossValidation {
  readonly articles: number
  readonly rules: ScoredLevels
  /** By the judge without what the constructions propose. */
  readonly alone: ScoredLevels
  /** With the thresholds that are shipped. */
  readonly shipped: ScoredLevels
  /** With the thresholds that read the other folds best. */
  readonly together: ScoredLevels
  /** By the source that articles name. */
  readonly bySource: readonly { readonly source: string; readonly articles: number; readonly relation: LevelScore }[]
  /** By the articles trained on; empty unless asked for. */
  readonly curve: readonly CurvePoint[]
  /** Each source by weights that saw no article of it; empty unless asked for. */
  readonly leftOut: readonly LeftOut[]
  readonly reliability: readonly ReliabilityBin[]
  /** Mean gap between confidence and the share that was right, weighted by statements. */
  readonly calibrationError: number
  /** What was read of each article by weights that never saw it. */
  readonly extractions: readonly Extraction[]
}

const interval = (counts: readonly LevelCounts[], random: () => number): readonly [number, number] => {
  const drawn = Array.from({ length: RESAMPLES }, () =>
    toLevelScore(counts.map(() => counts[Math.floor(random() * counts.length)])),
  )
  const sorted = drawn.map(d => d.f1).sort((a, b) => a - b)
  return [sorted[Math.floor(0.025 * RESAMPLES)], sorted[Math.floor(0.975 * RESAMPLES)]]
}

const scoreAll = (counts: readonly Readonly<Record<Level, LevelCounts>>[], seed: number): ScoredLevels => {
  const scored = (level: Level): ScoredLevels[Level] => {
    const one = counts.map(c => c[level])
    return { ...toLevelScore(one), interval: interval(one, randomNumbers(seed)) }
  }
  return { pair: scored('pair'), directed: scored('directed'), relation: scored('relation'), full: scored('full') }
}

/** Shares of right statements by confidence; a statement is right where it fits a triple by its two actors and their order. */
const reliabilityOf = (
  rows: readonly { readonly confidence: number; readonly right: boolean }[],
): readonly ReliabilityBin[] =>
  Array.from({ length: 10 }, (_, k) =>
    rows.filter(r => Math.min(9, Math.floor(r.confidence * 10 + 1e-9)) === k),
  ).flatMap((bin, k) =>
    bin.length === 0
      ? []
      : {
          from: k / 10,
          statements: bin.length,
          meanConfidence: bin.reduce((sum, r) => sum + r.confidence, 0) / bin.length,
          right: bin.filter(r => r.right).length / bin.length,
        },
  )

/** Trains on all folds but one and reads that one, for each fold; thresholds of a fold are those that read the other folds best. */
export const crossValidate = (
  articles: readonly LabelledArticle[],
  options: CrossValidationOptions,
): CrossValidation => {
  const { annotate, folds: count, seed = 1, alsoTrain = [], curve = false, report = () => {} } = options
  const all = articles.map(a => readLabelled(a, annotate))
  const preparedOf = (some: readonly LabelledArticle[]) => some.flatMap(a => readLabelled(a, annotate).prepared)
  const vocabulary = preparedOf(vocabularyArticles(annotate))
  const more = [...preparedOf(alsoTrain), ...vocabulary]
  const folds = foldsOf(articles, count)
  const weights: JudgeWeights[] = []
  for (let fold = 0; fold < count; fold++) {
    const train = all.filter((_, i) => folds[i] !== fold).flatMap(r => r.prepared)
    weights.push(trainJudge([...train, ...more], { seed }))
    report(`fold ${fold + 1} of ${count}: ${train.length + more.length} sentences trained on`)
  }
  const tried = TRIED.map(thresholds =>
    all.map(({ article, document }, i) => {
      const extraction = extractByRules(document, { judge: weights[folds[i]], thresholds })
      return { extraction, counts: countLevels(article, extraction) }
    }),
  )
  const bestBut = (fold: number): number => {
    const scores = tried.map(t => toLevelScore(t.filter((_, i) => folds[i] !== fold).map(r => r.counts.relation)).f1)
    return scores.indexOf(Math.max(...scores))
  }
  const chosen = weights.map((_, fold) => bestBut(fold))
  chosen.forEach((k, fold) => {
    report(`fold ${fold + 1}: threshold ${TRIED[k].first}`)
  })
  const together = all.map((_, i) => tried[chosen[folds[i]]][i])
  const countAll = (thresholds?: JudgeThresholds) =>
    all.map(({ article, document }, i) =>
      countLevels(article, extractByRules(document, { judge: weights[folds[i]], thresholds })),
    )
  const rules = all.map(({ article, document }) => countLevels(article, extractByRules(document)))
  const judged = together.flatMap(({ extraction }, i) =>
    extraction.statements
      .filter(s => s.object !== null)
      .map(s => {
        const alone = countLevels(articles[i], { actors: extraction.actors, statements: [s] }).directed
        return { confidence: s.confidence, right: alone.right + alone.excused > 0 }
      }),
  )
  const reliability = reliabilityOf(judged)
  const sources = [...new Set(articles.map(sourceOf))].sort()
  return {
    articles: articles.length,
    rules: scoreAll(rules, seed),
    alone: scoreAll(countAll(ALONE), seed),
    shipped: scoreAll(countAll(), seed),
    together: scoreAll(
      together.map(t => t.counts),
      seed,
    ),
    bySource: sources.map(source => {
      const own = together.filter((_, i) => sourceOf(articles[i]) === source)
      return { source, articles: own.length, relation: toLevelScore(own.map(t => t.counts.relation)) }
    }),
    curve: curve ? learningCurve(all, folds, { more: vocabulary, seed }) : [],
    leftOut: curve ? withoutEachSource(all, { more: vocabulary, seed }) : [],
    reliability,
    calibrationError:
      reliability.reduce((sum, b) => sum + b.statements * Math.abs(b.meanConfidence - b.right), 0) / judged.length,
    extractions: together.map(t => t.extraction),
  }
}
