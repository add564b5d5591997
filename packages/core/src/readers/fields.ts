import type { Article } from '../model/index.js'

/** What a reader found, before ids and defaults. */
export type RawArticle = Partial<Omit<Article, 'text'>> & { readonly text: string }

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'guid'],
  title: ['title', 'headline'],
  text: ['text', 'body', 'content'],
  publishedAt: ['publishedAt', 'date', 'published', 'pubDate', 'pub_date'],
  publisher: ['publisher', 'source'],
  url: ['url', 'link'],
}

/** A date in any common notation as an ISO day, or as the month or year it gives; null where it is none. */
export const toIsoDate = (value: unknown): string | null => {
  const text = String(value ?? '').trim()
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return text
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text)) return text.slice(0, 10)
  const time = text === '' ? Number.NaN : Date.parse(`${text}${/\d{2}:\d{2}/.test(text) ? '' : ' UTC'}`)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}

/** Maps a record with the usual field names to an article. `map` names own fields: { text: 'body_text' }. */
export const fromRecord = (
  record: Readonly<Record<string, unknown>>,
  map: Readonly<Record<string, string>> = {},
): RawArticle => {
  const field = (name: string): string | undefined => {
    for (const key of [map[name], ...ALIASES[name]])
      if (key && record[key] !== undefined && record[key] !== null && record[key] !== '') return String(record[key])
    return undefined
  }
  return {
    id: field('id'),
    text: field('text') ?? '',
    title: field('title') ?? null,
    publishedAt: toIsoDate(field('publishedAt')),
    publisher: field('publisher') ?? null,
    url: field('url') ?? null,
  }
}
