import { findPlace, longestName, SHIP_PREFIXES } from '../../lexicon/index.js'
import type { Document, MergeReason, NameSpan } from '../../model/index.js'
import { surfaceOf } from '../../text/index.js'
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

/** The state a name begins with: "Pakistani Army", "Shanghai Municipal Police"; null where it begins with none. */
const countryIn = (text: string): string | null => {
  const words = text.replace(/['’]s?(?= )/g, '').split(' ')
  const navy = SHIP_PREFIXES.get(words[0])
  if (navy) return navy
  const state = longestName(words, 0)
  if (state && state.known.type === 'country' && state.length < words.length) return state.known.country
  for (let length = words.length - 1; length > 0; length--) {
    const place = findPlace(words.slice(0, length).join(' '))
    if (place) return place.country
  }
  return null
}

/** "Chile's Defence Ministry": names of bodies that one state owns in the document → its code; null where two do. */
const ownersOf = (document: Document, surface: (name: NameSpan) => string): ReadonlyMap<string, string | null> => {
  const owners = new Map<string, string | null>()
  document.names.forEach((name, i) => {
    const owner = document.names[i - 1]
    const country = owner?.sentence === name.sentence ? owner.known?.country : undefined
    if (!country || name.known || owner.type === 'person') return
    if (!/^(?:['’]s?)? $/.test(document.article.text.slice(owner.end, name.start))) return
    const other = owners.get(surface(name))
    owners.set(surface(name), other === undefined || other === country ? country : null)
  })
  return owners
}

/** Gives the actors of names in one document. */
export interface Naming {
  /** By gazetteer, by the fullest form of a person, by acronym or part of a body's name, or a new one. */
  readonly named: (name: NameSpan) => NamedActor | undefined
  /** The person who wrote the document, where one is known. */
  readonly author: DraftActor | undefined
}

/** "Lena Harstad Harstad": a slip of layout, where a name and its repetition in a caption or a box run together. */
const withoutEcho = (name: string): string => name.replace(/^(.+ )(\p{Lu}\S*) \2$/u, '$1$2')

export const createNaming = (document: Document, registry: Registry, author: string | null): Naming => {
  const surface = (name: NameSpan): string => {
    const text = surfaceOf(document.spelled, name)
    return name.type === 'person' ? withoutEcho(text) : text
  }
  const named = document.names.filter(n => n.type === 'person' && !n.known).map(surface)
  const people = canonicalPeople(author ? [...named, author] : named)
  const fullBody = shortBodyNames(document.names, document.spelled)
  const owners = ownersOf(document, surface)
  let found: ReadonlySet<string> | undefined
  /** The states that are named, by themselves or by a place or their people. */
  const countries = (): ReadonlySet<string> => {
    found ??= new Set(
      document.names.flatMap(
        name => name.known?.country ?? (name.type === 'place' ? findPlace(surface(name))?.country : undefined) ?? [],
      ),
    )
    return found
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
    if (isNew)
      recognise(actor, { day: document.article.publishedAt ?? null, names: country => countries().has(country) })
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
    const owner = place || type === 'place' ? null : owners.get(text)
    const country = place?.country ?? countryIn(text) ?? owner ?? null
    const code = actorCode(country, place?.kind === 'disputed' ? 'PRE' : nameRole(type, country))
    const id = `${type}:${owner ? `${owner.toLowerCase()}:` : ''}${slug(text)}`
    return { actor: registry.get({ id, name: text, type, country, code }), how: 'exact' }
  }
  return {
    named: name => {
      const full = name.type === 'person' ? undefined : fullBody(name)
      const found = full && whole(full.name)
      return found ? { actor: found.actor, how: full.how } : whole(name)
    },
    author: author ? person(author)?.actor : undefined,
  }
}
