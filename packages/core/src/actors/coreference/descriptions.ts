import { dependents, headOf } from '../../annotate/index.js'
import { KINDS_OF_ACTORS, longestName, ONE_PER_STATE, wordsOf } from '../../lexicon/index.js'
import type { Markable, NounPhrase } from '../markables/markable.js'
import { isAnother } from '../markables/nominal.js'
import { areCoarguments, type Discourse, type Seen } from './discourse.js'
import { type Entity, type Link, nounKey } from './entity.js'

/** Sentences a definite description looks back for an actor of its kind. */
const KIND_REACH = 3

const isKindred = (description: Markable, entity: Entity): boolean => {
  if (description.type === entity.type) return true
  const people = (type: Entity['type']): boolean => type === 'person' || type === 'group'
  if (people(description.type) || people(entity.type))
    return people(description.type) && people(entity.type) && description.isPlural === entity.isPlural
  return (
    description.type !== 'thing' &&
    description.type !== 'place' &&
    entity.type !== 'thing' &&
    entity.type !== 'place' &&
    entity.type !== 'country'
  )
}

/** An apposition: "Norvik Air, an airline", "her spokesperson, Jane Roe". */
export const resolveApposition = (discourse: Discourse, markable: Markable): Link | null => {
  const { sentence, head, nominal } = markable
  if (!nominal?.noun) return null
  // "the chairman of the council, Ola Dahl": the name may hang from the council
  const owned = head.deprel === 'appos' ? [] : dependents(sentence, head, ['nmod'])
  const beside = [
    ...(head.deprel === 'appos' ? [headOf(sentence, head)] : []),
    ...dependents(sentence, head, ['appos']),
    ...owned.flatMap(o => dependents(sentence, o, ['appos'])),
  ]
  for (const token of beside) {
    const entity = token && discourse.entityAt(sentence, token)
    const isNamed = entity?.mentions.some(m => m.kind === 'name')
    if (entity && isNamed && !markable.isPlural && !entity.isPlural && isKindred(markable, entity))
      return { entities: [entity], how: 'apposition', from: entity.mentions[0] }
  }
  return null
}

const NOT = wordsOf('negative-adverbs')

/** "Jane Roe is the mayor of Bergen": the predicate describes its subject. */
export const resolvePredicate = (discourse: Discourse, markable: Markable): Link | null => {
  const { sentence, head, nominal } = markable
  if (!nominal?.noun || dependents(sentence, head, ['cop']).length === 0) return null
  if (dependents(sentence, head, ['advmod']).some(a => NOT.has(a.lemma.toLowerCase()))) return null
  const subject = dependents(sentence, head, ['nsubj'])[0]
  const entity = subject && discourse.entityAt(sentence, subject)
  if (!entity || entity.isPlural !== markable.isPlural || !isKindred(markable, entity)) return null
  return { entities: [entity], how: 'predicate', from: entity.mentions.at(-1) ?? null }
}

const sharesModifiers = (of: NounPhrase, earlier: Markable, entity: Entity): boolean => {
  const known = new Set([...entity.nouns, ...(earlier.nominal?.modifiers ?? [])])
  return of.modifiers.every(m => known.has(m))
}

/** What stands behind the noun: "in Bergen" of "protesters in Bergen". */
const tailOf = ({ full, phrase }: NounPhrase): string => full.slice(phrase.length).toLowerCase()

/** "People" after "eight people", "patients in Bergen" after "patients": others, or more of them. */
const isOfOthers = (of: NounPhrase, other: NounPhrase | undefined, isBarePlural: boolean): boolean => {
  if (!other) return false
  if (isBarePlural && (other.count !== null || other.quantity !== undefined)) return true
  return tailOf(of) !== '' && tailOf(other) !== tailOf(of) && (isBarePlural || tailOf(other) !== '')
}

const VAGUE = wordsOf('general-people-nouns')
const isGeneric = ({ determiner, count, isBare }: NounPhrase): boolean =>
  determiner === null && count === null && isBare

