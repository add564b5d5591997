import { countryName, GOVERNMENT_NOUNS, ROLES_OF_PEOPLE, STATE_NOUNS } from '../lexicon/index.js'
import { actorCode } from './codes.js'
import { forceActor } from './force.js'
import type { Markable } from './markables/markable.js'
import { type DraftActor, type Registry, slug } from './registry.js'

/** The actor a description stands for by itself; null where it only points at one named elsewhere, or at nobody in particular. */
export const describedActor = (registry: Registry, { head, nominal, isPlural, type }: Markable): DraftActor | null => {
  const noun = nominal?.noun
  if (!noun || type === 'thing' || type === null) return null
  const { country, phrase, isBare } = nominal
  if (GOVERNMENT_NOUNS.has(head.lemma) && country) {
    const name = countryName(country)
    return registry.get({ id: `country:${country}`, name, type: 'country', country, code: country })
  }
  if (STATE_NOUNS.has(head.lemma) && !isPlural) return null
  if (noun.type === 'military' && country) return forceActor(registry, country, head)
  if (noun.type === 'place') {
    if (!country && isBare) return null
    return registry.get({ id: `place:${slug(phrase)}`, name: phrase, type: 'place', country, code: null })
  }
  const { determiner } = nominal
  const isDefinite = determiner === 'definite' || determiner === 'possessive'
  const isSeveral = noun.isPlural || head.xpos === 'NNS'
  if (isDefinite && isBare && isSeveral && ROLES_OF_PEOPLE.has(head.lemma)) return null
  const isBody = noun.type !== 'group' && noun.type !== 'person'
  if (!isSeveral && isBare && !country && !noun.isCollective && !(isBody && determiner === 'definite')) return null
  const id = `${type}:${country ? `${country.toLowerCase()}:` : ''}${slug(phrase)}`
  return registry.get({ id, name: phrase, type, country, code: actorCode(country, noun.code) })
}
