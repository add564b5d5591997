import { readDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import { attributeOf, childrenOf, type Element, findAll, findFirst, paragraphsOf, textOf } from './tree.js'

/** Pictures, tables, credits and corrections are no text of the story. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'media',
  'table',
  'nitf-table',
  'bibliography',
  'fn',
  'note',
  'body.end',
  'tagline',
  'byline',
  'dateline',
  'distributor',
])

const contentOf = (head: Element | undefined, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const meta = findAll(head ?? { name: '', attributes: {}, children: [] }, 'meta').find(
      m => attributeOf(m, 'name')?.toLowerCase() === name,
    )
    const content = attributeOf(meta, 'content')
    if (content) return content
  }
  return undefined
}

/** An article of NITF, alone or inside NewsML. */
export const fromNitf = (nitf: Element): RawArticle => {
  const [head] = childrenOf(nitf, 'head')
  const [body = nitf] = childrenOf(nitf, 'body')
  const [front] = childrenOf(body, 'body.head')
  const docdata = findFirst(head, 'docdata')
  const pubdata = findFirst(head, 'pubdata')
  const content = childrenOf(body, 'body.content')
  const date =
    attributeOf(findFirst(docdata, 'date.issue'), 'norm') ??
    attributeOf(pubdata, 'date.publication') ??
    attributeOf(findFirst(docdata, 'date.release'), 'norm') ??
    attributeOf(findFirst(front, 'story.date'), 'norm') ??
    textOf(findFirst(front, 'story.date'))
  const copyright = findFirst(docdata, 'doc.copyright')
  return {
    id: attributeOf(findFirst(docdata, 'doc-id'), 'id-string') ?? attributeOf(nitf, 'uno'),
    title: textOf(findFirst(front, 'hl1', 'hedline')) ?? textOf(findFirst(head, 'title')) ?? null,
    publisher:
      attributeOf(pubdata, 'name') ??
      textOf(findFirst(front, 'distributor')) ??
      attributeOf(findFirst(docdata, 'doc-id'), 'regsrc') ??
      contentOf(head, 'publisher', 'source') ??
      attributeOf(copyright, 'holder') ??
      null,
    url: attributeOf(pubdata, 'ex-ref') ?? null,
    language: languageCode(attributeOf(nitf, 'lang') ?? attributeOf(body, 'lang') ?? contentOf(head, 'language')),
    ...readDate(date),
    text: (content.length > 0 ? content : [body]).flatMap(part => paragraphsOf(part, NO_TEXT)).join('\n\n'),
  }
}