/** The same noun again: "four soldiers … the soldiers", "the Foreign Ministry … the ministry". Other numbers, states and modifiers speak against it. */
export const resolveSameDescription = (discourse: Discourse, markable: Markable): Link | null => {
  const { nominal, head } = markable
  if (!nominal || isAnother(nominal) || nominal.determiner === 'indefinite') return null
  const isBarePlural = nominal.determiner === null && markable.isPlural && nominal.isBare
  const isSame = ({ entity, markable: earlier }: Seen): boolean => {
    const { nominal: other } = earlier
    if (entity.isPlural !== markable.isPlural || !isKindred(markable, entity)) return false
    if (nominal.count && other?.count && nominal.count !== other.count) return false
    if (isOfOthers(nominal, other, isBarePlural)) return false
    const country = entity.actor?.country ?? other?.country ?? null
    if (nominal.country && nominal.country !== country) return false
    if (nominal.determiner === 'definite' || isBarePlural) return sharesModifiers(nominal, earlier, entity)
    return other !== undefined && nominal.phrase.toLowerCase() === other.phrase.toLowerCase()
  }
  const noun = nounKey(nominal.modifiers, head.lemma.toLowerCase())
  // "the people" are some that were told of, and not people in general
  const isTold = ({ entity }: Seen): boolean => entity.mentions.some(m => m.nominal && !isGeneric(m.nominal))
  const isVague = nominal.determiner === 'definite' && VAGUE.has(head.lemma.toLowerCase())
  const found =
    (isVague ? discourse.calledBy(noun, seen => isTold(seen) && isSame(seen)) : undefined) ??
    discourse.calledBy(noun, isSame)
  return found ? { entities: [found.entity], how: 'same-description', from: found.markable } : null
}

/** "The minister": the person last called so by title; "the president of Peru" only the one with that state. */
export const resolveRole = (discourse: Discourse, markable: Markable): Link | null => {
  const { nominal, head } = markable
  if (nominal?.determiner !== 'definite' || markable.isPlural || markable.type !== 'person') return null
  const found = discourse.calledBy(nounKey(nominal.modifiers, head.lemma.toLowerCase()), ({ entity }) => {
    if (entity.type !== 'person' || entity.isPlural || !entity.mentions.some(m => m.kind === 'name')) return false
    return !nominal.country || nominal.country === entity.actor?.country
  })
  const isKnownSo = nominal.modifiers.every(m => found?.entity.nouns.has(m))
  return found && isKnownSo ? { entities: [found.entity], how: 'role', from: found.markable } : null
}

const isState = (word: string, country: string | null): boolean =>
  country !== null && longestName([word[0].toUpperCase() + word.slice(1)], 0)?.known.country === country

const ENVOYS = wordsOf('envoy-nouns')

