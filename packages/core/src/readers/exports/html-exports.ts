import { readDate, toIsoDate } from '../dates.js'
import { languageCode } from '../language.js'
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
import { fromTags } from './factiva.js'
import { readExport } from './read-export.js'
import { clean } from './records.js'

const hasClass = (node: Element, pattern: RegExp): boolean =>
  (attributeOf(node, 'class') ?? '').split(/\s+/).some(name => pattern.test(name))

/** Elements that fit, outermost only. */
const select = (node: Element, fits: (node: Element) => boolean): readonly Element[] =>
  node.children.filter(isElement).flatMap(child => (fits(child) ? [child] : select(child, fits)))

const findAllBy = (node: Element, fits: (node: Element) => boolean): readonly Element[] =>
  node.children.filter(isElement).flatMap(child => [...(fits(child) ? [child] : []), ...findAllBy(child, fits)])

const BLOCKS = new Set('p div td tr table li h1 h2 h3 h4 h5 h6 center body'.split(' '))

/** The lines of a page as it is shown, blocks apart by an empty line; line breaks end a line. */
const linesOf = (root: Element): string => {
  let text = ''
  const visit = (node: Element | string): void => {
    if (!isElement(node)) {
      text += node.replace(/\s+/g, ' ')
      return
    }
    if (/^(?:script|style|head|title)$/.test(node.name)) return
    if (node.name === 'br') text += '\n'
    const isBlock = BLOCKS.has(node.name)
    if (isBlock) text += '\n\n'
    node.children.forEach(visit)
    if (isBlock) text += '\n\n'
  }
  visit(root)
  return text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
}

const CODE = /^(?:SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN|ART|CLM|DLN)$/

/** The rows of a table of codes: "HD" and what belongs to it. */
const fieldsOf = (article: Element): ReadonlyMap<string, readonly string[]> => {
  const fields = new Map<string, readonly string[]>()
  for (const row of findAll(article, 'tr')) {
    const [code, value] = childrenOf(row, 'td')
    const name = textOf(code)
    if (name && CODE.test(name) && value && !fields.has(name))
      fields.set(
        name,
        paragraphsOf(value).flatMap(p => [p, '']),
      )
  }
  return fields
}

/** Factiva's pages: an article a block, its fields in a table of codes or one below another. */
export const readFactivaHtml = async (content: string, context: ReadContext): Promise<readonly RawArticle[]> => {
  const root = parseTree(`<body>${content}</body>`, 'html')
  const articles = select(root, node => hasClass(node, /^article$/) || hasClass(node, /^[a-z]{2}Article$/i))
  const read = async (article: Element): Promise<readonly RawArticle[]> => {
    const fields = fieldsOf(article)
    const tagged = fields.size >= 3 ? fromTags(fields) : null
    return tagged ? [tagged] : readExport('factiva', linesOf(article), context)
  }
  const found: RawArticle[] = []
  for (const article of articles.length > 0 ? articles : tablesOf(root))
    try {
      found.push(...(await read(article)))
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

/** "news·20210504·LM·123" */
const NUMBER_DAY = /\b\w+[·.]((?:19|20)\d{6})[·.][\w·.×]+/

const MONTHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    janvier: 'January',
    février: 'February',
    mars: 'March',
    avril: 'April',
    mai: 'May',
    juin: 'June',
    juillet: 'July',
    août: 'August',
    septembre: 'September',
    octobre: 'October',
    novembre: 'November',
    décembre: 'December',
  }),
)

/** The day in a line of head: "lundi 4 mai 2021 - p. 3", "Tuesday, May 4, 2021". */
const dayIn = (text: string | undefined): string | undefined => {
  const english = text?.toLowerCase().replace(/\p{L}+/gu, word => MONTHS.get(word) ?? word)
  const found =
    english?.match(/\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}/giu) ?? []
  return found.map(day => toIsoDate(day.replace(/(\d)er /, '$1 '))).find(day => day !== null) ?? undefined
}

/** The first element of a class that says something: paragraphs in paragraphs leave empty ones behind. */
const first = (article: Element, pattern: RegExp): Element | undefined =>
  [...findAllBy(article, node => hasClass(node, pattern))].find(node => textOf(node) !== undefined)

const fromEuropresse = (article: Element): RawArticle => {
  const publication = first(article, /DocPublicationName$/)
  const header = first(article, /DocHeader$/)
  const title = first(article, /^(?:titreArticle|TitreArticle|titreArticleVisu|rdp__articletitle)/i)
  const body = first(article, /^(?:docOcurrContainer|DocText|rdp__docText)$/i) ?? article
  const number = select(article, node => hasClass(node, /Nodoc$|^publiC/i))
    .map(textOf)
    .find(text => NUMBER_DAY.test(text ?? ''))
  const id = NUMBER_DAY.exec(number ?? textOf(article) ?? '')
  return {
    id: id?.[0],
    title: textOf(title) ?? null,
    publisher: clean(textOf(publication)?.split(/(?:,|;| [-–|] )/)[0]) ?? null,
    language: languageCode(attributeOf(article, 'lang')),
    ...readDate(dayIn(textOf(header)) ?? id?.[1] ?? dayIn(textOf(article))),
    text: paragraphsOf(body)
      .filter(p => p !== textOf(title))
      .join('\n\n'),
  }
}

/** Europresse's pages: an article element, or a table cell, a document. */
export const readEuropresse = (content: string, context: ReadContext): readonly RawArticle[] => {
  const root = parseTree(`<body>${content}</body>`, 'html')
  const named = select(root, node => node.name === 'article' || hasClass(node, /^(?:docContainer|article)$/i))
  const isDocument = (node: Element): boolean => first(node, /DocPublicationName$|titreArticle/i) !== undefined
  const articles = named.filter(isDocument)
  const cells = articles.length > 0 ? articles : innermost(root, isDocument)
  return cells.flatMap((article, i) => {
    try {
      return [{ ...fromEuropresse(article), place: `#${i + 1}` }]
    } catch (error) {
      context.onBadRecord(`#${i + 1}`, error)
      return []
    }
  })
}

/** The smallest elements that hold a whole document: name of the outlet and title. */
const innermost = (node: Element, isDocument: (node: Element) => boolean): readonly Element[] => {
  const names = (e: Element): number => select(e, n => hasClass(n, /DocPublicationName$/)).length
  if (names(node) <= 1) return isDocument(node) ? [node] : []
  return node.children.filter(isElement).flatMap(child => innermost(child, isDocument))
}
