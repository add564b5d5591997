import { InputError, NewsgraphError } from '../errors.js'
import type { Article, Issue } from '../model/index.js'
import type { FetchOptions, PageFetcher } from './fetch-page.js'
import { checkReadable, findLacks, finishArticle } from './finish-article.js'
import { type InputFormat, readContent } from './formats.js'
import { collect, LIMITS } from './limits.js'
import { createContext, type Reports } from './parts.js'
import type { Content, FieldMap, FieldPaths } from './reading.js'
import { prepareMap } from './records/field-paths.js'
import { findSources, openFile, type Source } from './sources.js'
import { createUnreadFiles, type UnreadFiles } from './unread.js'

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
  /** Files of folders and archives that no reader takes are named in an Issue of each kind, a note; with true, or where nothing else is there, more than that. */
  readonly strict?: boolean
  /** Called for what cannot be read (the others go on), and with `level: "note"` for what an article lacks. */
  readonly onIssue?: (issue: Issue) => void
  /** Called as bytes are read. */
  readonly onProgress?: (progress: ReadProgress) => void
  /** Standard input for "-". */
  readonly stdin?: AsyncIterable<Buffer | string>
  /** What day it is: a publication date after it is named. */
  readonly now?: () => Date
  /** How http(s) inputs are fetched. */
  readonly fetch?: FetchOptions
  /** True to fetch the pages behind lists of addresses, too. */
  readonly fetchListed?: boolean
  /** A folder in which those pages are kept, so that none is fetched twice. */
  readonly pages?: string
  /** Called with what a file, or a part of an archive, is taken for. */
  readonly onFormat?: (taken: TakenFor) => void
}

/** What content is taken for. */
export interface TakenFor {
  readonly format: InputFormat
  readonly input: string
  /** Where in the input it stands; empty for the input itself. */
  readonly place: string
}

interface Reading {
  readonly options: ReadOptions
  readonly map: FieldPaths
  readonly fetcher: () => Promise<PageFetcher>
  readonly onBytes: (count: number) => void
  readonly unread: UnreadFiles
}

const toIssue = (error: unknown, place: string): Issue => {
  const message = error instanceof Error ? error.message : String(error)
  const code =
    error instanceof NewsgraphError ? error.code : error instanceof RangeError ? 'INPUT_DEPTH' : 'INPUT_FAILED'
  return { code, message: `${place}: ${message}`, articleId: place }
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

async function* each(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A page taken whole: a host is asked by one connection, and a list may name pages of its own host. */
const wholePage = async (page: Content): Promise<Content> => ({
  ...page,
  bytes: each(await collect(page.bytes, LIMITS.page)),
})

const open = async (source: Source, { options, fetcher, onBytes }: Reading): Promise<Content> => {
  const { name, path, size, isGuess } = source
  const { format } = options
  if (source.kind === 'file') return { name, path, size, format, isGuess, bytes: countBytes(openFile(path), onBytes) }
  if (source.kind === 'url') {
    const page = await (await fetcher()).fetchPage(name)
    return { ...(options.fetchListed ? await wholePage(page) : page), name, format }
  }
  if (!options.stdin) throw new InputError('STDIN_MISSING', 'There is no standard input to read.')
  return { name, format, bytes: countBytes(options.stdin, () => {}) }
}

const fetchListedPage =
  ({ fetcher, options: { pages } }: Reading) =>
  async (address: string): Promise<Content> => {
    const { fetchPage } = await fetcher()
    if (pages === undefined) return wholePage(await fetchPage(address))
    return (await import('./web/page-cache.js')).throughCache(fetchPage, pages)(address)
  }

const articleMissing = (leftOut: number): InputError => {
  const items = leftOut === 1 ? 'the item in it is none' : `none of the ${leftOut} items in it is one`
  const reason = leftOut === 0 ? '' : `: ${items} (but a picture, a package, a draft, an error of a server or the like)`
  return new InputError('ARTICLE_MISSING', `no article was found${reason}`)
}

/** The articles of one source; what goes wrong in it is an Issue and ends only this source. */
async function* readSource(source: Source, reading: Reading): AsyncGenerator<Article> {
  const { anyLanguage = false, now = () => new Date(), onIssue = () => {}, onFormat = () => {} } = reading.options
  let found = 0
  let leftOut = 0
  const reports: Reports = {
    onBadRecord: (place, error) => {
      found++
      onIssue(toIssue(error, `${source.name}${place}`))
    },
    onFormat: (format, place) => onFormat({ format, input: source.name, place }),
    onLeftOut: (place, file) => {
      if (file === undefined) leftOut++
      else {
        found++
        reading.unread.add(`${source.name}${place}`)
      }
    },
  }
  try {
    const content = await open(source, reading)
    const context = createContext(content, {
      map: reading.map,
      fetchPage: reading.options.fetchListed ? fetchListedPage(reading) : undefined,
      reports,
      around: { at: '', depth: 0, budget: { left: Number.POSITIVE_INFINITY } },
    })
    for await (const raw of readContent(content, context)) {
      found++
      const place = `${source.name}${raw.place ?? ''}`
      const article = finishArticle(raw.place || raw.url ? raw : { ...raw, url: content.address }, {
        place,
        input: source.name,
        file: source.path,
      })
      try {
        await checkReadable(article, anyLanguage)
      } catch (error) {
        onIssue({ ...toIssue(error, place), articleId: article.id })
        continue
      }
      for (const finding of findLacks(article, raw, now()))
        onIssue({ ...finding, message: `${place}: ${finding.message}`, articleId: article.id, level: 'note' })
      yield article
    }
    if (found === 0) throw articleMissing(leftOut)
  } catch (error) {
    if (reading.options.fetch?.signal?.aborted) return
    onIssue(toIssue(error, source.name))
  }
}

/** Notes of files that are told apart by nothing in their names: articles known by their place or number in them cannot be told apart either. */
const sameNames = (sources: readonly Source[]): readonly Issue[] => {
  const known = new Map<string, Source>()
  return sources.flatMap((source): readonly Issue[] => {
    const { name, path } = source
    const first = known.get(name)
    if (first === undefined) known.set(name, source)
    if (first === undefined || first.path === path) return []
    const message = `${path} and ${first.path} are both known as ${name}; give the folder above both as the input, so that their articles have ids of their own`
    return [{ code: 'INPUT_NAME_TWICE', message, articleId: name, level: 'note' }]
  })
}

/**
 * Articles from files, folders, globs, http(s) addresses or "-", one at a time, in a fixed order. What cannot be read goes to
 * `onIssue` and the rest is read. Throws InputError where an input does not exist at all.
 */
export async function* readArticles(
  inputs: string | readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article> {
  const { strict, onIssue = () => {} } = options
  const sources = await findSources(typeof inputs === 'string' ? [inputs] : inputs)
  sameNames(sources).forEach(onIssue)
  const totalBytes = sources.reduce((sum, source) => sum + source.size, 0)
  let bytes = 0
  let fetcher: PageFetcher | undefined
  const reading: Reading = {
    options,
    unread: createUnreadFiles(),
    map: await prepareMap(options.map ?? {}),
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
  let isAny = false
  try {
    for (const source of sources)
      for await (const article of readSource(source, reading)) {
        isAny = true
        yield article
      }
    reading.unread.toIssues(strict || !isAny ? undefined : 'note').forEach(onIssue)
  } finally {
    await fetcher?.close()
  }
}
