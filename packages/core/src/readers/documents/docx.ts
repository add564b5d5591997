import mammoth from 'mammoth'
import { InputError } from '../../errors.js'
import type { Archive } from '../containers/archive.js'
import { LIMITS, tooLarge } from '../limits.js'
import { createDepthCheck } from '../markup-size.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { findFirst, parseTree, textOf } from '../xml/tree.js'
import { articlesOfDocument, type DocumentHead } from './document.js'
import { paragraphsOfHtml } from './html-paragraphs.js'

/** Word's own styles and where they stand; titles and subtitles are no headings to the converter by themselves. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "r[style-name='Hidden'] => !",
]

/** Unpacks what the converter will read once, so that its size and depth are known before it is taken into memory. */
const checkSize = async (archive: Archive): Promise<void> => {
  let size = 0
  for (const entry of archive.entries) {
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue
    const checkDepth = createDepthCheck()
    const decoder = new TextDecoder()
    for await (const chunk of entry.read()) {
      size += chunk.length
      if (size > LIMITS.page) throw tooLarge(LIMITS.page, 'the document')
      checkDepth(decoder.decode(chunk, { stream: true }))
    }
  }
}

const readProperties = async (archive: Archive): Promise<DocumentHead> => {
  const core = archive.find('docProps/core.xml') ? parseTree(await archive.text('docProps/core.xml')) : undefined
  const app = archive.find('docProps/app.xml') ? parseTree(await archive.text('docProps/app.xml')) : undefined
  return {
    title: textOf(findFirst(core, 'title')),
    author: textOf(findFirst(core, 'creator')),
    date: textOf(findFirst(core, 'created', 'modified')),
    language: textOf(findFirst(core, 'language')),
    publisher: textOf(findFirst(core, 'publisher')) ?? textOf(findFirst(app, 'Company')),
  }
}

/** The document as the converter has it. Throws InputError where it is none. */
const toHtml = async (buffer: Buffer): Promise<string> => {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: [...STYLES],
        ignoreEmptyParagraphs: true,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return value
  } catch (error) {
    const message = (error as Error).message.split('\n', 1)[0]
    throw new InputError('DOCX_DAMAGED', `the Word document cannot be read: ${message}`, { cause: error })
  }
}

/** A Word document: its paragraphs without headers, footers, notes, comments, deleted text and pictures. */
export async function* readDocx(archive: Archive, context: ReadContext): AsyncGenerator<RawArticle> {
  await checkSize(archive)
  const html = await toHtml(await archive.packed())
  yield* await articlesOfDocument({ paragraphs: paragraphsOfHtml(html), head: await readProperties(archive) }, context)
}
