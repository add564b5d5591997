import { InputError } from '../../errors.js'
import { textOfHtml } from '../blocks.js'
import { readDate, toIsoDate } from '../dates.js'
import { languageCode } from '../language.js'
import { bodyOf } from '../linked-data.js'
import type { FieldPaths, RawArticle } from '../reading.js'
import { withoutSite, withoutTitle } from '../titles.js'
import { ALIASES, type ARTICLE_FIELDS, SCOPES, SERVICES } from './aliases.js'

import { bare, isObject, type Values, valueUnder } from './paths.js'
import { toLine, toProse } from './values.js'

type Field = (typeof ARTICLE_FIELDS)[number]

const PATHS: Readonly<Record<keyof typeof ALIASES, readonly (readonly string[])[]>> = Object.fromEntries(
  Object.entries(ALIASES).map(([field, names]) => [field, names.map(name => name.split('.'))]),
) as never

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value.trim())

/** An object with fields, and its names as aliases are written. */
interface Scope {
  readonly values: Values
  readonly keys: ReadonlyMap<string, string>
}

const toScope = (values: Values): Scope => ({
  values,
  // Of two names that are one the first is taken.
  keys: new Map(
    Object.keys(values)
      .map(key => [bare(key), key] as const)
      .reverse(),
  ),
})

/** A record, and the objects in it that hold fields of it, too. */
const scopesOf = (record: Values): readonly Scope[] => {
  const own = toScope(record)
  const names = Object.keys(record).filter(key => (SCOPES as readonly string[]).includes(bare(key)))
  return [
    own,
    ...names
      .map(key => record[key])
      .filter(isObject)
      .map(toScope),
  ]
}

const valueIn = ({ values, keys }: Scope, path: readonly string[]): unknown => {
  if (path[0].endsWith('*')) return valueUnder(values, path)
  const key = keys.get(path[0])
  return key === undefined ? undefined : valueUnder(values[key], path.slice(1))
}

type Convert = (value: unknown) => string | undefined

/** The first alias that has a value `convert` takes, in the record before the objects in it. */
const findByAlias = (scopes: readonly Scope[], field: keyof typeof ALIASES, convert: Convert): string | undefined => {
  for (const scope of scopes)
    for (const path of PATHS[field]) {
      const text = convert(valueIn(scope, path))
      if (text !== undefined) return text
    }
  return undefined
}

/** A record that is looked up, and where. */
interface Lookup {
  readonly record: Values
  readonly scopes: readonly Scope[]
  readonly map: FieldPaths
}

const findField = ({ record, scopes, map }: Lookup, field: Field, convert: Convert): string | undefined =>
  convert(map[field]?.find(record)) ?? findByAlias(scopes, field, convert)

const toAddress: Convert = value => {
  const line = toLine(value)?.trim()
  return line !== undefined && isWebAddress(line) ? line : undefined
}
const IS_FILE = /(?:^[./~]|[\\/]).*\.\w{2,5}$|\.(?:txt|pdf|html?|md|docx?|json|csv|xml)$/i
/** An address or a file is no name of a publisher. */
const toName: Convert = value => {
  const line = toLine(value)?.trim()
  return line !== undefined && !isWebAddress(line) && !IS_FILE.test(line) ? line : undefined
}

/** Of several fields one may hold something else under the name of a day. */
const toDay: Convert = value => {
  const line = toLine(value)
  return line !== undefined && toIsoDate(line) !== null ? line : undefined
}

const dateOf = ({ record, scopes, map }: Lookup): string | undefined =>
  toLine(map.publishedAt?.find(record)) ??
  findByAlias(scopes, 'publishedAt', toDay) ??
  findByAlias(scopes, 'publishedAt', toLine)

/** Scrapers that know the address of the outlet alone name it so. */
const hostOf = (address: string | undefined): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/:]+)\/?$/i.exec(address ?? '')?.[1]

const publisherOf = (lookup: Lookup): string | null =>
  findField(lookup, 'publisher', toName) ??
  hostOf(toLine(lookup.record.source_url)) ??
  SERVICES.find(({ field }) => Object.hasOwn(lookup.record, field))?.publisher ??
  null

const titleOf = (lookup: Lookup, publisher: string | null): string | null => {
  const given = findField(lookup, 'title', toLine)
  const title = given === undefined ? '' : textOfHtml(given).replace(/\s+/g, ' ').trim()
  return title === '' ? null : withoutSite(title, publisher === null ? [] : [publisher])
}

/** The head of an article from a record with usual field names or those of `map`. */
export const headFromRecord = (record: Values, map: FieldPaths = {}): Omit<RawArticle, 'text'> => {
  const lookup = { record, scopes: scopesOf(record), map }
  const publisher = publisherOf(lookup)
  return {
    id: findField(lookup, 'id', toLine)?.trim(),
    title: titleOf(lookup, publisher),
    publisher,
    url: toLine(map.url?.find(record))?.trim() ?? findByAlias(lookup.scopes, 'url', toAddress) ?? null,
    language: languageCode(findField(lookup, 'language', toLine)),
    ...readDate(dateOf(lookup)),
  }
}

const textMissing = (names: readonly string[]): InputError => {
  const listed = names.slice(0, 12).join(', ').slice(0, 200)
  return new InputError(
    'ARTICLE_TEXT_MISSING',
    `there is no text in it. The fields are: ${listed || 'none'}. Name the one that holds the text with --map text=FIELD; a path such as body.sections[*].text reaches into lists.`,
  )
}

/** What a table is by its columns: of articles, of addresses alone, or of neither. */
export const kindOfColumns = (columns: readonly string[], map: FieldPaths = {}): 'articles' | 'addresses' | null => {
  const names = columns.map(bare)
  const has = (field: keyof typeof ALIASES): boolean =>
    ALIASES[field].some(name => names.includes(name)) ||
    (map[field as Field] !== undefined && columns.includes(map[field as Field]!.name))
  if (has('text')) return 'articles'
  if (map.text === undefined && has('url')) return 'addresses'
  return map.text === undefined && has('teaser') ? 'articles' : null
}

/** Throws InputError where none of a table's columns holds texts. */
export const checkColumns = (columns: readonly string[], map: FieldPaths = {}): void => {
  if (kindOfColumns(columns, map) !== 'articles') throw textMissing(columns)
}

/** The text of a record; undefined where it has none. */
export const textOfRecord = (record: Values, map: FieldPaths = {}): string | undefined =>
  findField({ record, scopes: scopesOf(record), map }, 'text', toProse) ?? toProse(bodyOf(record))

/** Whether a record says what it is about. */
export const hasTeaser = (record: Values): boolean => findByAlias(scopesOf(record), 'teaser', toProse) !== undefined

/** An article from a record. Throws InputError where it has no text. */
export const fromRecord = (record: Values, map: FieldPaths = {}): RawArticle => {
  const head = headFromRecord(record, map)
  const text = textOfRecord(record, map)
  if (text !== undefined) return { ...head, text: withoutTitle(text, head.title) }
  const teaser = findByAlias(scopesOf(record), 'teaser', toProse)
  if (teaser === undefined || map.text) throw textMissing(Object.keys(record))
  const finding = { code: 'TEXT_TEASER', message: 'it has no text of its own; what it is about is read instead' }
  return { ...head, text: teaser, findings: [...(head.findings ?? []), finding] }
}
