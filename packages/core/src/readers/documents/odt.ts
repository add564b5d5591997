import type { Archive } from '../containers/archive.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { attributeOf, type Element, findFirst, isElement, parseTree, textOf } from '../xml/tree.js'
import { articlesOfDocument, type DocumentHead, type Paragraph } from './document.js'
import { isFigures } from './figures.js'

/** Elements whose text is no text of the document: notes, comments, deleted text, indexes, forms. */
const SKIPPED = new Set([
  'note',
  'annotation',
  'tracked-changes',
  'forms',
  'sequence-decls',
  'table-of-content',
  'frame',
  'ruby-text',
])

const innerText = (node: Element | string): string => {
  if (!isElement(node)) return node.replace(/\s+/g, ' ')
  if (SKIPPED.has(node.name)) return ''
  if (node.name === 'line-break') return '\n'
  if (node.name === 's' || node.name === 'tab') return ' '
  return node.children.map(innerText).join('')
}

const levelOf = (node: Element): number | undefined => {
  if (node.name === 'h') return Number(attributeOf(node, 'outline-level') ?? 1)
  return /^title$/i.test(attributeOf(node, 'style-name') ?? '') ? 0 : undefined
}

const readParagraphs = (node: Element): readonly Paragraph[] => {
  if (SKIPPED.has(node.name) || (node.name === 'table' && isFigures(node, 'table-cell'))) return []
  if (node.name !== 'p' && node.name !== 'h') return node.children.filter(isElement).flatMap(readParagraphs)
  const level = levelOf(node)
  return innerText(node)
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map(text => (level === undefined ? { text } : { text, level }))
}

const readProperties = async (archive: Archive): Promise<DocumentHead> => {
  if (!archive.find('meta.xml')) return {}
  const meta = parseTree(await archive.text('meta.xml'))
  return {
    title: textOf(findFirst(meta, 'title')),
    author: textOf(findFirst(meta, 'initial-creator', 'creator')),
    date: textOf(findFirst(meta, 'creation-date', 'date')),
    language: textOf(findFirst(meta, 'language')),
    publisher: textOf(findFirst(meta, 'publisher')),
  }
}

/** An OpenDocument text: paragraphs and headings without notes, comments and deleted text. */
export async function* readOdt(archive: Archive, context: ReadContext): AsyncGenerator<RawArticle> {
  const content = parseTree(await archive.text('content.xml'))
  const body = findFirst(content, 'text') ?? content
  yield* await articlesOfDocument({ paragraphs: readParagraphs(body), head: await readProperties(archive) }, context)
}
