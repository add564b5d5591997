import { createExtractor } from '@newsgraph/core'
import { type Outside, toTable } from '@newsgraph/core/internal'
import { loadModel } from '@newsgraph/core/node'
import { readGoldArticles, scoreStatements } from '@newsgraph/core/train'

export interface BenchStatementsOptions {
  readonly gold: string
  readonly json?: boolean
}

const round = (share: number): number => Math.round(share * 1000) / 1000

/** Scores who is linked to whom on annotated articles, and how far confidence can be trusted. */
export const benchStatements = async ({ gold, json }: BenchStatementsOptions, outside: Outside): Promise<number> => {
  const extractor = createExtractor({ model: await loadModel() })
  const score = scoreStatements(
    readGoldArticles(gold).map(article => ({
      gold: article,
      extraction: extractor.extract({ id: article.id, text: article.text, publishedAt: article.date }),
    })),
  )
  const { precision, recall, f1, system, core, reliability, rules } = score
  if (json) {
    outside.print(JSON.stringify({ pair: { precision, recall, f1 }, system, core, reliability, rules }))
    return 0
  }
  outside.print(toTable([{ system, core, precision: round(precision), recall: round(recall), f1: round(f1) }]))
  outside.print(
    toTable(
      reliability.map(b => ({
        confidence: `${b.from.toFixed(1)}–${(b.from + 0.1).toFixed(1)}`,
        statements: b.statements,
        mean: round(b.meanConfidence),
        right: round(b.right),
      })),
    ),
  )
  outside.print(toTable(rules.map(r => ({ ...r, right: round(r.right) }))))
  return 0
}
