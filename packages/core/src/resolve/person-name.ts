import {
  FAMILY_FIRST,
  findNoun,
  findPerson,
  findPersonBySurname,
  findTitle,
  givenNameGender,
  type KnownPerson,
  nameKey,
} from '../lexicon/index.js'

/** A person's name in the parts that tell two people apart. All parts are spelled plainly: no accents, no capitals. */
export interface PersonName {
  /** Words without initials and generation, family name last. */
  readonly words: readonly string[]
  /** The words as they sound, so that transliterations meet. */
  readonly sounds: readonly string[]
  /** Single letters before the family name: "j", "f". */
  readonly initials: readonly string[]
  /** "jr", "iii"; '' for none. */
  readonly generation: string
  /** The gazetteer's person of this name. */
  readonly known: KnownPerson | undefined
}

const GENERATION = /^(?:[js]r\.?|ii|iii|iv)$/
const INITIAL = /^\p{L}\.?$/u
/** Articles that are written before a family name or left out: al-Sisi, el-Sisi, Sisi. */
const ARTICLE = /^(?:al|el|ul|as|ash|ar|an|ad)[\s-](?=\p{L}{3})/u

/** Transliterations differ in few letters: Zelenskiy and Zelensky, Mohammed and Muhammad. */
const soundOf = (word: string): string =>
  word
    .replace(/(?:iy|yy|ii|ij|y|i|j)+/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/kh/g, 'h')
    .replace(/(?:ou|oo|o)/g, 'u')
    .replace(/^(?:muhamad|muhamed|mahamad|mehmed|muhamet)$/, 'muhamad')

/** Small words inside names of people. */
const PARTICLES = new Set(
  'al el ul as ash ar an ad bin ibn ben bint abu de da di do du dos das del della van von der den ter la le los y e zu'.split(
    ' ',
  ),
)

/** False for people who are described ("Iranian envoy", "Deputy Secretary"): two of one description need not be one. */
export const isNamed = (name: string): boolean => {
  const words = name.split(/[\s-]+/).filter(Boolean)
  if (words.some(w => /^\p{Ll}/u.test(w) && !PARTICLES.has(w))) return false
  const last = words.at(-1) ?? ''
  const isTitle = findTitle([last]) !== undefined || findNoun(last.toLowerCase()) !== undefined
  return !isTitle || (words.length > 1 && givenNameGender(words[0]) !== undefined)
}

const withoutInitials = (name: string): string =>
  name
    .split(' ')
    .filter(w => !/^\p{Lu}\.$/u.test(w))
    .join(' ')

/** Reads a person's name. "George H. W. Bush Jr." → words george, bush; initials h, w; generation jr. */
export const readPersonName = (name: string): PersonName => {
  const known = findPerson(name) ?? findPerson(withoutInitials(name))
  const plain = nameKey((known ?? { name }).name)
    .replaceAll("'", '')
    .replace(ARTICLE, '')
    .split(/[\s,]+/)
    .filter(Boolean)
  const generation = plain.find(w => GENERATION.test(w))?.replace('.', '') ?? ''
  const initials = plain.flatMap(w => (INITIAL.test(w) ? [w[0]] : []))
  const words = plain.filter(w => !GENERATION.test(w) && !INITIAL.test(w) && !/^(?:al|el)$/.test(w))
  const inOrder = known && FAMILY_FIRST.has(known.country) && words.length > 1 ? [...words.slice(1), words[0]] : words
  return { words: inOrder, sounds: inOrder.map(soundOf), initials, generation, known }
}

/** The one office holder a bare family name stands for when nothing else is said; undefined where there is none. */
export const bestKnownBearer = ({ words }: PersonName): KnownPerson | undefined =>
  words.length === 1 ? findPersonBySurname(words[0]) : undefined

/** What all spellings of a family name share; null for a name without one. */
export const familyKey = ({ sounds }: PersonName): string | null => sounds.at(-1) ?? null

const isSubset = (few: readonly string[], many: readonly string[]): boolean => few.every(w => many.includes(w))

/** How well two names fit one person: the reason, or null where they tell two people apart. */
export const compareNames = (a: PersonName, b: PersonName): 'known-person' | 'spelling' | 'partial-name' | null => {
  if (a.known && b.known) return a.known.name === b.known.name ? 'known-person' : null
  // One who is known without a "Jr." is not the junior.
  const isOther = (x: PersonName, y: PersonName): boolean =>
    x.known !== undefined && x.generation === '' && y.generation !== ''
  if (a.generation !== b.generation && ((a.generation && b.generation) || isOther(a, b) || isOther(b, a))) return null
  if (a.words.length < 2 || b.words.length < 2) return null
  if (a.sounds.at(-1) !== b.sounds.at(-1) || a.sounds[0] !== b.sounds[0]) return null
  if (
    a.initials.length > 0 &&
    b.initials.length > 0 &&
    !isSubset(a.initials, b.initials) &&
    !isSubset(b.initials, a.initials)
  )
    return null
  const [few, many] = a.sounds.length <= b.sounds.length ? [a.sounds, b.sounds] : [b.sounds, a.sounds]
  if (!isSubset(few, many)) return null
  return few.length === many.length ? 'spelling' : 'partial-name'
}
