import { bestAssignment } from './best-assignment.js'

/** A set of mentions that refer to the same somebody, each by a key that is equal in gold and system where the mention is. */
export type Chain = readonly string[]

/** Shares of what was found that is right, of what is right that was found, and their harmonic mean; 0 to 1. */
export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Counts that can be added over documents before the ratio is taken. */
interface Counts {
  right: number
  system: number
  gold: number
}

const toScore = (p: Counts, r: Counts): PrecisionRecall => {
  const precision = p.system === 0 ? 0 : p.right / p.system
  const recall = r.gold === 0 ? 0 : r.right / r.gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const clusterOf = (chains: readonly Chain[]): ReadonlyMap<string, Chain> =>
  new Map(chains.flatMap(chain => chain.map(mention => [mention, chain] as const)))

/** MUC (Vilain et al. 1995): links kept, a chain counting its size less the parts the other side splits it into. */
const muc = (chains: readonly Chain[], other: ReadonlyMap<string, Chain>): { right: number; all: number } => {
  const sum = { right: 0, all: 0 }
  for (const chain of chains) {
    const parts = new Set(chain.map(m => other.get(m) ?? m))
    sum.right += chain.length - parts.size
    sum.all += chain.length - 1
  }
  return sum
}

/** B³ (Bagga & Baldwin 1998): for every mention, the share of its chain that is also in the other side's chain. */
const bCubed = (chains: readonly Chain[], other: ReadonlyMap<string, Chain>): { right: number; all: number } => {
  const sum = { right: 0, all: 0 }
  for (const chain of chains)
    for (const mention of chain) {
      const others = new Set(other.get(mention) ?? [])
      sum.right += chain.filter(m => others.has(m)).length / chain.length
      sum.all++
    }
  return sum
}

/** CEAF-e (Luo 2005): chains aligned one to one, each pair worth 2·|shared| / (|gold| + |system|). */
const ceafE = (gold: readonly Chain[], system: readonly Chain[]): number =>
  gold.length === 0 || system.length === 0
    ? 0
    : bestAssignment(
        gold.map(g => {
          const own = new Set(g)
          return system.map(s => (2 * s.filter(m => own.has(m)).length) / (g.length + s.length))
        }),
      )

/** How well chains of mentions agree with the gold, by the three measures in use. */
export interface CoreferenceScore {
  readonly mentions: PrecisionRecall
  readonly muc: PrecisionRecall
  readonly bCubed: PrecisionRecall
  readonly ceafE: PrecisionRecall
  /** Mean of the three F1, as in the CoNLL 2012 shared task. */
  readonly conll: number
}

/** Scores the chains of several documents; counts are summed over documents as the CoNLL scorer does. */
export const scoreCoreference = (
  documents: readonly { readonly gold: readonly Chain[]; readonly system: readonly Chain[] }[],
): CoreferenceScore => {
  const empty = (): Counts => ({ right: 0, system: 0, gold: 0 })
  const mentions = empty()
  const sums = { mucP: empty(), mucR: empty(), b3P: empty(), b3R: empty(), ceaf: empty() }
  for (const { gold, system } of documents) {
    const goldOf = clusterOf(gold)
    const systemOf = clusterOf(system)
    mentions.gold += goldOf.size
    mentions.system += systemOf.size
    mentions.right += [...systemOf.keys()].filter(m => goldOf.has(m)).length
    const add = (counts: Counts, side: 'gold' | 'system', { right, all }: { right: number; all: number }): void => {
      counts.right += right
      counts[side] += all
    }
    add(sums.mucR, 'gold', muc(gold, systemOf))
    add(sums.mucP, 'system', muc(system, goldOf))
    add(sums.b3R, 'gold', bCubed(gold, systemOf))
    add(sums.b3P, 'system', bCubed(system, goldOf))
    sums.ceaf.right += ceafE(gold, system)
    sums.ceaf.gold += gold.length
    sums.ceaf.system += system.length
  }
  const [m, b, c] = [toScore(sums.mucP, sums.mucR), toScore(sums.b3P, sums.b3R), toScore(sums.ceaf, sums.ceaf)]
  return { mentions: toScore(mentions, mentions), muc: m, bCubed: b, ceafE: c, conll: (m.f1 + b.f1 + c.f1) / 3 }
}
