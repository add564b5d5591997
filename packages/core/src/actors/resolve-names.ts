import { findNoun, findTitle, givenNameGender } from '../lexicon/index.js'
import type { NameSpan, Sentence } from '../model/index.js'
import { actorCode, type DocumentActors, type Reference } from './document-actors.js'
import { canonicalPeople, findTitleBlock } from './people.js'
import { type DraftActor, slug } from './registry.js'

/** Seats of government that are buildings or streets and so never the place of an event. */
const BUILDING = /House|Kremlin|Street|Palace|Whitehall|Westminster|Zhongnanhai|Rosada/

/** CAMEO roles by type of name: with a known country, and without one. */
const ROLES: Readonly<Record<string, { readonly role: string | null; readonly alone: string | null }>> = {
  military: { role: 'MIL', alone: null },
  media: { role: 'MED', alone: 'MED' },
  company: { role: 'BUS', alone: 'MNC' },
  organisation: { role: 'GOV', alone: null },
  igo: { role: 'GOV', alone: null },
  armed_group: { role: 'GOV', alone: null },
}

const codeOf = (type: string, country: string | null): string | null => {
  const known = ROLES[type]
  if (!known) return null
  return country ? actorCode(country, known.role) : known.alone
}

/** The common noun right before a name that says what it is: "airline" of "the airline Mahan Air". */
const describingNouns = (sentence: Sentence, first: number): readonly number[] => {
  const before = sentence.tokens[first - 1]
  if (before?.upos !== 'NOUN' || !(findNoun(before.lemma) ?? findTitle([before.lemma]))) return []
  const isOneNominal =
    before.head >= first ||
    sentence.tokens.slice(first).some(t => t.head === before.index && /^(?:appos|flat|compound|nmod)/.test(t.deprel))
  return isOneNominal ? [before.index] : []
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('')

/** Names of two and more words of organisations and companies by their first word, where only one such name begins with it. */
const bodiesByFirstWord = (
  names: readonly NameSpan[],
  surface: (name: NameSpan) => string,
): ReadonlyMap<string, NameSpan> => {
  const found = new Map<string, NameSpan | null>()
  for (const name of names) {
    const [first, second] = surface(name).split(' ')
    if (name.known || !second || !/^(?:organisation|company|media|armed_group)$/.test(name.type)) continue
    const other = found.get(first)
    if (other === undefined) found.set(first, name)
    else if (other && surface(other) !== surface(name)) found.set(first, null)
  }
  return new Map([...found].flatMap(([word, name]) => (name ? [[word, name] as const] : [])))
}

/** Gives the actor of a name: by gazetteer, by the fullest form of a person, by acronym, or a new one. */
const createNaming = ({
  document,
  registry,
  surface,
}: DocumentActors): ((name: NameSpan) => DraftActor | undefined) => {
  const canonical = canonicalPeople(
    document.names.filter(n => n.type === 'person').map(n => document.article.text.slice(n.start, n.end)),
  )
  const byAcronym = new Map<string, DraftActor>()
  const bodies = bodiesByFirstWord(document.names, surface)
  const countryOfWord = new Map<string, string>()
  for (const n of document.names)
    if (n.known?.country && (n.type === 'country' || n.type === 'demonym'))
      countryOfWord.set(surface(n), n.known.country)
  const leadingCountry = (text: string): string | null =>
    [...countryOfWord].find(([word]) => text.startsWith(`${word} `))?.[1] ?? null
  const personNamed = (text: string): DraftActor => {
    const name = canonical.get(text) ?? text
    const actor = registry.get({ id: `person:${slug(name)}`, name, type: 'person', country: null, code: null })
    actor.gender ??= givenNameGender(name.split(' ')[0]) ?? null
    return actor
  }
  /** The body a bare first word stands for: "Mahan" after "Mahan Air". */
  const bodyNamed = (name: NameSpan): DraftActor | undefined => {
    const full = name.first === name.last ? bodies.get(surface(name)) : undefined
    return full && full.type === name.type ? nameActor(full) : undefined
  }
  const nameActor = (name: NameSpan): DraftActor | undefined => {
    const text = surface(name)
    if (name.known) {
      const { id, name: knownName, country = null, code = null } = name.known
      return registry.get({ id, name: knownName, type: name.type === 'demonym' ? 'country' : name.type, country, code })
    }
    if (canonical.has(text)) return personNamed(text)
    if (name.type === 'demonym') return undefined
    const acronym = byAcronym.get(text) ?? bodyNamed(name)
    if (acronym) return acronym
    const country = leadingCountry(text)
    const actor = registry.get({
      id: `${name.type}:${slug(text)}`,
      name: text,
      type: name.type,
      country,
      code: codeOf(name.type, country),
    })
    const initials = initialsOf(text)
    if (initials.length > 1 && name.type !== 'place') byAcronym.set(initials, actor)
    return actor
  }
  return nameActor
}

/** Pass 1: names, with the titles in front of people. */
export const resolveNames = (actors: DocumentActors): void => {
  const { document, registry, affiliations, slots, namesIn, surface, record } = actors
  const named = createNaming(actors)
  const townOf = (name: NameSpan, country: string | null): DraftActor | null => {
    if (name.known?.use !== 'seat' || BUILDING.test(surface(name))) return null
    return registry.get({ id: `place:${slug(surface(name))}`, name: surface(name), type: 'place', country, code: null })
  }
  for (const sentence of document.sentences)
    for (const name of namesIn(sentence)) {
      const actor = named(name)
      if (!actor || name.type === 'demonym') continue
      const block = actor.type === 'person' ? findTitleBlock(sentence, name, namesIn(sentence)) : undefined
      const first = block?.first ?? name.first
      const span = { start: sentence.tokens[first].start, end: name.end }
      record(actor, span, 'name')
      if (first !== name.first) actor.aliases.add(surface(name))
      const reference: Reference = { ...span, actors: [actor], kind: 'name', place: townOf(name, actor.country) }
      const row = slots[sentence.index]
      for (let i = first; i <= name.last; i++) row[i] = reference
      for (const i of describingNouns(sentence, first)) row[i] = reference
      if (!block?.title) continue
      actor.gender ??= block.gender
      const body = block.body ? named(block.body) : undefined
      if (body?.country) actor.code ??= actorCode(body.country, block.code)
      affiliations.push({ person: actor.id, title: block.title, body: body?.id ?? null, ...span })
    }
}
