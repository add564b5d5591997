import type { ActorFacts } from './actor-facts.js'
import { readBodyName } from './body-name.js'
import { type Cluster, type ClusterMember, type SameAsReason, SCORES } from './cluster.js'
import { bySeniority, isKnownBody } from './fits.js'
import { readPersonName } from './person-name.js'

/** An actor that is another one of other articles, under the name the cluster goes by. */
export interface SameAs {
  readonly actor: string
  readonly canonical: string
  readonly why: SameAsReason
  readonly score: number
}

/** The lower, the better a name stands for all of its cluster: a name of the gazetteer, then a full one, then a short one. */
const rankOf = (actor: ActorFacts): number => {
  const { name, type } = actor
  if (type === 'person') {
    const { known, words, initials } = readPersonName(name)
    if (known?.name === name) return 0
    return words.length > 1 ? 1 : initials.length > 0 ? 2 : 3
  }
  if (isKnownBody(actor)) return 0
  return readBodyName(actor).acronym === null ? 1 : 3
}

const byRank = (a: ActorFacts, b: ActorFacts): number => rankOf(a) - rankOf(b) || bySeniority(a, b)

/** The actor the others of its cluster are shown as. */
export const canonicalOf = (cluster: Cluster): ActorFacts =>
  cluster.map(m => m.facts).reduce((best, f) => (byRank(f, best) < 0 ? f : best))

/** The links of a cluster's other actors to the canonical one. Who joined nobody takes the reason of who joined it. */
export const toSameAs = (cluster: Cluster): readonly SameAs[] => {
  const canonical = canonicalOf(cluster)
  const reason = (member: ClusterMember): SameAsReason =>
    member.why ?? cluster.find(m => m.facts.id === canonical.id)?.why ?? 'spelling'
  return cluster.flatMap(m => {
    if (m.facts.id === canonical.id) return []
    const why = reason(m)
    return [{ actor: m.facts.id, canonical: canonical.id, why, score: SCORES[why] }]
  })
}
