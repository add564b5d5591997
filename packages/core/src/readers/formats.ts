import { extname } from 'node:path'
import { decode, decodeStream } from './decode.js'
import { collect, gunzipIfPacked, LIMITS, tooLarge } from './limits.js'
import type { Content, RawArticle, ReadContext } from './reading.js'
import { createHead, type Head, peek, recognizeContent, sniffFormat } from './recognize/index.js'

type Articles = readonly RawArticle[] | AsyncIterable<RawArticle>
type Loaded<Input> = () => Promise<(content: Input, context: ReadContext) => Articles | Promise<Articles>>
type StreamReader = (
  content: AsyncIterable<string>,
  context: ReadContext & { readonly limit: number },
) => AsyncIterable<RawArticle>

/** How a format is known, and how it is read. The reader is loaded when it is needed. */
type Format = {
  /** What its files are, in words. */
  readonly label: string
  /** How its files end, in lower case. */
  readonly names: readonly string[]
  /** Content types of the web. */
  readonly types?: RegExp
} & (
  | { /** As one text. */ readonly limit: number; readonly whole: Loaded<string> }
  | { /** As one buffer. */ readonly limit: number; readonly binary: Loaded<Buffer> }
  | { /** Text as it streams in. */ readonly stream: () => Promise<StreamReader> }
  | { /** Bytes as they stream in, or out of order from a file. */ readonly content: Loaded<Content> }
)

