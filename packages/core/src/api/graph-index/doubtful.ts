import type { GraphIndex } from './columns.js'
import { type Pass, passesEdge, passesReport, type Sieve } from './pass.js'

/** Which statements are looked at first: the least sure, or those of the most reported edges. */
export type DoubtOrder = 'least-sure' | 'most-reported'

/** Numbers of statements that pass, the most doubtful first; of the same doubt, those of the more reported edges, then in the order of the index. */
export const rankDoubtful = (
  index: GraphIndex,
  { sieve, pass }: { readonly sieve: Sieve; readonly pass: Pass },
  { order, limit }: { readonly order: DoubtOrder; readonly limit: number },
): readonly number[] => {
  const { aggregates, reports } = index
  const found = new Map<number, { readonly confidence: number; readonly reported: number }>()
  for (let a = 0; a < aggregates.count; a++) {
    if (!passesEdge(index, sieve, a)) continue
    for (let i = aggregates.start[a]; i < aggregates.start[a + 1]; i++)
      if (passesReport(index, sieve, i) && !found.has(reports.statement[i]))
        found.set(reports.statement[i], { confidence: reports.confidence[i], reported: pass.counts[a] })
  }
  const [first, second] = (
    {
      'least-sure': ['confidence', 'reported'],
      'most-reported': ['reported', 'confidence'],
    } as const
  )[order]
  const sign = { confidence: 1, reported: -1 }
  return [...found]
    .sort(([x, a], [y, b]) => sign[first] * (a[first] - b[first]) || sign[second] * (a[second] - b[second]) || x - y)
    .slice(0, limit)
    .map(([statement]) => statement)
}
