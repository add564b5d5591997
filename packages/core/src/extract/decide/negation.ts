import { childrenOf, dependents, hasLabel } from '../../annotate/index.js'
import { NEGATORS, wordsOf } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import { isReplaced } from '../clauses/index.js'

const NOBODY = wordsOf('negative-pronouns')
const NO = wordsOf('negative-determiners')
const NOT_ONE = wordsOf('minimal-numerals')
const SCANT = wordsOf('negative-quantifiers')

/** "No soldiers attacked", "neither Norway nor Sweden attacked", "nobody believes": there is nobody who does it. */
export const isDoneByNobody = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb, ['nsubj']).some(
    subject =>
      NOBODY.has(subject.text.toLowerCase()) ||
      childrenOf(sentence, subject).some(
        c =>
          (NO.has(c.text.toLowerCase()) && hasLabel(c, ['det', 'cc', 'advmod'])) ||
          (/^not$/i.test(c.text) && NOT_ONE.has(sentence.tokens[c.index + 1]?.text.toLowerCase() ?? '')),
      ),
  )

const isNegator = (sentence: Sentence, word: Token): boolean =>
  NEGATORS.has(word.lemma.toLowerCase().replace('’', "'")) &&
  !/^only$/i.test(sentence.tokens[word.index + 1]?.text ?? '') &&
  hasLabel(word, ['advmod', 'det', 'cc', 'mark', 'case', 'aux'])

/** "Has yet to help", "is yet to help". */
export const isYetTo = (sentence: Sentence, verb: Token): boolean =>
  /^to$/i.test(sentence.tokens[verb.index - 1]?.text ?? '') &&
  /^yet$/i.test(sentence.tokens[verb.index - 2]?.text ?? '')

/** "Did not attack", "never attacked". */
export const hasNegator = (sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token).some(c => isNegator(sentence, c))

/** True where a word beside the event, or its subject, says that it did not happen. */
export const isNegated = (sentence: Sentence, token: Token): boolean =>
  isDoneByNobody(sentence, token) ||
  isReplaced(sentence, token) ||
  (token.deprel !== 'xcomp' && isYetTo(sentence, token)) ||
  hasNegator(sentence, token) ||
  // "found B not guilty"
  dependents(sentence, token, ['xcomp']).some(c => c.upos === 'ADJ' && hasNegator(sentence, c)) ||
  childrenOf(sentence, token).some(c => token.upos === 'NOUN' && c.deprel === 'amod' && SCANT.has(c.text.toLowerCase()))
