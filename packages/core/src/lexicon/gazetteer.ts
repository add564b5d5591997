import * as tables from '../../tables/lexicon.js'
import { type ActorType, BODY_TYPES } from '../model/index.js'
import { bodyId } from './name-key.js'
import { readActorType, rowsOf } from './table.js'

/** What a gazetteer knows of a name. `use` tells a country's name from its people's adjective and from its seat of government. */
export interface KnownName {
  readonly id: string
  readonly name: string
  readonly type: ActorType
  readonly use: 'name' | 'adjective' | 'seat'
  readonly country: string | null
  readonly code: string | null
}

const bodyType = (type: string): ActorType => (BODY_TYPES.has(type) ? (type as ActorType) : 'organisation')

const countries = rowsOf(tables.countries).map(([iso3, name, ...cells]) => {
  const [adjectives, seats, aliases] = cells.map(cell => cell.split('|').filter(Boolean))
  return { iso3, name, adjectives, seats, aliases }
})

/** A row of the table of organisations, as long as nobody has asked for the body: most of an id is made of its name, letter by letter. */
interface PackedBody {
  readonly type: string
  readonly country: string
  readonly code: string
  /** Its names, perhaps after its id. */
  readonly cells: readonly string[]
}

const readBody = ({ type, country, code, cells }: PackedBody): KnownName => {
  const [first, second] = cells
  const hasId = first.startsWith('=')
  return {
    id: hasId ? first.slice(1) : bodyId({ type, country, name: first }),
    name: hasId ? second : first,
    type: bodyType(type),
    country: country || null,
    code,
    use: 'name',
  }
}

const buildNames = (): Map<string, KnownName | PackedBody> => {
  const names = new Map<string, KnownName | PackedBody>()
  const add = (surface: string, known: KnownName | PackedBody): void => {
    if (!names.has(surface)) names.set(surface, known)
  }
  for (const c of countries) {
    const known = { id: `country:${c.iso3}`, name: c.name, type: 'country', country: c.iso3, code: c.iso3 } as const
    const [name, adjective, seat] = (['name', 'adjective', 'seat'] as const).map(use => ({ ...known, use }))
    for (const surface of [c.name, ...c.aliases]) add(surface, name)
    for (const surface of c.adjectives) add(surface, adjective)
    for (const surface of c.seats) add(surface, seat)
  }
  for (const [type, country, code, ...bodies] of rowsOf(tables.organisations))
    for (const body of bodies) {
      const cells = body.split('|')
      const packed = { type, country, code, cells }
      for (const cell of cells) if (!cell.startsWith('=')) add(cell, packed)
    }
  return names
}

