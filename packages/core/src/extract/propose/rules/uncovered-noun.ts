import { childrenOf, dependents, hasLabel, headOf, prepositionOf } from '../../../annotate/index.js'
import { findNoun, INTERACTED_WITH, NON_EVENT_NOUNS, TIME_NOUNS, wordsOf } from '../../../lexicon/index.js'
import type { Token } from '../../../model/index.js'
import {
  type Candidate,
  type Done,
  type Participant,
  participants,
  participantsOrState,
  type Rule,
  type RuleContext,
  subjectsAbove,
} from '../../context.js'
import { placeOf } from '../../decide/place.js'

const GOAL = wordsOf('goal-prepositions')
const NOMINALIZATION_GOAL = wordsOf('nominalization-goal-prepositions')
const CIRCUMSTANCE = wordsOf('uncovered-noun-circumstances')
/** Endings of nouns made of a verb. */
const DEED = /(?:tion|sion|ment|ance|ence|ation|al|ure|ing|ery|age|ity)$/

const isDeed = (noun: Token): boolean => DEED.test(noun.lemma) && !NON_EVENT_NOUNS.has(noun.lemma)

/** Who does it: the owner, the state or body before the noun, or the by-phrase. */
const doersOf = (context: RuleContext, noun: Token): readonly Participant[] => {
  const { sentence } = context
  const before = childrenOf(sentence, noun).filter(
    c => c.index < noun.index && /^(?:nmod:poss|amod|compound)$/.test(c.deprel),
  )
  const by = dependents(sentence, noun, ['nmod']).filter(n => prepositionOf(sentence, n) === 'by')
  const owners = before.filter(c => c.deprel === 'nmod:poss')
  return [...(owners.length > 0 ? owners : before), ...by]
    .flatMap(t => participantsOrState(context, t))
    .filter(p => p.type !== 'place')
}

/** Phrases that may belong to the noun: its own, and those right after it that the parser hung from its verb. */
const phrasesOf = ({ sentence }: RuleContext, noun: Token): readonly Token[] => {
  const above = headOf(sentence, noun)
  const beside =
    above?.upos === 'VERB' && noun.deprel === 'obj'
      ? dependents(sentence, above, ['obl']).filter(o => o.index > noun.index && o.index - noun.index < 6)
      : []
  return [...dependents(sentence, noun, ['nmod', 'obl']), ...beside]
}

const read = (context: RuleContext, noun: Token, taken: ReadonlySet<number>): readonly Candidate[] => {
  const { sentence } = context
  if (noun.upos !== 'NOUN' || taken.has(noun.index) || TIME_NOUNS.has(noun.lemma) || findNoun(noun.lemma)) return []
  const own = doersOf(context, noun)
  const isAdjunct = own.length === 0 && CIRCUMSTANCE.has(prepositionOf(sentence, noun) ?? '') && hasLabel(noun, ['obl'])
  const doers = isAdjunct ? subjectsAbove(context, noun) : own
  if (doers.length === 0) return []
  return phrasesOf(context, noun).flatMap(phrase => {
    const preposition = prepositionOf(sentence, phrase) ?? ''
    const isWith = isAdjunct && preposition === 'with' && isDeed(noun)
    if (isAdjunct ? !isWith : !GOAL.has(preposition) && !(NOMINALIZATION_GOAL.has(preposition) && isDeed(noun)))
      return []
    const words = [noun, ...dependents(sentence, phrase, ['case'])]
    return doers.flatMap(subject =>
      participants(context, phrase)
        .filter(object => object.actor !== subject.actor && object.type !== 'place')
        .map(object => ({
          rule: 'uncovered-noun',
          relation: INTERACTED_WITH,
          verb: noun.lemma,
          subject,
          object,
          reciprocal: false,
          trigger: words,
          anchor: noun,
          place: placeOf(context, noun),
        })),
    )
  })
}

/** Event nouns no relation covers, with whoever does it before them and whom it is aimed at behind: "the U.S. operation against the leader". */
export const uncoveredNoun = (done: Done): Rule => ({
  name: 'uncovered-noun',
  apply: context => context.sentence.tokens.flatMap(noun => read(context, noun, done.tokens)),
})
