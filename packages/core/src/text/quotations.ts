import type { CharSpan } from '../model/index.js'
import { findParagraphs } from './paragraphs.js'

const SAID_COLON = /\b(?:said|says|wrote|tweeted|added|stated|told [\p{L} ]+):\s*(?=\p{Lu})/gu

/** Spans of quoted speech, without the marks. A quotation without a closing mark runs to the end of its paragraph; one that opens after "said:" without a mark is found by its closing mark. */
export const findQuotations = (
  text: string,
  paragraphs: readonly CharSpan[] = findParagraphs(text),
): readonly CharSpan[] => {
  const quotations: CharSpan[] = []
  for (const paragraph of paragraphs) {
    let open = -1
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const char = text[i]
      if (char !== '"' && char !== '“' && char !== '”') continue
      const closes = char === '”' || (char === '"' && open >= 0)
      if (closes && open >= 0) {
        if (i > open) quotations.push({ start: open, end: i })
        open = -1
      } else if (char === '"' && i > paragraph.start && /\S/.test(text[i - 1]) && /[.,!?]/.test(text[i - 1])) {
        const lead = text.slice(paragraph.start, i)
        const said = [...lead.matchAll(SAID_COLON)].at(-1)
        if (said) quotations.push({ start: paragraph.start + said.index + said[0].length, end: i })
      } else open = i + 1
    }
    if (open >= 0 && open < paragraph.end) quotations.push({ start: open, end: paragraph.end })
  }
  return quotations
}
