import type { ExportFormat } from '../exports/read-export.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { createHead } from '../recognize/head.js'
import { recognizeLines } from '../recognize/lines.js'
import { readRelease } from './release.js'

/** A paragraph of a document. */
export interface Paragraph {
  readonly text: string
  /** 0 for a title, 1 and up for headings. */
  readonly level?: number
}

/** What a document says of itself, as it says it. */
export interface DocumentHead {
  readonly title?: string
  readonly date?: string
  readonly publisher?: string
  readonly author?: string
  readonly language?: string
  readonly id?: string
  /** Lines at the head of its pages. */
  readonly heads?: readonly string[]
}

/** A document of pages or paragraphs, whatever wrote it. */
export interface ReadDocument {
  readonly paragraphs: readonly Paragraph[]
  readonly head: DocumentHead
}

/** Layouts of archives that are saved as documents, too. */
const EXPORTS: readonly ExportFormat[] = ['nexis', 'nexis-uni', 'factiva', 'proquest']

/** The articles of a document: those of an archive's export where it is one, else the one it is. */
export const articlesOfDocument = async (
  document: ReadDocument,
  context: ReadContext,
): Promise<readonly RawArticle[]> => {
  const lines = document.paragraphs.map(p => p.text)
  const found = recognizeLines(createHead(context.name, Buffer.from(lines.join('\n\n').slice(0, 200_000))))
  const layout = EXPORTS.find(format => format === found)
  if (layout) {
    const { readExport } = await import('../exports/read-export.js')
    context.onFormat(layout, '')
    return readExport(layout, lines.join('\n\n'), context)
  }
  return [readRelease(document)]
}
