import type { NameSpan, Sentence } from '../../model/index.js'

/** Words that make a plural name some of its bearers: "other Republicans", "some Democrats in the House". */
const SOME =
  /^(?:other|some|many|several|few|most|certain|fellow|moderate|senior|leading|conservative|progressive|various|individual)$/i
/** Words that make a body another than today's: "the previous Congress", "the 12th Storting". */
const ANOTHER_TERM = /^(?:previous|last|next|former|outgoing|incoming|\d+(?:st|nd|rd|th))$/i
const ELECTED = /^(?:Congress|Parliament|Senate|Bundestag|Knesset|Assembly)$/

/** True where a known name is only a part of a description: some of a party, a parliament of another term. */
export const isPartOfDescription = ({ tokens }: Sentence, { type, known, first, last }: NameSpan): boolean => {
  const before = tokens[first - 1]?.text ?? ''
  if (type !== 'organisation') return false
  if (ELECTED.test(tokens[last].text)) return ANOTHER_TERM.test(before)
  return known !== undefined && tokens[last].xpos === 'NNPS' && SOME.test(before)
}
