/** Normal forms of a word as the tagger and the parser see it. */
const QUOTES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    "''": '"',
    '``': '"',
    '’': "'",
    '‘': "'",
    '–': '-',
    '—': '-',
  }),
)

/** Typographic quotes and dashes mapped to ASCII. */
export const plainQuotes = (word: string): string => QUOTES.get(word) ?? word.replace(/’/g, "'")

/** Lower-cased form with numbers, years and addresses as classes. */
export const normalForm = (word: string): string => {
  const code = word.charCodeAt(0)
  const hasDigit = /\d/.test(word)
  if (hasDigit && (code < 65 || /^[\d.,:\-/%$]+$/.test(word))) {
    if (/^(19|20)\d\d$/.test(word)) return '!YEAR'
    if (/^[\d.,]+$/.test(word)) return `!NUM${Math.min(word.length, 5)}`
    if (/^\d/.test(word) || /^[\d.,:\-/%$]+$/.test(word)) return `!D${word.replace(/\d+/g, '0').toLowerCase()}`
  }
  if (/^(https?:|www\.)|\w@\w+\./.test(word)) return '!URL'
  return word.toLowerCase()
}

/** Letters as X/x, digits as d, runs cut at two. */
export const wordShape = (word: string): string => {
  let shape = ''
  let previous = ''
  let run = 0
  for (const char of word) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{Ll}/u.test(char) ? 'x' : /\d/.test(char) ? 'd' : char
    run = kind === previous ? run + 1 : 1
    if (run <= 2) shape += kind
    previous = kind
  }
  return shape
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122
const isLarge = (code: number): boolean => code >= 65 && code <= 90

/** True for what begins with a capital, behind "al-" or "el-" too. Most words are told by their first letter alone. */
export const isCapital = (text: string): boolean => {
  const first = text.charCodeAt(0)
  if (isLarge(first)) return true
  return isSmall(first) && text.charCodeAt(1) !== 108 ? false : /^(?:al-|el-)?\p{Lu}/u.test(text)
}
