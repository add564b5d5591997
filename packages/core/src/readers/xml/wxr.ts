import { textOfHtml } from '../blocks.js'
import { readDate } from '../dates.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { childrenOf, type Element, findAll, findFirst, readElements, textOf } from './tree.js'

/** Items of an export that are no articles: pictures, menus, styles, changes of posts. */
const NO_POST =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|wp_.*|oembed_cache|user_request|acf.*)$/
/** Posts that nobody was shown. */
const UNSEEN = /^(?:draft|auto-draft|pending|private|trash|future|inherit)$/

const rawText = (node: Element): string => node.children.map(c => (typeof c === 'string' ? c : rawText(c))).join('')

const isShown = (item: Element): boolean =>
  !NO_POST.test(textOf(findFirst(item, 'post_type')) ?? 'post') &&
  !UNSEEN.test(textOf(findFirst(item, 'status')) ?? 'publish')

/** Shortcodes and comments of the editor are no text. */
const withoutCodes = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\[caption\b[^\]]*\][\s\S]*?\[\/caption\]/g, '')
    .replace(/\[\/?[a-z][\w-]*(?:\s[^\]]*)?\]/g, '')

/** A blank line divides paragraphs where the editor wrote no markup. */
const toText = (html: string): string =>
  /<p[\s>]/i.test(html)
    ? textOfHtml(html)
    : textOfHtml(
        html
          .split(/\n\s*\n/)
          .map(p => `<p>${p}</p>`)
          .join(''),
      )

const toArticle = (item: Element, publisher: string | null): RawArticle => {
  const texts = findAll(item, 'encoded').map(e => withoutCodes(rawText(e)).trim())
  const date = ['post_date', 'pubDate', 'date', 'post_date_gmt']
    .map(name => textOf(findFirst(item, name)))
    .find(day => day && !day.startsWith('0000'))
  const link = textOf(childrenOf(item, 'link')[0])
  return {
    id: textOf(childrenOf(item, 'guid')[0]) ?? link,
    url: link ?? null,
    title: textOf(childrenOf(item, 'title')[0]) ?? null,
    publisher,
    ...readDate(date),
    text: toText(texts.find(Boolean) ?? ''),
  }
}

/** A WordPress export (WXR): its posts and pages that are published, as it streams in. */
export async function* readWxr(content: AsyncIterable<string>, context: ReadContext): AsyncGenerator<RawArticle> {
  let publisher: string | null = null
  let n = 0
  const isRecord = (name: string): boolean => name === 'item' || name === 'title'
  const onFault = (error: unknown): void => context.onBadRecord(`#${++n}`, error)
  for await (const element of readElements(content, { isRecord, onFault })) {
    if (element.name === 'title') {
      publisher ??= textOf(element) ?? null
      continue
    }
    const place = `#${++n}`
    if (isShown(element)) yield { ...toArticle(element, publisher), place }
    else context.onLeftOut(place)
  }
}
