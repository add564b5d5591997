import { childrenOf, dependents, descendantsOf, hasLabel, hasTo, headOf, prepositionOf } from '../../annotate/index.js'
import { NOUNS_OF_AMOUNT } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import type { Clause } from './index.js'

/** The lemma of a word in small letters; empty for none. */
export const lower = (token: Token | undefined): string => token?.lemma.toLowerCase() ?? ''

/** The nouns a nominal may be called by: its own with the word before it, and its own. */
const ownNouns = (sentence: Sentence, head: Token): readonly NounMatch[] => {
  const before = childrenOf(sentence, head).filter(c => /^(?:compound|amod)$/.test(c.deprel))
  return [
    ...before.map(b => ({ token: head, lemma: `${lower(b)} ${lower(head)}` })),
    { token: head, lemma: lower(head) },
    ...(head.text.toLowerCase() === lower(head) ? [] : [{ token: head, lemma: head.text.toLowerCase() }]),
  ]
}

/** "A series of attacks": what an amount is of. */
const isCounted = (sentence: Sentence, noun: Token): boolean =>
  hasLabel(noun, ['nmod']) &&
  prepositionOf(sentence, noun) === 'of' &&
  NOUNS_OF_AMOUNT.has(lower(headOf(sentence, noun)))

/** The nouns a nominal may be called by: its own, and for an amount those of what it is of. */
export const callableAs = (sentence: Sentence, head: Token): readonly NounMatch[] =>
  descendantsOf(sentence, head, noun => isCounted(sentence, noun)).flatMap(noun => ownNouns(sentence, noun))

/** Each of some words and what is coordinated with it. */
export const withConjuncts = (sentence: Sentence, tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap(t => [t, ...dependents(sentence, t, ['conj'])])

/** A noun and what it is called. */
export interface NounMatch {
  readonly token: Token
  readonly lemma: string
}

/** The nouns that some nominals and what is coordinated with them may be called by. */
export const namesOfAll = (sentence: Sentence, heads: readonly Token[]): readonly NounMatch[] =>
  withConjuncts(sentence, heads).flatMap(head => callableAs(sentence, head))

/** What a clause has that frames ask for, each found when it is first asked for. */
export interface ClauseFacts {
  readonly clause: Clause
  /** Words that may be particles of the verb. */
  readonly beside: () => readonly Token[]
  /** What the objects may be called by. */
  readonly called: () => readonly NounMatch[]
  /** Words that may be the noun of an idiom. */
  readonly phrases: () => readonly Token[]
  readonly hasInfinitive: () => boolean
}

const lazily = <Found>(find: () => Found): (() => Found) => {
  let found: { readonly value: Found } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

export const factsOf = (sentence: Sentence, clause: Clause): ClauseFacts => ({
  clause,
  beside: lazily(() =>
    childrenOf(sentence, clause.verb).filter(
      c => c.deprel.startsWith('advmod') || c.deprel === 'compound:prt' || c.deprel === 'xcomp',
    ),
  ),
  called: lazily(() => namesOfAll(sentence, clause.objects)),
  phrases: lazily(() =>
    withConjuncts(sentence, [
      ...clause.obliques.map(o => o.token),
      ...clause.objects.flatMap(o => dependents(sentence, o, ['nmod', 'acl'])),
      ...dependents(sentence, clause.verb, ['xcomp', 'advcl']),
    ]),
  ),
  hasInfinitive: lazily(() =>
    [clause.verb, ...clause.objects]
      .flatMap(t => dependents(sentence, t, ['xcomp', 'ccomp', 'advcl', 'acl']))
      .some(t => hasTo(sentence, t)),
  ),
})
