import { InputError } from '../errors.js'
import { readDate } from './dates.js'
import type { FieldMap, RawArticle } from './reading.js'

/** Article fields and the names they go by in the records people have. */
const ALIASES = {
  id: ['id', 'guid'],
  title: ['title', 'headline'],
  text: ['text', 'body', 'content'],
  publishedAt: ['publishedAt', 'date', 'published', 'pubDate', 'pub_date'],
  publisher: ['publisher', 'source'],
  url: ['url', 'link'],
} as const
type Field = keyof typeof ALIASES

/** The names `--map` may give a column to. */
export const ARTICLE_FIELDS = Object.keys(ALIASES) as readonly Field[]

type Values = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A column by its name, or by a path into nested objects: "source.name". */
const valueAt = (record: Values, path: string): unknown => {
  if (Object.hasOwn(record, path)) return record[path]
  let value: unknown = record
  for (const step of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return value
}

/** Scalars as text; of an object its name ({ "source": { "name": "Reuters" } }); anything else is no value of a field. */
const toText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return isObject(value) && Object.hasOwn(value, 'name') && typeof value.name === 'string' ? value.name : undefined
}

const findField = (record: Values, field: Field, map: FieldMap): string | undefined => {
  for (const name of [map[field], ...ALIASES[field]]) {
    const text = name ? toText(valueAt(record, name)) : undefined
    if (text !== undefined) return text
  }
  return undefined
}

/** The head of an article from a record with the usual field names or those of `map`. */
export const headFromRecord = (record: Values, map: FieldMap = {}): Omit<RawArticle, 'text'> => ({
  id: findField(record, 'id', map)?.trim(),
  title: findField(record, 'title', map)?.trim() ?? null,
  publisher: findField(record, 'publisher', map)?.trim() ?? null,
  url: findField(record, 'url', map)?.trim() ?? null,
  ...readDate(findField(record, 'publishedAt', map)),
})

const textMissing = (names: readonly string[]): InputError => {
  const listed = names.slice(0, 12).join(', ').slice(0, 200)
  return new InputError(
    'ARTICLE_TEXT_MISSING',
    `there is no text in it. The fields are: ${listed || 'none'}. Name the one that holds the text with --map text=FIELD.`,
  )
}

/** Throws InputError where none of a table's columns holds texts. */
export const checkColumns = (columns: readonly string[], map: FieldMap = {}): void => {
  if (![map.text, ...ALIASES.text].some(name => name && columns.includes(name))) throw textMissing(columns)
}

/** An article from a record. Throws InputError where it has no text. */
export const fromRecord = (record: Values, map: FieldMap = {}): RawArticle => {
  const text = findField(record, 'text', map)
  if (text === undefined) throw textMissing(Object.keys(record))
  return { ...headFromRecord(record, map), text }
}
