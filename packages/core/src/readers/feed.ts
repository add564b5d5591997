import { parseFeed } from 'feedsmith'
import { InputError } from '../errors.js'
import { textOfHtml } from './blocks.js'
import { readDate } from './dates.js'
import type { RawArticle, ReadContext } from './reading.js'

/** The parts of RSS 0.9x/1.0/2.0, Atom and JSON Feed we read, under the names the feed parser gives them. */
interface Link {
  readonly href?: string
  readonly rel?: string
}
type Content = string | { readonly encoded?: string; readonly value?: string }
interface Item {
  readonly id?: string
  readonly guid?: string | { readonly value?: string }
  readonly title?: string | { readonly value?: string }
  readonly link?: string
  readonly url?: string
  readonly links?: readonly Link[]
  readonly pubDate?: string
  readonly published?: string
  readonly updated?: string
  readonly date_published?: string
  readonly dc?: { readonly dates?: readonly string[]; readonly date?: string }
  readonly content?: Content
  readonly content_html?: string
  readonly content_text?: string
  readonly description?: Content
  readonly summary?: Content
}
interface Feed {
  readonly title?: string | { readonly value?: string }
  readonly items?: readonly Item[]
  readonly entries?: readonly Item[]
}

const contentOf = (value: Content | undefined): string =>
  (typeof value === 'string' ? value : (value?.encoded ?? value?.value)) ?? ''

const linkOf = (item: Item): string | undefined =>
  item.link ??
  item.url ??
  (item.links?.find(l => l.rel === undefined || l.rel === 'alternate') ?? item.links?.[0])?.href

const dateOf = (item: Item): string | undefined =>
  item.pubDate ?? item.published ?? item.date_published ?? item.dc?.dates?.[0] ?? item.dc?.date ?? item.updated

/** The longest of what an item offers: feeds put the full text in one field and a teaser in another. */
const textOf = (item: Item): string =>
  [item.content, item.content_html, item.content_text, item.description, item.summary]
    .map(part => textOfHtml(contentOf(part)))
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '')

const parse = (content: string): Feed => {
  try {
    return parseFeed(content).feed as Feed
  } catch (error) {
    throw new InputError('FEED_UNKNOWN', 'the content is neither an RSS, an Atom nor a JSON feed', { cause: error })
  }
}

const readItem = (item: Item): Omit<RawArticle, 'publisher' | 'place'> => {
  const link = linkOf(item)
  return {
    id: (typeof item.guid === 'string' ? item.guid : item.guid?.value) ?? item.id ?? link,
    url: link ?? null,
    title: textOfHtml(contentOf(item.title)) || null,
    ...readDate(dateOf(item)),
    text: textOf(item),
  }
}

/**
 * RSS, Atom and JSON feeds: an article an item, its text from the full content where the feed has it; an item that cannot be read is named.
 * Feeds that declare entities of their own are refused.
 */
export const readFeed = (content: string, { onBadRecord }: Pick<ReadContext, 'onBadRecord'>): readonly RawArticle[] => {
  if (/<!ENTITY\b/i.test(content))
    throw new InputError(
      'FEED_ENTITIES',
      'the feed declares XML entities of its own, as feeds that attack their readers do; it is not read',
    )
  const feed = parse(content)
  const publisher = textOfHtml(contentOf(feed.title)) || null
  const items = feed.items ?? feed.entries ?? []
  return items.flatMap((item, i) => {
    const place = `#${i + 1}`
    try {
      return [{ ...readItem(item), publisher, place }]
    } catch (error) {
      onBadRecord(place, error)
      return []
    }
  })
}