/** A new format is a file beside this one and a row here, and a row in `recognize/`. A content type is given to the first row that takes it. */
const FORMATS = {
  text: {
    label: 'plain text',
    names: ['.txt'],
    limit: LIMITS.page,
    whole: async () => (await import('./text.js')).readText,
  },
  markdown: {
    label: 'Markdown',
    names: ['.md', '.markdown'],
    types: /markdown/,
    limit: LIMITS.page,
    whole: async () => (await import('./markdown.js')).readMarkdown,
  },
  html: {
    label: 'web page',
    names: ['.html', '.htm', '.xhtml'],
    types: /html/,
    limit: LIMITS.page,
    whole: async () => (await import('./page.js')).readPage,
  },
  jsonl: {
    label: 'JSON Lines',
    names: ['.jsonl', '.ndjson'],
    types: /ndjson|jsonl|json-seq/,
    stream: async () => (await import('./json.js')).readJsonLines,
  },
  json: {
    label: 'JSON',
    names: ['.json'],
    types: /json/,
    limit: LIMITS.json,
    whole: async () => (await import('./json.js')).readJson,
  },
  feed: {
    label: 'RSS or Atom feed',
    names: ['.rss', '.atom', '.rdf', '.xml'],
    types: /rss|atom|xml/,
    limit: LIMITS.page,
    whole: async () => (await import('./feed.js')).readFeed,
  },
  wxr: { label: 'WordPress export', names: [], stream: async () => (await import('./xml/wxr.js')).readWxr },
  csv: {
    label: 'table (CSV, TSV)',
    names: ['.csv', '.tsv'],
    types: /csv|tab-separated/,
    stream: async () => (await import('./csv.js')).readCsv,
  },
  pdf: {
    label: 'PDF',
    names: ['.pdf'],
    types: /\/pdf/,
    limit: LIMITS.document,
    binary: async () => (await import('./documents/pdf.js')).readPdf,
  },
  docx: {
    label: 'Word document',
    names: ['.docx'],
    types: /wordprocessingml/,
    content: async () => (await import('./containers/zip.js')).readZip,
  },
  odt: {
    label: 'OpenDocument text',
    names: ['.odt'],
    types: /opendocument\.text/,
    content: async () => (await import('./containers/zip.js')).readZip,
  },
  epub: {
    label: 'EPUB',
    names: ['.epub'],
    types: /epub/,
    content: async () => (await import('./containers/zip.js')).readZip,
  },
  xlsx: {
    label: 'Excel workbook',
    names: ['.xlsx'],
    types: /spreadsheetml/,
    content: async () => (await import('./containers/zip.js')).readZip,
  },
  wacz: {
    label: 'web archive collection (WACZ)',
    names: ['.wacz'],
    types: /wacz/,
    content: async () => (await import('./containers/zip.js')).readZip,
  },
  zip: {
    label: 'ZIP archive',
    names: ['.zip'],
    types: /\/(?:x-)?zip/,
    content: async () => (await import('./containers/zip.js')).readZip,
  },
  rtf: {
    label: 'Rich Text',
    names: ['.rtf'],
    types: /\/rtf/,
    limit: LIMITS.page,
    binary: async () => (await import('./documents/rtf.js')).readRtf,
  },
  nexis: {
    label: 'Nexis export',
    names: [],
    stream: async () => (await import('./exports/read-export.js')).exportReader('nexis'),
  },
  'nexis-uni': {
    label: 'Nexis Uni export',
    names: [],
    stream: async () => (await import('./exports/read-export.js')).exportReader('nexis-uni'),
  },
  'nexis-html': {
    label: 'Nexis export',
    names: [],
    limit: LIMITS.page,
    whole: async () => (await import('./exports/html-exports.js')).readNexisHtml,
  },
  factiva: {
    label: 'Factiva export',
    names: [],
    stream: async () => (await import('./exports/read-export.js')).exportReader('factiva'),
  },
  'factiva-html': {
    label: 'Factiva export',
    names: [],
    limit: LIMITS.page,
    whole: async () => (await import('./exports/html-exports.js')).readFactivaHtml,
  },
  'factiva-xml': {
    label: 'Factiva export',
    names: [],
    stream: async () => (await import('./xml/read-xml.js')).xmlReader('factiva-xml'),
  },
  proquest: {
    label: 'ProQuest export',
    names: [],
    stream: async () => (await import('./exports/read-export.js')).exportReader('proquest'),
  },
  ris: {
    label: 'RIS',
    names: ['.ris'],
    stream: async () => (await import('./exports/read-export.js')).exportReader('ris'),
  },
  europresse: {
    label: 'Europresse export',
    names: [],
    limit: LIMITS.page,
    whole: async () => (await import('./exports/europresse.js')).readEuropresse,
  },
  nitf: { label: 'NITF', names: ['.nitf'], stream: async () => (await import('./xml/read-xml.js')).xmlReader('nitf') },
  newsml: { label: 'NewsML 1', names: [], stream: async () => (await import('./xml/read-xml.js')).xmlReader('newsml') },
  'newsml-g2': {
    label: 'NewsML-G2',
    names: [],
    stream: async () => (await import('./xml/read-xml.js')).xmlReader('newsml-g2'),
  },
  rcv1: { label: 'Reuters RCV1', names: [], stream: async () => (await import('./xml/read-xml.js')).xmlReader('rcv1') },
  'reuters-sgml': {
    label: 'Reuters-21578',
    names: ['.sgm'],
    stream: async () => (await import('./xml/read-xml.js')).xmlReader('reuters-sgml'),
  },
  gigaword: {
    label: 'Gigaword SGML',
    names: ['.sgml'],
    stream: async () => (await import('./xml/read-xml.js')).xmlReader('gigaword'),
  },
  trafilatura: {
    label: 'trafilatura XML',
    names: [],
    stream: async () => (await import('./xml/read-xml.js')).xmlReader('trafilatura'),
  },
  tei: { label: 'TEI', names: ['.tei'], stream: async () => (await import('./xml/read-xml.js')).xmlReader('tei') },
  gate: { label: 'GATE XML', names: [], stream: async () => (await import('./xml/read-xml.js')).xmlReader('gate') },
  eml: {
    label: 'mail',
    names: ['.eml', '.emlx'],
    types: /rfc822/,
    limit: LIMITS.page,
    binary: async () => (await import('./mail/mail.js')).readMail,
  },
  mbox: {
    label: 'mailbox',
    names: ['.mbox', '.mbx'],
    types: /mbox/,
    content: async () => (await import('./mail/mbox.js')).readMailbox,
  },
  warc: {
    label: 'web archive (WARC)',
    names: ['.warc', '.wet'],
    types: /warc/,
    content: async () => (await import('./web/warc.js')).readWarc,
  },
  sitemap: { label: 'sitemap', names: [], stream: async () => (await import('./web/sitemap.js')).readSitemap },
  addresses: {
    label: 'list of addresses',
    names: [],
    stream: async () => (await import('./web/plain-list.js')).readPlainList,
  },
  gkg: { label: 'GDELT knowledge graph', names: [], stream: async () => (await import('./web/gdelt.js')).readGdelt },
  mentions: { label: 'GDELT mentions', names: [], stream: async () => (await import('./web/gdelt.js')).readGdelt },
  events: {
    label: 'event data',
    names: ['.tab'],
    stream: async () => (await import('./tables/read-events.js')).refuseEvents,
  },
} as const satisfies Readonly<Record<string, Format>>

