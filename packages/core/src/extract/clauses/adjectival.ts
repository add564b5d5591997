import { dependents, prepositionOf } from '../../annotate/index.js'
import { isTriggerVerb } from '../../lexicon/index.js'
import type { Sentence } from '../../model/index.js'
import type { Clause } from './clause.js'

/** "Norway is critical of Sweden": adjectives said of somebody that evoke a relation as verbs do, with what they are said of. */
export const readAdjectives = (sentence: Sentence): readonly Clause[] =>
  sentence.tokens
    .filter(t => t.upos === 'ADJ' && isTriggerVerb(t.lemma) && dependents(sentence, t, ['cop']).length > 0)
    .map(verb => ({
      verb,
      isPassive: false,
      particle: undefined,
      subjects: dependents(sentence, verb, ['nsubj']),
      objects: [],
      indirect: [],
      obliques: dependents(sentence, verb, ['obl', 'nmod']).map(token => ({
        token,
        preposition: prepositionOf(sentence, token) ?? '',
      })),
    }))
