import { Parser } from 'htmlparser2'
import { InputError } from '../../errors.js'
import { unfoldLines } from '../folds.js'
import { LIMITS, tooLarge } from '../limits.js'

/** An element as readers need it: names without prefix, children in order. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

interface Open extends Element {
  readonly children: (Element | string)[]
}

/** Deeper than documents of news are. */
const MAX_DEPTH = 256

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** How markup is read: XML as it is written, SGML with its names in lower case, HTML with its void elements and entities. */
export type Markup = 'xml' | 'sgml' | 'html'

const OPTIONS = {
  xml: { xmlMode: true },
  sgml: { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
  html: { recognizeSelfClosing: true },
} as const

type Built = Element | InputError

interface BuildOptions {
  readonly isRecord: (name: string) => boolean
  readonly markup: Markup
  /** True where an element of a record's name may stand in it, and one that is not closed is closed where its parent is. */
  readonly isLoose: boolean
}

const unclosed = (): InputError =>
  new InputError('XML_SYNTAX', 'the document is damaged: it is not closed where the next begins, or the file ends')

/** Builds the elements `isRecord` names, one inside another as one; everything around them is passed by. One that is damaged or too large is an error in its place. */
const createBuilder = ({ isRecord, markup, isLoose }: BuildOptions) => {
  let stack: Open[] = []
  let done: Built[] = []
  let size = 0
  /** What is wrong with the open record, and how deep its end is away. */
  let fault: InputError | undefined
  let depth = 0
  const finish = (built: Built): void => {
    done.push(built)
    stack = []
    size = 0
    depth = 0
    fault = undefined
  }
  /** Lets go of what is held of a record that is not kept. */
  const give = (error: InputError): void => {
    fault ??= error
    stack = stack.slice(0, 1).map(({ name, attributes }) => ({ name, attributes, children: [] }))
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const local = localName(name)
        if (!isLoose && depth > 0 && stack[0].name === local && isRecord(local)) finish(fault ?? unclosed())
        if (depth === 0 && !isRecord(local)) return
        if (++depth > MAX_DEPTH)
          give(new InputError('INPUT_DEPTH', `the document is nested more than ${MAX_DEPTH} deep`))
        if (fault) return
        const element: Open = { name: local, attributes, children: [] }
        stack.at(-1)?.children.push(element)
        stack.push(element)
      },
      ontext: text => {
        if (depth === 0 || fault) return
        size += text.length
        if (size > LIMITS.page) give(tooLarge(LIMITS.page, 'the document'))
        else stack.at(-1)!.children.push(text)
      },
      onclosetag: (_, isImplied) => {
        if (depth === 0) return
        if (--depth > 0) {
          if (!fault) stack.pop()
        } else finish(fault ?? (isImplied && !isLoose ? unclosed() : stack[0]))
      },
    },
    OPTIONS[markup],
  )
  return {
    parser,
    take: (): readonly Built[] => {
      const taken = done
      done = []
      return taken
    },
  }
}

interface ReadOptions {
  readonly isRecord: (name: string) => boolean
  readonly markup?: Markup
  /** True where an element of a record's name may stand in it. */
  readonly isLoose?: boolean
  /** Called in the place of an element that is damaged or too large; the next ones are read. Without it, the error is thrown. */
  readonly onFault?: (error: InputError) => void
}

/** The elements of streamed markup that `isRecord` names, each with all below it, one at a time. Entities a document declares itself are not expanded. */
export async function* readElements(
  chunks: AsyncIterable<string>,
  { isRecord, markup = 'xml', isLoose = false, onFault }: ReadOptions,
): AsyncGenerator<Element> {
  const { parser, take } = createBuilder({ isRecord, markup, isLoose })
  function* built(): Generator<Element> {
    for (const item of take())
      if (!(item instanceof InputError)) yield item
      else if (onFault) onFault(item)
      else throw item
  }
  for await (const chunk of chunks) {
    parser.write(chunk)
    yield* built()
  }
  parser.end()
  yield* built()
}

/** The first element of a document with all below it. Throws InputError where there is none. */
export const parseTree = (content: string, markup: Markup = 'xml'): Element => {
  const { parser, take } = createBuilder({ isRecord: () => true, markup, isLoose: true })
  parser.end(content)
  const [root] = take()
  if (!root) throw new InputError('XML_SYNTAX', 'there is no XML element in it')
  if (root instanceof InputError) throw root
  return root
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string'

/** Elements of these names below a node, in document order, one inside another too. */
export const findAll = (node: Element, ...names: readonly string[]): readonly Element[] =>
  node.children
    .filter(isElement)
    .flatMap(child => [...(names.includes(child.name) ? [child] : []), ...findAll(child, ...names)])

/** The first element of the first of these names that is there. */
export const findFirst = (node: Element | undefined, ...names: readonly string[]): Element | undefined => {
  if (!node) return undefined
  for (const name of names) {
    const [found] = findAll(node, name)
    if (found) return found
  }
  return undefined
}

/** The children of a name. */
export const childrenOf = (node: Element | undefined, name: string): readonly Element[] =>
  node?.children.filter(isElement).filter(child => child.name === name) ?? []

/** An attribute, whatever its prefix ("xml:lang" as "lang"). */
export const attributeOf = (node: Element | undefined, name: string): string | undefined => {
  if (!node) return undefined
  const found =
    Object.entries(node.attributes).find(([key]) => key === name) ??
    Object.entries(node.attributes).find(([key]) => localName(key) === name)
  return found?.[1].trim() || undefined
}

const rawText = (node: Element | string): string => (isElement(node) ? node.children.map(rawText).join('') : node)

/** All text below a node in one line; undefined where there is none. */
export const textOf = (node: Element | undefined): string | undefined =>
  node && (rawText(node).replace(/\s+/g, ' ').trim() || undefined)

/** Elements that are paragraphs or stand around them, in the vocabularies of news. */
const BLOCKS = new Set(
  'p para paragraph block blockquote div section head title h h1 h2 h3 h4 h5 h6 hl1 hl2 li item list ul ol dl dt dd tr table entry quote q-block pre text body leadParagraph tailParagraphs summary ab lg l sp'.split(
    ' ',
  ),
)
const BREAKS = new Set(['br', 'lb', 'line-break'])
/** Stands for a line break until a block is whole. */
const BREAK = '\u2028'
const CELLS = new Set(['td', 'th', 'cell'])

/** The paragraphs below a node. `skip` names elements that are no text of the story. */
export const paragraphsOf = (node: Element, skip: ReadonlySet<string> = new Set()): readonly string[] => {
  const paragraphs: string[] = []
  let current = ''
  const flush = (): void => {
    for (const { text } of unfoldLines(current.split(BREAK))) paragraphs.push(text)
    current = ''
  }
  const visit = (child: Element | string): void => {
    if (!isElement(child)) {
      // Only an empty line divides what stands as plain text: others are folds of its writer.
      current += child.replace(/\n[ \t\r]*\n\s*/g, BREAK + BREAK)
      return
    }
    if (skip.has(child.name)) return
    if (BREAKS.has(child.name)) current += BREAK
    if (CELLS.has(child.name)) current += ' '
    const isBlock = BLOCKS.has(child.name)
    if (isBlock) flush()
    child.children.forEach(visit)
    if (isBlock) flush()
  }
  node.children.forEach(visit)
  flush()
  return paragraphs
}
