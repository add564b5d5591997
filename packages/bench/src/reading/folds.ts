import { writeFile } from 'node:fs/promises'
import { createAnnotator, type OffsetFiles, type Outside, readOffsets, toTable } from '@newsgraph/core/internal'
import { loadModel } from '@newsgraph/core/node'
import { type CrossValidation, crossValidate, type LevelScore, readLabelledArticles } from '@newsgraph/core/train'

export interface BenchFoldsOptions extends OffsetFiles {
  readonly gold: string
  readonly folds: number
  readonly output?: string
  readonly curve?: boolean
  readonly json?: boolean
}

const round = (share: number): number => Math.round(share * 1000) / 1000
const rowOf = ({ precision, recall, f1 }: LevelScore): Record<string, number> => ({
  precision: round(precision),
  recall: round(recall),
  f1: round(f1),
})

const printTables = (result: CrossValidation, outside: Outside): void => {
  const ways = ['rules', 'alone', 'shipped', 'together'] as const
  const levels = ['pair', 'directed', 'relation', 'full'] as const
  outside.print(
    toTable(
      ways.flatMap(way =>
        levels.map(level => {
          const score = result[way][level]
          return { read: way, level, ...rowOf(score), '95 %': score.interval.map(x => x.toFixed(3)).join('–') }
        }),
      ),
    ),
  )
  outside.print(toTable(result.bySource.map(s => ({ source: s.source, articles: s.articles, ...rowOf(s.relation) }))))
  if (result.curve.length > 0) {
    outside.print(toTable(result.curve.map(c => ({ 'trained on': c.articles, ...rowOf(c.relation) }))))
    outside.print(
      toTable(result.leftOut.map(l => ({ 'left out': l.source, articles: l.articles, ...rowOf(l.relation) }))),
    )
  }
  outside.print(
    toTable(
      result.reliability.map(b => ({
        confidence: `${b.from.toFixed(1)}–${(b.from + 0.1).toFixed(1)}`,
        statements: b.statements,
        mean: round(b.meanConfidence),
        right: round(b.right),
      })),
    ),
  )
  outside.print(`expected calibration error ${round(result.calibrationError)}`)
}

/** Scores the judge on articles it was not trained on, fold by fold, beside the constructions alone. */
export const benchFolds = async (
  { gold, folds, output, curve, json, ...offsets }: BenchFoldsOptions,
  outside: Outside,
): Promise<number> => {
  const { annotate } = createAnnotator(await loadModel())
  const result = crossValidate(readLabelledArticles(gold), {
    annotate,
    folds,
    alsoTrain: await readOffsets(offsets),
    curve,
    report: outside.warn,
  })
  const { extractions, ...figures } = result
  if (output) {
    const lines = extractions.map(({ id, actors, statements }) => JSON.stringify({ id, actors, statements }))
    await writeFile(output, `${lines.join('\n')}\n`)
  }
  if (json) outside.print(JSON.stringify(figures))
  else printTables(result, outside)
  return 0
}
