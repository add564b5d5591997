import { attributeOf, type Element, isElement, parseTree } from '../xml/tree.js'
import type { Paragraph } from './document.js'
import { isFigures } from './figures.js'

const HEADING = /^h([1-6])$/
const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 li td th tr table ul ol div section article body header footer blockquote dd dt pre figcaption'.split(
    ' ',
  ),
)
const HIDDEN = new Set(['script', 'style', 'head', 'nav', 'svg', 'img', 'sup', 'noscript'])

/** The paragraphs of simple, well-formed HTML, with their headings and without tables of figures; line breaks end a line. */
export const paragraphsOfTree = (root: Element): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let current = ''
  let level: number | undefined
  const flush = (): void => {
    for (const line of current.split('\n')) {
      const text = line.replace(/\s+/g, ' ').trim()
      if (text) paragraphs.push(level === undefined ? { text } : { text, level })
    }
    current = ''
  }
  const visit = (node: Element | string): void => {
    if (!isElement(node)) {
      current += node.replace(/\s+/g, ' ')
      return
    }
    if (HIDDEN.has(node.name) || (node.name === 'table' && isFigures(node, 'td', 'th'))) return
    if (node.name === 'br') current += '\n'
    const isBlock = BLOCKS.has(node.name)
    if (isBlock) flush()
    const heading = HEADING.exec(node.name)
    const before = level
    if (heading) level = attributeOf(node, 'class') === 'title' ? 0 : Number(heading[1])
    node.children.forEach(visit)
    if (isBlock) flush()
    level = before
  }
  visit(root)
  flush()
  return paragraphs
}

export const paragraphsOfHtml = (html: string): readonly Paragraph[] =>
  html.trim() === '' ? [] : paragraphsOfTree(parseTree(`<body>${html}</body>`, 'html'))
