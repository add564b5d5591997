import type { CharSpan } from '../model/index.js'

/** What services put behind a text they cut short: "[+2304 chars]", "[2304 chars]". */
const MARK = /\s*\[\+? ?\d+ char(?:acter)?s?\]$/i
const ELLIPSIS = /(?:…|\.{3,})$/
const WORD = /[\p{L}\p{M}\p{N}'’-]+$/u
const LOOKED_AT = 200

/**
 * The end of a text that was cut short ("… said Denm… [+2304 chars]"): the mark, the ellipsis, and the word that stands right before it, which
 * may be a part of one. Null where the text ends by itself; an ellipsis behind a space or inside a quotation is style.
 */
export const findCut = (text: string): CharSpan | null => {
  const end = text.trimEnd().length
  const tail = text.slice(Math.max(0, end - LOOKED_AT), end)
  const mark = MARK.exec(tail)
  const body = mark ? tail.slice(0, mark.index) : tail
  const dots = ELLIPSIS.exec(body)
  const rest = dots ? body.slice(0, dots.index) : body
  const word = WORD.exec(rest)
  if (!mark && !(dots && word)) return null
  // a mark behind white space, and no ellipsis: the last word is whole
  const isWhole = !dots && /^\s/.test(mark?.[0] ?? '')
  return { start: end - tail.length + (word && !isWhole ? word.index : rest.length), end }
}
