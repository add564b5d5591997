import { childrenOf } from '../../annotate/index.js'
import { wordsOf } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'

const REPLACED = wordsOf('substitutive-prepositions')
const BEFORE = /^(?:det|amod|compound|nummod|nmod:poss)/
const NOT_ONLY = wordsOf('additive-focus-particles')

/** Behind "instead of", "rather than" and "far from": it is not what happened, nor who was meant. */
export const isReplaced = (sentence: Sentence, token: Token): boolean => {
  const start = Math.min(
    token.index,
    ...childrenOf(sentence, token).flatMap(c => (BEFORE.test(c.deprel) ? [c.index] : [])),
  )
  const words = sentence.tokens.slice(Math.max(0, start - 2), start)
  return REPLACED.has(words.map(w => w.text.toLowerCase()).join(' '))
}

/** "Chile" of "Peru, not Chile," and of "Peru rather than Chile": named only to say that it was not the one. */
export const isNamedInContrast = (sentence: Sentence, token: Token): boolean =>
  isReplaced(sentence, token) ||
  childrenOf(sentence, token).some(
    c =>
      c.index < token.index &&
      /^not$/i.test(c.text) &&
      !NOT_ONLY.has(sentence.tokens[c.index + 1]?.text.toLowerCase() ?? ''),
  )
