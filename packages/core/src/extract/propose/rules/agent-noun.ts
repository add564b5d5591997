import { childrenOf, dependents, prepositionOf } from '../../../annotate/index.js'
import { AGENT_NOUNS, findRelation } from '../../../lexicon/index.js'
import type { Token } from '../../../model/index.js'
import { type Candidate, type Participant, participants, type Rule, type RuleContext } from '../../context.js'

/** Whom the noun is said of: its owner, the name before it, its of-phrase. */
const saidOf = (context: RuleContext, noun: Token): readonly Participant[] => {
  const { sentence } = context
  const before = childrenOf(sentence, noun).filter(
    c => c.index < noun.index && (c.deprel === 'nmod:poss' || (c.deprel === 'compound' && c.upos === 'PROPN')),
  )
  const of = dependents(sentence, noun, ['nmod']).filter(n => prepositionOf(sentence, n) === 'of')
  return [...before, ...of].flatMap(t => participants(context, t)).filter(p => p.type !== 'place')
}

/** "Johnson's critics", "Navalny, a critic of Putin", "the killers of Khashoggi": nouns for those who do something, whether named or not. */
export const agentNoun = (taken: ReadonlySet<number>): Rule => ({
  name: 'agent-noun',
  apply: context =>
    context.sentence.tokens.flatMap((noun): readonly Candidate[] => {
      const relation = noun.upos === 'NOUN' ? findRelation(AGENT_NOUNS.get(noun.lemma) ?? '') : undefined
      if (!relation || taken.has(noun.index)) return []
      return participants(context, noun).flatMap(subject =>
        saidOf(context, noun)
          .filter(object => object.actor !== subject.actor)
          .map(object => ({
            rule: 'agent-noun',
            relation,
            verb: `be ${noun.lemma}`,
            subject,
            object,
            reciprocal: false,
            trigger: [noun],
            anchor: noun,
            place: null,
          })),
      )
    }),
})