/** The name of a format that is read. */
export type InputFormat = keyof typeof FORMATS

const formatOf = (name: InputFormat): Format => FORMATS[name]
const findFormat = (fits: (format: Format) => boolean): InputFormat | undefined =>
  (Object.keys(FORMATS) as InputFormat[]).find(name => fits(formatOf(name)))

export const KNOWN_EXTENSIONS: readonly string[] = Object.values(FORMATS).flatMap(({ names }) => names)

/** What the files of a format are, in words. */
export const labelOf = (format: InputFormat): string => formatOf(format).label

const byExtension = (name: string): InputFormat | undefined => {
  const extension = extname(name.replace(/\.gz$/i, '')).toLowerCase()
  return findFormat(({ names }) => names.includes(extension))
}

/**
 * By what is named for content whose name says nothing; else by the marks of the content, its name, its content type, and what it looks
 * like. A name decides between a JSON value and lines of them, which may begin alike. Null for a part that nothing speaks for.
 */
const chooseFormat = (head: Head, { name, format, contentType = '', isGuess }: Content): InputFormat | null => {
  const named = byExtension(name)
  if (!named && format) return format
  const marked = recognizeContent(head)
  // A record a line is written from its first brace to its last.
  const areLines = named === 'jsonl' && marked === 'json' && !/^[[{]\s*\n/.test(head.text)
  if (marked && !areLines) return marked
  const type = contentType.toLowerCase()
  return named ?? findFormat(({ types }) => types?.test(type) ?? false) ?? (isGuess ? null : sniffFormat(head))
}

async function* readFormat(format: Format, content: Content, context: ReadContext): AsyncGenerator<RawArticle> {
  const declared = /charset=["']?([\w-]+)/i.exec(content.contentType ?? '')?.[1]
  if ('content' in format) yield* await (await format.content())(content, context)
  else if ('stream' in format)
    yield* (await format.stream())(decodeStream(content.bytes, { declared }), { ...context, limit: LIMITS.record })
  else {
    if ((content.size ?? 0) > format.limit) throw tooLarge(format.limit)
    const bytes = await collect(content.bytes, format.limit)
    yield* 'binary' in format
      ? await (await format.binary())(bytes, context)
      : await (await format.whole())(decode(bytes, { declared }), context)
  }
}

/** The articles of content, packed or not, of any format that is read. */
export async function* readContent(content: Content, context: ReadContext): AsyncGenerator<RawArticle> {
  const packed = await peek(content.bytes)
  const isPacked = packed.first[0] === 0x1f && packed.first[1] === 0x8b
  const { first, all, close } = isPacked ? await peek(gunzipIfPacked(packed.all)) : packed
  const { path, size, ...plain } = content
  const whole = isPacked ? plain : content
  try {
    const format = chooseFormat(createHead(content.name, first), content)
    if (!format) {
      context.onLeftOut('', content.name)
      return
    }
    context.onFormat(format, '')
    yield* readFormat(formatOf(format), { ...whole, bytes: all }, context)
  } finally {
    await close()
  }
}
