import { Readability } from '@mozilla/readability'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { InputError } from '../errors.js'
import { storyOfHtml } from './blocks.js'
import { readDate } from './dates.js'
import { languageCode } from './language.js'
import { type Page, readMetadata } from './page-metadata.js'
import type { RawArticle, ReadContext } from './reading.js'
import { toProse } from './records/values.js'
import { bareName } from './titles.js'

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

/** Of the letters in the text for machines, this share is shown where the page shows the story. */
const SHOWN = 0.6

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Letters of a text that may be the notice of a wall or of a script. */
const NOTICE = 400
/** Letters by which a text is known again. */
const BEGINNING = 40

/** The text a page shows, or the one it gives machines where it shows only a part, or something else: behind a script, or a wall. */
const chooseText = (shown: string, body: string | null): string => {
  const given = toProse(body) ?? ''
  if (letters(shown) < letters(given) * SHOWN) return given
  const isElse =
    letters(shown) < NOTICE && given !== '' && !bareName(shown).includes(bareName(given).slice(0, BEGINNING))
  return isElse ? given : shown
}

/** A news page: main text by Readability, title, date, publisher and address from the page's own metadata. */
export const readHtml = (content: string, { address }: Pick<ReadContext, 'address'> = {}): readonly RawArticle[] => {
  checkSize(content)
  const { document } = parseHTML(/<html[\s>]/i.test(content) ? content : `<html><body>${content}</body></html>`)
  const { title, published, publisher, url, language, body } = readMetadata(document as unknown as Page, { address })
  const article = new Readability(document as never).parse()
  return [
    {
      text: chooseText(storyOfHtml(article?.content ?? ''), body),
      title: title ?? article?.title ?? null,
      publisher,
      url,
      language: languageCode(language),
      ...readDate(published),
    },
  ]
}
