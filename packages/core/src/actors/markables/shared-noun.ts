import { childrenOf, dependents, prepositionOf } from '../../annotate/index.js'
import type { NameSpan, Sentence, Token } from '../../model/index.js'

/** States that stand together before or behind one plural noun: each has its own of what the noun names. */
export interface SharedNoun {
  /** ISO codes, in text order. */
  readonly states: readonly string[]
  /** "Of Kenya" rather than "Kenyan". */
  readonly isBehind: boolean
  /** First word of the noun itself: "foreign" of "German and French foreign ministers". */
  readonly first: number
}

const withConjuncts = (sentence: Sentence, token: Token): readonly Token[] => [
  token,
  ...dependents(sentence, token, ['conj']).flatMap(c => withConjuncts(sentence, c)),
]

/** "The German and French foreign ministers", "the presidents of Kenya and Uganda"; undefined for one state or none. */
export const readSharedNoun = (sentence: Sentence, head: Token, names: readonly NameSpan[]): SharedNoun | undefined => {
  if (!/^NNP?S$/.test(head.xpos) || dependents(sentence, head, ['appos']).some(a => a.upos === 'PROPN'))
    return undefined
  const stateAt = (token: Token): NameSpan | undefined =>
    names.find(
      n => /^(?:country|demonym)$/.test(n.type) && n.known?.country && n.first <= token.index && token.index <= n.last,
    )
  for (const child of childrenOf(sentence, head)) {
    const isBehind = child.deprel === 'nmod' && child.index > head.index && prepositionOf(sentence, child) === 'of'
    const isBefore = child.index < head.index && /^(?:amod|compound|nmod:poss|nmod)$/.test(child.deprel)
    if (!isBehind && !isBefore) continue
    const members = withConjuncts(sentence, child)
    const found = members.map(stateAt)
    const states = [...new Set(found.flatMap(n => n?.known?.country ?? []))]
    if (states.length < 2 || states.length < members.length) continue
    const end = Math.max(...found.map(n => n!.last))
    const first = isBehind ? startOf(sentence, head) : sentence.tokens[end + 1]?.text === "'s" ? end + 2 : end + 1
    return first <= head.index ? { states, isBehind, first } : undefined
  }
  return undefined
}

/** First of the words right before the noun that belong to it, without determiner and number. */
const startOf = (sentence: Sentence, head: Token): number => {
  let first = head.index
  while (first > 0 && /^(?:amod|compound)$/.test(sentence.tokens[first - 1].deprel)) first--
  return first
}
