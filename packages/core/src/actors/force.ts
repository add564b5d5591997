import { countryAdjective } from '../lexicon/index.js'
import type { Token } from '../model/index.js'
import { type DraftActor, type Registry, slug } from './registry.js'

const PLURAL: ReadonlyMap<string, string> = new Map(Object.entries({ troop: 'troops', force: 'forces' }))

/** The forces of a state as an actor of their own: "Russian troops", whether the text says so or "Russian troop movements". */
export const forceActor = (registry: Registry, country: string, noun: Token): DraftActor => {
  const word = PLURAL.get(noun.lemma) ?? noun.text
  return registry.get({
    id: `military:${country.toLowerCase()}:${slug(word)}`,
    name: `${countryAdjective(country)} ${word}`,
    type: 'military',
    country,
    code: `${country}MIL`,
  })
}
