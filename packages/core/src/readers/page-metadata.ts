import { toIsoDate } from './dates.js'
import { bodyOf, resolveReferences } from './linked-data.js'
import { bareName as bare, SEPARATOR, withoutSite } from './titles.js'

/** The part of the DOM we use: the core is checked without the DOM's own types. */
export interface PageElement {
  readonly textContent: string | null
  readonly getAttribute: (name: string) => string | null
}
export interface Page {
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}

/** What a page says about itself. */
export interface PageMetadata {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** As written: an ISO day where it could be read as one. */
  readonly published: string | null
  readonly language: string | null
  /** The text the page gives its machine readers, where it gives one: HTML or plain. */
  readonly body: string | readonly string[] | null
}

type Values = Readonly<Record<string, unknown>>

/** Meta names under which publishers date and name their pages, the most reliable first. */
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datePublished',
  'article:publicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'pdate',
  'date',
]
const PUBLISHER_NAMES = ['og:site_name', 'publisher', 'dc.publisher', 'sitename', 'application-name', 'cre']
const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title']

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/
/** A day in the address itself: /2015/03/18/. */
const DATED_PATH = /\/((?:19|20)\d{2})\/(\d{2})\/(\d{2})\//

const clean = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** The JSON-LD object that describes the article, where the page has one. */
const findLinkedData = (page: Page): Values => {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parseLinkedData(script.textContent ?? '')
    const objects = listOf(data).flatMap(d =>
      isObject(d) && d['@graph'] ? resolveReferences(listOf(d['@graph'])) : [d],
    )
    for (const object of objects)
      if (isObject(object) && listOf(object['@type']).some(type => ARTICLE_TYPE.test(String(type)))) return object
  }
  return {}
}

/** JSON as pages write it: in comments, and with line breaks inside strings. */
const parseLinkedData = (text: string): unknown => {
  const json = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')
  for (const candidate of [json, json.replace(/\p{Cc}+/gu, ' ')])
    try {
      return JSON.parse(candidate)
    } catch {}
  return null
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? clean(value) : null)
const nameOf = (value: unknown): string | null => {
  const [first] = listOf(value)
  return textOf(isObject(first) ? first.name : first)
}

/** Meta tags by their lower-case property, name or itemprop. */
const readMetaTags = (page: Page): ReadonlyMap<string, string> => {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta[content]'))
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase()
      const content = clean(tag.getAttribute('content'))
      if (name && content && !tags.has(name)) tags.set(name, content)
    }
  return tags
}

const firstOf = (tags: ReadonlyMap<string, string>, names: readonly string[]): readonly string[] =>
  names.flatMap(name => tags.get(name.toLowerCase()) ?? [])

const webAddress = (value: string | null | undefined, base?: string): string | null => {
  try {
    const url = new URL(value ?? '', base)
    return /^https?:$/.test(url.protocol) && url.pathname.length > 1 ? url.href : null
  } catch {
    return null
  }
}

/** The address a page gives itself, in its head before its linked data, else the one it came from. */
const findUrl = (
  page: Page,
  { linked, tags, address }: { linked: Values; tags: ReadonlyMap<string, string>; address?: string },
): string | null => {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const main = linked.mainEntityOfPage
  const given = [
    tags.get('og:url'),
    canonical,
    address,
    textOf(isObject(main) ? main['@id'] : main),
    textOf(linked.url),
    tags.get('url'),
  ]
  return given.map(value => webAddress(value)).find(value => value !== null) ?? null
}

/** Second-level labels under which states register sites: paper.co.uk, paper.com.au. */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'go', 'gov', 'ne', 'net', 'or', 'org'])
/** The labels of an address without its last: the site's own ("deccanherald" of www.deccanherald.com, "bbc" of bbc.co.uk) and those before it. */
const siteLabels = (url: string | null): { readonly own: string | null; readonly before: readonly string[] } => {
  const labels = url === null ? [] : new URL(url).hostname.split('.').slice(0, -1)
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1)!)) labels.pop()
  return { own: labels.at(-1) ?? null, before: labels.slice(0, -1) }
}

/** Who claims the page with a year: "© 2019 The Paper. All rights reserved." */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?,?\s+(?:by\s+)?([^.,|©]{2,60}?)\s*(?:[.,|©]|all rights|$)/i
const findCopyright = (page: Page): string | null => {
  for (const element of page.querySelectorAll('[class*="copyright"], footer')) {
    const holder = COPYRIGHT.exec(clean(element.textContent) ?? '')?.[1]
    if (holder) return holder
  }
  return null
}

/** The site name at the end of a page title. */
const siteOf = (title: string | null): string | null => {
  const parts = title?.split(SEPARATOR) ?? []
  const last = parts.at(-1)
  return parts.length > 1 && last && last.split(' ').length <= 5 ? last : null
}

