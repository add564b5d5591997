import { XMLParser } from 'fast-xml-parser'
import { parseHTML } from 'linkedom'
import { InputError } from '../errors.js'
import { type RawArticle, toIsoDate } from './fields.js'

const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value as Record<string, unknown>]
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? String((value as Record<string, unknown>)['#text'] ?? '')
    : String(value ?? '')

const paragraphs = (html: string): string => {
  const { document } = parseHTML(
    `<html><body>${html.replace(/<\/(?:p|div|li|h\d|blockquote)>|<br\s*\/?>/gi, '$&\n\n')}</body></html>`,
  )
  return (document.body.textContent ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim()
}

/** RSS 2.0 and Atom: an article an item, its text from the full content where the feed has it, else from the description. */
export const readFeed = (content: string): readonly RawArticle[] => {
  const parsed = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    processEntities: true,
    htmlEntities: true,
  }).parse(content)
  const channel = parsed.rss?.channel ?? parsed['rdf:RDF']
  if (!channel && !parsed.feed)
    throw new InputError('FEED_UNKNOWN', 'The file is XML but neither an RSS nor an Atom feed.')
  const publisher = textOf(channel?.title ?? parsed.feed?.title) || null
  const items = channel ? list(channel.item ?? parsed['rdf:RDF']?.item) : list(parsed.feed.entry)
  return items.map(item => {
    const links = list(item.link as never) as readonly unknown[]
    const link = links
      .map(l =>
        typeof l === 'object' && l !== null ? String((l as Record<string, unknown>)['@href'] ?? '') : String(l),
      )
      .find(Boolean)
    return {
      id: textOf(item.guid ?? item.id) || link,
      url: link ?? null,
      title: textOf(item.title) || null,
      publisher,
      publishedAt: toIsoDate(textOf(item.pubDate ?? item['dc:date'] ?? item.published ?? item.updated)),
      text: paragraphs(textOf(item['content:encoded'] ?? item.content ?? item.description ?? item.summary)),
    }
  })
}
