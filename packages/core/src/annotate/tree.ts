import type { Sentence, Token } from '../model/index.js'

/** The token's head, or undefined for the root. UD attaches to content words, so the head of "in Geneva" is "Geneva". */
export const headOf = (sentence: Sentence, token: Token): Token | undefined => sentence.tokens[token.head]

export const childrenOf = (sentence: Sentence, token: Token): readonly Token[] =>
  sentence.children[token.index].map(i => sentence.tokens[i])

/** Dependents whose relation, with or without subtype, is one of `labels`. */
export const dependents = (sentence: Sentence, token: Token, labels: readonly string[]): readonly Token[] => {
  const found: Token[] = []
  for (const i of sentence.children[token.index]) {
    const child = sentence.tokens[i]
    if (hasLabel(child, labels)) found.push(child)
  }
  return found
}

const COLON = 58

export const hasLabel = ({ deprel }: Token, labels: readonly string[]): boolean => {
  for (const label of labels)
    if (deprel.startsWith(label) && (deprel.length === label.length || deprel.charCodeAt(label.length) === COLON))
      return true
  return false
}

/** The first of "A, B and C" for each of them; any other token itself. */
export const firstConjunct = (sentence: Sentence, token: Token): Token => {
  const above = token.deprel === 'conj' ? headOf(sentence, token) : undefined
  return above ? firstConjunct(sentence, above) : token
}

/** True for an infinitive with "to". */
export const hasTo = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb, ['mark']).some(m => m.lemma === 'to')

/** The preposition of a nominal ("in" of "in Geneva"); several words are joined ("because of"). Undefined without one. */
export const prepositionOf = (sentence: Sentence, token: Token): string | undefined => {
  const marks = dependents(sentence, token, ['case']).filter(
    t => t.text !== "'s" && t.text !== '’s' && t.text !== "'" && t.text !== '’',
  )
  if (marks.length === 0) return undefined
  return marks.map(m => [m, ...dependents(sentence, m, ['fixed'])].map(t => t.text.toLowerCase()).join(' ')).join(' ')
}

/** Indexes of the token and everything below it, in text order. */
export const subtree = (sentence: Sentence, token: Token): readonly number[] => {
  const found = [token.index]
  for (let i = 0; i < found.length; i++) found.push(...sentence.children[found[i]])
  return found.sort((a, b) => a - b)
}

/** True where `ancestor` is on the path from the token to the root. */
export const isBelow = (sentence: Sentence, token: Token, ancestor: Token): boolean => {
  for (let at: Token | undefined = token; at; at = headOf(sentence, at)) if (at.index === ancestor.index) return true
  return false
}

export const childLists = (heads: readonly number[]): readonly (readonly number[])[] => {
  const lists: number[][] = heads.map(() => [])
  heads.forEach((head, i) => {
    if (head >= 0) lists[head].push(i)
  })
  return lists
}
