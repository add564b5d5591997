import { InputError } from '../../errors.js'
import type { InputFormat } from '../formats.js'
import type { Content, RawArticle, ReadContext } from '../reading.js'
import { type Archive, openArchive } from './archive.js'

/** Archives in archives, this many deep. */
const MAX_DEPTH = 4

type ArchiveReader = (archive: Archive, context: ReadContext) => AsyncIterable<RawArticle>

/** What lies in an archive says what it is; the first row that fits is taken. */
interface Kind {
  readonly format: InputFormat
  readonly fits: (archive: Archive, mimetype: string) => boolean
  readonly load: () => Promise<ArchiveReader>
}

const KINDS: readonly Kind[] = [
  {
    format: 'docx',
    fits: archive =>
      archive.find('[Content_Types].xml') !== undefined && archive.find(/^word\/document\d*\.xml$/) !== undefined,
    load: async () => (await import('../documents/docx.js')).readDocx,
  },
  {
    format: 'xlsx',
    fits: archive => archive.find(/^xl\/workbook\.xml$/) !== undefined,
    load: async () => (await import('../tables/xlsx.js')).readXlsx,
  },
  {
    format: 'epub',
    fits: (archive, mimetype) =>
      mimetype === 'application/epub+zip' || archive.find('META-INF/container.xml') !== undefined,
    load: async () => (await import('../documents/epub.js')).readEpub,
  },
  {
    format: 'odt',
    fits: (_, mimetype) => mimetype.startsWith('application/vnd.oasis.opendocument.text'),
    load: async () => (await import('../documents/odt.js')).readOdt,
  },
  {
    format: 'wacz',
    fits: archive =>
      archive.find('datapackage.json') !== undefined && archive.find(/^archive\/.*\.warc(?:\.gz)?$/) !== undefined,
    load: async () => (await import('../web/wacz.js')).readWacz,
  },
]

/** What systems add to archives and folders. */
const FURNITURE = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i

/** The articles of an archive: each file as it would be read by itself, in the order of names. */
async function* readFiles(archive: Archive, context: ReadContext): AsyncGenerator<RawArticle> {
  for (const entry of archive.entries) {
    if (FURNITURE.test(entry.name)) continue
    yield* context.readPart(
      { name: entry.name, size: entry.size, bytes: entry.read(), isGuess: true },
      `#${entry.name}`,
    )
    if (context.budget.left < 0)
      throw new InputError('ZIP_BOMB', 'the archive unpacks to far more than its size; the rest is not read')
  }
}

/** The articles of a ZIP archive, or of the document, workbook or web archive it is. Throws InputError for one that is damaged or too deep. */
export async function* readZip(content: Content, context: ReadContext): AsyncGenerator<RawArticle> {
  if (context.depth >= MAX_DEPTH)
    throw new InputError('ARCHIVE_DEPTH', `archives lie in archives more than ${MAX_DEPTH} deep; unpack the inner ones`)
  const archive = await openArchive(content, context)
  try {
    const mimetype = archive.find('mimetype') ? (await archive.text('mimetype')).trim() : ''
    const kind = KINDS.find(({ fits }) => fits(archive, mimetype))
    context.onFormat(kind?.format ?? 'zip', '')
    yield* kind ? (await kind.load())(archive, context) : readFiles(archive, context)
  } finally {
    await archive.close()
  }
}