/** Words of a name: hyphens, possessives and commas are words of their own, a hyphen besides what is behind it. */
const wordsIn = (name: string): number => name.split(/[ \-',]/).length + name.split('-').length - 1

const MARK = /[-',]/
const MARKS_WITHIN = /(?<=.)[-',]/g
/**
 * The words of the longest name that begins with a word, 0 where none does; what is before a mark in the first word is one too. They are counted when the
 * word is first asked for.
 */
const longestByFirstWord = (names: Iterable<string>): ((word: string) => number) => {
  const starts = new Map<string, string[]>()
  const add = (first: string, name: string): void => {
    const known = starts.get(first)
    if (known) known.push(name)
    else starts.set(first, [name])
  }
  for (const name of names) {
    const end = name.indexOf(' ')
    const first = end < 0 ? name : name.slice(0, end)
    add(first, name)
    if (MARK.test(first)) for (const { index } of first.matchAll(MARKS_WITHIN)) add(first.slice(0, index), name)
  }
  const longest = new Map<string, number>()
  return word => {
    const known = longest.get(word)
    if (known !== undefined) return known
    const found = starts.get(word)
    if (!found) return 0
    const most = Math.max(...found.map(wordsIn))
    longest.set(word, most)
    return most
  }
}

interface NameTable {
  readonly names: Map<string, KnownName | PackedBody>
  /** Words of the longest name with a first word, by which most places in a text are passed over at once. */
  readonly longestWith: (word: string) => number
}
let nameTable: NameTable | undefined
/** Read at the first call: a start that looks nothing up does not wait for it. */
const getNames = (): NameTable => {
  if (nameTable) return nameTable
  const names = buildNames()
  nameTable = { names, longestWith: longestByFirstWord(names.keys()) }
  return nameTable
}
/** What is known of a name. A body is read when it is first met under this name. */
const findName = (surface: string): KnownName | undefined => {
  const { names } = getNames()
  const found = names.get(surface)
  if (!found || 'id' in found) return found
  const known = readBody(found)
  names.set(surface, known)
  return known
}

const plainApostrophes = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text)

/** Some words as a name is written: no space around hyphens, before possessives and before commas. */
const asWritten = (words: readonly string[], from: number, to: number): string => {
  let surface = words[from]
  let isPlain = !MARKED.test(surface)
  for (let i = from + 1; i < to; i++) {
    surface += ` ${words[i]}`
    isPlain &&= !MARKED.test(words[i])
  }
  if (isPlain) return surface
  return surface.replaceAll(' - ', '-').replaceAll('’', "'").replaceAll(" '", "'").replaceAll(' , ', ', ')
}
const MARKED = /[-’',]/

/** "Between Serbia and Montenegro": after "between", a name of two known names is both of them. */
const isOfTwo = (words: readonly string[], { from, surface }: { from: number; surface: string }): boolean => {
  const parts = surface.split(' and ')
  return (
    /^(?:between|both)$/i.test(words[from - 1] ?? '') && parts.length === 2 && parts.every(p => getNames().names.has(p))
  )
}

/** The longest known name that starts at word `from`; `length` counts words. Hyphens and possessives are words of their own. */
export const longestName = (
  words: readonly string[],
  from: number,
): { readonly known: KnownName; readonly length: number } | undefined => {
  if (from >= words.length) return undefined
  const longest = getNames().longestWith(plainApostrophes(words[from]))
  for (let length = Math.min(longest, words.length - from); length > 0; length--) {
    const surface = asWritten(words, from, from + length)
    const known = findName(surface)
    if (known && !isOfTwo(words, { from, surface })) return { known, length }
  }
  return undefined
}

export interface Title {
  readonly title: string
  readonly code: string
  readonly gender: string
}
const titleTable = new Map<string, Title>(
  rowsOf(tables.titles).map(([title, code, gender]) => [title, { title, code, gender }]),
)
export const findTitle = (words: readonly string[]): Title | undefined =>
  titleTable.get(words.join(' ').toLowerCase().replaceAll(' - ', '-'))
export const LONGEST_TITLE = 5
const longestTitle = longestByFirstWord(titleTable.keys())
/** Words of the longest title that begins with this word; 0 where none does. */
export const longestTitleWith = (word: string): number => Math.min(longestTitle(word.toLowerCase()), LONGEST_TITLE)

/** A noun that describes people or a body. */
export interface ActorNoun {
  readonly type: ActorType
  readonly code: string
  /** "troops", "police": plural in form or use. */
  readonly isPlural: boolean
  /** "crowd", "family": one word for several people. */
  readonly isCollective: boolean
}
const nounTable = new Map<string, ActorNoun>(
  rowsOf(tables.nouns).map(([noun, type, code, number]) => [
    noun,
    { type: readActorType(type), code, isPlural: number === 'plural', isCollective: number === 'collective' },
  ]),
)
export const findNoun = (lemma: string): ActorNoun | undefined => nounTable.get(lemma)

/** What is wielded by somebody: a weapon, a craft with its crew, a deed. */
export type Instrument = 'weapon' | 'craft' | 'deed'
const INSTRUMENTS: readonly Instrument[] = ['weapon', 'craft', 'deed']
const instrumentTable = new Map(
  rowsOf(tables.instruments).map(([noun, kind]) => [noun, INSTRUMENTS.find(i => i === kind)]),
)
/** Aircraft called by the letters and number of their type: "F-16s", "MiG-29". */
const AIRCRAFT_TYPE = /^(?:\p{Lu}{1,2}|MiG|Mig|Su|Tu|Il|Ka|Mi|An)-\d{1,3}[A-Z]?s?$/u
/** How a noun stands for who uses it ("Israeli strikes killed …"); undefined where it does not. */
export const findInstrument = (noun: string): Instrument | undefined =>
  instrumentTable.get(noun.toLowerCase()) ?? (AIRCRAFT_TYPE.test(noun) ? 'craft' : undefined)

const referentTable = new Map(rowsOf(tables.referents).map(([noun, type]) => [noun, readActorType(type)]))
/** The kind of thing a noun refers to where it is no actor of its own: "house" is a place. */
export const referentType = (lemma: string): ActorType | undefined => referentTable.get(lemma)

const nameWords = rowsOf(tables.nameWords)
const wordTable = new Map(
  nameWords.filter(([, type]) => type !== 'thing').map(([word, type]) => [word, readActorType(type)]),
)
/** The type a name has that this word stands in: "Ministry" tells an organisation. */
export const nameWordType = (word: string): ActorType | undefined => wordTable.get(word)

const thingWords = new Set(nameWords.filter(([, type]) => type === 'thing').map(([word]) => word))
/** True for words that end the names of things: treaties, events, works. */
export const isThingWord = (word: string): boolean => thingWords.has(word)

let genders: ReadonlyMap<string, 'm' | 'f'> | undefined
/** The gender of a given name; undefined for names of both and for words that are no given name we know. */
export const givenNameGender = (name: string): 'm' | 'f' | undefined => {
  genders ??= new Map(
    rowsOf(tables.givenNames).flatMap(([gender, names]) =>
      names.split(' ').map(n => [n, gender === 'f' ? 'f' : 'm'] as const),
    ),
  )
  return genders.get(name)
}

const adjectives = new Map(countries.map(c => [c.iso3, c.adjectives.at(0) ?? c.name]))
export const countryAdjective = (iso3: string): string => adjectives.get(iso3) ?? iso3
const byCode = new Map(countries.map(c => [c.iso3, c.name]))
export const countryName = (iso3: string): string => byCode.get(iso3) ?? iso3
