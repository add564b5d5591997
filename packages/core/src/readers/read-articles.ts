import { InputError, NewsgraphError } from '../errors.js'
import type { Article, Issue } from '../model/index.js'
import type { FetchOptions, PageFetcher } from './fetch-page.js'
import { type InputFormat, readContent } from './formats.js'
import { foreignLanguage } from './language.js'
import { gunzipIfPacked } from './limits.js'
import type { FieldMap, Finding, RawArticle } from './reading.js'
import { findSources, openFile, type Source } from './sources.js'

/** How far reading has come, in bytes of the files as they are; addresses and standard input count nothing. */
export interface ReadProgress {
  readonly bytes: number
  readonly totalBytes: number
}

/** How inputs are read. */
export interface ReadOptions {
  /** Own field names of records: { text: 'body_text', publisher: 'source.name' }. */
  readonly map?: FieldMap
  /** The format of standard input and of files whose name does not say it. */
  readonly format?: InputFormat
  /** Articles that are clearly not English are skipped with an Issue; true reads them all the same. */
  readonly anyLanguage?: boolean
  /** Called for what cannot be read (the others go on), and with `level: "note"` for what an article lacks. */
  readonly onIssue?: (issue: Issue) => void
  /** Called as bytes are read. */
  readonly onProgress?: (progress: ReadProgress) => void
  /** Standard input for "-". */
  readonly stdin?: AsyncIterable<Buffer | string>
  /** How http(s) inputs are fetched. */
  readonly fetch?: FetchOptions
}

interface Reading {
  readonly options: ReadOptions
  readonly fetcher: () => Promise<PageFetcher>
  readonly onBytes: (count: number) => void
}

const isWebAddress = (value: string | null | undefined): value is string => /^https?:\/\//i.test(value ?? '')

const toIssue = (error: unknown, place: string): Issue => {
  const message = error instanceof Error ? error.message : String(error)
  const code =
    error instanceof NewsgraphError ? error.code : error instanceof RangeError ? 'INPUT_DEPTH' : 'INPUT_FAILED'
  return { code, message: `${place}: ${message}`, articleId: place }
}

/** An article with its id: the given one, else its address, else its place. */
const finish = (raw: RawArticle, fallback: string): Article => ({
  id: raw.id || (isWebAddress(raw.url) ? raw.url : fallback),
  text: raw.text,
  title: raw.title ?? null,
  publishedAt: raw.publishedAt ?? null,
  publisher: raw.publisher ?? null,
  url: isWebAddress(raw.url) ? raw.url : null,
})

/** What an article lacks. A plain text may go without a title. */
const findLacks = (article: Article, raw: RawArticle): readonly Finding[] => {
  const findings = [...(raw.findings ?? [])]
  if (!article.publishedAt && !findings.some(f => f.code === 'DATE_UNREADABLE'))
    findings.push({
      code: 'DATE_MISSING',
      message: 'no publication date is given, so "Thursday" and "last year" cannot be dated',
    })
  if (raw.title === null) findings.push({ code: 'TITLE_MISSING', message: 'no title is given' })
  if (article.text.includes('\uFFFD'))
    findings.push({ code: 'ENCODING_DAMAGED', message: 'some characters could not be decoded' })
  return findings
}

/** Throws InputError for an article there is nothing to read in, or that is not in English. */
const checkReadable = (article: Article, anyLanguage: boolean): void => {
  if (!/\p{L}/u.test(article.text)) throw new InputError('ARTICLE_EMPTY', 'no article text was found')
  const language = anyLanguage ? null : foreignLanguage(article.text)
  if (language)
    throw new InputError(
      'LANGUAGE_OTHER',
      `the article is not in English (it looks like "${language}") and is skipped; --any-language reads it all the same`,
    )
}

async function* countBytes(
  stream: AsyncIterable<Uint8Array | string>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    onBytes(bytes.length)
    yield bytes
  }
}

interface Opened {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly contentType?: string
  /** The address in the end. */
  readonly url?: string
}

const open = async (source: Source, { options, fetcher, onBytes }: Reading): Promise<Opened> => {
  if (source.kind === 'file') return { bytes: countBytes(openFile(source.path), onBytes) }
  if (source.kind === 'url') {
    const { body, url, contentType } = await (await fetcher()).fetchPage(source.name)
    return { bytes: body, url, contentType }
  }
  if (!options.stdin) throw new InputError('STDIN_MISSING', 'There is no standard input to read.')
  return { bytes: countBytes(options.stdin, () => {}) }
}

/** The articles of one source; what goes wrong in it is an Issue and ends only this source. */
async function* readSource(source: Source, reading: Reading): AsyncGenerator<Article> {
  const { map = {}, format, anyLanguage = false, onIssue = () => {} } = reading.options
  let found = 0
  const onBadRecord = (place: string, error: unknown): void => {
    found++
    onIssue(toIssue(error, `${source.name}${place}`))
  }
  try {
    const { bytes, contentType, url } = await open(source, reading)
    const hints = { name: source.name, size: source.size, contentType, format }
    for await (const raw of readContent(gunzipIfPacked(bytes), hints, { map, address: url, onBadRecord })) {
      found++
      const place = `${source.name}${raw.place ?? ''}`
      const article = finish(raw.place || raw.url ? raw : { ...raw, url }, place)
      try {
        checkReadable(article, anyLanguage)
      } catch (error) {
        onIssue({ ...toIssue(error, place), articleId: article.id })
        continue
      }
      for (const finding of findLacks(article, raw))
        onIssue({ ...finding, message: `${place}: ${finding.message}`, articleId: article.id, level: 'note' })
      yield article
    }
    if (found === 0) throw new InputError('ARTICLE_MISSING', 'no article was found')
  } catch (error) {
    if (reading.options.fetch?.signal?.aborted) return
    onIssue(toIssue(error, source.name))
  }
}

/**
 * Articles from files, folders, globs, http(s) addresses or "-", one at a time, in a fixed order. What cannot be read goes to
 * `onIssue` and the rest is read. Throws InputError where an input does not exist at all.
 */
export async function* readArticles(
  inputs: string | readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article> {
  const sources = await findSources(typeof inputs === 'string' ? [inputs] : inputs)
  const totalBytes = sources.reduce((sum, source) => sum + source.size, 0)
  let bytes = 0
  let fetcher: PageFetcher | undefined
  const reading: Reading = {
    options,
    fetcher: async () => {
      const { createPageFetcher } = await import('./fetch-page.js')
      fetcher ??= createPageFetcher(options.fetch)
      return fetcher
    },
    onBytes: count => {
      bytes += count
      options.onProgress?.({ bytes, totalBytes })
    },
  }
  try {
    for (const source of sources) yield* readSource(source, reading)
  } finally {
    await fetcher?.close()
  }
}