const HOST_NAME = /\.[a-z]{2,}$/i

/**
 * Of the names a page gives its publisher, the one its address confirms, and of several one that is no address itself ("Libération" before
 * "Libération.fr"); else the first that is no part of the address before the site's own ("Hosted" of hosted.paper.com). An agency's story
 * belongs to the site that prints it.
 */
const choosePublisher = (names: readonly (string | null)[], url: string | null): string | null => {
  const { own, before } = siteLabels(url)
  const given = names.filter((name): name is string => name !== null && !before.includes(bare(name)))
  const confirmed = own === null ? [] : given.filter(name => bare(name).includes(bare(own)))
  return confirmed.find(name => !HOST_NAME.test(name)) ?? confirmed[0] ?? given[0] ?? null
}

/** A time element marked as the publication, else the day all time elements of the page agree on. */
const findTime = (page: Page): string | null => {
  const times = [...page.querySelectorAll('time[datetime]')]
  const marked = times.find(t => t.getAttribute('itemprop') === 'datePublished' || t.getAttribute('pubdate') !== null)
  if (marked) return marked.getAttribute('datetime')
  const days = new Set(times.map(t => toIsoDate(t.getAttribute('datetime'))))
  return days.size === 1 ? [...days][0] : null
}

/** Elements where pages show when a story was published. */
const SHOWS_DATE =
  '[itemprop="datePublished"], [class*="date"], [class*="Date"], [class*="time"], [class*="publish"], [class*="posted"], [class*="byline"], [class*="Byline"], [class*="meta"], [id*="date"], time'
const SHOWN_DAY =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}{2,8}\.?,?\s+\d{4}|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})\b/u
/** Longer than a date with a byline beside it. */
const SHOWN_WITHIN = 160

/** The day a page shows below its headline: the first one, an update apart. Above it stands the day of today. */
const findShownDay = (page: Page): string | null => {
  const headline = page.querySelector('h1')
  let isBelow = headline === null
  for (const element of page.querySelectorAll(`h1, ${SHOWS_DATE}`)) {
    if (element === headline) isBelow = true
    const text = clean(element.textContent) ?? ''
    if (!isBelow || element === headline || text.length > SHOWN_WITHIN) continue
    const day = toIsoDate(SHOWN_DAY.exec(text.replace(/\b(?:last )?updated\b.*$/i, ''))?.[0])
    if (day?.length === 10) return day
  }
  return null
}

/** The first value that can be read as a date, else the first there is. */
const chooseDate = (values: readonly (string | null)[]): string | null => {
  const given = values.filter((value): value is string => value !== null)
  return given.map(toIsoDate).find(date => date !== null) ?? given[0] ?? null
}

/** The headline is the one the page shows, where its title agrees; what social networks are told is often shorter or another. */
const chooseTitle = (page: Page, linked: Values, tags: ReadonlyMap<string, string>): string | null => {
  const whole = clean(page.querySelector('title')?.textContent)
  const headings = [...page.querySelectorAll('h1')].map(h => clean(h.textContent)).filter(h => h !== null)
  const shown = headings.find(h => whole !== null && bare(h).length > 8 && bare(whole).startsWith(bare(h)))
  return shown ?? textOf(linked.headline) ?? firstOf(tags, TITLE_NAMES)[0] ?? whole
}

/** Title, date, publisher and address from JSON-LD, OpenGraph, meta tags and, last, the page's visible marks. `address` is where the page came from. */
export const readMetadata = (page: Page, { address }: { readonly address?: string } = {}): PageMetadata => {
  const linked = findLinkedData(page)
  const tags = readMetaTags(page)
  const url = findUrl(page, { linked, tags, address })
  const named = firstOf(tags, PUBLISHER_NAMES).map(name => name.split(SEPARATOR)[0])
  const site = siteOf(clean(page.querySelector('title')?.textContent))
  const marked = clean(page.querySelector('[itemprop="publisher"] [itemprop="name"]:not(meta)')?.textContent)
  const markedMeta = clean(page.querySelector('[itemprop="publisher"] meta[itemprop="name"]')?.getAttribute('content'))
  const names = [nameOf(linked.publisher), ...named, site, marked ?? markedMeta]
  const title = chooseTitle(page, linked, tags)
  const inPath = DATED_PATH.exec(url ?? '')
  return {
    title:
      title &&
      withoutSite(
        title,
        names.filter(n => n !== null),
      ),
    publisher: choosePublisher(names, url) ?? findCopyright(page),
    url,
    published: chooseDate([
      textOf(linked.datePublished),
      ...firstOf(tags, DATE_NAMES),
      findTime(page),
      inPath?.slice(1).join('-') ?? null,
      findShownDay(page),
    ]),
    language: textOf(linked.inLanguage) ?? page.querySelector('html')?.getAttribute('lang') ?? null,
    body: bodyOf(linked),
  }
}
