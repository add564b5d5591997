import { InputError } from '../errors.js'
import { fromRecord } from './fields.js'
import { splitLines } from './lines.js'
import type { FieldMap, RawArticle, ReadContext } from './reading.js'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError('JSON_SYNTAX', `this is no JSON: ${(error as Error).message.slice(0, 160)}`)
  }
}

const readRecord = (value: unknown, map: FieldMap): RawArticle => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(
      'JSON_SHAPE',
      'this is no JSON object with the fields of an article (id, title, date, publisher, url, text)',
    )
  return fromRecord(value as Readonly<Record<string, unknown>>, map)
}

const isFeed = (value: unknown): boolean => /jsonfeed\.org/.test(String((value as { version?: unknown })?.version))

/** JSON: one article, an array of them, { articles: [...] }, a JSON Feed; JSON Lines under the name .json too. */
export const readJson = async (content: string, context: ReadContext): Promise<readonly RawArticle[]> => {
  let value: unknown
  try {
    value = parse(content)
  } catch (error) {
    if (!/^\s*\{.*\}\s*\n\s*\{/.test(content)) throw error
    return content.split('\n').flatMap((line, i) => readItem(line, i + 1, context))
  }
  if (isFeed(value)) return (await import('./feed.js')).readFeed(content)
  const { articles } = (value ?? {}) as { readonly articles?: unknown }
  const list = Array.isArray(value) ? value : Array.isArray(articles) ? articles : undefined
  if (!list) return [readRecord(value, context.map)]
  return list.flatMap((item, i) => {
    try {
      return [{ ...readRecord(item, context.map), place: `#${i + 1}` }]
    } catch (error) {
      context.onBadRecord(`#${i + 1}`, error)
      return []
    }
  })
}

const readItem = (line: string, n: number, context: ReadContext): readonly RawArticle[] => {
  if (line.trim() === '') return []
  try {
    return [{ ...readRecord(parse(line), context.map), place: `:${n}` }]
  } catch (error) {
    context.onBadRecord(`:${n}`, error)
    return []
  }
}

/** JSON Lines (JSONL, NDJSON): an article a line. A bad line is named and the next ones are read. */
export async function* readJsonLines(
  content: AsyncIterable<string>,
  context: ReadContext & { readonly limit: number },
): AsyncGenerator<RawArticle> {
  for await (const { n, text, error } of splitLines(content, context.limit)) {
    if (error) context.onBadRecord(`:${n}`, error)
    else yield* readItem(text, n, context)
  }
}
