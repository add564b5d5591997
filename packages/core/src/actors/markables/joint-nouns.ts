import { childrenOf, dependents, prepositionOf, subtree } from '../../annotate/index.js'
import { wordsOf } from '../../lexicon/index.js'
import type { CharSpan, Sentence, Token } from '../../model/index.js'
import type { Markable } from './markable.js'

/** Words that introduce all that is coordinated behind them. */
const SHARED = /^(?:det|nummod|nmod:poss)/
const SHARED_WORDS = wordsOf('shared-determiners')
const PAIRS = wordsOf('joint-noun-pairs')
const COORDINATORS = wordsOf('coordinators')

/** Words that what stands behind two nouns may have. */
const LONGEST_BEHIND = 6

const isPlural = (token: Token): boolean => /^(?:NNS|NNPS)$/.test(token.xpos)

/** The one noun without words of its own that "and" or "or" joins to another: "partners" of "our allies and partners". */
const secondNoun = (sentence: Sentence, head: Token): Token | undefined => {
  const joined = dependents(sentence, head, ['conj'])
  const [second] = joined
  const and = second && sentence.tokens[second.index - 1]
  if (joined.length !== 1 || second.upos !== 'NOUN' || and?.deprel !== 'cc' || and.index - 1 !== head.index)
    return undefined
  return COORDINATORS.has(and.text.toLowerCase()) ? second : undefined
}

const hasOwnWords = (sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token).some(c => c.index < token.index && c.deprel !== 'cc')

const sharesFront = (sentence: Sentence, head: Token): boolean =>
  childrenOf(sentence, head).some(
    c =>
      c.index < head.index &&
      (SHARED.test(c.deprel) || SHARED_WORDS.has(c.text.toLowerCase())) &&
      !/^the$/i.test(c.text),
  )

/** "Banks and insurers of 12 countries": what stands behind the second tells of both, whichever of them the tree hangs it from. */
const ofBehind = (sentence: Sentence, head: Token, second: Token): Token | undefined =>
  [head, second]
    .flatMap(noun => dependents(sentence, noun, ['nmod']))
    .find(
      n =>
        n.index > second.index &&
        prepositionOf(sentence, n) === 'of' &&
        sentence.tokens[second.index + 1].text === 'of',
    )

/**
 * The second of two plural common nouns that are one described group: they share a determiner, number or of-phrase ("our allies and partners",
 * "officers and sailors of the fleet") or are a fixed pair. Undefined where each is a group of its own ("tenants and landlords").
 */
export const jointNoun = (sentence: Sentence, { head, nominal }: Markable): Token | undefined => {
  const second = secondNoun(sentence, head)
  if (!second || !isPlural(second) || !nominal || nominal.shared || hasOwnWords(sentence, second)) return undefined
  if (!isPlural(head) || second.lemma === 'member') return undefined
  const isPair = PAIRS.has(`${head.lemma} ${second.lemma}`)
  return isPair || sharesFront(sentence, head) || ofBehind(sentence, head, second) ? second : undefined
}

/** "Of the fleet" behind both; nothing where it is long. */
const sharedEnd = ({ sentence, head }: Markable, second: Markable): number => {
  const of = ofBehind(sentence, head, second.head)
  const last = of && subtree(sentence, of).at(-1)
  return last !== undefined && last - second.head.index <= LONGEST_BEHIND ? sentence.tokens[last].end : second.end
}

/** Two nouns as one group: the first with its words up to the end of the second. */
export const joinNouns = (first: Markable, second: Markable, surface: (span: CharSpan) => string): Markable => {
  const nominal = first.nominal!
  const last = second.nominal!
  const behind = surface({ start: second.start, end: sharedEnd(first, second) })
  const between = surface({ start: first.head.end, end: second.start })
  return {
    ...first,
    end: second.end,
    type: first.type === second.type && first.type !== null ? first.type : 'group',
    isPlural: true,
    nominal: {
      ...nominal,
      phrase: `${nominal.phrase}${between}${last.phrase}`,
      full: `${nominal.phrase}${between}${behind.length > last.full.length ? behind : last.full}`,
      isBare: false,
    },
  }
}
