import { readDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { findFirst, readElements, textOf } from '../xml/tree.js'
import { type Listed, readListed } from './address-list.js'

async function* listSitemap(content: AsyncIterable<string>): AsyncGenerator<Listed> {
  let n = 0
  for await (const entry of readElements(content, { isRecord: name => name === 'url' || name === 'sitemap' })) {
    n++
    const url = textOf(findFirst(entry, 'loc'))
    if (!url) continue
    const news = findFirst(entry, 'news')
    yield {
      url,
      place: `#${n}`,
      head: {
        title: textOf(findFirst(news, 'title')) ?? null,
        publisher: textOf(findFirst(findFirst(news, 'publication'), 'name')) ?? null,
        language: languageCode(textOf(findFirst(news, 'language'))),
        ...readDate(textOf(findFirst(news, 'publication_date')) ?? textOf(findFirst(entry, 'lastmod'))),
      },
    }
  }
}

/** A sitemap: the pages it lists, or those of the sitemaps it lists. */
export const readSitemap = (content: AsyncIterable<string>, context: ReadContext): AsyncIterable<RawArticle> =>
  readListed(listSitemap(content), 'the sitemap', context)
