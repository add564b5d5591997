/** Checks the tables of data/ and writes tables/lexicon.js, which the lexicon reads: each table as one text, a row a line. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCountryDataList } from 'countries-list'
import { bodyId, nameKey } from '../src/lexicon/name-key.js'
import { packRelations } from './pack-relations.js'
import { packWords } from './pack-words.js'
import { fail, list, readTable, root, unique, writeCells } from './tables.js'

/** One line for each head, then the cells under it. */
const packGroups = (rows: readonly { readonly head: string; readonly cell: string }[]): string => {
  const groups = new Map<string, string[]>()
  for (const { head, cell } of rows) {
    const cells = groups.get(head)
    if (cells) cells.push(cell)
    else groups.set(head, [cell])
  }
  return [...groups].map(([head, cells]) => [head, ...cells].join('\t')).join('\n')
}

const packCountries = (): string => {
  const rows = readTable('actors/countries.tsv', ['iso3', 'name', 'adjectives', 'capital and palaces', 'aliases'])
  const known = new Set(getCountryDataList().map(c => c.iso3))
  /** Kosovo, and the states of CAMEO that are no more. */
  const ownCodes = new Set(['XKX', 'SUN', 'YUG', 'SCG', 'CSK', 'DDR'])
  for (const row of rows)
    if (!known.has(row.iso3) && !ownCodes.has(row.iso3)) fail(`countries.tsv: no country has the code ${row.iso3}`)
  unique(
    rows.map(r => r.iso3),
    'countries.tsv',
  )
  unique(
    rows.map(r => r.name),
    'countries.tsv',
  )
  return writeCells(rows)
}

const packGivenNames = (): string => {
  const rows = readTable('actors/given-names.tsv', ['gender', 'names'])
  for (const { gender } of rows) if (gender !== 'm' && gender !== 'f') fail(`given-names.tsv: no gender "${gender}"`)
  unique(
    rows.flatMap(r => r.names.split(' ')),
    'given-names.tsv',
  )
  return writeCells(rows)
}

const TYPES = new Set(['organisation', 'company', 'igo', 'media', 'military', 'armed_group'])
/** A line a type, country and code, then its bodies: names, after the id where that does not follow from the first of them. */
const packOrganisations = (): string => {
  const rows = readTable('actors/organisations.tsv', ['id', 'name', 'type', 'country', 'code', 'aliases'])
  const countries = countryCodes()
  unique(
    rows.map(r => r.id),
    'organisations.tsv',
  )
  unique(
    rows.flatMap(r => [r.name, ...list(r.aliases)]),
    'organisations.tsv',
  )
  for (const r of rows) {
    if (!TYPES.has(r.type)) fail(`organisations.tsv: ${r.id}: no type "${r.type}"`)
    if (r.country && !countries.has(r.country)) fail(`organisations.tsv: ${r.id}: no country "${r.country}"`)
    if (!/^([A-Z]{3}){1,3}$/.test(r.code)) fail(`organisations.tsv: ${r.id}: "${r.code}" is no code`)
    if (!/^[a-z_]+(:[a-z]{3})?:[a-z0-9-]+$/.test(r.id)) fail(`organisations.tsv: "${r.id}" is no id`)
  }
  return packGroups(
    rows.map(r => {
      const isPlain = bodyId({ type: r.type, country: r.country, name: r.name }) === r.id
      const names = [r.name, ...list(r.aliases)]
      return {
        head: [r.type, r.country, r.code].join('\t'),
        cell: (isPlain ? names : [`=${r.id}`, ...names]).join('|'),
      }
    }),
  )
}

const ROLES = new Set(
  'AGR BUS COP CRM CVL EDU ELI ENV GOV HLH HRI IGO INS JUD LAB LEG MED MIL NGO OPP PRM PTY RAD REB REF REL SEP SPY UAF'.split(
    ' ',
  ),
)
const countryCodes = (): ReadonlySet<string> =>
  new Set(
    readTable('actors/countries.tsv', ['iso3', 'name', 'adjectives', 'capital and palaces', 'aliases']).map(
      r => r.iso3,
    ),
  )

