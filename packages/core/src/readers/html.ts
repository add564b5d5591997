import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { storyOfHtml } from './blocks.js'
import { readDate } from './dates.js'
import { languageCode } from './language.js'
import { checkPageSize } from './markup-size.js'
import { type Page, type PageMetadata, readMetadata } from './page-metadata.js'
import type { RawArticle, ReadContext } from './reading.js'
import { toProse } from './records/values.js'
import { bareName } from './titles.js'

/** Of the letters in the text for machines, this share is shown where the page shows the story. */
const SHOWN = 0.6

const letters = (text: string): number => text.replace(/\P{L}+/gu, '').length

/** Letters of a text that may be the notice of a wall or of a script. */
const NOTICE = 400
/** Letters by which a text is known again. */
const BEGINNING = 40

/** The text a page shows, or the one it gives machines where it shows only a part, or something else: behind a script, or a wall. */
const chooseText = (shown: string, body: PageMetadata['body']): string => {
  const given = toProse(body) ?? ''
  if (letters(shown) < letters(given) * SHOWN) return given
  const isElse =
    letters(shown) < NOTICE && given !== '' && !bareName(shown).includes(bareName(given).slice(0, BEGINNING))
  return isElse ? given : shown
}

/** A news page: main text by Readability, title, date, publisher and address from the page's own metadata. */
export const readHtml = (content: string, { address }: Pick<ReadContext, 'address'> = {}): readonly RawArticle[] => {
  checkPageSize(content)
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
