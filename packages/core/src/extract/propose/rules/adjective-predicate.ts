import { childrenOf, dependents, prepositionOf } from '../../../annotate/index.js'
import { ATTITUDE_ADJECTIVES, INTERACTED_WITH, wordsOf } from '../../../lexicon/index.js'
import type { Token } from '../../../model/index.js'
import {
  agentsOf,
  type Candidate,
  type Participant,
  participants,
  participantsInside,
  type Rule,
  type RuleContext,
} from '../../context.js'
import { placeOf } from '../../decide/place.js'

const STIMULUS = wordsOf('stimulus-prepositions')

/** Whom an attitude is towards: named in its complement, or as the owner of what stands there ("concerned by Russia's actions"). */
const aims = (
  context: RuleContext,
  adjective: Token,
): readonly { readonly object: Participant; readonly words: readonly Token[] }[] => {
  const { sentence } = context
  return dependents(sentence, adjective, ['obl', 'nmod']).flatMap(phrase => {
    if (!STIMULUS.has(prepositionOf(sentence, phrase) ?? '')) return []
    const words = dependents(sentence, phrase, ['case'])
    const direct = participants(context, phrase)
    if (direct.length > 0) return direct.map(object => ({ object, words }))
    const inside = participantsInside(context, phrase)
    const deeper =
      inside.length > 0 ? inside : dependents(sentence, phrase, ['nmod']).flatMap(n => participantsInside(context, n))
    return deeper.map(object => ({ object, words: [...words, phrase] }))
  })
}

const holders = (context: RuleContext, adjective: Token): readonly Participant[] => {
  const clause = context.clauses.find(c => c.verb === adjective)
  if (clause) return agentsOf(context, { ...clause, subjects: [...clause.subjects, ...clause.objects] })
  return dependents(context.sentence, adjective, ['nsubj'])
    .flatMap(s => participants(context, s))
    .filter(p => p.type !== 'place')
}

/** Attitudes the vocabulary has no relation for: "A is concerned by B's actions", "A is critical of B": an attitude said of one with "be" and aimed at the other. */
export const adjectivePredicate = (taken: ReadonlySet<number>): Rule => ({
  name: 'adjective-predicate',
  apply: context =>
    context.sentence.tokens.flatMap((adjective): readonly Candidate[] => {
      const verb = ATTITUDE_ADJECTIVES.get(adjective.text.toLowerCase())
      if (!verb || taken.has(adjective.index)) return []
      const [copula] = childrenOf(context.sentence, adjective).filter(c => /^(?:cop|aux:pass)$/.test(c.deprel))
      if (!copula) return []
      return holders(context, adjective).flatMap(subject =>
        aims(context, adjective)
          .filter(aim => aim.object.actor !== subject.actor && aim.object.type !== 'place')
          .map(({ object, words }) => ({
            rule: 'adjective-predicate',
            relation: INTERACTED_WITH,
            verb,
            subject,
            object,
            reciprocal: false,
            trigger: [copula, adjective, ...words].sort((a, b) => a.index - b.index),
            anchor: adjective,
            place: placeOf(context, adjective),
          })),
      )
    }),
})
