import { dependents, prepositionOf } from '../../../annotate/index.js'
import { findRelation, INTERACTED_WITH, LINK_NOUNS, type VocabularyRelation, wordsOf } from '../../../lexicon/index.js'
import type { Token } from '../../../model/index.js'
import {
  type Candidate,
  type Participant,
  participants,
  participantsInside,
  type Rule,
  type RuleContext,
} from '../../context.js'

const OTHER_SIDE = wordsOf('relational-noun-prepositions')

const linkedTo = (
  context: RuleContext,
  noun: Token,
): readonly { readonly actor: Participant; readonly words: readonly Token[] }[] => {
  const { sentence } = context
  const phrases = dependents(sentence, noun, ['nmod']).filter(n => OTHER_SIDE.has(prepositionOf(sentence, n) ?? ''))
  const named = phrases.flatMap(phrase =>
    participants(context, phrase).map(actor => ({ actor, words: [noun, ...dependents(sentence, phrase, ['case'])] })),
  )
  return named.length > 0 ? named : participantsInside(context, noun).map(actor => ({ actor, words: [noun] }))
}

const relationOf = (noun: Token): VocabularyRelation =>
  findRelation(LINK_NOUNS.get(noun.lemma) ?? '') ?? INTERACTED_WITH

/** "B is a critic of A": a noun that links two actors, said of one with "be". */
export const copularNoun: Rule = {
  name: 'copular-noun',
  apply: context =>
    context.sentence.tokens.flatMap((noun): readonly Candidate[] => {
      if (noun.upos !== 'NOUN' || !LINK_NOUNS.has(noun.lemma)) return []
      const [copula] = dependents(context.sentence, noun, ['cop'])
      if (!copula) return []
      const subjects = dependents(context.sentence, noun, ['nsubj']).flatMap(s => participants(context, s))
      return subjects.flatMap(subject =>
        linkedTo(context, noun)
          .filter(link => link.actor.actor !== subject.actor)
          .map(link => ({
            rule: 'copular-noun',
            relation: relationOf(noun),
            verb: `be ${noun.lemma}`,
            subject,
            object: link.actor,
            reciprocal: false,
            trigger: [copula, ...link.words].sort((a, b) => a.index - b.index),
            anchor: noun,
            place: null,
          })),
      )
    }),
}
