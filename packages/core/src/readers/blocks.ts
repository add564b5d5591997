import { parseHTML } from 'linkedom'
import { SENTENCE_END, unfoldLines } from './folds.js'
import { checkPageSize } from './markup-size.js'

/** The part of the DOM we use: the core is checked without the DOM's own types. */
interface TreeNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<TreeNode>
}

const ELEMENT = 1
const TEXT = 3
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)
/** What is not shown, and what stands under pictures. */
const NO_TEXT =
  'head, title, script, style, noscript, template, iframe, object, svg, button, form, [hidden], figcaption, .wp-caption-text'
/** What mails hide: the line that lists of mails show beside the subject. */
const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$))/i

/** Words from which a paragraph is taken for text though it does not end as a sentence. */
const TEXT_WORDS = 12

interface Paragraph {
  readonly text: string
  /** All of it is links. */
  readonly isLink: boolean
}

/** Lines of a block as paragraphs, folds undone. `unlinked` holds the text outside links, line by line. */
const toParagraphs = (block: string, unlinked: string): readonly Paragraph[] => {
  const outside = unlinked.split('\n')
  return unfoldLines(block.split('\n')).map(({ text, from }) => ({
    text,
    isLink: from.every(i => !/[\p{L}\p{N}]/u.test(outside[i])),
  }))
}

/** Paragraphs of a tree: text between blocks, and between line breaks that end a line. */
const collectParagraphs = (root: TreeNode): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let current = ''
  let unlinked = ''
  const flush = (): void => {
    for (const paragraph of toParagraphs(current, unlinked)) paragraphs.push(paragraph)
    current = ''
    unlinked = ''
  }
  const visit = (node: TreeNode, isInLink: boolean): void => {
    if (node.nodeType === TEXT) {
      const text = node.textContent?.replace(/\s+/g, ' ') ?? ''
      current += text
      if (!isInLink) unlinked += text
    } else if (node.nodeName === 'BR') {
      current += '\n'
      unlinked += '\n'
    } else if (node.nodeType === ELEMENT) {
      const isBlock = BLOCKS.has(node.nodeName)
      if (isBlock) flush()
      for (const child of node.childNodes) visit(child, isInLink || node.nodeName === 'A')
      if (isBlock) flush()
    }
  }
  visit(root, false)
  flush()
  return paragraphs
}

const paragraphsOf = (html: string): readonly Paragraph[] => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  for (const hidden of document.querySelectorAll(NO_TEXT)) hidden.remove()
  for (const styled of document.querySelectorAll('[style]'))
    if (HIDDEN.test(styled.getAttribute('style') ?? '')) styled.remove()
  return collectParagraphs(document.body as unknown as TreeNode)
}

/** The visible text of HTML without captions, a paragraph a block, divided by blank lines. Throws InputError for HTML too large or too deep. */
export const textOfHtml = (html: string): string => {
  if (!/[<&]/.test(html)) return html.trim()
  checkPageSize(html)
  return paragraphsOf(html)
    .map(p => p.text)
    .join('\n\n')
}

/** Who wrote it and when, in a line of its own. */
const BYLINE = /^(?:by \p{Lu}|(?:first )?published\b|posted\b|(?:last )?(?:updated|modified)\b).{0,180}$/iu

const isText = ({ text }: Paragraph): boolean =>
  SENTENCE_END.test(text) || (text.split(' ').length >= TEXT_WORDS && !BYLINE.test(text))

/** The text of an article's main element, without what pages put around it: menus and credits before and after, links to other stories between. */
export const storyOfHtml = (html: string): string => {
  const paragraphs = paragraphsOf(html).filter(p => !p.isLink || SENTENCE_END.test(p.text))
  const first = paragraphs.findIndex(isText)
  const last = paragraphs.findLastIndex(isText)
  return paragraphs
    .slice(Math.max(first, 0), last < 0 ? undefined : last + 1)
    .map(p => p.text)
    .join('\n\n')
}
