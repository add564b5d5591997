import { extname } from 'node:path'
import { decode, decodeStream } from './decode.js'
import { collect, LIMITS, tooLarge } from './limits.js'
import type { RawArticle, ReadContext } from './reading.js'

type WholeReader = (content: string, context: ReadContext) => readonly RawArticle[] | Promise<readonly RawArticle[]>
type StreamReader = (
  content: AsyncIterable<string>,
  context: ReadContext & { readonly limit: number },
) => AsyncIterable<RawArticle>

/**
 * A reader that takes the whole content, or one that takes it as it streams in; it is loaded when it is needed. A new format is a file beside
 * this one and a row here.
 */
type Reader =
  | { readonly limit: number; readonly whole: () => Promise<WholeReader> }
  | { readonly stream: () => Promise<StreamReader> }

const READERS = {
  text: { limit: LIMITS.page, whole: async () => (await import('./text.js')).readText },
  markdown: { limit: LIMITS.page, whole: async () => (await import('./markdown.js')).readMarkdown },
  html: { limit: LIMITS.page, whole: async () => (await import('./html.js')).readHtml },
  feed: { limit: LIMITS.page, whole: async () => (await import('./feed.js')).readFeed },
  json: { limit: LIMITS.json, whole: async () => (await import('./json.js')).readJson },
  jsonl: { stream: async () => (await import('./json.js')).readJsonLines },
  csv: { stream: async () => (await import('./csv.js')).readCsv },
} as const satisfies Readonly<Record<string, Reader>>

/** The name of a format that is read. */
export type InputFormat = keyof typeof READERS

const BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
}
export const KNOWN_EXTENSIONS = Object.keys(BY_EXTENSION)

/** Content types of the web, tried in this order. */
const BY_CONTENT_TYPE: readonly (readonly [RegExp, InputFormat])[] = [
  [/html/, 'html'],
  [/feed\+json/, 'json'],
  [/ndjson|jsonl|json-seq/, 'jsonl'],
  [/json/, 'json'],
  [/rss|atom|xml/, 'feed'],
  [/csv|tab-separated/, 'csv'],
  [/markdown/, 'markdown'],
]

const byExtension = (name: string): InputFormat | undefined =>
  BY_EXTENSION[extname(name.replace(/\.gz$/i, '')).toLowerCase()]

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
  const reader: Reader = READERS[format]
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
  const format = byExtension(hints.name) ?? hints.format ?? BY_CONTENT_TYPE.find(([pattern]) => pattern.test(type))?.[1]
  const reader: Reader | undefined = format && READERS[format]
  if (reader && 'stream' in reader) {
    yield* (await reader.stream())(decodeStream(bytes, { declared }), { ...context, limit: LIMITS.record })
    return
  }
  const limit = reader?.limit ?? LIMITS.page
  if ((hints.size ?? 0) > limit) throw tooLarge(limit)
  const content = decode(await collect(bytes, limit), { declared })
  yield* readWhole(content, format ?? sniffFormat(content), context)
}
