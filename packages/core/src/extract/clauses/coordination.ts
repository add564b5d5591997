import { dependents, descendantsOf, hasLabel, headOf, prepositionOf } from '../../annotate/index.js'
import { wordsOf } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import { isNamedInContrast } from './contrast.js'
import type { SharedSubject } from './shared-subject.js'

const isTensed = (verb: Token): boolean => /^VB[DZP]$/.test(verb.xpos)

/** "Sold its stores and left", "sold its stores; left in May": coordinated verbs share a subject. */
export const coordinatedSubject: SharedSubject = ({ verb, head, subjectsOf }) => {
  if (head.upos !== 'VERB') return undefined
  const isTail = hasLabel(verb, ['parataxis']) && isTensed(verb) && verb.index > head.index
  return hasLabel(verb, ['conj']) || isTail ? subjectsOf(head) : undefined
}

/** "Condemned and sanctioned Russia": the object behind two coordinated verbs is the object of both. */
export const sharedObjects = (sentence: Sentence, verb: Token): readonly Token[] => {
  const other = hasLabel(verb, ['conj'])
    ? headOf(sentence, verb)
    : dependents(sentence, verb, ['conj']).find(c => c.index - verb.index === 2)
  if (other?.upos !== 'VERB' || Math.abs(other.index - verb.index) !== 2) return []
  const last = Math.max(other.index, verb.index)
  return dependents(sentence, other, ['obj']).filter(o => o.index > last)
}

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|X)$/

const withConjuncts = (sentence: Sentence, token: Token): readonly Token[] =>
  descendantsOf(sentence, token, c => hasLabel(c, ['conj']) && NOMINAL.test(c.upos) && !isNamedInContrast(sentence, c))

const COMITATIVE = wordsOf('comitative-prepositions')

const MEMBERS = ['conj', 'nmod', 'appos']

/** The token and what is coordinated with it; members named after "including", "such as" or "along with" or in apposition count. */
export const conjuncts = (sentence: Sentence, token: Token): readonly Token[] => {
  if (dependents(sentence, token, MEMBERS).length === 0) return [token]
  const members = dependents(sentence, token, ['nmod']).filter(n => {
    const preposition = prepositionOf(sentence, n) ?? ''
    const before = dependents(sentence, token, ['advmod']).find(a => a.text === 'together' && a.index < n.index)
    return COMITATIVE.has(before && preposition === 'with' ? 'together with' : preposition)
  })
  const named = token.xpos === 'NNS' ? dependents(sentence, token, ['appos']).filter(a => a.upos === 'PROPN') : []
  const found = [token, ...members, ...named].flatMap(t => withConjuncts(sentence, t))
  // "not Peru but Chile"
  return found.length > 1 && isNamedInContrast(sentence, token) ? found.filter(t => t !== token) : found
}
