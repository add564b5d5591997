import type { CharSpan } from '../model/index.js'

/** Titles and short forms that stand before a name or a number and so never end a sentence. */
const OPENING = 'Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Adm|Brig|Cmdr|Rev|Hon|St|vs|No|Nos|[A-Z]'
const OTHERS =
  'Jr|Sr|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Bros|Kft|Zrt|Nyrt|Plc|Mt|Ft|a\\.m|p\\.m|e\\.g|i\\.e|(?:[A-Za-z]\\.)+[A-Za-z]'
/** Abbreviations that keep their full stop. */
const ABBREVIATION = new RegExp(`^(?:${OPENING}|${OTHERS})$`)
const OPENING_ABBREVIATION = new RegExp(`^(?:${OPENING})$`)
const LEADING = /^(?:\.\.\.|--|["“”‘([{«`$€£#]|'(?!(?:s|t|re|ve|ll|d|m|em|til|n)\b))/i
const TRAILING = /(?:\.\.\.|…|--|[,;:!?"“”’'`)\]}»%–—])$/
const PREFIX_KEPT =
  /^(?:e|co|pre|non|re|anti|multi|micro|semi|sub|un|post|mid|over|under|inter|intra|ex|al|el|x|t)-|^\w-|\d+-\d+/i

export const isAbbreviation = (word: string): boolean => ABBREVIATION.test(word)
export const isOpeningAbbreviation = (word: string): boolean => OPENING_ABBREVIATION.test(word)

/** Lengths of the pieces of a hyphen or slash compound: parts and signs apart, as in the English treebanks. */
const compoundPieces = (word: string): readonly number[] => {
  const splits =
    (/^(?:\p{L}+|(?:\p{L}\.){2,})(?:-(?:\p{L}+|(?:\p{L}\.){2,}))+$/u.test(word) && !PREFIX_KEPT.test(word)) ||
    /^\p{L}+(?:\/\p{L}+)+$/u.test(word) ||
    /^.+[–—].+$/u.test(word)
  if (!splits) return [word.length]
  return word
    .split(/([-/–—])/)
    .map(part => part.length)
    .filter(length => length > 0)
}

/** Lengths of the pieces of a word without outer punctuation: clitics apart. */
const cliticPieces = (word: string): readonly number[] => {
  const negation = /^(.+)(n['’]t)$/i.exec(word)
  if (negation) return [negation[1].length, negation[2].length]
  if (/^cannot$/i.test(word)) return [3, 3]
  const clitic = /^(.+?)(['’](?:s|re|ve|ll|d|m))$/i.exec(word)
  if (clitic) return [...compoundPieces(clitic[1]), clitic[2].length]
  return compoundPieces(word)
}

/** Splits one whitespace-free chunk into Universal Dependencies words. */
const tokenizeChunk = (chunk: string, start: number, out: CharSpan[]): void => {
  let from = 0
  let to = chunk.length
  const after: CharSpan[] = []
  const push = (length: number): void => {
    out.push({ start: start + from, end: start + from + length })
    from += length
  }
  for (
    let match = LEADING.exec(chunk);
    match && to - from > match[0].length;
    match = LEADING.exec(chunk.slice(from, to))
  )
    push(match[0].length)
  for (;;) {
    const rest = chunk.slice(from, to)
    if (rest.length <= 1) break
    const tail = TRAILING.exec(rest)
    const length = tail ? tail[0].length : rest.endsWith('.') && !isAbbreviation(rest.slice(0, -1)) ? 1 : 0
    if (length === 0 || length >= rest.length) break
    after.push({ start: start + to - length, end: start + to })
    to -= length
  }
  if (to > from) for (const length of cliticPieces(chunk.slice(from, to))) push(length)
  for (let tail = after.pop(); tail; tail = after.pop()) out.push(tail)
}

/** What stands between white space. Zero-width characters count as white space. */
export const chunksOf = (text: string, { start, end }: CharSpan): readonly CharSpan[] => {
  const chunks: CharSpan[] = []
  // Looks for the spaces: what is between them may be megabytes long, more than one match should hold.
  const space = /[\s\u200b-\u200d\u2060\ufeff]/g
  space.lastIndex = start
  for (let from = start; from < end; ) {
    const to = Math.min(end, space.exec(text)?.index ?? end)
    if (to > from) chunks.push({ start: from, end: to })
    from = to + 1
  }
  return chunks
}

/** Words of a span of text, in order, as character spans. */
export const tokenize = (text: string, span: CharSpan): readonly CharSpan[] => {
  const out: CharSpan[] = []
  const upToEnd = text.slice(0, span.end)
  // a quotation may open without white space before it: said,“We …
  const pattern = /(?:[^\s\u200b-\u200d\u2060\ufeff“]|(?<![,:;])“)+|“[^\s\u200b-\u200d\u2060\ufeff]*/g
  pattern.lastIndex = span.start
  for (let match = pattern.exec(upToEnd); match; match = pattern.exec(upToEnd))
    tokenizeChunk(match[0], match.index, out)
  return out
}
