import { InputError } from '../../errors.js'
import type { RawArticle, ReadContext } from '../reading.js'

/** An address of a list, and what the list says of the page behind it. */
export interface Listed {
  readonly url: string
  readonly place: string
  readonly head?: Omit<RawArticle, 'text'>
}

const MAX_DEPTH = 4

const isWebAddress = (value: string): boolean => /^https?:\/\/[^\s/]+/i.test(value)

/** Throws InputError that says how many addresses there are, and how their pages are read. */
const refuse = async (listed: AsyncIterable<Listed>, what: string): Promise<never> => {
  const addresses = new Set<string>()
  for await (const { url } of listed) if (isWebAddress(url)) addresses.add(url)
  if (addresses.size === 0) throw new InputError('ARTICLE_MISSING', `${what} holds neither texts nor addresses`)
  throw new InputError(
    'ADDRESSES_ONLY',
    `${what} lists ${addresses.size === 1 ? 'an address' : `${addresses.size} addresses`} and holds no texts. --fetch reads the pages behind them.`,
  )
}

/** The articles behind a list of addresses, each fetched once. What a page does not say of itself, the list may. Throws InputError where pages may not be fetched. */
export async function* readListed(
  listed: AsyncIterable<Listed>,
  what: string,
  context: ReadContext,
): AsyncGenerator<RawArticle> {
  if (!context.fetchPage) await refuse(listed, what)
  if (context.depth > MAX_DEPTH) throw new InputError('ARCHIVE_DEPTH', 'lists of addresses lie too deep in one another')
  const seen = new Set<string>()
  for await (const { url, place, head } of listed) {
    if (!isWebAddress(url) || seen.has(url)) continue
    seen.add(url)
    try {
      const page = await context.fetchPage!(url)
      for await (const raw of context.readPart(page, place))
        yield {
          ...raw,
          id: raw.id ?? head?.id,
          url: raw.url ?? url,
          title: raw.title ?? head?.title ?? null,
          publisher: raw.publisher ?? head?.publisher ?? null,
          publishedAt: raw.publishedAt ?? head?.publishedAt ?? null,
          language: raw.language ?? head?.language,
        }
    } catch (error) {
      context.onBadRecord(place, error)
    }
  }
}
