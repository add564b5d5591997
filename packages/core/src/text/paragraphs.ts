import type { CharSpan } from '../model/index.js'
import { findCut } from './cut-end.js'
import { furnitureLength } from './furniture.js'
import { trimSpan } from './spans.js'

const UNFINISHED =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|for|from|with|by|and|or|but|as|that|which|who|than|into|its|his|her|their|was|were|is|are|has|have|had|will|[,;–—-])$/i
const CLOSED = /[.!?:]["”’)\]]*$/

/** A line break inside a paragraph is a wrap; a blank line ends the paragraph unless the sentence clearly goes on. */
const continues = (before: string, after: string): boolean =>
  !CLOSED.test(before) && (UNFINISHED.test(before) || (/^\p{Ll}/u.test(after) && before.length > 40))

const splitLines = (text: string): readonly CharSpan[] => {
  const lines: CharSpan[] = []
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const line = trimSpan(text, { start, end })
    if (line.end > line.start) lines.push(line)
    start = end + 1
  }
  return lines
}

const WRAP_WIDTH = 50
/** So much of the end of a paragraph tells whether it goes on. */
const TAIL = 80

/** Paragraphs of story text as spans: hard-wrapped lines joined, datelines, bylines, date lines and the last word of a text that was cut left out. */
export const findParagraphs = (text: string): readonly CharSpan[] => {
  const joined: { start: number; end: number }[] = []
  let previous: CharSpan | undefined
  for (const line of splitLines(text.slice(0, findCut(text)?.start))) {
    const last = joined.at(-1)
    const isWrap =
      previous !== undefined &&
      !/\n\s*\n/.test(text.slice(previous.end, line.start)) &&
      previous.end - previous.start >= WRAP_WIDTH &&
      !CLOSED.test(text.slice(previous.start, previous.end))
    const before = last ? text.slice(Math.max(last.start, last.end - TAIL), last.end) : ''
    if (last && previous && (isWrap || continues(before, text.slice(line.start, line.start + 2)))) last.end = line.end
    else joined.push({ ...line })
    previous = line
  }
  return joined
    .map(p => trimSpan(text, { start: p.start + furnitureLength(text.slice(p.start, p.end)), end: p.end }))
    .filter(p => p.end > p.start)
}
