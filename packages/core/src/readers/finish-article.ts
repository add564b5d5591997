import { InputError } from '../errors.js'
import { type Article, isRunningNumber } from '../model/index.js'
import { boundedId, longIdNote } from '../text/index.js'
import { oddDate } from './dates.js'
import { foreignLanguage } from './language.js'
import type { Finding, RawArticle } from './reading.js'

const isWebAddress = (value: string | null | undefined): value is string => /^https?:\/\//i.test(value ?? '')

const givenId = (raw: RawArticle, place: string): string => raw.id || (isWebAddress(raw.url) ? raw.url : place)

/** An article with its id: the given one, else its address, else its place. */
export const finishArticle = (
  raw: RawArticle,
  { place, input, file }: { readonly place: string; readonly input: string; readonly file?: string },
): Article => ({
  id: boundedId(givenId(raw, place)),
  text: raw.text,
  title: raw.title ?? null,
  publishedAt: raw.publishedAt ?? null,
  publisher: raw.publisher ?? null,
  url: isWebAddress(raw.url) ? raw.url : null,
  ...(raw.language ? { language: raw.language } : {}),
  // Numbers of one file of an archive are no numbers of another.
  input: raw.id && isRunningNumber(raw.id) ? `${input}${raw.part ?? ''}` : input,
  ...(file && (raw.id ? isRunningNumber(raw.id) : !isWebAddress(raw.url)) ? { file } : {}),
  place,
})

/** What an article lacks. A plain text may go without a title. */
export const findLacks = (article: Article, raw: RawArticle, now: Date): readonly Finding[] => {
  const long = longIdNote(givenId(raw, article.place ?? article.id))
  const findings = [...(raw.findings ?? []), ...(long ? [long] : [])]
  if (!article.publishedAt && !findings.some(f => f.code === 'DATE_UNREADABLE'))
    findings.push({
      code: 'DATE_MISSING',
      message: 'no publication date is given, so "Thursday" and "last year" cannot be dated',
    })
  const odd = article.publishedAt ? oddDate(article.publishedAt, now) : null
  if (odd) findings.push(odd)
  if (raw.title === null) findings.push({ code: 'TITLE_MISSING', message: 'no title is given' })
  if (article.text.includes('\uFFFD'))
    findings.push({ code: 'ENCODING_DAMAGED', message: 'some characters could not be decoded' })
  return findings
}

/** Throws InputError for an article there is nothing to read in, or that is not in English. */
export const checkReadable = async (article: Article, anyLanguage: boolean): Promise<void> => {
  if (!/\p{L}/u.test(article.text)) throw new InputError('ARTICLE_EMPTY', 'no article text was found')
  const language = anyLanguage ? null : await foreignLanguage(article.text)
  if (language)
    throw new InputError(
      'LANGUAGE_OTHER',
      `the article is not in English (it looks like "${language}") and is skipped; --any-language reads it all the same`,
    )
}
