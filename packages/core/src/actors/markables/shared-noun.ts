import { childrenOf, dependents } from '../../annotate/index.js'
import { wordsOf } from '../../lexicon/index.js'
import type { NameSpan, Sentence, Token } from '../../model/index.js'

/** States that stand together before or behind one plural noun: each has its own of what the noun names. */
export interface SharedNoun {
  /** ISO codes, in text order. */
  readonly states: readonly string[]
  /** The names of the states. */
  readonly names: readonly NameSpan[]
  /** "Of Kenya" rather than "Kenyan". */
  readonly isBehind: boolean
  /** First word of the noun itself: "foreign" of "German and French foreign ministers". */
  readonly first: number
}

const COORDINATORS = wordsOf('coordinators')

const withConjuncts = (sentence: Sentence, token: Token): readonly Token[] => [
  token,
  ...dependents(sentence, token, ['conj']).flatMap(c => withConjuncts(sentence, c)),
]

type StateAt = (token: Token) => NameSpan | undefined

/** States in a row from a word on, whatever the tree makes of it: "Kenya, Rwanda and the Gambia". */
const rowOfStates = ({ tokens }: Sentence, from: number, stateAt: StateAt): readonly NameSpan[] => {
  const found: NameSpan[] = []
  for (let at = from; at < tokens.length; ) {
    if (/^the$/i.test(tokens[at].text)) at++
    const state = tokens[at] && stateAt(tokens[at])
    if (state?.first !== at || /^['’]s?$/.test(tokens[state.last + 1]?.text ?? '')) break
    found.push(state)
    at = state.last + 1
    if (tokens[at]?.text === ',') at++
    if (COORDINATORS.has(tokens[at]?.text ?? '')) at++
    if (at === state.last + 1) break
  }
  return found
}

/** States that are coordinated in front of a noun, and nothing else with them: "German and French". */
const statesBefore = (sentence: Sentence, head: Token, stateAt: StateAt): readonly NameSpan[] => {
  for (const child of childrenOf(sentence, head)) {
    if (child.index > head.index || !/^(?:amod|compound|nmod:poss|nmod)$/.test(child.deprel)) continue
    const found = withConjuncts(sentence, child).map(stateAt)
    if (found.length > 1 && found.every(n => n !== undefined)) return found
  }
  return []
}

/** First of the words right before the noun that belong to it, without determiner and number. */
const startOf = (sentence: Sentence, head: Token): number => {
  let first = head.index
  while (first > 0 && /^(?:amod|compound)$/.test(sentence.tokens[first - 1].deprel)) first--
  return first
}

/** "The German and French foreign ministers", "the presidents of Kenya and Uganda"; undefined for one state or none. */
export const readSharedNoun = (sentence: Sentence, head: Token, names: readonly NameSpan[]): SharedNoun | undefined => {
  if (!/^NNP?S$/.test(head.xpos)) return undefined
  const stateAt: StateAt = token =>
    names.find(
      n => /^(?:country|demonym)$/.test(n.type) && n.known?.country && n.first <= token.index && token.index <= n.last,
    )
  const behind = sentence.tokens[head.index + 1]?.text === 'of' ? rowOfStates(sentence, head.index + 2, stateAt) : []
  const isBehind = behind.length > 1
  const found = isBehind ? behind : statesBefore(sentence, head, stateAt)
  const states = [...new Set(found.flatMap(n => n.known?.country ?? []))]
  if (states.length < 2) return undefined
  const end = Math.max(...found.map(n => n.last))
  const first = isBehind ? startOf(sentence, head) : sentence.tokens[end + 1]?.text === "'s" ? end + 2 : end + 1
  return first <= head.index ? { states, names: found, isBehind, first } : undefined
}
