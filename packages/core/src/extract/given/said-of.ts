import { dependents } from '../../annotate/index.js'
import { findRelation, SPEECH_VERBS, type VocabularyRelation, wordsOf } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import { conjuncts } from '../clauses/index.js'
import type { GivenPair } from './pair.js'

const DEONTIC = wordsOf('deontic-modals')
const ALLEGING = wordsOf('allegation-verbs')
const OBLIGATION = wordsOf('obligation-verbs')

/** "Said that B must …", "alleged that B did …": said of B, an obligation is a demand, and an allegation an accusation. */
export const actOfSaying = (
  pair: GivenPair,
): { readonly relation: VocabularyRelation; readonly anchor: Token; readonly words: readonly Token[] } | undefined => {
  const { subject, object, context } = pair
  if (!subject || !object) return undefined
  const { sentence } = context
  for (const { verb, subjects } of context.clauses) {
    if (!SPEECH_VERBS.has(verb.lemma) && !ALLEGING.has(verb.lemma)) continue
    if (!subjects.some(s => conjuncts(sentence, s).includes(subject.head))) continue
    for (const said of [
      ...dependents(sentence, verb, ['ccomp', 'parataxis']),
      ...dependents(sentence, verb, ['obj']),
    ]) {
      const isOfObject = dependents(sentence, said, ['nsubj']).some(
        s => conjuncts(sentence, s).includes(object.head) || dependents(sentence, s, ['nmod']).includes(object.head),
      )
      const must = dependents(sentence, said, ['aux']).find(a => DEONTIC.has(a.lemma.toLowerCase()))
      if (isOfObject && (must || OBLIGATION.has(said.lemma)))
        return { relation: findRelation('DEMANDED_FROM')!, anchor: verb, words: must ? [must, said] : [said] }
      if (isOfObject && ALLEGING.has(verb.lemma))
        return { relation: findRelation('ACCUSED')!, anchor: verb, words: [verb] }
    }
  }
  return undefined
}
