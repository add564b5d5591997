import { textOfHtml } from '../blocks.js'
import { readDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import { fromNitf } from './nitf.js'
import { attributeOf, childrenOf, type Element, findAll, findFirst, paragraphsOf, textOf } from './tree.js'

const NO_TEXT: ReadonlySet<string> = new Set(['media', 'table', 'img', 'figure', 'script', 'style', 'head'])
/** Markup or words: what stands as text may be HTML that was escaped. */
const textsOf = (content: Element): string => {
  const paragraphs = paragraphsOf(content, NO_TEXT)
  return paragraphs.some(p => /<\/?(?:p|br|div|body)\b/i.test(p))
    ? textOfHtml(paragraphs.join(' '))
    : paragraphs.join('\n\n')
}

const isText = (item: Element): boolean => {
  const kind = attributeOf(findFirst(item, 'itemClass'), 'qcode') ?? attributeOf(findFirst(item, 'itemClass'), 'uri')
  return kind === undefined || /text|composite/i.test(kind)
}

const isCancelled = (item: Element): boolean =>
  /(?:cancel|withheld)/i.test(
    attributeOf(findFirst(item, 'pubStatus'), 'qcode') ?? attributeOf(findFirst(item, 'pubStatus'), 'uri') ?? '',
  )

const nameOf = (element: Element | undefined): string | undefined =>
  textOf(findFirst(element, 'name')) ??
  attributeOf(element, 'literal') ??
  attributeOf(element, 'qcode')?.replace(/^[\w-]+:/, '') ??
  (element && childrenOf(element, 'name').length === 0 ? textOf(element) : undefined)

/** The publisher is who provides the item; what came from elsewhere names that as an information source. */
const publisherOf = (item: Element): string | undefined =>
  nameOf(findFirst(item, 'provider')) ??
  nameOf(findFirst(item, 'infoSource')) ??
  textOf(findFirst(item, 'copyrightHolder')) ??
  attributeOf(findFirst(item, 'copyrightHolder'), 'literal')

/** An article of a NewsML-G2 item: inline XML (NITF, XHTML) before inline data. Null for pictures, videos, packages and cancelled items. */
export const fromNewsItem = (item: Element): RawArticle | null => {
  const inlineXml = findFirst(item, 'inlineXML')
  const nitf = findFirst(inlineXml, 'nitf')
  const data = findFirst(item, 'inlineData')
  if (!isText(item) || isCancelled(item) || !(inlineXml ?? data)) return null
  const inner = nitf && fromNitf(nitf)
  const html = findFirst(inlineXml, 'body', 'html') ?? inlineXml
  const headline = findFirst(item, 'headline')
  return {
    id: attributeOf(item, 'guid') ?? inner?.id,
    title: textOf(headline) ?? inner?.title ?? textOf(findFirst(item, 'slugline')) ?? null,
    publisher: publisherOf(item) ?? inner?.publisher ?? null,
    language: languageCode(attributeOf(findFirst(item, 'language'), 'tag') ?? attributeOf(item, 'lang')),
    url:
      childrenOf(findFirst(item, 'itemMeta'), 'link')
        .map(l => attributeOf(l, 'href'))
        .find(href => /^https?:/.test(href ?? '')) ?? null,
    ...readDate(dayOf(item) ?? inner?.publishedAt),
    text: inner?.text ?? (inlineXml ? textsOf(html!) : textsOf(data!)),
  }
}

/** The day a story was made; that of this version where it does not say. */
const dayOf = (item: Element): string | undefined => {
  for (const name of ['contentCreated', 'firstCreated', 'versionCreated', 'contentModified', 'embargoed']) {
    const day = textOf(findFirst(item, name))
    if (day) return day
  }
  return undefined
}

const partyOf = (element: Element | undefined): string | undefined => {
  const party = findFirst(element, 'Party')
  return attributeOf(party, 'FormalName') ?? textOf(party)
}

/** The component that holds the text of a NewsML 1 item: NITF, else XHTML, else paragraphs. */
const contentOf = (item: Element): { readonly nitf?: Element; readonly data?: Element } => {
  const items = findAll(item, 'ContentItem')
  const data = items.flatMap(c => childrenOf(c, 'DataContent'))
  const nitf = data.map(d => findFirst(d, 'nitf', 'NITF')).find(n => n !== undefined)
  const isPicture = (c: Element): boolean =>
    /photo|graphic|picture|image|video|audio/i.test(attributeOf(childrenOf(c, 'MediaType')[0], 'FormalName') ?? '')
  const texts = items.filter(c => !isPicture(c)).flatMap(c => childrenOf(c, 'DataContent'))
  return nitf ? { nitf } : { data: texts.find(d => textOf(d) !== undefined) }
}

const isHeadline = (element: Element): boolean => /^HeadLine$/i.test(element.name)

/** An article of a NewsML 1.x item. Null for one without text. */
export const fromNewsMl1 = (item: Element): RawArticle | null => {
  const { nitf, data } = contentOf(item)
  if (!nitf && !data) return null
  const inner = nitf && fromNitf(nitf)
  const identification = findFirst(item, 'NewsIdentifier')
  const management = findFirst(item, 'NewsManagement')
  const headline = findAll(item, 'HeadLine', 'Headline').find(isHeadline)
  const created =
    textOf(findFirst(management, 'FirstCreated')) ??
    textOf(findFirst(identification, 'DateId')) ??
    textOf(findFirst(management, 'ThisRevisionCreated'))
  const body = data && (findFirst(data, 'body', 'body.content') ?? data)
  return {
    id:
      textOf(findFirst(identification, 'PublicIdentifier')) ??
      textOf(findFirst(identification, 'NewsItemId')) ??
      inner?.id,
    title: textOf(headline) ?? inner?.title ?? textOf(findFirst(item, 'SlugLine')) ?? null,
    publisher:
      partyOf(findFirst(item, 'Provider')) ??
      partyOf(findFirst(item, 'Source')) ??
      inner?.publisher ??
      textOf(findFirst(identification, 'ProviderId')) ??
      null,
    language: languageCode(attributeOf(findFirst(item, 'Language'), 'FormalName') ?? attributeOf(item, 'lang')),
    ...readDate(created ?? inner?.publishedAt),
    text: inner?.text ?? textsOf(body!),
  }
}
