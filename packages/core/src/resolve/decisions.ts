import { hexDigest } from '../text/index.js'
import type { ActorFacts } from './actor-facts.js'
import { canonicalOf } from './canonical.js'
import type { Cluster } from './cluster.js'

/** What somebody decided about the graph. */
export type Decision =
  | { readonly kind: 'confirm' | 'reject'; readonly statement: string }
  | { readonly kind: 'merge'; readonly actors: readonly [string, string] }
  | { readonly kind: 'split'; readonly actor: string; readonly articles: readonly string[] }

export type Merge = Extract<Decision, { kind: 'merge' }>
export type Split = Extract<Decision, { kind: 'split' }>

export const isMerge = (d: Decision): d is Merge => d.kind === 'merge'
export const isSplit = (d: Decision): d is Split => d.kind === 'split'

/** Joins clusters as was decided: those of the two actors of each merge become one. Merges of unknown actors wait for them. */
export const applyMerges = (clusters: readonly Cluster[], merges: readonly Merge[]): readonly Cluster[] => {
  const of = new Map(clusters.flatMap(cluster => cluster.map(m => [m.facts.id, cluster] as const)))
  const ordered = [...merges].sort((a, b) => (a.actors.join('|') < b.actors.join('|') ? -1 : 1))
  for (const { actors } of ordered) {
    const [a, b] = actors.map(id => of.get(id))
    if (!a || !b || a === b) continue
    const [first, second] = canonicalOf([...a, ...b]).id === canonicalOf(a).id ? [a, b] : [b, a]
    const joined = [...first, ...second.map(m => ({ facts: m.facts, why: 'decision' as const }))]
    for (const member of joined) of.set(member.facts.id, joined)
  }
  return [...new Set(of.values())]
}

const SPLIT_SEEDS = [23, 29]

/** The id of the actor that is split off: it stands for the given one in the given articles. */
export const splitId = ({ actor, articles }: Split): string =>
  `${actor}~${hexDigest([...articles].sort().join('\u0000'), SPLIT_SEEDS).slice(0, 8)}`

/** An actor of its own for the mentions of some articles. */
export interface SplitActor {
  readonly id: string
  /** The actors of the cluster that is split. */
  readonly members: readonly string[]
  readonly articles: readonly string[]
  readonly facts: ActorFacts
}

/** The actors that splits make of clusters. Splits of unknown actors wait for them. */
export const applySplits = (clusters: readonly Cluster[], splits: readonly Split[]): readonly SplitActor[] =>
  splits.flatMap(split => {
    const cluster = clusters.find(c => c.some(m => m.facts.id === split.actor))
    const facts = cluster?.find(m => m.facts.id === split.actor)?.facts
    return cluster && facts
      ? [{ id: splitId(split), members: cluster.map(m => m.facts.id), articles: split.articles, facts }]
      : []
  })
