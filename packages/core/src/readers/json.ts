import { InputError } from '../errors.js'
import { splitValues } from './json-values.js'
import { splitLines } from './lines.js'
import { resolveReferences } from './linked-data.js'
import type { RawArticle, ReadContext } from './reading.js'
import { fromRecord, hasTeaser, headFromRecord, textOfRecord } from './records/fields.js'
import { findRecords, isNoArticle, kindOfRecord, unwrap } from './records/find-records.js'
import { isObject, type Values } from './records/paths.js'
import { type Listed, readListed } from './web/address-list.js'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError('JSON_SYNTAX', `this is no JSON: ${(error as Error).message.slice(0, 160)}`)
  }
}

const toRecord = (value: unknown, { map }: ReadContext): Values => {
  if (!isObject(value))
    throw new InputError(
      'JSON_SHAPE',
      'this is no JSON object with the fields of an article (id, title, date, publisher, url, text)',
    )
  return unwrap(value, map)
}

const isFeed = (value: unknown): boolean => /jsonfeed\.org/.test(String((value as { version?: unknown })?.version))

/** An address alone, where a record has no text: the page behind it is the article. */
const listedOf = (record: Values, place: string, { map }: ReadContext): Listed | null => {
  const head = headFromRecord(record, map)
  return head.url ? { url: head.url, place, head } : null
}

async function* readOne(value: unknown, place: string, context: ReadContext): AsyncGenerator<RawArticle> {
  try {
    const record = toRecord(value, context)
    if (isNoArticle(record, context.map)) return context.onLeftOut(place)
    const listed =
      context.fetchPage && textOfRecord(record, context.map) === undefined ? listedOf(record, place, context) : null
    if (listed) yield* readListed(each([listed]), 'the record', context)
    else yield { ...fromRecord(record, context.map), place }
  } catch (error) {
    context.onBadRecord(place, error)
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** Whether a list names addresses and no texts, not even of what its pages are about. */
const isAddressList = (list: readonly unknown[], context: ReadContext): boolean =>
  list.length > 0 &&
  list.every(
    item =>
      isObject(item) &&
      headFromRecord(item, context.map).url !== null &&
      textOfRecord(unwrap(item, context.map), context.map) === undefined &&
      !hasTeaser(item),
  )

/** Values one after another, lists of them item by item; one that is no JSON is named and the next ones are read. */
async function* readValues(values: readonly string[], place: string, context: ReadContext): AsyncGenerator<RawArticle> {
  let n = 0
  for (const text of values) {
    let value: unknown
    try {
      value = parse(text)
    } catch (error) {
      context.onBadRecord(`${place}#${++n}`, error)
      continue
    }
    for (const item of Array.isArray(value) ? value : [value]) yield* readOne(item, `${place}#${++n}`, context)
  }
}

/**
 * JSON: one article, a list of them, the answer of a service that holds one, a JSON Feed; JSON Lines, and values one after another, under the
 * name .json too.
 */
export async function* readJson(content: string, context: ReadContext): AsyncGenerator<RawArticle> {
  let value: unknown
  try {
    value = parse(content)
  } catch (error) {
    if (/^\s*\{.*\}\s*\n\s*\{/.test(content)) {
      yield* readJsonLines(each([content]), { ...context, limit: Number.POSITIVE_INFINITY })
      return
    }
    const values = splitValues(content) ?? []
    if (values.length < 2) throw error
    yield* readValues(values, '', context)
    return
  }
  if (isFeed(value)) {
    yield* (await import('./feed.js')).readFeed(content, context)
    return
  }
  const graph = isObject(value) ? value['@graph'] : undefined
  const list = Array.isArray(graph) ? resolveReferences(graph) : findRecords(value, context.map)
  if (!list) {
    const record = toRecord(value, context)
    if (isNoArticle(record, context.map))
      throw new InputError('ARTICLE_MISSING', `this is no article: it says that it is "${kindOfRecord(record)}"`)
    const listed =
      textOfRecord(record, context.map) === undefined && context.fetchPage ? listedOf(record, '', context) : null
    if (listed) yield* readListed(each([listed]), 'the file', context)
    else yield fromRecord(record, context.map)
  } else if (isAddressList(list, context))
    yield* readListed(
      each(list.flatMap((item, i) => listedOf(item as Values, `#${i + 1}`, context) ?? [])),
      'the file',
      context,
    )
  else for (const [i, item] of list.entries()) yield* readOne(item, `#${i + 1}`, context)
}

/** JSON Lines (JSONL, NDJSON): an article a line, or several without a break between them. A bad line is named and the next ones are read. */
export async function* readJsonLines(
  content: AsyncIterable<string>,
  context: ReadContext & { readonly limit: number },
): AsyncGenerator<RawArticle> {
  for await (const { n, text, error } of splitLines(content, context.limit)) {
    const place = `:${n}`
    if (text.trim() === '' && !error) continue
    let value: unknown
    try {
      if (error) throw error
      value = parse(text)
    } catch (fault) {
      const values = splitValues(text) ?? []
      if (values.length > 1) yield* readValues(values, place, context)
      else context.onBadRecord(place, fault)
      continue
    }
    yield* readOne(value, place, context)
  }
}
