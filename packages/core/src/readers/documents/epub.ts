import { posix } from 'node:path'
import { InputError } from '../../errors.js'
import { readPercents } from '../../model/index.js'
import type { Archive } from '../containers/archive.js'
import { readDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { attributeOf, childrenOf, type Element, findAll, findFirst, parseTree, textOf } from '../xml/tree.js'
import { paragraphsOfTree } from './html-paragraphs.js'
import { dayOfLine } from './release.js'

const NO_CHAPTER = /(?:^|[^a-z])(?:cover|title-?page|toc|nav|contents|copyright|colophon|imprint|index)(?:[^a-z]|$)/i
const SENTENCE = /[.!?][)"'”’\]]*(?:\s|$)/

interface Book {
  readonly id?: string
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
  readonly language?: string
  /** Its pages in reading order, as names in the archive. */
  readonly pages: readonly string[]
}

const readBook = async (archive: Archive): Promise<Book> => {
  const container = parseTree(await archive.text('META-INF/container.xml'))
  const path = attributeOf(findFirst(container, 'rootfile'), 'full-path')
  if (!path) throw new InputError('EPUB_SHAPE', 'META-INF/container.xml names no package document')
  const opf = parseTree(await archive.text(path))
  const items = new Map(findAll(opf, 'item').map(item => [attributeOf(item, 'id'), item]))
  const pages = findAll(opf, 'itemref')
    .filter(ref => attributeOf(ref, 'linear') !== 'no')
    .map(ref => items.get(attributeOf(ref, 'idref')))
    .filter((item): item is Element => item !== undefined && !/\bnav\b/.test(attributeOf(item, 'properties') ?? ''))
    .map(item => posix.join(posix.dirname(path), readPercents(attributeOf(item, 'href') ?? '')))
  const dates = findAll(opf, 'date')
  const date = dates.find(d => attributeOf(d, 'event') === 'publication') ?? dates[0]
  return {
    id: textOf(findFirst(opf, 'identifier')),
    title: textOf(findFirst(opf, 'title')),
    publisher: textOf(findFirst(opf, 'publisher')),
    date: textOf(date),
    language: textOf(findFirst(opf, 'language')),
    pages,
  }
}

/** A chapter: its heading is its title, a line that is a day its day; null where it holds no sentence. */
const readChapter = (page: Element, book: Book): Omit<RawArticle, 'place'> | null => {
  const body = findFirst(page, 'body') ?? page
  const paragraphs = paragraphsOfTree(body)
  const heading = paragraphs.find(p => p.level !== undefined)
  const day = paragraphs
    .slice(0, 6)
    .map(p => dayOfLine(p.text))
    .find(found => found !== null)
  const shown = paragraphs.filter((p, i) => p !== heading && !(i < 6 && dayOfLine(p.text) !== null))
  const story = shown.filter((p, i) => i >= 6 || !/^by\s+\p{Lu}/iu.test(p.text) || SENTENCE.test(p.text))
  if (!story.some(p => SENTENCE.test(p.text))) return null
  const [head] = childrenOf(page, 'head')
  return {
    title: heading?.text ?? textOf(findFirst(head, 'title')) ?? book.title ?? null,
    publisher: book.publisher ?? book.title ?? null,
    language: languageCode(attributeOf(page, 'lang') ?? book.language),
    ...(day ? { publishedAt: day } : readDate(book.date)),
    text: story.map(p => p.text).join('\n\n'),
  }
}

/** An EPUB: an article a chapter with sentences in it, in reading order; covers and contents are left out. */
export async function* readEpub(archive: Archive, context: ReadContext): AsyncGenerator<RawArticle> {
  const book = await readBook(archive)
  for (const name of book.pages) {
    if (NO_CHAPTER.test(posix.basename(name))) continue
    try {
      const chapter = readChapter(parseTree(await archive.text(name), 'html'), book)
      if (chapter) yield { ...chapter, id: book.id && `${book.id}#${posix.basename(name)}`, place: `#${name}` }
    } catch (error) {
      context.onBadRecord(`#${name}`, error)
    }
  }
}
