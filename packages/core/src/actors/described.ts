import {
  countryAdjective,
  countryName,
  GOVERNMENT_NOUNS,
  ONE_PER_STATE,
  ROLES_OF_PEOPLE,
  STATE_NOUNS,
  wordsOf,
} from '../lexicon/index.js'
import { actorCode } from './codes.js'
import type { HolderOf } from './coreference/office-holders.js'
import { forceActor } from './force.js'
import type { Markable } from './markables/markable.js'
import { type DraftActor, type Registry, slug } from './registry.js'

/** The people a description names: a leader inside it ("the Trump administration"), and whose it is ("her mother"). */
interface Named {
  readonly leader: DraftActor | undefined
  readonly owner: DraftActor | undefined
}

/** The state of an ISO code, as an actor. */
export const stateActor = (registry: Registry, country: string): DraftActor =>
  registry.get({ id: `country:${country}`, name: countryName(country), type: 'country', country, code: country })

/** The owner's name in front of a description: "Iran's" of "Iran's deputy minister". */
const OWNER = /^\p{Lu}[^,;]*?(?:['’]s|s['’])\s+/u

const INDEFINITE = wordsOf('indefinite-person-nouns')

/** The actor a description stands for by itself; null where it only points at one named elsewhere, or at nobody in particular. */
export const describedActor = (
  registry: Registry,
  { head, nominal, isPlural, type }: Markable,
  { leader, owner }: Named,
): DraftActor | null => {
  const noun = nominal?.noun
  if (!noun || type === 'thing' || type === null) return null
  const { country, phrase, full, isBare } = nominal
  if (isBare && phrase === full && INDEFINITE.has(head.lemma.toLowerCase().replace(/s$/, ''))) return null
  const state = country ?? leader?.country
  if (nominal.isPeople && country && nominal.determiner === 'definite' && isBare) return stateActor(registry, country)
  if (GOVERNMENT_NOUNS.has(head.lemma) && state) return stateActor(registry, state)
  if (STATE_NOUNS.has(head.lemma) && !isPlural) return null
  if (noun.type === 'military' && country) return forceActor(registry, country, head)
  if (noun.type === 'place') {
    if (!country && isBare) return null
    const place = registry.get({ id: `place:${slug(full)}`, name: full, type: 'place', country, code: null })
    place.aliases.add(phrase)
    return place
  }
  const { determiner } = nominal
  const isDefinite = determiner === 'definite' || determiner === 'possessive'
  const isSeveral = noun.isPlural || head.xpos === 'NNS'
  if (isDefinite && isBare && isSeveral && ROLES_OF_PEOPLE.has(head.lemma)) return null
  if (determiner === 'possessive' && owner && (isBare || type === 'person')) {
    const sign = owner.type === 'group' && owner.name.endsWith('s') ? "'" : "'s"
    const name = `${owner.name}${sign} ${phrase.replace(OWNER, '')}`
    const code = actorCode(owner.country, noun.code)
    return registry.get({ id: `${type}:${slug(name)}`, name, type, country: owner.country, code })
  }
  const isBody = noun.type !== 'group' && noun.type !== 'person'
  const isKnown = isBody
    ? determiner === 'definite'
    : determiner === 'definite' || (determiner !== null && !ROLES_OF_PEOPLE.has(head.lemma))
  // "a court in Bergen" is told apart, and "a court" only where it does something
  const isActing = determiner !== null && /^(?:nsubj|obl:agent)$/.test(head.deprel)
  if (!isSeveral && isBare && phrase === full && !country && !noun.isCollective && !isKnown && !isActing) return null
  const id = `${type}:${country ? `${country.toLowerCase()}:` : ''}${slug(full)}`
  const actor = registry.get({ id, name: full, type, country, code: actorCode(country, noun.code) })
  actor.aliases.add(phrase)
  return actor
}

/**
 * Those whom a noun describes that several states share: "the German and French ministers" are two, by name where the document has them. Empty
 * where it is no such noun.
 */
export const sharedActors = (
  registry: Registry,
  { head, sentence, nominal }: Markable,
  holderOf: HolderOf,
): readonly DraftActor[] => {
  const { noun, shared } = nominal ?? {}
  if (!noun || !shared) return []
  const isOne = noun.type !== 'group' || ONE_PER_STATE.has(head.lemma)
  const words = sentence.tokens.slice(shared.first, head.index).map(t => t.text)
  const called = [...words, isOne ? head.lemma : head.text].join(' ')
  const type = isOne && noun.type === 'group' ? 'person' : noun.type
  return shared.states.map(country => {
    if (GOVERNMENT_NOUNS.has(head.lemma)) return stateActor(registry, country)
    if (noun.isPlural && noun.type === 'military') return forceActor(registry, country, head)
    const holder = holderOf(called, country, sentence)
    if (holder) return holder
    const name = shared.isBehind ? `${called} of ${countryName(country)}` : `${countryAdjective(country)} ${called}`
    const id = `${type}:${country.toLowerCase()}:${slug(name)}`
    return registry.get({ id, name, type, country, code: actorCode(country, noun.code) })
  })
}
