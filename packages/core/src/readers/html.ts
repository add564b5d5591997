import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { InputError } from '../errors.js'
import { storyOfHtml } from './blocks.js'
import { readDate } from './dates.js'
import { type Page, readMetadata } from './page-metadata.js'
import type { RawArticle, ReadContext } from './reading.js'

/** More elements than any news page has. */
const MAX_ELEMENTS = 200_000

/** A news page: main text by Readability, title, date, publisher and address from the page's own metadata. */
export const readHtml = (content: string, { address }: Pick<ReadContext, 'address'> = {}): readonly RawArticle[] => {
  try {
    const { document } = parseHTML(/<html[\s>]/i.test(content) ? content : `<html><body>${content}</body></html>`)
    const { title, published, publisher, url } = readMetadata(document as unknown as Page, { address })
    const article = new Readability(document as never, { maxElemsToParse: MAX_ELEMENTS }).parse()
    const text = storyOfHtml(article?.content ?? '')
    return [{ text, title: title ?? article?.title ?? null, publisher, url, ...readDate(published) }]
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('HTML_DEPTH', 'the page is nested too deeply to be read')
    if (/Aborting parsing document/.test(String(error)))
      throw new InputError('INPUT_TOO_LARGE', `the page has more than ${MAX_ELEMENTS} elements`)
    throw error
  }
}
