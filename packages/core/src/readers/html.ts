import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type RawArticle, toIsoDate } from './fields.js'

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, figcaption, div, section'

/** A news page: main text by Readability, title, date, publisher and address from the page's own metadata. */
export const readHtml = (content: string): readonly RawArticle[] => {
  const { document } = parseHTML(content)
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content')
      if (found) return found
    }
    return null
  }
  const published =
    meta('article:published_time', 'datePublished', 'date', 'DC.date', 'pubdate') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    null
  const publisher = meta('og:site_name', 'publisher', 'DC.publisher')
  const url = meta('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  const title = meta('og:title') ?? document.querySelector('title')?.textContent?.trim() ?? null
  const article = new Readability(document as never).parse()
  if (!article?.content) return []
  const main = parseHTML(`<html><body>${article.content}</body></html>`).document
  const paragraphs = [...main.querySelectorAll(BLOCKS)]
    .filter(block => !block.querySelector(BLOCKS))
    .map(block => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  return [{ text: paragraphs.join('\n\n'), title, publishedAt: toIsoDate(published), publisher, url }]
}
