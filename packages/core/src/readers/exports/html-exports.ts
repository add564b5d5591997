import { InputError } from '../../errors.js'
import type { RawArticle, ReadContext } from '../reading.js'
import {
  attributeOf,
  childrenOf,
  type Element,
  findAll,
  isElement,
  paragraphsOf,
  parseTree,
  textOf,
} from '../xml/tree.js'
import { fromShown, fromTags } from './factiva.js'
import { findAllBy, hasClass, linesOf, select } from './page-tree.js'
import { readExport } from './read-export.js'

/** Factiva's codes, and those of its translators and groups. */
const CODE = /^[A-Z]{2,4}$/

/** The rows of a table of codes: "HD" and what belongs to it. */
const fieldsOf = (article: Element): ReadonlyMap<string, readonly string[]> => {
  const fields = new Map<string, readonly string[]>()
  for (const row of findAll(article, 'tr')) {
    const [code, value] = childrenOf(row, 'td')
    const name = textOf(code)?.replace(/[:\s\u00a0]+$/, '')
    if (name && CODE.test(name) && value && !fields.has(name))
      fields.set(
        name,
        paragraphsOf(value).flatMap(p => [p, '']),
      )
  }
  return fields
}

/** Of an article as it is shown: title, words, day and outlet one below another, then its paragraphs. */
const shownArticle = (article: Element): RawArticle | null => {
  const paragraphs = findAllBy(article, node => hasClass(node, /^articleParagraph$|^[a-z]{2,5}articleParagraph$/i))
  const [head] = findAllBy(article, node => attributeOf(node, 'id') === 'hd' || hasClass(node, /^[a-z]{2,5}Headline$/i))
  if (paragraphs.length === 0 || !head) return null
  const shown = new Set([...paragraphs, head])
  const rest = linesOf({ ...article, children: withoutNodes(article, shown) })
  return fromShown({
    title: textOf(head),
    lines: rest.split('\n'),
    text: paragraphs.flatMap(p => paragraphsOf(p)),
  })
}

const withoutNodes = (node: Element, left: ReadonlySet<Element>): readonly (Element | string)[] =>
  node.children.flatMap((child): readonly (Element | string)[] => {
    if (!isElement(child)) return [child]
    return left.has(child) ? [] : [{ ...child, children: withoutNodes(child, left) }]
  })

/** Factiva's pages: an article a block, its fields in a table of codes or one below another. */
export const readFactivaHtml = async (content: string, context: ReadContext): Promise<readonly RawArticle[]> => {
  const root = parseTree(`<body>${content}</body>`, 'html')
  const articles = select(root, node => hasClass(node, /^article$/) || hasClass(node, /^[a-z]{2}Article$/i))
  const read = async (article: Element): Promise<readonly RawArticle[]> => {
    const fields = fieldsOf(article)
    const read = (fields.size >= 3 ? fromTags(fields) : null) ?? shownArticle(article)
    return read ? [read] : readExport('factiva', linesOf(article), context)
  }
  const found: RawArticle[] = []
  for (const article of articles.length > 0 ? articles : tablesOf(root))
    try {
      const parts = await read(article)
      if (parts.length === 0 && articles.length > 1 && textOf(article))
        throw new InputError('EXPORT_DOCUMENT', 'the document is damaged: it has no title, day and text')
      for (const one of parts) found.push(one)
    } catch (error) {
      context.onBadRecord(`#${found.length + 1}`, error)
    }
  return (found.length > 0 ? found : await readExport('factiva', linesOf(root), context)).map((article, i) => ({
    ...article,
    place: `#${i + 1}`,
  }))
}

/** Tables of codes without a block around them. */
const tablesOf = (root: Element): readonly Element[] =>
  findAll(root, 'table').filter(t => fieldsOf(t).size >= 3 && findAll(t, 'table').length === 0)

/** Nexis's pages are its text in spans; old ones keep their fields in comments, which say nothing more. */
export const readNexisHtml = async (content: string, context: ReadContext): Promise<readonly RawArticle[]> => {
  const lines = linesOf(parseTree(`<body>${content}</body>`, 'html'))
  const isUni = /^End of Document$/m.test(lines)
  return readExport(isUni ? 'nexis-uni' : 'nexis', lines, context)
}
