import type { ActorFacts } from './actor-facts.js'
import { blockOf, clusterBlock } from './blocks.js'
import { type SameAs, toSameAs } from './canonical.js'
import type { Cluster } from './cluster.js'
import { applyMerges, applySplits, type Decision, isMerge, isSplit, type SplitActor } from './decisions.js'
import { groupItems } from './group.js'

/** Who is who across articles. */
export interface ActorResolution {
  readonly clusters: readonly Cluster[]
  readonly sameAs: readonly SameAs[]
  readonly splits: readonly SplitActor[]
}

/**
 * Resolves actors of several articles, block by block, and then as was decided. Given the whole of some blocks, it gives the whole of their
 * clusters; the order of the actors does not matter. Who knows the blocks already passes them.
 */
export const resolveActors = <Facts extends ActorFacts>(
  actors: readonly Facts[],
  decisions: readonly Decision[] = [],
  blockKey: (actor: Facts) => string | null = blockOf,
): ActorResolution => {
  const blocks = groupItems(actors, a => blockKey(a) ?? `actor|${a.id}`)
  const clusters = applyMerges([...blocks.values()].flatMap(clusterBlock), decisions.filter(isMerge))
  return { clusters, sameAs: clusters.flatMap(toSameAs), splits: applySplits(clusters, decisions.filter(isSplit)) }
}

/** The canonical id of an actor in an article. */
export type CanonicalId = (actor: string, article: string) => string

/** Looks up canonical ids: an actor split off in the article, else the canonical actor of the cluster, else the actor itself. */
export const canonicalIds = ({
  sameAs,
  splits,
}: {
  readonly sameAs: readonly Pick<SameAs, 'actor' | 'canonical'>[]
  readonly splits: readonly Pick<SplitActor, 'id' | 'members' | 'articles'>[]
}): CanonicalId => {
  const to = new Map(sameAs.map(s => [s.actor, s.canonical]))
  const split = new Map(
    splits.flatMap(s => s.members.flatMap(m => s.articles.map(d => [`${m}\u0000${d}`, s.id] as const))),
  )
  return (actor, article) => split.get(`${actor}\u0000${article}`) ?? to.get(actor) ?? actor
}
