import { extname } from 'node:path'
import { decode, decodeStream } from './decode.js'
import { collect, LIMITS, tooLarge } from './limits.js'
import type { RawArticle, ReadContext } from './reading.js'

type WholeReader = (content: string, context: ReadContext) => readonly RawArticle[] | Promise<readonly RawArticle[]>
type StreamReader = (
  content: AsyncIterable<string>,
  context: ReadContext & { readonly limit: number },
) => AsyncIterable<RawArticle>

/** How a format is known, and how it is read: as a whole, or as it streams in. The reader is loaded when it is needed. */
type Format = {
  /** How its files end, in lower case. */
  readonly names: readonly string[]
  /** Content types of the web. */
  readonly types?: RegExp
} & (
  | { readonly limit: number; readonly whole: () => Promise<WholeReader> }
  | { readonly stream: () => Promise<StreamReader> }
)

/** A new format is a file beside this one and a row here. A content type is given to the first row that takes it. */
const FORMATS = {
  text: { names: ['.txt'], limit: LIMITS.page, whole: async () => (await import('./text.js')).readText },
  markdown: {
    names: ['.md', '.markdown'],
    types: /markdown/,
    limit: LIMITS.page,
    whole: async () => (await import('./markdown.js')).readMarkdown,
  },
  html: {
    names: ['.html', '.htm', '.xhtml'],
    types: /html/,
    limit: LIMITS.page,
    whole: async () => (await import('./html.js')).readHtml,
  },
  jsonl: {
    names: ['.jsonl', '.ndjson'],
    types: /ndjson|jsonl|json-seq/,
    stream: async () => (await import('./json.js')).readJsonLines,
  },
  json: {
    names: ['.json'],
    types: /json/,
    limit: LIMITS.json,
    whole: async () => (await import('./json.js')).readJson,
  },
  feed: {
    names: ['.rss', '.atom', '.xml'],
    types: /rss|atom|xml/,
    limit: LIMITS.page,
    whole: async () => (await import('./feed.js')).readFeed,
  },
  csv: { names: ['.csv', '.tsv'], types: /csv|tab-separated/, stream: async () => (await import('./csv.js')).readCsv },
} as const satisfies Readonly<Record<string, Format>>

/** The name of a format that is read. */
export type InputFormat = keyof typeof FORMATS

const formatOf = (name: InputFormat): Format => FORMATS[name]
const findFormat = (fits: (format: Format) => boolean): InputFormat | undefined =>
  (Object.keys(FORMATS) as InputFormat[]).find(name => fits(formatOf(name)))

export const KNOWN_EXTENSIONS: readonly string[] = Object.values(FORMATS).flatMap(({ names }) => names)

const byExtension = (name: string): InputFormat | undefined => {
  const extension = extname(name.replace(/\.gz$/i, '')).toLowerCase()
  return findFormat(({ names }) => names.includes(extension))
}

/** Whether a file of a folder is one of ours. */
export const hasKnownName = (name: string): boolean => byExtension(name) !== undefined

/** The format of content whose name says nothing. */
const sniffFormat = (content: string): InputFormat => {
  const start = content.slice(0, 2000).trimStart()
  if (/^\[|^\{\s*\n/.test(start)) return 'json'
  if (start.startsWith('{')) return 'jsonl'
  if (/^<\?xml|^<rss|^<feed|^<rdf/i.test(start) && !/<html/i.test(start)) return 'feed'
  return start.startsWith('<') ? 'html' : 'text'
}

/** What is known of content before it is read. */
export interface ContentHints {
  readonly name: string
  readonly format?: InputFormat
  readonly contentType?: string
  /** Bytes as stored, where known: what is too large is refused unread. */
  readonly size?: number
}

async function* once(content: string): AsyncGenerator<string> {
  yield content
}

async function* readWhole(content: string, format: InputFormat, context: ReadContext): AsyncGenerator<RawArticle> {
  const reader = formatOf(format)
  if ('whole' in reader) yield* await (await reader.whole())(content, context)
  else yield* (await reader.stream())(once(content), { ...context, limit: LIMITS.record })
}

/** The articles of unpacked content, by file name, else the format that is named, the content type, or the content itself. */
export async function* readContent(
  bytes: AsyncIterable<Uint8Array>,
  hints: ContentHints,
  context: ReadContext,
): AsyncGenerator<RawArticle> {
  const type = hints.contentType?.toLowerCase() ?? ''
  const declared = /charset=["']?([\w-]+)/.exec(type)?.[1]
  const format = byExtension(hints.name) ?? hints.format ?? findFormat(({ types }) => types?.test(type) ?? false)
  const reader = format && formatOf(format)
  if (reader && 'stream' in reader) {
    yield* (await reader.stream())(decodeStream(bytes, { declared }), { ...context, limit: LIMITS.record })
    return
  }
  const limit = reader?.limit ?? LIMITS.page
  if ((hints.size ?? 0) > limit) throw tooLarge(limit)
  const content = decode(await collect(bytes, limit), { declared })
  yield* readWhole(content, format ?? sniffFormat(content), context)
}
