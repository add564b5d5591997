import { longestName } from '../lexicon/index.js'
import type { ActorType } from '../model/index.js'
import type { ActorFacts } from './actor-facts.js'

/** Guards: what forbids that two actors are one, whatever their names. */

const within = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
export const isSameCountry = (a: ActorFacts, b: ActorFacts): boolean => within(a.country, b.country)

/** Roles one person may hold one after the other; any other role only goes with itself. */
const PUBLIC_ROLES = new Set(['GOV', 'LEG', 'MIL', 'OPP', 'ELI', 'IGO', 'SPY', 'COP', 'JUD', 'PTY'])
const roleOf = ({ code, country }: ActorFacts): string | null => {
  const role = code !== null && country !== null && code.startsWith(country) ? code.slice(country.length) : code
  return role === null || role === '' || role === country ? null : role.slice(0, 3)
}
export const isSameRole = (a: ActorFacts, b: ActorFacts): boolean => {
  const [x, y] = [roleOf(a), roleOf(b)]
  return within(x, y) || (PUBLIC_ROLES.has(x!) && PUBLIC_ROLES.has(y!))
}

/** How many months from the articles of a full name a bare family name may stand for it. */
const MONTHS_APART = 6
const monthNumber = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))
const isLongBefore = (end: string | null, start: string | null): boolean =>
  end !== null && start !== null && monthNumber(end) + MONTHS_APART < monthNumber(start)
export const isSameTime = (a: ActorFacts, b: ActorFacts): boolean =>
  !isLongBefore(a.lastSeen, b.firstSeen) && !isLongBefore(b.lastSeen, a.firstSeen)

/** Types one body may be given by different articles. A group of people is a body only where it is an organised one. */
const TYPES_OF_ONE_BODY: readonly (readonly ActorType[])[] = [
  ['organisation', 'company', 'media'],
  ['organisation', 'igo'],
  ['organisation', 'military'],
  ['organisation', 'armed_group', 'group'],
]
export const isSameType = (a: ActorFacts, b: ActorFacts): boolean =>
  a.type === b.type || TYPES_OF_ONE_BODY.some(types => types.includes(a.type) && types.includes(b.type))

/** Whether the gazetteer has this body under this name. */
export const isKnownBody = ({ id, name }: Pick<ActorFacts, 'id' | 'name'>): boolean => {
  const words = name.split(' ')
  const found = longestName(words, 0)
  return found !== undefined && found.length === words.length && found.known.id === id
}

/** The order in which actors came up: by the day they were first seen, then by id. */
export const bySeniority = (a: ActorFacts, b: ActorFacts): number => {
  const [x, y] = [`${a.firstSeen ?? '9999'}|${a.id}`, `${b.firstSeen ?? '9999'}|${b.id}`]
  return x < y ? -1 : x > y ? 1 : 0
}
