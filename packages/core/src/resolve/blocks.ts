import type { ActorFacts } from './actor-facts.js'
import { readBodyName } from './body-name.js'
import type { Cluster } from './cluster.js'
import { clusterBodies } from './cluster-bodies.js'
import { clusterPeople } from './cluster-people.js'
import { familyKey, isNamed, readPersonName } from './person-name.js'

/**
 * The block an actor is compared in, so that only actors with like names meet: people by the sound of the family name, bodies by the letters
 * of a long name or the words of a short one. Null where the id alone tells who it is: states, places, and actors that are described, not named.
 */
export const blockOf = (actor: Pick<ActorFacts, 'name' | 'type' | 'country'>): string | null => {
  const { name, type } = actor
  if (type === 'country' || type === 'place' || !/^\P{Ll}/u.test(name)) return null
  if (type === 'person') {
    if (!isNamed(name)) return null
    const key = familyKey(readPersonName(name))
    return key === null ? null : `person|${key}`
  }
  const { core, acronym, initials } = readBodyName(actor)
  const key = acronym ?? initials ?? core
  return key === '' ? null : `body|${key}`
}

/** The actors of one block as clusters; the same whatever their order. */
export const clusterBlock = (actors: readonly ActorFacts[]): readonly Cluster[] =>
  actors.length === 1
    ? [[{ facts: actors[0], why: null }]]
    : actors[0]?.type === 'person'
      ? clusterPeople(actors)
      : clusterBodies(actors)
