import { findPlace } from '../../lexicon/index.js'
import type { Document, MergeReason, NameSpan } from '../../model/index.js'
import { actorCode, nameRole } from '../codes.js'
import { type DraftActor, type Registry, slug } from '../registry.js'
import { shortBodyNames } from './bodies.js'
import { canonicalPeople, recognise } from './people.js'

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
      const words = text.slice(0, at)
      const country = countryWords.get(words) ?? findPlace(words)?.country
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
    const id = `person:${slug(name)}`
    const isNew = registry.find(id) === undefined
    const actor = registry.get({ id, name, type: 'person', country: null, code: null })
    if (isNew) recognise(actor, document.article.publishedAt ?? null)
    return { actor, how }
  }
  const whole = (name: NameSpan): NamedActor | undefined => {
    const found = known(name)
    if (found) return found
    const text = surface(name)
    const asPerson = person(text)
    if (asPerson) return asPerson
    if (name.type === 'demonym') return undefined
    const { type } = name
    const place = type === 'place' ? findPlace(text) : undefined
    const country = place?.country ?? leadingCountry(text)
    const code = actorCode(country, place?.kind === 'disputed' ? 'PRE' : nameRole(type, country))
    return { actor: registry.get({ id: `${type}:${slug(text)}`, name: text, type, country, code }), how: 'exact' }
  }
  return name => {
    const full = name.type === 'person' ? undefined : fullBody(name)
    const found = full && whole(full.name)
    return found ? { actor: found.actor, how: full.how } : whole(name)
  }
}
