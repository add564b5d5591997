import { wordsOf } from '../../lexicon/index.js'
import type { NameSpan, Sentence } from '../../model/index.js'

const SOME = wordsOf('partitive-modifiers')
const TERMS = wordsOf('term-adjectives')
/** "The 12th Storting". */
const NUMBERED = /^\d+(?:st|nd|rd|th)$/i
const ELECTED = wordsOf('parliament-words')

/** True where a known name is only a part of a description: some of a party, a parliament of another term. */
export const isPartOfDescription = ({ tokens }: Sentence, { type, known, first, last }: NameSpan): boolean => {
  const before = tokens[first - 1]?.text.toLowerCase() ?? ''
  if (type !== 'organisation') return false
  if (ELECTED.has(tokens[last].text)) return TERMS.has(before) || NUMBERED.test(before)
  return known !== undefined && tokens[last].xpos === 'NNPS' && SOME.has(before)
}
