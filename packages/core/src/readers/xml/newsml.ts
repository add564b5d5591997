import { textOfHtml } from '../blocks.js'
import { readDate } from '../dates.js'
import { languageCode } from '../language.js'
import type { RawArticle } from '../reading.js'
import { fromNitf } from './nitf.js'
import { attributeOf, childrenOf, type Element, findAll, findFirst, isElement, paragraphsOf, textOf } from './tree.js'

const NO_TEXT: ReadonlySet<string> = new Set(
  'media table img figure figcaption script style head header footer nav aside time'.split(' '),
)
/** Markup or words: what stands as text may be HTML that was escaped. */
const textsOf = (content: Element, title: string | undefined): string => {
  const all = paragraphsOf(content, NO_TEXT)
  const paragraphs = all[0] === title ? all.slice(1) : all
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

/** Links of an item to itself as it is published; others lead to what belongs to it. */
const OWN_ADDRESS = /(?:self|canonical|alternate|permalink|web|publi)/i

/** An article of a NewsML-G2 item: inline XML (NITF, XHTML) before inline data. Null for pictures, videos, packages and cancelled items. */
export const fromNewsItem = (item: Element): RawArticle | null => {
  const inlineXml = findFirst(item, 'inlineXML')
  const nitf = findFirst(inlineXml, 'nitf')
  const data = findFirst(item, 'inlineData')
  if (!isText(item) || isCancelled(item) || !(inlineXml ?? data)) return null
  const inner = nitf && fromNitf(nitf)
  const html = findFirst(inlineXml, 'body', 'html') ?? inlineXml
  const title = textOf(findFirst(item, 'headline')) ?? inner?.title ?? textOf(findFirst(item, 'slugline')) ?? undefined
  return {
    id: attributeOf(item, 'guid') ?? inner?.id,
    title: title ?? null,
    publisher: publisherOf(item) ?? inner?.publisher ?? null,
    language: languageCode(attributeOf(findFirst(item, 'language'), 'tag') ?? attributeOf(item, 'lang')),
    url:
      childrenOf(findFirst(item, 'itemMeta'), 'link')
        .filter(l => OWN_ADDRESS.test(attributeOf(l, 'rel') ?? 'self'))
        .map(l => attributeOf(l, 'href'))
        .find(href => /^https?:/.test(href ?? '')) ?? null,
    ...readDate(dayOf(item) ?? inner?.publishedAt),
    text: inner?.text ?? textsOf(inlineXml ? html! : data!, title),
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

/** Components of a NewsML 1 item that are no text of the story, by their role. */
const NO_STORY =
  /head|caption|contact|summary|abstract|style|logo|by-?line|slug|date-?line|copyright|keyword|photo|video/i
const STORY = /^(?:main|body|text|story|main text)$/i

/** The components of an item that hold a content, each with the role it plays. */
const componentsOf = (node: Element, role = ''): readonly { readonly role: string; readonly item: Element }[] =>
  node.children.filter(isElement).flatMap(child => {
    if (child.name === 'ContentItem') return [{ role, item: child }]
    return componentsOf(child, attributeOf(childrenOf(child, 'Role')[0], 'FormalName') ?? role)
  })

const isPicture = (item: Element): boolean =>
  [...childrenOf(item, 'MediaType'), ...childrenOf(item, 'MimeType'), ...childrenOf(item, 'Format')].some(kind =>
    /photo|graphic|picture|image|video|audio|jpe?g|css/i.test(attributeOf(kind, 'FormalName') ?? ''),
  )

/** The component that holds the text of a NewsML 1 item: NITF, else the one that is the story, else the longest. */
const contentOf = (item: Element): { readonly nitf?: Element; readonly data?: Element } => {
  const all = componentsOf(item).filter(c => !isPicture(c.item))
  const parts = all.flatMap(({ role, item }) => childrenOf(item, 'DataContent').map(data => ({ role, data })))
  const nitf = parts.map(({ data }) => findFirst(data, 'nitf', 'NITF')).find(n => n !== undefined)
  if (nitf) return { nitf }
  const length = ({ data }: { readonly data: Element }): number => textOf(data)?.length ?? 0
  const texts = parts.filter(part => length(part) > 0 && !NO_STORY.test(part.role))
  const stories = texts.filter(part => STORY.test(part.role))
  return { data: (stories.length > 0 ? stories : texts).toSorted((a, b) => length(b) - length(a))[0]?.data }
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
  const title = textOf(headline) ?? inner?.title ?? textOf(findFirst(item, 'SlugLine'))
  return {
    id:
      textOf(findFirst(identification, 'PublicIdentifier')) ??
      textOf(findFirst(identification, 'NewsItemId')) ??
      inner?.id,
    title: title ?? null,
    publisher:
      partyOf(findFirst(item, 'Provider')) ??
      partyOf(findFirst(item, 'Source')) ??
      inner?.publisher ??
      textOf(findFirst(identification, 'ProviderId')) ??
      null,
    language: languageCode(attributeOf(findFirst(item, 'Language'), 'FormalName') ?? attributeOf(item, 'lang')),
    ...readDate(created ?? inner?.publishedAt),
    text: inner?.text ?? textsOf(body!, title),
  }
}
