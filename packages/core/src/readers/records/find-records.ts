import type { FieldPaths } from '../reading.js'
import { LISTS, WRAPPERS } from './aliases.js'
import { textOfRecord } from './fields.js'
import { bare, isObject, type Values } from './paths.js'

const MAX_DEPTH = 5
/** Kinds of JSON-LD objects and of agencies' items that are no articles. */
const NO_ARTICLE =
  /^(?:picture|photo|graphic|video|audio|event|planning|Person|Organization|NewsMediaOrganization|WebSite|WebPage|BreadcrumbList|ImageObject|VideoObject|ItemList|SearchAction)$/i

/** What kind of thing a record says it is. */
export const kindOfRecord = (record: Values): string => {
  const type = record['@type'] ?? record.type
  return String(Array.isArray(type) ? (type.find(t => /Article|Posting/.test(String(t))) ?? type[0]) : (type ?? ''))
}

/** Whether a record says that it is something else than an article. */
export const isNoArticle = (record: Values, map: FieldPaths): boolean =>
  NO_ARTICLE.test(kindOfRecord(record)) && textOfRecord(record, map) === undefined

const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string' || !value.startsWith('{')) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const keyOf = (record: Values, name: string): string | undefined => Object.keys(record).find(key => bare(key) === name)

/** A record without what only wraps it: Elasticsearch's _source, the kwargs of serialized objects, { article: { … } }. */
export const unwrap = (record: Values, map: FieldPaths, depth = 0): Values => {
  if (depth > MAX_DEPTH || textOfRecord(record, map) !== undefined) return record
  for (const name of WRAPPERS) {
    const key = keyOf(record, name)
    const inner = key === undefined ? undefined : parsed(record[key])
    if (!isObject(inner)) continue
    // The id of serialized objects is a list: the path of their class.
    const id = record[keyOf(record, 'id') ?? '']
    const own = typeof id === 'string' || typeof id === 'number' ? { id } : {}
    const found = unwrap({ ...own, ...inner }, map, depth + 1)
    if (textOfRecord(found, map) !== undefined) return found
  }
  return record
}

const asList = (value: unknown, map: FieldPaths): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value.some(isObject) || value.length === 0 ? value : undefined
  if (!isObject(value)) return undefined
  const inner = Object.values(value)
  const areRecords =
    inner.length > 1 && inner.every(v => isObject(v) && textOfRecord(unwrap(v, map), map) !== undefined)
  return areRecords ? inner.map((v, i) => ({ id: Object.keys(value)[i], ...(v as Values) })) : undefined
}

/** The records a JSON value holds: those of a list, of the list a service's answer keeps them in, of an object with a record under each name, else itself. */
export const findRecords = (value: unknown, map: FieldPaths, depth = 0): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value
  if (!isObject(value) || depth > MAX_DEPTH) return undefined
  const own = textOfRecord(value, map)
  // A name of a list may be that of a text as well: { "content": [ … ] } is a list where it holds records.
  for (const name of LISTS) {
    const key = keyOf(value, name)
    if (key === undefined) continue
    const list = asList(value[key], map)
    if (list && (own === undefined || isRecordList(list))) return list
    if (own === undefined && isObject(value[key])) {
      const inner =
        findRecords(value[key], map, depth + 1) ??
        (textOfRecord(value[key] as Values, map) === undefined ? undefined : [value[key]])
      if (inner) return inner
    }
  }
  return own === undefined ? asList(value, map) : undefined
}

/** Records have a head of their own; paragraphs of a text have not. */
const isRecordList = (list: readonly unknown[]): boolean =>
  list.length > 0 &&
  list.every(
    item =>
      isObject(item) && Object.keys(item).some(key => /^(?:title|headline|headlines|url|link|webTitle)$/i.test(key)),
  )
