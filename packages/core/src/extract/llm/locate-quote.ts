import type { CharSpan } from '../../model/index.js'

/** Signs that models write differently from the text they quote. */
const SAME_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛`´]/, "'"],
  [/[“”„‟«»]/, '"'],
  [/[‐‑‒–—―−]/, '-'],
  [/\s/, ' '],
]
const WORD = /[\p{L}\p{N}]/u

/** A text with one form of quotation marks, dashes and white space; `at[i]` is where its i-th character stands in the original. */
const normalise = (text: string): { readonly text: string; readonly at: readonly number[] } => {
  let out = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const sign = SAME_SIGNS.find(([pattern]) => pattern.test(text[i]))?.[1] ?? text[i]
    if (sign === ' ' && out.endsWith(' ')) continue
    out += sign
    at.push(i)
  }
  return { text: out, at: [...at, text.length] }
}

const occurrences = (text: string, quote: string): readonly CharSpan[] => {
  const found: CharSpan[] = []
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length
    const cutsWord =
      (WORD.test(quote[0]) && WORD.test(text[start - 1] ?? '')) ||
      (WORD.test(quote[quote.length - 1]) && WORD.test(text[end] ?? ''))
    if (!cutsWord) found.push({ start, end })
  }
  return found
}

/**
 * Where a quote stands in a part of a text, in whole words: letter by letter, else with quotation marks, dashes and white space of one form.
 * Empty where it does not stand there; letters are never matched loosely.
 */
export const locateQuote = (text: string, quote: string, within: CharSpan): readonly CharSpan[] => {
  const part = text.slice(within.start, within.end)
  const wanted = quote.trim()
  if (wanted === '') return []
  const shift = ({ start, end }: CharSpan): CharSpan => ({ start: start + within.start, end: end + within.start })
  const exact = occurrences(part, wanted)
  if (exact.length > 0) return exact.map(shift)
  const plain = normalise(part)
  return occurrences(plain.text, normalise(wanted).text).map(({ start, end }) =>
    shift({ start: plain.at[start], end: plain.at[end - 1] + 1 }),
  )
}
