import type { RawArticle, ReadContext } from '../reading.js'
import { withoutTitle } from '../titles.js'
import { fromFactivaXml, fromGate, fromGigaword, fromRcv1, fromReuters, fromTei, fromTrafilatura } from './corpora.js'
import { fromNewsItem, fromNewsMl1 } from './newsml.js'
import { fromNitf } from './nitf.js'
import { type Element, type Markup, readElements } from './tree.js'

/** How a format of many documents is read: which element is a document, and which article it is. */
interface Vocabulary {
  readonly isRecord: (name: string) => boolean
  readonly read: (element: Element) => RawArticle | null
  readonly markup?: Markup
  /** True where an element of a document's name may stand in it. */
  readonly isLoose?: boolean
}

const VOCABULARIES = {
  nitf: { isRecord: name => name === 'nitf', read: fromNitf },
  'newsml-g2': { isRecord: name => name === 'newsItem', read: fromNewsItem },
  newsml: { isRecord: name => name === 'NewsItem', read: fromNewsMl1 },
  rcv1: { isRecord: name => name === 'newsitem', read: fromRcv1 },
  'reuters-sgml': { isRecord: name => name === 'reuters', read: fromReuters, markup: 'sgml' },
  gigaword: { isRecord: name => name === 'doc', read: fromGigaword, markup: 'sgml' },
  trafilatura: { isRecord: name => name === 'doc', read: fromTrafilatura },
  tei: { isRecord: name => name === 'TEI' || name === 'TEI.2', read: fromTei },
  'factiva-xml': { isRecord: name => name === 'article', read: fromFactivaXml, isLoose: true },
  gate: { isRecord: name => name === 'GateDocument', read: fromGate },
} as const satisfies Readonly<Record<string, Vocabulary>>

/** The reader of a vocabulary, as its documents stream in: each is an article, and one that cannot be read is named. */
export const xmlReader = (vocabulary: keyof typeof VOCABULARIES) => {
  const { isRecord, read, markup, isLoose }: Vocabulary = VOCABULARIES[vocabulary]
  return async function* (content: AsyncIterable<string>, context: ReadContext): AsyncGenerator<RawArticle> {
    let n = 0
    const onFault = (error: unknown): void => context.onBadRecord(`#${++n}`, error)
    for await (const element of readElements(content, { isRecord, markup, isLoose, onFault })) {
      const place = `#${++n}`
      try {
        const article = read(element)
        if (article) yield { ...article, text: withoutTitle(article.text, article.title), place }
        else context.onLeftOut(place)
      } catch (error) {
        context.onBadRecord(place, error)
      }
    }
  }
}
