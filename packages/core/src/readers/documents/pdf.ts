import { InputError } from '../../errors.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { articlesOfDocument, type DocumentHead } from './document.js'
import { type Line, linesOfPage, type Piece } from './pdf-lines.js'
import { paragraphsOfPages } from './pdf-paragraphs.js'

/** Fewer letters a page than this are no text layer. */
const LETTERS_A_PAGE = 10

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

const open = async (bytes: Buffer): Promise<Pdf> => {
  const { getDocumentProxy } = await import('unpdf')
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false })
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'PasswordException')
      throw new InputError('PDF_LOCKED', 'the PDF is locked with a password; save it without one', { cause: error })
    throw new InputError('PDF_DAMAGED', `the PDF cannot be read: ${message}`, { cause: error })
  }
}

/** "D:20210504093000+02'00'" as the day it names. */
const toDay = (value: unknown): string | undefined =>
  /^(?:D:)?(\d{4})(\d{2})(\d{2})/
    .exec(String(value ?? ''))
    ?.slice(1)
    .join('-')

const readProperties = async (pdf: Pdf): Promise<DocumentHead> => {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }))
  const { Title, Author, CreationDate, Language } = info as Readonly<Record<string, unknown>>
  const given = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() ? value.trim() : undefined
  return {
    title: given(Title) ?? given(metadata?.get('dc:title')),
    author: given(Author),
    date: toDay(CreationDate),
    language: given(Language) ?? given(metadata?.get('dc:language')),
    publisher: given(metadata?.get('dc:publisher')),
  }
}

const readPage = async (pdf: Pdf, n: number): Promise<{ readonly lines: readonly Line[]; readonly height: number }> => {
  const page = await pdf.getPage(n)
  try {
    const { items } = await page.getTextContent()
    const [, bottom, , top] = page.view
    const pieces = items.flatMap((item): readonly Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [a, b, c, d, x, y] = item.transform as readonly number[]
      if (Math.abs(b) > Math.abs(a)) return []
      const size = Math.hypot(c, d) || item.height
      return [{ text: item.str, x, y: y - bottom, width: item.width, size }]
    })
    return { lines: linesOfPage(pieces), height: top - bottom }
  } finally {
    page.cleanup()
  }
}

/** The text layer of a PDF in reading order, without what stands at the head and foot of its pages. Throws InputError for one that is damaged, locked, or made of pictures. */
export const readPdf = async (bytes: Buffer, context: ReadContext): Promise<readonly RawArticle[]> => {
  const pdf = await open(bytes)
  try {
    const pages = []
    for (let n = 1; n <= pdf.numPages; n++) pages.push(await readPage(pdf, n))
    const letters = pages
      .flatMap(p => p.lines)
      .reduce((sum, line) => sum + line.text.replace(/[^\p{L}]/gu, '').length, 0)
    if (letters < LETTERS_A_PAGE * Math.min(pages.length, 3))
      throw new InputError(
        'PDF_SCAN',
        `its ${pages.length === 1 ? 'page is a picture' : `${pages.length} pages are pictures`} without a text layer. Add one first, for example with ocrmypdf.`,
      )
    const { paragraphs, heads } = paragraphsOfPages(pages)
    return await articlesOfDocument({ paragraphs, head: { ...(await readProperties(pdf)), heads } }, context)
  } finally {
    await pdf.destroy()
  }
}
