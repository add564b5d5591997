import { attributeOf, type Element, isElement } from '../xml/tree.js'

export const hasClass = (node: Element, pattern: RegExp): boolean =>
  (attributeOf(node, 'class') ?? '').split(/\s+/).some(name => pattern.test(name))

/** Elements that fit, outermost only. */
export const select = (node: Element, fits: (node: Element) => boolean): readonly Element[] =>
  node.children.filter(isElement).flatMap(child => (fits(child) ? [child] : select(child, fits)))

/** Elements that fit, one inside another too. */
export const findAllBy = (node: Element, fits: (node: Element) => boolean): readonly Element[] =>
  node.children.filter(isElement).flatMap(child => [...(fits(child) ? [child] : []), ...findAllBy(child, fits)])

const BLOCKS = new Set('p div td tr table li h1 h2 h3 h4 h5 h6 center body'.split(' '))

/** The lines of a page as it is shown, blocks apart by an empty line; line breaks end a line. */
export const linesOf = (root: Element): string => {
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
