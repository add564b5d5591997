import type { Sentence, Token } from '../model/index.js'

/** The token's head, or undefined for the root. UD attaches to content words, so the head of "in Geneva" is "Geneva". */
export const headOf = (sentence: Sentence, token: Token): Token | undefined => sentence.tokens[token.head]

export const childrenOf = ({ children, tokens }: Sentence, token: Token): readonly Token[] => {
  const indexes = children[token.index]
  const found: Token[] = []
  for (let k = 0; k < indexes.length; k++) found.push(tokens[indexes[k]])
  return found
}

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

/**
 * The tokens above one, the nearest first, the root last. Trees are walked up here and nowhere else: no path is longer than the sentence, so
 * the walk ends for any heads.
 */
export const ancestorsOf = (sentence: Sentence, token: Token): readonly Token[] => {
  const above: Token[] = []
  for (let at = headOf(sentence, token); at && above.length < sentence.tokens.length; at = headOf(sentence, at))
    above.push(at)
  return above
}

/** The token and those above it, up to the root. */
export const pathOf = (sentence: Sentence, token: Token): readonly Token[] => [token, ...ancestorsOf(sentence, token)]

/** For each token its index and those above it, the nearest first. */
export const waysUp = ({ tokens }: Sentence): readonly (readonly number[])[] =>
  tokens.map(({ index, head }) => {
    const way = [index]
    for (let at = head; at >= 0 && way.length <= tokens.length; at = tokens[at].head) way.push(at)
    return way
  })

/** The first of "A, B and C" for each of them; any other token itself. */
export const firstConjunct = (sentence: Sentence, token: Token): Token =>
  pathOf(sentence, token).find(t => t.deprel !== 'conj' || t.head < 0) ?? token

/** True for an infinitive with "to". */
export const hasTo = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb, ['mark']).some(m => m.lemma === 'to')

/** The preposition of a nominal ("in" of "in Geneva"); several words are joined ("because of"). Undefined without one. */
export const prepositionOf = (sentence: Sentence, token: Token): string | undefined => {
  let preposition: string | undefined
  for (const mark of dependents(sentence, token, CASE)) {
    if (POSSESSIVE.has(mark.text)) continue
    preposition = preposition === undefined ? mark.text.toLowerCase() : `${preposition} ${mark.text.toLowerCase()}`
    for (const fixed of dependents(sentence, mark, FIXED)) preposition += ` ${fixed.text.toLowerCase()}`
  }
  return preposition
}
const CASE = ['case']
const FIXED = ['fixed']
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

/**
 * The token and those below it that pass a test, none below one that does not, each before what hangs from it. A word has one head, so a walk
 * down could come back to where it began and to no other word.
 */
export const descendantsOf = (
  sentence: Sentence,
  token: Token,
  passes: (child: Token) => boolean = () => true,
): readonly Token[] => {
  const found = [token]
  const walk = [...childrenOf(sentence, token)].reverse()
  for (let at = walk.pop(); at; at = walk.pop()) {
    if (at === token || !passes(at)) continue
    found.push(at)
    walk.push(...[...childrenOf(sentence, at)].reverse())
  }
  return found
}

/** Indexes of the token and everything below it, in text order. */
export const subtree = (sentence: Sentence, token: Token): readonly number[] =>
  descendantsOf(sentence, token)
    .map(t => t.index)
    .sort((a, b) => a - b)

/** True where `ancestor` is on the path from the token to the root. */
export const isBelow = (sentence: Sentence, token: Token, ancestor: Token): boolean =>
  pathOf(sentence, token).some(t => t.index === ancestor.index)

export const childLists = (heads: readonly number[]): readonly (readonly number[])[] => {
  const lists: number[][] = heads.map(() => [])
  heads.forEach((head, i) => {
    if (head >= 0) lists[head].push(i)
  })
  return lists
}
