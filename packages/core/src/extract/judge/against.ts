import { ancestorsOf, hasLabel, pathOf, prepositionOf } from '../../annotate/index.js'
import { framesOfNoun, framesOfVerb, LIGHT_VERBS, SPEECH_VERBS } from '../../lexicon/index.js'
import type { CharSpan, Token } from '../../model/index.js'
import { isNamedInContrast } from '../clauses/index.js'
import type { Candidate, RuleContext } from '../context.js'
import type { JudgedLink } from './judge-sentence.js'
import type { JudgedMention } from './mentions.js'

/** A link of the judge, what it would say, and what the constructions read in its sentence. */
interface Judged {
  readonly link: JudgedLink
  readonly candidate: Candidate
  readonly proposed: readonly Candidate[]
}

const MODIFIES = /^(?:amod|compound)/
const CONTENT = ['ccomp', 'xcomp', 'advcl', 'acl', 'parataxis']

/** "Norvian-backed rebels and Chad": what modifies the one says nothing of the other. */
const isOfOther = (_: RuleContext, { link: { object, trigger } }: Judged): boolean =>
  MODIFIES.test(trigger.deprel) && (trigger.head < object.first || trigger.head > object.last)

/** "Got away from B": a light verb says nothing without its noun. */
const isEmptyVerb = (_: RuleContext, { candidate: { trigger } }: Judged): boolean =>
  trigger.some(t => t.upos === 'VERB' && LIGHT_VERBS.has(t.lemma)) && trigger.every(t => t.upos !== 'NOUN')

/** "Feared that B would attack": B stands in what is feared, and nobody fears B. */
const isInContent = ({ sentence }: RuleContext, { link: { object, trigger } }: Judged): boolean => {
  const way = ancestorsOf(sentence, sentence.tokens[object.head])
  const at = way.indexOf(trigger)
  return at > 0 && way.slice(0, at).some(t => hasLabel(t, CONTENT))
}

const isCovered = ({ upos, lemma }: Token): boolean =>
  (upos === 'NOUN' && framesOfNoun(lemma).length > 0) || framesOfVerb(lemma).length > 0

/** "Condemned the attack on B", "took responsibility for the war with B": whoever does the one need not do the other. */
const isEventOfOther = ({ sentence }: RuleContext, { link: { subject, trigger }, proposed }: Judged): boolean => {
  const head = sentence.tokens[trigger.head]
  if (trigger.upos !== 'NOUN' || !head) return false
  const actor = sentence.tokens[subject.head]
  if (ancestorsOf(sentence, actor).includes(trigger)) return false
  const isActive = actor.deprel === 'nsubj'
  if (hasLabel(trigger, ['obl'])) return head.upos === 'ADJ' || (isActive && prepositionOf(sentence, trigger) === 'for')
  const isRead = proposed.some(c => c.trigger.some(t => t.index === head.index))
  if (hasLabel(trigger, ['obj']))
    return isRead || (isCovered(trigger) && !LIGHT_VERBS.has(head.lemma) && !SPEECH_VERBS.has(head.lemma))
  return isRead && hasLabel(trigger, ['nmod'])
}

/** "B's strikes angered A": what a verb does to A the noun in front of it need not. */
const isOfVerb = ({ sentence }: RuleContext, { link: { object, trigger } }: Judged): boolean => {
  const end = sentence.tokens[object.head]
  return trigger.upos === 'NOUN' && hasLabel(trigger, ['nsubj']) && hasLabel(end, ['obj']) && end.head === trigger.head
}

/** "Condemned the bombing of B", "discussed the plan against B": B is whom the event befell, not who is condemned. */
const isInEvent = ({ sentence }: RuleContext, { link: { object, trigger } }: Judged): boolean => {
  const end = sentence.tokens[object.head]
  const event = sentence.tokens[end.head]
  return (
    trigger.upos === 'VERB' &&
    event?.upos === 'NOUN' &&
    event.head === trigger.index &&
    (hasLabel(event, ['obl'])
      ? isCovered(event)
      : hasLabel(event, ['obj']) &&
        end.deprel === 'nmod' &&
        (isCovered(event) || prepositionOf(sentence, end) === 'against'))
  )
}

/** "Urged C to attack B", "withdrew its army from B": a construction read the verb between others, and one of them hangs beside neither. */
const isOtherArgument = ({ sentence }: RuleContext, { link, candidate, proposed }: Judged): boolean => {
  const { tokens } = sentence
  /** True where a mention stands in a row with one that was read, and not as what it is told from ("B, not C"). */
  const isBeside = ({ head }: JudgedMention, { start, end }: CharSpan): boolean => {
    if (isNamedInContrast(sentence, tokens[head])) return false
    const first = pathOf(sentence, tokens[head]).find(t => !hasLabel(t, ['conj']))
    return first !== undefined && first.index !== head && start <= first.start && first.end <= end
  }
  return proposed.some(c => {
    const { subject, object } = c
    if (!object || c.relation !== candidate.relation || c.trigger.every(t => t.index !== link.trigger.index))
      return false
    const [isSubject, isObject] = [subject.actor === link.subject.actor, object.actor === link.object.actor]
    return (
      (isSubject && !isObject && !isBeside(link.object, object)) ||
      (isObject && !isSubject && !isBeside(link.subject, subject))
    )
  })
}

/** "Met diplomats from Peru": whom they belong to or come from is not met beside them. */
const isInOther = ({ sentence }: RuleContext, { link: { subject, object, trigger }, proposed }: Judged): boolean => {
  const above = ancestorsOf(sentence, sentence.tokens[object.head])
  return proposed.some(
    c =>
      c.object !== null &&
      c.object.actor !== object.actor &&
      c.subject.actor === subject.actor &&
      c.trigger.some(t => t.index === trigger.index) &&
      above.some(t => t.upos === 'NOUN' && c.object!.start <= t.start && t.end <= c.object!.end),
  )
}

/** "Closed its embassy": a noun that says what is done is not who it is done to. */
const isSaid = (_: RuleContext, { link: { object }, candidate: { trigger } }: Judged): boolean =>
  trigger.some(t => t.index === object.head)

const REASONS = [
  isSaid,
  isOfOther,
  isEmptyVerb,
  isInContent,
  isEventOfOther,
  isOfVerb,
  isInEvent,
  isInOther,
  isOtherArgument,
]

/** "Norway called for Kenya to leave": who asks for it, where somebody else is to do it. */
const isOfWhoAsks = ({ sentence, clauses }: RuleContext, { subject, trigger }: JudgedLink): boolean => {
  const above = hasLabel(trigger, ['xcomp', 'advcl']) ? sentence.tokens[trigger.head] : undefined
  const [own, asking] = [trigger, above].map(verb => clauses.find(c => c.verb === verb)?.subjects ?? [])
  const isAt = (token: Token): boolean => token.index === subject.head
  return own.length > 0 && !own.some(isAt) && asking.some(isAt)
}

/** True where a link cannot be meant, however likely it seems: who is named in contrast ("Peru, not Chile") or asks for something does not do it. */
export const isImpossible = (context: RuleContext, link: JudgedLink): boolean =>
  isOfWhoAsks(context, link) ||
  [link.subject, link.object].some(m => isNamedInContrast(context.sentence, context.sentence.tokens[m.head]))

/** True where the tree speaks against a link, so that it must be likelier than others. */
export const isAgainst = (context: RuleContext, judged: Judged): boolean =>
  REASONS.some(reason => reason(context, judged))
