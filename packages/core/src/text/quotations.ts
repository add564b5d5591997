import type { CharSpan } from '../model/index.js'
import { findParagraphs } from './paragraphs.js'
import { countUpTo } from './spans.js'

const SAID_COLON = /\b(?:said|says|wrote|tweeted|added|stated|told [\p{L} ]{1,200}):\s*(?=\p{Lu})/gu

/** Where speech begins that "said:" announces: behind its colon. */
const announced = (text: string, { start, end }: CharSpan): readonly number[] =>
  [...text.slice(start, end).matchAll(SAID_COLON)].map(match => start + match.index + match[0].length)

/** Spans of quoted speech, without the marks. A quotation without a closing mark runs to the end of its paragraph; one that opens after "said:" without a mark is found by its closing mark. */
export const findQuotations = (
  text: string,
  paragraphs: readonly CharSpan[] = findParagraphs(text),
): readonly CharSpan[] => {
  const quotations: CharSpan[] = []
  for (const paragraph of paragraphs) {
    let open = -1
    let begins: readonly number[] | undefined
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const char = text[i]
      if (char !== '"' && char !== '“' && char !== '”') continue
      const closes = char === '”' || (char === '"' && open >= 0)
      if (closes && open >= 0) {
        if (i > open) quotations.push({ start: open, end: i })
        open = -1
      } else if (char === '"' && i > paragraph.start && /\S/.test(text[i - 1]) && /[.,!?]/.test(text[i - 1])) {
        begins ??= announced(text, paragraph)
        const start = begins[countUpTo(begins, i) - 1]
        if (start !== undefined) quotations.push({ start, end: i })
      } else open = i + 1
    }
    if (open >= 0 && open < paragraph.end) quotations.push({ start: open, end: paragraph.end })
  }
  return quotations
}
