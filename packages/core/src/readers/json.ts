import { z } from 'zod'
import { InputError } from '../errors.js'
import { fromRecord, type RawArticle } from './fields.js'

const record = z.record(z.string(), z.unknown())

const parse = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError('JSON_SYNTAX', `${place} is no JSON: ${(error as Error).message}`)
  }
}

/** JSON: one article, an array of them, or { articles: [...] }. */
export const readJson = (content: string, map: Readonly<Record<string, string>>): readonly RawArticle[] => {
  const value = parse(content, 'The file')
  const list = Array.isArray(value)
    ? value
    : Array.isArray((value as { articles?: unknown })?.articles)
      ? (value as { articles: unknown[] }).articles
      : [value]
  return list.map((item, i) => fromRecord(toRecord(item, `Item ${i + 1}`), map))
}

/** One article of a JSONL file. */
export const readJsonLine = (line: string, place: string, map: Readonly<Record<string, string>>): RawArticle =>
  fromRecord(toRecord(parse(line, place), place), map)

const toRecord = (value: unknown, place: string): Readonly<Record<string, unknown>> => {
  const parsed = record.safeParse(value)
  if (!parsed.success)
    throw new InputError(
      'JSON_SHAPE',
      `${place} is no JSON object with the fields of an article (id, title, date, publisher, url, text).`,
    )
  return parsed.data
}
