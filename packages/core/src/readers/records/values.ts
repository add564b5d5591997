import { textOfHtml } from '../blocks.js'
import { isObject } from './paths.js'

/** Names under which an object says what it is called or holds. */
const NAMES = [
  'main',
  'name',
  'title',
  'value',
  'rendered',
  'text',
  'default',
  'headline',
  '@id',
  '$oid',
  '$date',
  '$numberLong',
  '$',
  '#text',
  '_',
  '@value',
  'basic',
  'domain',
]

/** A list of variants, of which one is the main one: { role: "main", value }. */
const mainOf = (list: readonly unknown[]): unknown =>
  list.find(item => isObject(item) && /main|body/i.test(String(item.role ?? ''))) ?? list[0]

/** One line of text: a scalar, the name of an object, the first or main one of a list. */
export const toLine = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? undefined : toLine(mainOf(value))
  if (!isObject(value)) return undefined
  for (const name of NAMES) {
    const text = Object.hasOwn(value, name) ? toLine(value[name]) : undefined
    if (text !== undefined) return text
  }
  return undefined
}

const MARKUP =
  /<\/?(?:p|br|div|h[1-6]|li|ul|span|a|strong|em|b|i|u|sup|sub|section|article|body|html|blockquote|figure)\b[^>]*>/i
const ENTITY = /&(?:[a-z]{2,8}\d?|#\d{2,6}|#x[\da-f]{2,5});/i
const TEXTS = ['value', 'text', 'rendered', 'content', 'html', 'body', 'plaintext']
const PARTS = ['summary', 'sections', 'paragraphs', 'blocks', 'items', 'children', 'elements']

const isVariant = (item: unknown): boolean =>
  isObject(item) && Object.hasOwn(item, 'value') && Object.keys(item).some(key => /^(?:role|content_?type)$/i.test(key))

/** What programs write where there is nothing. */
const NOTHING = /^\s*(?:\[(?:removed|deleted)\]|none|null|nan|n\/a|undefined)?\s*$/i

/** Texts of prose: of a list all its parts, of variants the main one, of an object its text or its sections. */
const partsOf = (value: unknown, depth = 0): readonly string[] => {
  if (typeof value === 'string') return NOTHING.test(value) ? [] : [value]
  if (depth > 8) return []
  if (Array.isArray(value))
    return (value.some(isVariant) ? [mainOf(value)] : value).flatMap(item => partsOf(item, depth + 1))
  if (!isObject(value)) return []
  const own = TEXTS.map(name => (Object.hasOwn(value, name) ? partsOf(value[name], depth + 1) : [])).find(
    parts => parts.length > 0,
  )
  return own ?? PARTS.flatMap(name => (Object.hasOwn(value, name) ? partsOf(value[name], depth + 1) : []))
}

/** A text without markup; of plain text with characters by their names or numbers its lines are kept. */
const toText = (part: string): string => {
  if (MARKUP.test(part)) return textOfHtml(part)
  return ENTITY.test(part) ? part.split('\n').map(textOfHtml).join('\n') : part
}

/** The text of a field that holds prose, without markup; undefined where there is none. */
export const toProse = (value: unknown): string | undefined => {
  const parts = partsOf(value).map(toText)
  return parts.length === 0 ? undefined : parts.join('\n\n')
}
