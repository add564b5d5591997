import { Readability } from '@mozilla/readability'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { InputError } from '../errors.js'
import { storyOfHtml } from './blocks.js'
import { readDate } from './dates.js'
import { type Page, readMetadata } from './page-metadata.js'
import type { RawArticle, ReadContext } from './reading.js'

/** More elements, and deeper, than any news page has: the DOM and Readability take time that grows faster than the page. */
const MAX_ELEMENTS = 60_000
const MAX_DEPTH = 256

/** Elements that may be left open without being a level of their own. */
const UNCLOSED = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option'])

/** Throws InputError for a page too large or too deep to be made into a DOM. */
const checkSize = (content: string): void => {
  let elements = 0
  let depth = 0
  const parser = new Parser({
    onopentagname: name => {
      elements++
      if (!UNCLOSED.has(name)) depth++
      if (elements > MAX_ELEMENTS)
        throw new InputError('INPUT_TOO_LARGE', `the page has more than ${MAX_ELEMENTS} elements`)
      if (depth > MAX_DEPTH) throw new InputError('HTML_DEPTH', `the page is nested more than ${MAX_DEPTH} deep`)
    },
    onclosetag: name => {
      if (!UNCLOSED.has(name)) depth--
    },
  })
  parser.end(content)
}

/** A news page: main text by Readability, title, date, publisher and address from the page's own metadata. */
export const readHtml = (content: string, { address }: Pick<ReadContext, 'address'> = {}): readonly RawArticle[] => {
  checkSize(content)
  const { document } = parseHTML(/<html[\s>]/i.test(content) ? content : `<html><body>${content}</body></html>`)
  const { title, published, publisher, url } = readMetadata(document as unknown as Page, { address })
  const article = new Readability(document as never).parse()
  const text = storyOfHtml(article?.content ?? '')
  return [{ text, title: title ?? article?.title ?? null, publisher, url, ...readDate(published) }]
}
