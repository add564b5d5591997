/** Ends as a sentence does, quotation marks and brackets after it. */
export const SENTENCE_END = /[.!?…:]["'”’)\]]*$/

/** Lines that programs folded are about this long. */
const FOLDED_FROM = 55
const FOLDED_TO = 100
/** Words and signs no line of its own ends with. */
const UNFINISHED =
  /(?:[,;–—-]|\s(?:a|an|the|of|in|on|at|to|for|from|with|by|and|or|but|as|that|which|who|than|into|its|his|her|their|was|were|is|are|has|have|had|will))$/i

/** Whether the break between two lines is only a fold: the sentence clearly goes on after it. */
const isFold = (before: string, after: string): boolean =>
  !SENTENCE_END.test(before) &&
  (/^\p{Ll}/u.test(after) ||
    UNFINISHED.test(before) ||
    (before.length >= FOLDED_FROM && before.length <= FOLDED_TO && after.split(' ').length > 2))

/** Lines that line breaks divide, put together where a break is only a fold, with the numbers of the lines in each. An empty line ends a paragraph whatever stands around it. */
export const unfoldLines = (
  lines: readonly string[],
): readonly { readonly text: string; readonly from: readonly number[] }[] => {
  const paragraphs: { text: string; from: number[] }[] = []
  let before = ''
  for (const [i, line] of lines.entries()) {
    const text = line.replace(/\s+/g, ' ').trim()
    const last = paragraphs.at(-1)
    if (text !== '' && before !== '' && last && isFold(before, text)) {
      last.text += ` ${text}`
      last.from.push(i)
    } else if (text !== '') paragraphs.push({ text, from: [i] })
    before = text
  }
  return paragraphs
}
