import { findPlace, longestName } from '../lexicon/index.js'
import type { ActorType } from '../model/index.js'
import { actorCode, nameRole } from './codes.js'
import { type DraftActor, type Registry, slug } from './registry.js'

/** The actor of a name the name finder passed over: the one the gazetteers know by it, else a new one of the type given. */
export const actorOfName = (registry: Registry, name: string, type: ActorType): DraftActor => {
  const words = name.split(' ')
  const found = longestName(words, 0)
  if (found && found.length === words.length && found.known.use === 'name') {
    const { id, name: knownName, type: knownType, country, code } = found.known
    return registry.get({ id, name: knownName, type: knownType, country, code })
  }
  const country = type === 'place' ? (findPlace(name)?.country ?? null) : null
  return registry.get({
    id: `${type}:${slug(name)}`,
    name,
    type,
    country,
    code: actorCode(country, nameRole(type, country)),
  })
}