/** "The interior minister of Bavaria" is not that of its state. */
const namesState = (phrase: string, country: string): boolean => {
  const words = phrase.split(/[\s'’]+/)
  return words.some((_, i) => {
    const known = longestName(words, i)?.known
    return known?.type === 'country' && known.country === country
  })
}

/** "The foreign minister of Peru", "Peru's foreign minister": who is named with that office before or soon after. */
export const resolveHolder = (discourse: Discourse, markable: Markable): Link | null => {
  const { nominal, head } = markable
  if (markable.type !== 'person' || markable.isPlural || !nominal?.country || !ONE_PER_STATE.has(head.lemma))
    return null
  if (nominal.determiner !== 'definite' && nominal.determiner !== 'possessive') return null
  if (ENVOYS.has(head.lemma) || !namesState(nominal.phrase, nominal.country)) return null
  const words = nominal.modifiers.filter(m => !isState(m, nominal.country))
  const holder = discourse.holderOf([...words, head.lemma].join(' '), nominal.country, markable)
  return holder ? { entities: [holder], how: 'role', from: holder.mentions[0] ?? null } : null
}

/** Nouns for who holds an office, by the CAMEO roles of those they are said of. */
const OFFICES: readonly (readonly [nouns: ReadonlySet<string>, roles: RegExp])[] = [
  [wordsOf('official-nouns'), /^(?:GOV|IGO|ELI)/],
  [wordsOf('legislator-nouns'), /^LEG/],
  [wordsOf('officer-nouns'), /^MIL/],
]
const RANK = wordsOf('rank-adjectives')

/** "The senior diplomat", "the Danish official", "Iran's top diplomat": the last named holder of such an office, of that state where one is named. */
export const resolveOffice = (discourse: Discourse, markable: Markable): Link | null => {
  const { nominal, head } = markable
  const isOne = nominal && markable.type === 'person' && !markable.isPlural && nominal.quantity === undefined
  if (!isOne || nominal.full !== nominal.phrase) return null
  if (nominal.determiner !== 'definite' && !(nominal.determiner === 'possessive' && nominal.country)) return null
  const lemma = head.lemma.toLowerCase()
  const roles = OFFICES.flatMap(([nouns, role]) => (nouns.has(lemma) ? [role] : []))
  if (roles.length === 0 || nominal.modifiers.some(m => !RANK.has(m) && !isState(m, nominal.country))) return null
  const found = newest(
    discourse.before(markable, KIND_REACH).filter(({ entity, markable: m }) => {
      const { actor } = entity
      if (entity.type !== 'person' || m.kind !== 'name' || !actor || m.sentence === markable.sentence) return false
      const isOfState = !nominal.country || actor.country === null || actor.country === nominal.country
      return isOfState && (actor.role ? roles.some(r => r.test(actor.role!)) : actor.country !== null)
    }),
  )
  return found ? { entities: [found.entity], how: 'role', from: found.markable } : null
}

/** Codes of what somebody is by trade or conviction; who holds an office, judges or investigates is oftener somebody else. */
const TRADES = /^(?:CVL|MED|BUS|EDU|LAB|AGR|HLH)$/
/** "The former engineer": words that leave open who is meant. */
const BY_TIME = wordsOf('title-premodifiers')
const ANYBODY = wordsOf('anybody-nouns')
const TRADE_REACH = 2

/** "Rosa Vidal was jailed. The activist …": by trade nobody else than the one person named so far nearby, of whom nothing else was told. */
export const resolveTrade = (discourse: Discourse, markable: Markable): Link | null => {
  const { nominal, head } = markable
  const isOne = nominal?.determiner === 'definite' && markable.type === 'person' && !markable.isPlural
  if (!isOne || !TRADES.test(nominal.noun?.code ?? '') || ANYBODY.has(head.lemma) || nominal.full !== nominal.phrase)
    return null
  if (nominal.country || !nominal.modifiers.every(m => BY_TIME.has(m))) return null
  const named = discourse
    .before(markable, TRADE_REACH)
    .filter(({ entity, markable: m }) => entity.type === 'person' && m.kind === 'name')
  const [first] = named
  if (!first || named.some(n => n.entity !== first.entity) || first.markable.sentence === markable.sentence) return null
  const { entity } = first
  if (entity.nouns.size > 0 || entity.actor?.role || isDoneBy(discourse, markable, entity)) return null
  return { entities: [entity], how: 'role', from: first.markable }
}

const newest = (candidates: readonly Seen[]): Seen | undefined => {
  const [first] = candidates
  if (!first) return undefined
  const same = candidates.filter(c => c.markable.sentence === first.markable.sentence)
  return same.find(c => c.markable.head.deprel.startsWith('nsubj')) ?? first
}

const INSTITUTIONS = wordsOf('institution-nouns')

/** "The school" is no police: the name of a body says another kind than the noun. */
const isOtherKind = (noun: string, entity: Entity): boolean =>
  INSTITUTIONS.has(noun) && !entity.nouns.has(noun) && [...entity.nouns].some(n => INSTITUTIONS.has(n))

/** "The German company" said of one from elsewhere is another. */
const isFromElsewhere = ({ country }: NounPhrase, { actor }: Entity): boolean =>
  country !== null && actor !== null && actor.country !== null && actor.country !== country

/** "Accused the company": who does it is another. */
const isDoneBy = (discourse: Discourse, markable: Markable, entity: Entity): boolean =>
  discourse.before(markable, 0).some(seen => seen.entity === entity && areCoarguments(seen.markable, markable))

/** "The airline", "the German company", "the country", "the group": the latest named actor of that kind. */
export const resolveKind = (discourse: Discourse, markable: Markable): Link | null => {
  const { nominal, head } = markable
  const types = KINDS_OF_ACTORS.get(head.lemma.toLowerCase())
  if (!types || nominal?.determiner !== 'definite' || markable.isPlural) return null
  const isOfState = nominal.country !== null && types[0] === 'company'
  if (isOfState ? !nominal.modifiers.every(m => isState(m, nominal.country)) : nominal.country || !nominal.isBare)
    return null
  if (markable.type === 'place' && !dependents(markable.sentence, head, ['det']).some(d => /^the$/i.test(d.text)))
    return null
  const found = newest(
    discourse
      .before(markable, KIND_REACH)
      .filter(
        ({ entity, markable: m }) =>
          m.kind === 'name' &&
          !entity.isPlural &&
          types.some(t => t === entity.type) &&
          !isFromElsewhere(nominal, entity) &&
          !isDoneBy(discourse, markable, entity) &&
          !isOtherKind(head.lemma.toLowerCase(), entity),
      ),
  )
  return found ? { entities: [found.entity], how: 'kind-of-actor', from: found.markable } : null
}
