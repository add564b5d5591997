import type { Document, MergeReason, NameSpan } from '../../model/index.js'
import { actorCode, nameRole } from '../codes.js'
import { type DraftActor, type Registry, slug } from '../registry.js'
import { shortBodyNames } from './bodies.js'
import { canonicalPeople, genderOf } from './people.js'

/** The actor a name stands for, and why this form of it. */
export interface NamedActor {
  readonly actor: DraftActor
  readonly how: MergeReason
}

const KNOWN_USE = { adjective: 'demonym', seat: 'metonym' } as const

/** Gives the actor of a name in one document: by gazetteer, by the fullest form of a person, by acronym or part of a body's name, or a new one. */
export const createNaming = (document: Document, registry: Registry): ((name: NameSpan) => NamedActor | undefined) => {
  const surface = (name: NameSpan): string => document.article.text.slice(name.start, name.end).replace(/\s+/g, ' ')
  const people = canonicalPeople(document.names.filter(n => n.type === 'person' && !n.known).map(surface))
  const fullBody = shortBodyNames(document.names, document.article.text)
  const countryWords = new Map<string, string>()
  for (const n of document.names)
    if (n.known?.country && (n.type === 'country' || n.type === 'demonym'))
      countryWords.set(surface(n), n.known.country)
  const leadingCountry = (text: string): string | null => {
    for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      const country = countryWords.get(text.slice(0, at))
      if (country) return country
    }
    return null
  }
  const known = (name: NameSpan): NamedActor | undefined => {
    if (!name.known) return undefined
    const { id, name: knownName, use, country = null, code = null } = name.known
    const type = name.type === 'demonym' ? 'country' : name.type
    const how = use === 'name' ? (surface(name) === knownName ? 'exact' : 'alias') : KNOWN_USE[use]
    return { actor: registry.get({ id, name: knownName, type, country, code }), how }
  }
  const person = (text: string): NamedActor | undefined => {
    const canonical = people.get(text)
    if (!canonical) return undefined
    const { name, how } = canonical
    const actor = registry.get({ id: `person:${slug(name)}`, name, type: 'person', country: null, code: null })
    actor.gender ??= genderOf(name)
    return { actor, how }
  }
  const whole = (name: NameSpan): NamedActor | undefined => {
    const found = known(name)
    if (found) return found
    const text = surface(name)
    const asPerson = person(text)
    if (asPerson) return asPerson
    if (name.type === 'demonym') return undefined
    const country = leadingCountry(text)
    const { type } = name
    const code = actorCode(country, nameRole(type, country))
    return { actor: registry.get({ id: `${type}:${slug(text)}`, name: text, type, country, code }), how: 'exact' }
  }
  return name => {
    const full = name.type === 'person' ? undefined : fullBody(name)
    const found = full && whole(full.name)
    return found ? { actor: found.actor, how: full.how } : whole(name)
  }
}
