import { findPerson, findPersonBySurname, givenNameGender, type KnownPerson, officeOn } from '../../lexicon/index.js'
import type { MergeReason } from '../../model/index.js'
import { actorCode } from '../codes.js'
import type { DraftActor } from '../registry.js'

/** The fullest form of a person's name, and why a shorter one is taken for it. */
export interface CanonicalPerson {
  readonly name: string
  readonly how: MergeReason
}

const GENERATION = /^(?:[JS]r\.?|II|III|IV)$/

/** A name's words without initials, generation and accents: what two spellings of one name share. */
const plainWords = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/["“”]/g, '')
    .split(/[\s,]+/)
    .filter(word => word && !GENERATION.test(word) && !/^\p{Lu}\.?$/u.test(word))

/** Transliterations differ in few letters: Zelenskiy and Zelensky, Alexei and Alexey. */
const sound = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:iy|yy|ii|ij|y|i|j)+/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/kh/g, 'h')
    .replace(/(?:ou|oo)/g, 'u')

const generationOf = (name: string): string => name.split(/[\s,]+/).find(w => GENERATION.test(w)) ?? ''

const isSameGiven = (a: string, b: string): boolean => a === b || sound(a) === sound(b)

/** Why `name` may be the person called `full`; undefined where it may not. */
const reasonFor = (name: string, full: string): MergeReason | undefined => {
  if (name === full) return 'exact'
  const words = plainWords(name)
  const other = plainWords(full)
  if (words.length === 0 || other.length === 0 || words.length > other.length) return undefined
  const generations = [generationOf(name), generationOf(full)]
  if (generations[0] && generations[1] && generations[0] !== generations[1]) return undefined
  if (words.join(' ') === other.join(' ')) return 'spelling'
  const last = words[words.length - 1]
  const lastOther = other[other.length - 1]
  if (words.length === 1) {
    if (last === lastOther || other.slice(1).join(' ') === last) return 'surname'
    if (last === other[0]) return 'given-name'
    return sound(last) === sound(lastOther) && last.length > 4 ? 'spelling' : undefined
  }
  if (other.slice(-words.length).join(' ') === words.join(' ')) return 'surname'
  if (sound(last) !== sound(lastOther)) return undefined
  if (isSameGiven(words[0], other[0]))
    return last === lastOther && words.length < other.length ? 'partial-name' : 'spelling'
  return undefined
}

const pairOf = (words: readonly string[]): string => `pair ${sound(words[0])} ${sound(words[words.length - 1])}`

/** Keys under which a full name is found by all that `reasonFor` takes for it, and by few others: its ends, its first word, its sounds. */
const keysOfFull = (words: readonly string[]): readonly string[] =>
  words.length === 0
    ? []
    : [
        ...words.map((_, i) => `end ${words.slice(i).join(' ')}`),
        `given ${words[0]}`,
        `sound ${sound(words[words.length - 1])}`,
        pairOf(words),
      ]

/** Keys under which the full forms of a name are found. */
const keysToFull = (words: readonly string[]): readonly string[] => {
  const end = `end ${words.join(' ')}`
  return words.length === 1 ? [end, `given ${words[0]}`, `sound ${sound(words[0])}`] : [end, pairOf(words)]
}

/**
 * Full names first, so that bare surnames find them: name text → canonical name, for one document. A short form stands alone where two people
 * could be meant.
 */
export const canonicalPeople = (names: readonly string[]): ReadonlyMap<string, CanonicalPerson> => {
  const full = [...new Set(names)].sort((a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1))
  const canonical = new Map<string, CanonicalPerson>()
  const byKey = new Map<string, string[]>()
  for (const name of full) {
    const words = plainWords(name)
    const near = words.length === 0 ? [] : [...new Set(keysToFull(words).flatMap(key => byKey.get(key) ?? []))]
    const found = near.flatMap(head => {
      const how = reasonFor(name, head)
      return how ? [{ name: head, how }] : []
    })
    const strict = found.filter(f => f.how !== 'spelling')
    const candidates = strict.length > 0 ? strict : found
    if (candidates.length === 1) canonical.set(name, candidates[0])
    else {
      canonical.set(name, { name, how: 'exact' })
      for (const key of keysOfFull(words)) {
        const named = byKey.get(key)
        if (named) named.push(name)
        else byKey.set(key, [name])
      }
    }
  }
  return canonical
}

/** Where and when a person is named. */
interface Occasion {
  readonly day: string | null
  /** True where the document names the state, one of its places or its people. */
  readonly names: (country: string) => boolean
}

/** "Moreno" alone is the former president only where his state is named; "Putin" alone is who governs. */
const bySurname = (name: string, { day, names }: Occasion): KnownPerson | undefined => {
  const known = findPersonBySurname(name)
  return known && (officeOn(known, day) === 'GOV' || names(known.country)) ? known : undefined
}

/** Gives a person what is known of the bearer of the name on the day: state, gender and office; else the gender the given name tells. */
export const recognise = (person: DraftActor, occasion: Occasion): void => {
  const { name } = person
  const { day } = occasion
  const known = findPerson(name) ?? (name.includes(' ') ? undefined : bySurname(name, occasion))
  person.gender = known?.gender ?? givenNameGender(name.split(' ')[0]) ?? null
  if (!known) return
  person.role = officeOn(known, day)
  const isInternational = person.role === 'IGO'
  person.country = isInternational ? null : known.country
  person.code = actorCode(person.country, person.role)
}
