import { readDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import { attributeOf, childrenOf, type Element, findAll, findFirst, isElement, paragraphsOf, textOf } from './tree.js'

/** An item of RCV1 and of the corpora laid out like it. */
export const fromRcv1 = (item: Element): RawArticle => {
  const dc = (name: string): string | undefined =>
    attributeOf(
      findAll(item, 'dc').find(d => attributeOf(d, 'element') === name),
      'value',
    )
  const text = findFirst(item, 'text')
  return {
    id: attributeOf(item, 'itemid'),
    title: textOf(findFirst(item, 'headline')) ?? textOf(findFirst(item, 'title')) ?? null,
    publisher: dc('dc.publisher') ?? dc('dc.source') ?? null,
    language: languageCode(attributeOf(item, 'lang')),
    ...readDate(attributeOf(item, 'date') ?? dc('dc.date.published') ?? dc('dc.date.created')),
    text: text ? paragraphsOf(text).join('\n\n') : '',
  }
}

/** Lines that begin with white space begin a paragraph, as in wire copy, and so do lines below an empty one. */
const wireParagraphs = (text: string): readonly string[] => {
  const paragraphs: string[] = []
  let isAfterEmpty = true
  for (const line of text.split(/\r?\n/)) {
    const shown = line
      .replace(/\p{Cc}/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (shown !== '' && (isAfterEmpty || /^(?: {2,}|\t)/.test(line))) paragraphs.push(shown)
    else if (shown !== '') paragraphs[paragraphs.length - 1] += ` ${shown}`
    isAfterEmpty = shown === ''
  }
  return paragraphs
}

const rawText = (node: Element | string): string => (isElement(node) ? node.children.map(rawText).join('') : node)

/** The line that ends each story of the wire. */
const SIGN_OFF = /^(?:reuters?\s*(?:&#3;)?|&#3;)$/i

/** A story of Reuters-21578; null for one that is a title alone. Its day is as the wire wrote it: "26-FEB-1987 15:01:01.79". */
export const fromReuters = (item: Element): RawArticle | null => {
  const text = findFirst(item, 'text')
  if (/^brief$/i.test(attributeOf(text, 'type') ?? '')) return null
  const body = findFirst(text, 'body')
  const unmarked =
    text && !body
      ? text.children
          .filter(child => !isElement(child))
          .map(rawText)
          .join('\n')
      : ''
  const paragraphs = wireParagraphs(body ? rawText(body) : unmarked).map(p =>
    p.replace(/\s+reuters?\s*(?:&#3;)?$/i, ''),
  )
  return {
    id: attributeOf(item, 'newid'),
    title: textOf(findFirst(text, 'title')) ?? null,
    publisher: 'Reuters',
    language: 'en',
    ...readDate(/\d{1,2}-[A-Z]{3}-\d{4}/i.exec(textOf(findFirst(item, 'date')) ?? '')?.[0].replaceAll('-', ' ')),
    text: paragraphs.filter(p => !SIGN_OFF.test(p) && p !== '').join('\n\n'),
  }
}

/** Newswires of Gigaword by the beginning of a document's id. */
const WIRES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AFP: 'Agence France-Presse',
    APW: 'Associated Press',
    CNA: 'Central News Agency of Taiwan',
    LTW: 'Los Angeles Times/Washington Post',
    NYT: 'New York Times',
    WPB: 'Washington Post/Bloomberg',
    XIN: 'Xinhua',
  }),
)
const WIRE_ID = /^([A-Z]{3})_?(?:[A-Z]{3}_?)?((?:19|20)\d{6})/

/** Characters by their names, as the wires wrote them in SGML. */
const withoutNames = (text: string): string =>
  text.replace(/&(?:AMP|LR|UR|QL|QC|HT);/gi, m => (/amp/i.test(m) ? '&' : ' ')).trim()

/** A story of Gigaword, or of the TREC collections laid out like it. */
export const fromGigaword = (item: Element): RawArticle | null => {
  const id = attributeOf(item, 'id') ?? textOf(findFirst(item, 'docno', 'docid'))
  const kind = attributeOf(item, 'type')
  if (kind && !/^(?:story|other|multi|text|news story|newswire)$/i.test(kind)) return null
  const [, wire, day] = WIRE_ID.exec(id ?? '') ?? []
  const date = textOf(findFirst(item, 'date_time', 'datetime', 'date', 'pubdate')) ?? day
  const texts = findAll(item, 'text', 'body').filter(t => findAll(t, 'text').length === 0)
  const paragraphs = texts.flatMap(t =>
    findAll(t, 'p').length > 0 ? paragraphsOf(t, NO_TEXT) : wireParagraphs(rawText(t)),
  )
  return {
    id,
    title: withoutNames(textOf(findFirst(item, 'headline', 'head', 'hl', 'title')) ?? '') || null,
    publisher: textOf(findFirst(item, 'source', 'publisher')) ?? (wire ? WIRES.get(wire) : undefined) ?? null,
    language: languageCode(attributeOf(item, 'lang')) ?? (/_ENG_/.test(id ?? '') ? 'en' : undefined),
    ...readDate(date),
    text: paragraphs.map(withoutNames).filter(Boolean).join('\n\n'),
  }
}

const NO_TEXT: ReadonlySet<string> = new Set(['headline', 'dateline', 'byline', 'slug', 'annotation', 'trailer'])

/** Comments of readers are no text of the article; quotations and lists are. */
const NO_STORY: ReadonlySet<string> = new Set(['comments', 'graphic', 'figure', 'table'])

/** A document as trafilatura writes it. */
export const fromTrafilatura = (doc: Element): RawArticle => {
  const main = findFirst(doc, 'main', 'text') ?? doc
  return {
    id: attributeOf(doc, 'id') ?? attributeOf(doc, 'fingerprint'),
    title: attributeOf(doc, 'title') ?? null,
    publisher: attributeOf(doc, 'sitename') ?? attributeOf(doc, 'hostname') ?? null,
    url: attributeOf(doc, 'source') ?? attributeOf(doc, 'url') ?? null,
    language: languageCode(attributeOf(doc, 'language')),
    ...readDate(attributeOf(doc, 'date')),
    text: paragraphsOf(main, NO_STORY).join('\n\n'),
  }
}

const byType = (node: Element | undefined, name: string, type: string): Element | undefined =>
  node && findAll(node, name).find(e => attributeOf(e, 'type') === type)

/** trafilatura writes the host beside the name: "The Paper (paper.example)". */
const withoutHost = (name: string | undefined): string | undefined =>
  name?.replace(/(?<=\S) \([\w-]+(?:\.[\w-]+)+\)$/, '')

const NO_TEI_TEXT: ReadonlySet<string> = new Set([
  'comments',
  'figure',
  'table',
  'note',
  'fw',
  'back',
  'front',
  'teiHeader',
])

/** A TEI document: title, publisher and day from its header, paragraphs from its body; trafilatura keeps comments in a part of their own. */
export const fromTei = (tei: Element): RawArticle => {
  const header = findFirst(tei, 'teiHeader')
  const source = findFirst(header, 'sourceDesc')
  const publication = findFirst(header, 'publicationStmt')
  const body = findFirst(findFirst(tei, 'text'), 'body') ?? findFirst(tei, 'text')
  const entry = byType(body, 'div', 'entry')
  const title =
    byType(header, 'title', 'main') ?? findFirst(findFirst(header, 'titleStmt'), 'title') ?? findFirst(header, 'title')
  const dates = [source, publication, header].flatMap(part => (part ? findAll(part, 'date') : []))
  const date = dates.find(d => attributeOf(d, 'type') !== 'download' && (attributeOf(d, 'when') ?? textOf(d)))
  const address =
    header &&
    findAll(header, 'ptr', 'ref', 'idno')
      .map(p => attributeOf(p, 'target') ?? textOf(p))
      .find(a => /^https?:/.test(a ?? ''))
  const text = entry ?? body
  return {
    id:
      textOf(
        byType(header, 'idno', 'fingerprint') ??
          (header && findAll(header, 'idno').find(i => !/^https?:/.test(textOf(i) ?? ''))),
      ) ?? attributeOf(tei, 'id'),
    title: textOf(title) ?? null,
    publisher:
      withoutHost(textOf(findFirst(source, 'publisher')) ?? textOf(findFirst(publication, 'publisher'))) ??
      textOf(byType(source, 'title', 'j')) ??
      null,
    url: address ?? null,
    language: languageCode(attributeOf(findFirst(header, 'language'), 'ident') ?? attributeOf(tei, 'lang')),
    ...readDate(attributeOf(date, 'when') ?? textOf(date)),
    text: text ? paragraphsOf(text, NO_TEI_TEXT).join('\n\n') : '',
  }
}

/** An article of Factiva's XML. */
export const fromFactivaXml = (article: Element): RawArticle => {
  const paragraphs = ['leadParagraph', 'tailParagraphs'].flatMap(name =>
    findAll(article, name).flatMap(part =>
      childrenOf(part, 'paragraph').length > 0 ? childrenOf(part, 'paragraph').map(textOf) : [textOf(part)],
    ),
  )
  const reference = textOf(findFirst(article, 'reference', 'accessionNo', 'an'))
  return {
    id: reference?.replace(/^.*::Article\//, ''),
    title: textOf(findFirst(article, 'headline')) ?? null,
    publisher: textOf(findFirst(article, 'sourceName')) ?? textOf(findFirst(article, 'publisherName')) ?? null,
    language: languageCode(textOf(findFirst(article, 'baseLanguage', 'language'))),
    ...readDate(
      textOf(findFirst(findFirst(article, 'publicationDate'), 'date')) ?? textOf(findFirst(article, 'publicationDate')),
    ),
    text: paragraphs.filter(p => p !== undefined).join('\n\n'),
  }
}

/** A document of GATE: its text with its nodes taken out. */
export const fromGate = (document: Element): RawArticle => {
  const features = findAll(findFirst(document, 'GateDocumentFeatures') ?? document, 'Feature')
  const feature = (pattern: RegExp): string | undefined =>
    features
      .map(f => [textOf(findFirst(f, 'Name')), textOf(findFirst(f, 'Value'))] as const)
      .find(([name]) => pattern.test(name ?? ''))?.[1]
  const text = findFirst(document, 'TextWithNodes')
  const url = feature(/^(?:gate\.SourceURL|url)$/i)
  return {
    title: feature(/^title$/i) ?? null,
    publisher: feature(/^(?:publisher|source)$/i) ?? null,
    url: /^https?:/.test(url ?? '') ? url : null,
    ...readDate(feature(/^(?:date|published|docdate)$/i)),
    text: text ? rawText(text).trim() : '',
  }
}
