import { createReadStream, existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { glob, isDynamicPattern } from 'tinyglobby'
import { InputError, NewsgraphError } from '../errors.js'
import type { Article, Issue } from '../model/index.js'
import { readCsv } from './csv.js'
import { readFeed } from './feed.js'
import type { RawArticle } from './fields.js'
import { readHtml } from './html.js'
import { readJson, readJsonLine } from './json.js'
import { readText } from './text.js'

export interface ReadOptions {
  /** Own field names of records: { text: 'body_text' }. */
  readonly map?: Readonly<Record<string, string>>
  /** Called for every input that cannot be read; the others go on. */
  readonly onIssue?: (issue: Issue) => void
  /** Standard input for "-". */
  readonly stdin?: AsyncIterable<Buffer | string>
}

type Reader = (content: string, map: Readonly<Record<string, string>>) => readonly RawArticle[]

/** Formats by file extension. A new format is a file beside this one and a row here. */
const READERS: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.md': readText,
  '.html': readHtml,
  '.htm': readHtml,
  '.json': readJson,
  '.csv': (content, map) => readCsv(content, map, ','),
  '.tsv': (content, map) => readCsv(content, map, '\t'),
  '.rss': readFeed,
  '.xml': readFeed,
  '.atom': readFeed,
}
const LINES = new Set(['.jsonl', '.ndjson'])
const EXTENSIONS = [...Object.keys(READERS), ...LINES]

interface Source {
  readonly path: string
  readonly root: string
}

const findSources = async (inputs: readonly string[]): Promise<readonly Source[]> => {
  const sources: Source[] = []
  for (const input of inputs) {
    if (existsSync(input) && statSync(input).isDirectory()) {
      const files = await glob(`**/*{${EXTENSIONS.join(',')}}`, { cwd: input })
      if (files.length === 0)
        throw new InputError(
          'INPUT_EMPTY',
          `The folder ${input} holds no article. Known files: ${EXTENSIONS.join(' ')}`,
        )
      sources.push(...files.sort().map(file => ({ path: resolve(input, file), root: resolve(input) })))
    } else if (existsSync(input)) sources.push({ path: resolve(input), root: resolve(input, '..') })
    else if (isDynamicPattern(input)) {
      const files = await glob(input)
      if (files.length === 0) throw new InputError('INPUT_MISSING', `Nothing matches ${input}.`)
      sources.push(...files.sort().map(file => ({ path: resolve(file), root: resolve('.') })))
    } else throw new InputError('INPUT_MISSING', `There is no file or folder ${input}.`)
  }
  return sources
}

const decode = (bytes: Buffer, name: string): string => {
  if (bytes.subarray(0, 4096).includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe))
    throw new InputError('INPUT_BINARY', `${name} is binary, not text.`)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const finish = (raw: RawArticle, fallbackId: string): Article => ({
  id: raw.id || raw.url || fallbackId,
  text: raw.text,
  title: raw.title ?? null,
  publishedAt: raw.publishedAt ?? null,
  publisher: raw.publisher ?? null,
  url: raw.url && /^https?:\/\//.test(raw.url) ? raw.url : null,
})

async function* readLines(
  lines: AsyncIterable<string>,
  name: string,
  { map = {}, onIssue }: ReadOptions,
): AsyncGenerator<Article> {
  let n = 0
  for await (const line of lines) {
    n++
    if (line.trim() === '') continue
    const place = `${name}:${n}`
    try {
      yield finish(readJsonLine(line, place, map), place)
    } catch (error) {
      report(error, place, onIssue)
    }
  }
}

const report = (error: unknown, place: string, onIssue: ReadOptions['onIssue']): void => {
  const message = error instanceof Error ? error.message : String(error)
  onIssue?.({
    code: error instanceof NewsgraphError ? error.code : 'INPUT_FAILED',
    message: `${place}: ${message}`,
    articleId: place,
  })
}

async function* readStdin(options: ReadOptions): AsyncGenerator<Article> {
  if (!options.stdin) throw new InputError('STDIN_MISSING', 'There is no standard input to read.')
  const chunks: Buffer[] = []
  for await (const chunk of options.stdin) chunks.push(Buffer.from(chunk))
  const content = decode(Buffer.concat(chunks), 'Standard input')
  const isJson = /^\s*\{/.test(content)
  if (isJson)
    yield* readLines(
      (async function* () {
        yield* content.split('\n')
      })(),
      'stdin',
      options,
    )
  else for (const raw of /^\s*</.test(content) ? readHtml(content) : readText(content)) yield finish(raw, 'stdin')
}

/**
 * Articles from files, folders, globs or "-". Yields one at a time; what cannot be read goes to `onIssue`.
 * Throws InputError where an input does not exist at all.
 */
export async function* readArticles(
  inputs: string | readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article> {
  const list = typeof inputs === 'string' ? [inputs] : inputs
  const sources = await findSources(list.filter(i => i !== '-'))
  if (list.includes('-')) yield* readStdin(options)
  for (const { path, root } of sources) {
    const name = relative(root, path) || basename(path)
    const extension = extname(path).toLowerCase()
    if (LINES.has(extension)) {
      yield* readLines(
        createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY }),
        name,
        options,
      )
      continue
    }
    try {
      const content = decode(await readFile(path), name)
      const raw = (READERS[extension] ?? readText)(content, options.map ?? {})
      if (raw.length === 0) throw new InputError('ARTICLE_MISSING', 'no article text was found')
      const articles = raw.map((r, i) => finish(r, raw.length > 1 ? `${name}#${i + 1}` : name))
      for (const article of articles) yield article
    } catch (error) {
      report(error, name, options.onIssue)
    }
  }
}
