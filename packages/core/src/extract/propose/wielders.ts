import { childrenOf, dependents, prepositionOf } from '../../annotate/index.js'
import { CIVIL_CRAFT, findInstrument, type VocabularyRelation } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import { type Clause, conjuncts } from '../clauses/index.js'
import { type Participant, participants, participantsInside, type RuleContext } from '../context.js'

/** Who may send weapons and craft. */
const WIELDING = /^(?:country|military|armed_group|igo)$/

const isCivil = (sentence: Sentence, noun: Token): boolean =>
  childrenOf(sentence, noun).some(c => CIVIL_CRAFT.has(c.lemma.toLowerCase()))

/** "Rockets fired by Hezbollah", "strikes carried out by Israel": who is named with the participle. */
const launchers = (context: RuleContext, noun: Token): readonly Participant[] =>
  dependents(context.sentence, noun, ['acl'])
    .filter(verb => verb.xpos === 'VBN')
    .flatMap(verb => dependents(context.sentence, verb, ['obl']))
    .filter(agent => prepositionOf(context.sentence, agent) === 'by')
    .flatMap(agent => participants(context, agent))

/** Who acts by a weapon, a craft or a deed: Israel in "Israeli strikes", the Houthis in "Houthi missiles". */
export const wieldersOf = (context: RuleContext, noun: Token): readonly Participant[] => {
  if (!findInstrument(noun.lemma) || isCivil(context.sentence, noun)) return []
  const named = participantsInside(context, noun)
  return (named.length > 0 ? named : launchers(context, noun)).filter(p => WIELDING.test(p.type))
}

/** "Israeli strikes angered Egypt" is nothing Israel did: weapons and deeds act where force is used, craft in all that is done and not said. */
const isActOf = (noun: Token, { quad }: VocabularyRelation): boolean =>
  quad === 4 || (quad === 2 && findInstrument(noun.lemma) === 'craft')

/** Those behind the subjects of a clause, where these are instruments and the relation is one they are used for; `deeds` are the nouns of what they did. */
export const wieldersInClause = (
  context: RuleContext,
  clause: Clause,
  relation: VocabularyRelation,
): { readonly subjects: readonly Participant[]; readonly deeds: readonly Token[] } => {
  const instruments = clause.subjects.flatMap(s => conjuncts(context.sentence, s)).filter(s => isActOf(s, relation))
  const found = instruments.map(noun => ({ noun, wielders: wieldersOf(context, noun) }))
  return {
    subjects: found.flatMap(f => f.wielders),
    deeds: found
      .filter(({ noun, wielders }) => wielders.length > 0 && noun.index < clause.verb.index)
      .map(f => f.noun)
      .filter(noun => findInstrument(noun.lemma) === 'deed'),
  }
}
