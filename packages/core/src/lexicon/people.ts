import { people } from '../../tables/lexicon.js'
import { createLookUp, type NamedRow } from './look-up.js'
import { keyOfPlain, nameKey, plainLetters } from './name-key.js'

/** A stretch of time in a role. Dates are ISO years, months or days, both ends included; null is open or unknown. */
export interface Office {
  /** CAMEO role: GOV, LEG, MIL, OPP, …; IGO for work at an international body. */
  readonly role: string
  readonly from: string | null
  readonly to: string | null
}

/** A person often in the news. Offices stand in the order of their starts. */
export interface KnownPerson {
  readonly name: string
  /** ISO 3166-1 alpha-3 of the state the person belongs to. */
  readonly country: string
  readonly gender: 'm' | 'f'
  readonly aliases: readonly string[]
  readonly offices: readonly Office[]
}

/** Roles whose former holders are the elite of CAMEO. */
const ELITE_ROLES = new Set(['GOV', 'LEG', 'MIL'])

const toDate = (digits: string): string | null =>
  digits.replace(/^(\d{4})(\d\d)?(\d\d)?$/, (_, y, m, d) => [y, m, d].filter(Boolean).join('-')) || null

const toOffice = (packed: string): Office => {
  const [from, to] = packed.slice(3).split('.')
  return { role: packed.slice(0, 3), from: toDate(from), to: toDate(to) }
}

/** A packed row: country, gender, name, aliases, offices. */
const toPerson = (row: string): KnownPerson => {
  const [head, aliases, offices] = row.split('\t')
  return {
    name: head.slice(4),
    country: head.slice(0, 3),
    gender: head[3] === 'f' ? 'f' : 'm',
    aliases: aliases.split('|').filter(Boolean),
    offices: offices.split('|').map(toOffice),
  }
}

/** A packed row, and the same in plain letters. */
interface PackedRow extends NamedRow {
  readonly row: string
}

let packedRows: readonly PackedRow[] | undefined
const getRows = (): readonly PackedRow[] => {
  if (packedRows) return packedRows
  const plain = plainLetters(people).split('\n')
  packedRows = people.split('\n').map((row, i) => ({ row, plain: plain[i] }))
  return packedRows
}

/** The keys of a row, without reading its offices: what the index needs. */
const keysOfRow = ({ plain }: PackedRow): readonly string[] => {
  const [head, aliases] = plain.split('\t')
  const name = keyOfPlain(head.slice(4))
  return aliases === '' ? [name] : [name, ...aliases.split('|').map(keyOfPlain)]
}

const byName = createLookUp(getRows, keysOfRow)

/**
 * The person with this full name or alias, whatever its accents and capitals; undefined for nobody known and where two people share it.
 * The table is read at the first call.
 */
export const findPerson = (name: string): KnownPerson | undefined => {
  const found = byName(nameKey(name))
  return found ? toPerson(found.row) : undefined
}

/** States whose people put the family name first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(['CHN', 'TWN', 'PRK', 'KOR', 'VNM', 'KHM', 'HKG'])

/** The surname in every spelling of the full name: "Zelensky", "Zelenskiy". */
const surnameOfRow = ({ row, plain }: PackedRow): readonly string[] => {
  const [head, aliases] = plain.split('\t')
  const offices = row.slice(row.lastIndexOf('\t') + 1)
  const names = [head.slice(4), ...aliases.split('|')]
  if (!names[0].includes(' ') || offices.split('|').every(o => o.startsWith('ELI'))) return []
  const isFirst = FAMILY_FIRST.has(row.slice(0, 3))
  const given = (name: string): string => name.slice(0, name.indexOf(' '))
  const spellings = isFirst ? names.slice(0, 1) : names.filter((name, i) => i === 0 || given(name) === given(names[0]))
  return [
    ...new Set(
      spellings
        .filter(name => name.includes(' '))
        .map(name => keyOfPlain(isFirst ? given(name) : name.slice(name.lastIndexOf(' ') + 1))),
    ),
  ]
}

const bySurname = createLookUp(getRows, surnameOfRow)

/** The only known person of this surname who holds or held an office, relatives of others left out; undefined for nobody and for several. */
export const findPersonBySurname = (surname: string): KnownPerson | undefined => {
  const found = bySurname(nameKey(surname))
  return found ? toPerson(found.row) : undefined
}

/** Order of two ISO dates as far as both tell: a year equals each of its days. */
const compareDates = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, length), b.slice(0, length)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** ELI for somebody who has left government, parliament or the forces; null for others. */
const roleAfter = (offices: readonly Office[]): string | null =>
  offices.some(o => ELITE_ROLES.has(o.role)) ? 'ELI' : null

/**
 * The CAMEO role of a person on a day (ISO date, or null for now): the office held, of two at once the one taken up later. Between and after
 * offices ELI for those who have held GOV, LEG or MIL. Null before the first office and where nothing is known.
 */
export const officeOn = (person: KnownPerson, date: string | null): string | null => {
  const { offices } = person
  if (date === null) {
    const last = offices.findLast(o => o.to === null)
    return last ? last.role : roleAfter(offices)
  }
  const begun = offices.filter(o => o.from === null || compareDates(o.from, date) <= 0)
  const held = begun.findLast(o => o.to === null || compareDates(date, o.to) <= 0)
  return held ? held.role : roleAfter(begun)
}
