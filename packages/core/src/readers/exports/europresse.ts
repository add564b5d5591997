import { readDate, toIsoDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { attributeOf, type Element, findFirst, isElement, paragraphsOf, parseTree, textOf } from '../xml/tree.js'
import { findAllBy, hasClass, select } from './page-tree.js'
import { clean } from './records.js'

/** "news·20210504·LM·123" */
const NUMBER_DAY = /\b\w+[·.]((?:19|20)\d{6})[·.][\w·.×]+/
/** A day in a line of head: "lundi 4 mai 2021 - p. 3", "Tuesday, May 4, 2021". */
const DAY = /\d{1,2}(?:er|\.)? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}/giu
/** From here on a document speaks of itself. */
const BELOW =
  /^(?:©|\(c\) ?\d{4}|note\(s\) ?:|notes? ?:|illustrations?(?:\(s\))? ?:|numéro de document|document number|certificat|this certificate|ce certificat|tous droits réservés|all rights reserved|cet article est paru|référence :)/i
const TITLE = /^(?:titreArticle|titreArticleVisu|rdp__articletitle)$/i
const BODY = /^(?:docOcurrContainer|DocText|rdp__docText)$/i
const NO_TEXT: ReadonlySet<string> = new Set(['header', 'footer', 'aside', 'script', 'style', 'img', 'button', 'input'])

const dayIn = (text: string | undefined): string | undefined =>
  text
    ?.match(DAY)
    ?.map(toIsoDate)
    .find(day => day !== null) ?? undefined

/** The first element of a class that says something: paragraphs in paragraphs leave empty ones behind. */
const first = (article: Element, pattern: RegExp): Element | undefined =>
  findAllBy(article, node => hasClass(node, pattern)).find(node => textOf(node) !== undefined)

/** A line of a name or two: "Ariane Lefort", "Par Jean Dupont (à Oslo)". */
const isByline = (line: string): boolean =>
  /^(?:(?:par|by)\s)?(?:\p{Lu}[\p{L}'’.-]*[\s,;]*(?:(?:et|and|de|du|la|le|van|von)\s)*){1,6}(?:\(.*\))?$/u.test(line)

/** What stands between the title and what a document says of itself, where no element is marked as the text. */
const storyOf = (article: Element, title: string | undefined): readonly string[] => {
  const paragraphs = paragraphsOf(article, NO_TEXT)
  const from = title === undefined ? 0 : paragraphs.indexOf(title) + 1
  const below = paragraphs.findIndex((p, i) => i >= from && BELOW.test(p))
  const story = paragraphs.slice(from, below < 0 ? undefined : below)
  return story.length > 1 && isByline(story[0]) ? story.slice(1) : story
}

const fromDocument = (article: Element): RawArticle => {
  const title = textOf(first(article, /^titreArticleVisu$/i) ?? first(article, TITLE))
  const body = first(article, BODY)
  const header = findAllBy(article, node => hasClass(node, /DocHeader$/))
    .map(textOf)
    .join(' ')
  const number = select(article, node => hasClass(node, /Nodoc$|^publiC/i))
    .map(textOf)
    .find(text => NUMBER_DAY.test(text ?? ''))
  const id = NUMBER_DAY.exec(number ?? textOf(article) ?? '')
  const marked = body && paragraphsOf(body, NO_TEXT).filter(p => p !== title)
  const below = marked?.findIndex(p => BELOW.test(p)) ?? -1
  return {
    id: id?.[0],
    title: title ?? null,
    publisher: clean(textOf(first(article, /DocPublicationName$/))?.split(/(?:,|;| [-–|] )/)[0]) ?? null,
    language: languageCode(attributeOf(article, 'lang')),
    ...readDate(dayIn(header) ?? id?.[1] ?? dayIn(textOf(article))),
    text: (marked
      ? marked.slice(0, below < 0 ? undefined : below)
      : storyOf(findFirst(article, 'section') ?? article, title)
    ).join('\n\n'),
  }
}

/** The smallest elements that hold a whole document: name of the outlet and title. */
const innermost = (node: Element, isDocument: (node: Element) => boolean): readonly Element[] => {
  const names = (e: Element): number => select(e, n => hasClass(n, /DocPublicationName$/)).length
  if (names(node) <= 1) return isDocument(node) ? [node] : []
  return node.children.filter(isElement).flatMap(child => innermost(child, isDocument))
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
      return [{ ...fromDocument(article), place: `#${i + 1}` }]
    } catch (error) {
      context.onBadRecord(`#${i + 1}`, error)
      return []
    }
  })
}
