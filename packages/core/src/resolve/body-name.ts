import { countryAdjective, countryName, nameKey, nameWordType, SMALL_WORDS } from '../lexicon/index.js'
import type { ActorFacts } from './actor-facts.js'

/** The name of a body (organisation, company, forces …) in the parts that tell two bodies apart. */
export interface BodyName {
  /** Words that carry the name: without articles, legal forms and the state it begins or ends with. */
  readonly core: string
  /** "rsf" for RSF; null for a name that is no acronym. */
  readonly acronym: string | null
  /** First letters of the core where it has three words or more and none is an acronym; null for other names. */
  readonly initials: string | null
  /** Names a kind of body and no particular one: "Foreign Ministry", "parties". Its state tells which it is. */
  readonly isGeneric: boolean
}

const LEGAL_FORMS = new Set([
  'inc',
  'corp',
  'corporation',
  'co',
  'company',
  'ltd',
  'limited',
  'plc',
  'llc',
  'ag',
  'sa',
  'nv',
  'gmbh',
  'group',
  'holdings',
])
const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u

const plainWords = (name: string): readonly string[] =>
  nameKey(name)
    .replace(/'s?(?= |$)/g, '')
    .replace(/[.,()"']/g, '')
    .split(' ')
    .filter(Boolean)

/** The words without those of the state in front or at the end: "sudanese armed forces", "supreme court of sri lanka". */
const withoutState = (words: readonly string[], country: string | null): readonly string[] => {
  if (country === null) return words
  for (const state of [
    countryName(country),
    countryAdjective(country),
    country === 'USA' ? 'us' : country === 'GBR' ? 'uk' : '',
  ]) {
    const own = plainWords(state)
    if (own.length === 0 || own.length >= words.length) continue
    if (own.every((w, i) => words[i] === w)) return words.slice(own.length)
    if (own.every((w, i) => words[words.length - own.length + i] === w)) return words.slice(0, -own.length)
  }
  return words
}

/** What the forces of a state are called as a whole; a branch of them ("navy", "army") is a body of its own. */
const FORCES = new Set([
  'forces',
  'troops',
  'soldiers',
  'military',
  'armed forces',
  'defense forces',
  'defence forces',
  'defense force',
  'defence force',
])

/** Reads the name of a body. */
export const readBodyName = ({ name, type, country }: Pick<ActorFacts, 'name' | 'type' | 'country'>): BodyName => {
  const stateless = withoutState(
    plainWords(name).filter(w => w !== 'the'),
    country,
  )
  const carrying = stateless.filter((w, i) => !SMALL_WORDS.has(w) && !(i > 0 && LEGAL_FORMS.has(w)))
  const surfaces = name
    .split(/[\s-]+/)
    .map(w => w.replace(/['’]s?$/, ''))
    .filter(w => /^\p{Lu}/u.test(w))
  const written = new Set(surfaces.flatMap(plainWords))
  const isForces = type === 'military' && country !== null && FORCES.has(carrying.join(' '))
  return {
    core: isForces ? 'armed forces' : carrying.join(' '),
    acronym: ACRONYM.test(name) ? name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() : null,
    initials: carrying.length > 2 && !surfaces.some(w => ACRONYM.test(w)) ? carrying.map(w => w[0]).join('') : null,
    isGeneric:
      isForces ||
      !carrying.some(w => written.has(w)) ||
      (surfaces.some(w => nameWordType(w) !== undefined) && carrying.length <= 2),
  }
}
