import type { PrecisionRecall } from './coreference-score.js'

/** A mention with the cluster it is in by truth and by the system. */
export interface ClusteredMention {
  readonly gold: string
  readonly system: string
}

const countBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

/** B³ (Bagga & Baldwin 1998) over mentions that both sides have: linear in their number, for clusters that span many documents. */
export const scoreClusters = (mentions: readonly ClusteredMention[]): PrecisionRecall => {
  const both = (m: ClusteredMention): string => `${m.gold}\u0000${m.system}`
  const [shared, gold, system] = [
    countBy(mentions, both),
    countBy(mentions, m => m.gold),
    countBy(mentions, m => m.system),
  ]
  let [right, found] = [0, 0]
  for (const m of mentions) {
    right += shared.get(both(m))! / system.get(m.system)!
    found += shared.get(both(m))! / gold.get(m.gold)!
  }
  const n = mentions.length
  const [precision, recall] = n === 0 ? [0, 0] : [right / n, found / n]
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
