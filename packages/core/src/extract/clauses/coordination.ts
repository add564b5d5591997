import { dependents, hasLabel, prepositionOf } from '../../annotate/index.js'
import type { Sentence, Token } from '../../model/index.js'
import type { SharedSubject } from './shared-subject.js'

const isTensed = (verb: Token): boolean => /^VB[DZP]$/.test(verb.xpos)

/** "Sold its stores and left", "sold its stores; left in May": coordinated verbs share a subject. */
export const coordinatedSubject: SharedSubject = ({ verb, head, subjectsOf }) => {
  if (head.upos !== 'VERB') return undefined
  const isTail = hasLabel(verb, ['parataxis']) && isTensed(verb) && verb.index > head.index
  return hasLabel(verb, ['conj']) || isTail ? subjectsOf(head) : undefined
}

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|X)$/

const withConjuncts = (sentence: Sentence, token: Token): readonly Token[] => [
  token,
  ...dependents(sentence, token, ['conj'])
    .filter(c => NOMINAL.test(c.upos))
    .flatMap(c => withConjuncts(sentence, c)),
]

/** The token and what is coordinated with it; members named after "including" and "such as" or in apposition count. */
export const conjuncts = (sentence: Sentence, token: Token): readonly Token[] => {
  const members = dependents(sentence, token, ['nmod']).filter(n =>
    /^(?:including|such as)$/.test(prepositionOf(sentence, n) ?? ''),
  )
  const named = token.xpos === 'NNS' ? dependents(sentence, token, ['appos']).filter(a => a.upos === 'PROPN') : []
  return [token, ...members, ...named].flatMap(t => withConjuncts(sentence, t))
}
