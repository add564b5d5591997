import { childrenOf, dependents, firstConjunct, headOf, prepositionOf } from '../../annotate/index.js'
import {
  framesOfNoun,
  framesOfVerb,
  INTERACTED_WITH,
  JOINT_VERBS,
  type VocabularyRelation,
  wordsOf,
} from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import { conjuncts } from '../clauses/index.js'
import type { Candidate, Participant, RuleContext } from '../context.js'
import { readPair } from '../given/pair.js'
import type { JudgedLink } from '../judge/judge-sentence.js'
import { placeOf } from './place.js'
import { type PlacedTrigger, placeTriggers } from './place-triggers.js'

/** The rule of statements that no construction proposed. */
const TREE_PATH = 'tree-path'

const inOrder = (words: readonly Token[]): readonly Token[] => [...new Set(words)].sort((a, b) => a.index - b.index)

/** The words that say it around a trigger: particle and object noun of a verb, the verb of an object noun, the preposition of the other side. */
const wordsAround = ({ sentence }: RuleContext, { trigger, subject, object }: JudgedLink): readonly Token[] => {
  const isMention = (t: Token): boolean => [subject, object].some(m => m.first <= t.index && t.index <= m.last)
  const casesOf = (token: Token): readonly Token[] =>
    dependents(sentence, token, ['case']).filter(c => /^(?:ADP|SCONJ)$/.test(c.upos))
  const head = headOf(sentence, trigger)
  const end = sentence.tokens[object.head]
  const owned = /^(?:nmod:poss|amod|compound)/.test(end.deprel) ? headOf(sentence, end) : undefined
  const thing = owned && owned !== trigger && !isMention(owned) ? [...casesOf(owned), owned] : casesOf(end).slice(0, 1)
  if (trigger.upos === 'VERB') {
    const particle = childrenOf(sentence, trigger).filter(c => c.deprel === 'compound:prt')
    const noun = dependents(sentence, trigger, ['obj']).filter(o => o.upos === 'NOUN' && !isMention(o))
    return inOrder([trigger, ...particle, ...noun.slice(0, 1), ...thing])
  }
  const verb = trigger.deprel === 'obj' && head?.upos === 'VERB' ? [head] : []
  return inOrder([...verb, trigger, ...thing])
}

/** The relation of the vocabulary that the trigger evokes between the two, where one fits; the best placed first. */
const placedAt = (context: RuleContext, { subject, object, trigger }: JudgedLink): PlacedTrigger | undefined => {
  const pair = readPair(context.document, { subject, object })
  return pair && placeTriggers(pair).find(p => p.words.some(w => w.index === trigger.index))
}

/** True where both are one phrase ("the two countries") or stand in one row. */
const areTogether = ({ sentence }: RuleContext, { subject, object }: JudgedLink): boolean => {
  const [a, b] = [sentence.tokens[subject.head], sentence.tokens[object.head]]
  return a === b || conjuncts(sentence, a).includes(b) || conjuncts(sentence, b).includes(a)
}

const MUTUAL = wordsOf('mutual-prepositions')

/** What a trigger says of two who do it to each other: "the treaty A and B signed", "the war between A and B". What both do to others is not meant. */
const mutualOf = (context: RuleContext, link: JudgedLink): VocabularyRelation | undefined => {
  const { sentence } = context
  const { trigger, subject } = link
  if (!areTogether(context, link)) return undefined
  const first = firstConjunct(sentence, sentence.tokens[subject.head])
  const isBetween = MUTUAL.has(prepositionOf(sentence, first) ?? '')
  const isVerb = trigger.upos === 'VERB'
  if (!isBetween && !(isVerb && JOINT_VERBS.has(trigger.lemma))) return undefined
  const above = trigger.deprel.startsWith('acl') ? [headOf(sentence, trigger)] : []
  const about = [...dependents(sentence, trigger, ['obj']), ...above].flatMap(t => t?.lemma ?? [])
  const frames = isVerb ? framesOfVerb(trigger.lemma) : framesOfNoun(trigger.lemma)
  return frames.find(
    ({ relation, particles, idiom, nouns }) =>
      relation.symmetric &&
      particles.length === 0 &&
      !idiom &&
      (nouns.size === 0 || about.some(lemma => nouns.has(lemma))),
  )?.relation
}

/** From this score on a placed trigger's relation is taken. */
const FITS = 3

const end = ({ actor, type, kind, start, end }: Participant): Participant => ({ actor, type, kind, start, end })

/** A judged link as a candidate: as a construction proposed it, else by the vocabulary, else with its words alone. */
export const readLink = (context: RuleContext, link: JudgedLink, proposed: readonly Candidate[]): Candidate => {
  const { subject, object, trigger } = link
  const between = (c: Candidate, a: Participant, b: Participant): boolean =>
    c.subject.actor === a.actor && c.object?.actor === b.actor
  const same = proposed.find(
    c =>
      (between(c, subject, object) || (c.reciprocal && between(c, object, subject))) &&
      c.trigger.some(t => t.index === trigger.index),
  )
  if (same) return same
  const placed = placedAt(context, link)
  const sentence = context.sentence
  const at = (t: Token): Token => sentence.tokens[t.index]
  if (placed && placed.score >= FITS && !placed.frame.isReversed)
    return {
      rule: TREE_PATH,
      relation: placed.frame.relation,
      verb: placed.anchor.lemma,
      subject: end(subject),
      object: end(object),
      reciprocal: placed.frame.relation.symmetric,
      trigger: inOrder([...placed.words.map(at), ...wordsAround(context, link)]),
      anchor: at(placed.anchor),
      place: placeOf(context, at(placed.anchor)),
    }
  const mutual = mutualOf(context, link)
  return {
    rule: TREE_PATH,
    relation: mutual ?? INTERACTED_WITH,
    verb: trigger.lemma,
    subject: end(subject),
    object: end(object),
    reciprocal: mutual !== undefined,
    trigger: wordsAround(context, link),
    anchor: trigger,
    place: placeOf(context, trigger),
  }
}