interface Office {
  readonly role: string
  readonly from: string
  readonly to: string
}
const OFFICE = /^([A-Z]{3}):(\d{4}(?:-\d\d){0,2})?\.\.(\d{4}(?:-\d\d){0,2})?$/
const readOffice = (text: string, who: string): Office => {
  const [, role, from = '', to = ''] = OFFICE.exec(text) ?? fail(`people.tsv: ${who}: "${text}" is no office`)
  if (!ROLES.has(role)) fail(`people.tsv: ${who}: no role "${role}"`)
  if (from && to && from.slice(0, to.length) > to.slice(0, from.length))
    fail(`people.tsv: ${who}: ${text} ends before it starts`)
  return { role, from, to }
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
/** One office where the next starts in the same role within a month of this one's end; dates of years alone are left. */
const joinOffices = (offices: readonly Office[]): readonly Office[] => {
  const joined: Office[] = []
  for (const next of offices) {
    const last = joined.at(-1)
    const isDated = (last?.to.length ?? 0) > 4 && next.from.length > 4
    if (last && last.role === next.role && isDated && Math.abs(monthOf(next.from) - monthOf(last.to)) <= 1)
      joined[joined.length - 1] = { ...last, to: next.to }
    else joined.push(next)
  }
  return joined
}

/** A line a person: country, gender and name, then aliases, then offices with dates in digits. */
const packPeople = (): string => {
  const rows = readTable('actors/people.tsv', ['name', 'country', 'gender', 'aliases', 'offices'])
  const countries = countryCodes()
  for (const r of rows) {
    if (!countries.has(r.country)) fail(`people.tsv: ${r.name}: no country "${r.country}"`)
    if (r.gender !== 'm' && r.gender !== 'f') fail(`people.tsv: ${r.name}: no gender "${r.gender}"`)
    if (list(r.offices).length === 0) fail(`people.tsv: ${r.name} has no office`)
  }
  unique(
    rows.flatMap(r => [...new Set([r.name, ...list(r.aliases)].map(nameKey))]),
    'people.tsv',
  )
  return rows
    .map(r => {
      const offices = list(r.offices).map(o => readOffice(o, r.name))
      for (const [i, office] of offices.entries())
        if (i > 0 && office.from < offices[i - 1].from) fail(`people.tsv: ${r.name}: offices stand out of order`)
      const packed = joinOffices(offices).map(o => `${o.role}${o.from.replaceAll('-', '')}.${o.to.replaceAll('-', '')}`)
      return [`${r.country}${r.gender}${r.name}`, r.aliases, packed.join('|')].join('\t')
    })
    .join('\n')
}

const KINDS = new Set(['city', 'province', 'region', 'island', 'territory', 'disputed'])
/** A line a state and kind, then its places, each with its other names. */
const packPlaces = (): string => {
  const rows = readTable('actors/places.tsv', ['name', 'country', 'kind', 'aliases'])
  const countries = countryCodes()
  for (const r of rows) {
    if (!countries.has(r.country)) fail(`places.tsv: ${r.name}: no country "${r.country}"`)
    if (!KINDS.has(r.kind)) fail(`places.tsv: ${r.name}: no kind "${r.kind}"`)
  }
  unique(
    rows.flatMap(r => [...new Set([r.name, ...list(r.aliases)].map(nameKey))]),
    'places.tsv',
  )
  return packGroups(rows.map(r => ({ head: `${r.country}\t${r.kind}`, cell: [r.name, ...list(r.aliases)].join('|') })))
}

const packTitles = (): string => {
  const rows = readTable('actors/titles.tsv', ['title', 'code', 'gender'])
  unique(
    rows.map(r => r.title),
    'titles.tsv',
  )
  for (const r of rows) {
    if (!ROLES.has(r.code)) fail(`titles.tsv: ${r.title}: no role "${r.code}"`)
    if (!/^[mf]?$/.test(r.gender)) fail(`titles.tsv: ${r.title}: no gender "${r.gender}"`)
    if (r.title !== r.title.toLowerCase() || r.title.split(' ').length > 5)
      fail(`titles.tsv: "${r.title}" is not lower case or longer than five words`)
  }
  return writeCells(rows)
}

const packNouns = (): string => {
  const rows = readTable('actors/nouns.tsv', ['noun', 'type', 'code', 'number'])
  unique(
    rows.map(r => r.noun),
    'nouns.tsv',
  )
  const types = new Set([...TYPES, 'group', 'place'])
  for (const r of rows) {
    if (!types.has(r.type)) fail(`nouns.tsv: ${r.noun}: no type "${r.type}"`)
    if (r.code ? !ROLES.has(r.code) : r.type !== 'place') fail(`nouns.tsv: ${r.noun}: no role "${r.code}"`)
    if (!/^(?:plural|collective)?$/.test(r.number)) fail(`nouns.tsv: ${r.noun}: no number "${r.number}"`)
  }
  return writeCells(rows)
}

const packInstruments = (): string => {
  const rows = readTable('actors/instruments.tsv', ['noun', 'kind'])
  unique(
    rows.map(r => r.noun),
    'instruments.tsv',
  )
  for (const r of rows)
    if (!/^(?:weapon|craft|deed)$/.test(r.kind)) fail(`instruments.tsv: ${r.noun}: no kind "${r.kind}"`)
  return writeCells(rows)
}

const CLAIM = /^(?:not )?(?:asserted|planned|possible|demanded|denied)$/
const COMPLEMENT = /^(?:to|ing|from|of|on|for|in|with|against|that|noun|report)$/

/** Words that say what is claimed of the event below them. */
const packClaims = (relationNames: ReadonlySet<string>): string => {
  const rows = readTable('claims.tsv', ['words', 'of', 'about', 'affirmed', 'negated', 'act', 'class', 'source'])
  unique(
    rows.flatMap(r => list(r.words).flatMap(word => list(r.about).map(about => `${r.of} ${word} ${about}`))),
    'claims.tsv',
  )
  for (const r of rows) {
    if (!/^[vna]$/.test(r.of)) fail(`claims.tsv: ${r.words}: "${r.of}" is neither v, n nor a`)
    for (const about of list(r.about))
      if (!COMPLEMENT.test(about)) fail(`claims.tsv: ${r.words}: no complement "${about}"`)
    for (const claim of [r.affirmed, r.negated])
      if (!CLAIM.test(claim)) fail(`claims.tsv: ${r.words}: "${claim}" is no claim`)
    if (r.act && !relationNames.has(r.act)) fail(`claims.tsv: ${r.words}: no relation "${r.act}"`)
  }
  return writeCells(rows.map(({ source: _, ...r }) => r))
}

const relations = packRelations(root, readTable)

const texts: Readonly<Record<string, string>> = {
  countries: packCountries(),
  organisations: packOrganisations(),
  people: packPeople(),
  places: packPlaces(),
  titles: packTitles(),
  nouns: packNouns(),
  instruments: packInstruments(),
  referents: writeCells(readTable('actors/referents.tsv', ['noun', 'type'])),
  nameWords: writeCells(readTable('actors/name-words.tsv', ['word', 'type'])),
  givenNames: packGivenNames(),
  claims: packClaims(relations.names),
  words: packWords(join(root, 'data/words')),
  ...relations.texts,
}
/** Letters beyond ASCII are escaped: a module of ASCII alone is read in a third of the time. */
const escaped = (text: string): string =>
  text.replace(/[^\t\n -~]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
const literal = (name: string, text: string): string =>
  /[`\\]|\$\{/.test(text) ? fail(`${name}: a backtick, backslash or "\${" in the table`) : `\`${escaped(text)}\``

const MADE = '// Made by scripts/pack-lexicon.ts from data/. Do not edit.\n'
const write = (file: string, lines: readonly string[]): void =>
  writeFileSync(join(root, 'tables', file), `${MADE}${lines.join('\n')}\n`)

mkdirSync(join(root, 'tables'), { recursive: true })
write(
  'lexicon.js',
  Object.entries(texts).map(([name, text]) => `export const ${name} = ${literal(name, text)}`),
)
write(
  'lexicon.d.ts',
  Object.keys(texts).map(name => `export declare const ${name}: string`),
)
