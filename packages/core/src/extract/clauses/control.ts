import { childrenOf, dependents, hasLabel, hasTo, headOf, prepositionOf } from '../../annotate/index.js'
import { findClaimWord, GERUND_OF_OBJECT, isRefusalOf, OBJECT_CONTROL, wordsOf } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import { isPassiveClause } from './passive.js'
import type { SharedSubject } from './shared-subject.js'

/** True where a noun with an infinitive is who a control verb is about, whatever the parser hung the infinitive from: "urged countries to help", "appealed to voters to come". */
export const isControlled = (sentence: Sentence, noun: Token, verb: Token): boolean =>
  hasLabel(noun, ['obl'])
    ? calledOn(sentence, verb).includes(noun)
    : hasLabel(noun, ['obj', 'iobj']) && OBJECT_CONTROL.has(verb.lemma)

const DISPATCHING = wordsOf('dispatching-verbs')
const APPEALING = wordsOf('appealing-verbs')
const ADDRESSEE = wordsOf('addressee-prepositions')

/** "Called on B to help", "appealed to B to help": B stands in an oblique. */
export const calledOn = (sentence: Sentence, verb: Token): readonly Token[] =>
  APPEALING.has(verb.lemma)
    ? dependents(sentence, verb, ['obl']).filter(o => ADDRESSEE.has(prepositionOf(sentence, o) ?? ''))
    : []

/** "B was hired by A to attack", "a man told by A to leave": who is hired and told. */
const patientsOf = (
  sentence: Sentence,
  verb: Token,
  subjectsOf: (verb: Token) => readonly Token[],
): readonly Token[] => {
  const above = headOf(sentence, verb)
  if (above && hasLabel(verb, ['acl'])) return [above]
  const objects = above && hasLabel(verb, ['xcomp']) ? dependents(sentence, above, ['obj']) : []
  return objects.length > 0 ? objects : subjectsOf(verb)
}

/** Control, raising and phase verbs: "threatened to attack" has the subject of "threatened", "urged B to attack" its object, "was right to attack" its own. */
export const controlledSubject: SharedSubject = ({ sentence, verb, head, subjectsOf }) => {
  const isControl = OBJECT_CONTROL.has(head.lemma) || DISPATCHING.has(head.lemma)
  if (isControl && hasLabel(verb, ['xcomp', 'advcl']) && hasTo(sentence, verb) && isPassiveClause(sentence, head))
    return patientsOf(sentence, head, subjectsOf)
  const objects = [...dependents(sentence, head, ['obj', 'iobj']), ...calledOn(sentence, head)]
  const isMoved = hasLabel(verb, ['advcl']) && isControl && objects.some(o => o.index < verb.index)
  const isJudged = hasLabel(verb, ['csubj']) && head.upos === 'ADJ' && hasTo(sentence, verb)
  if (!hasLabel(verb, ['xcomp']) && !isJudged && !((hasLabel(verb, ['ccomp']) || isMoved) && hasTo(sentence, verb)))
    return undefined
  const isSent = DISPATCHING.has(head.lemma) && objects.every(o => o.upos === 'PROPN')
  return (OBJECT_CONTROL.has(head.lemma) || isSent) && objects.length > 0 ? objects : subjectsOf(head)
}

const OF_OBJECT = wordsOf('object-control-markers')

/** "Accused B of attacking", "stopped B from joining": whom the verb above is done to does what the gerund tells. */
export const blamedSubject: SharedSubject = ({ sentence, verb, head, subjectsOf }) => {
  if (verb.xpos !== 'VBG' || !hasLabel(verb, ['advcl', 'xcomp', 'obl']) || !GERUND_OF_OBJECT.has(head.lemma))
    return undefined
  const marks = dependents(sentence, verb, ['mark', 'case'])
  const mark = marks.map(m => m.text.toLowerCase()).find(m => OF_OBJECT.has(m))
  if (mark === undefined) return undefined
  const objects = dependents(sentence, head, ['obj', 'iobj'])
  // "warned against arming Peru": somebody is warned, and not told
  if (objects.length > 0) return objects
  // "a soldier accused of attacking B"
  if (isPassiveClause(sentence, head) || hasLabel(head, ['xcomp'])) return patientsOf(sentence, head, subjectsOf)
  return mark === 'against' ? [] : subjectsOf(head)
}

const JUDGED = wordsOf('judgement-nouns')
const FACING = wordsOf('facing-verbs')

/** "Found B guilty of attacking", "B pleaded guilty to attacking", "overturned the conviction of B for attacking": B is who is judged. */
export const judgedSubject: SharedSubject = ({ sentence, verb, head, subjectsOf }) => {
  if (verb.xpos !== 'VBG' || !hasLabel(verb, ['advcl', 'xcomp', 'acl', 'obl'])) return undefined
  const above = head.upos === 'ADJ' && hasLabel(head, ['xcomp']) ? headOf(sentence, head) : undefined
  if (above) {
    const objects = dependents(sentence, above, ['obj'])
    return objects.length > 0 ? objects : subjectsOf(above)
  }
  const noun = [head, ...dependents(sentence, head, ['obj', 'nsubj:pass'])].find(n => JUDGED.has(n.lemma))
  if (!noun || dependents(sentence, verb, ['mark', 'case']).length === 0) return undefined
  const owners = childrenOf(sentence, noun).filter(
    n => n.deprel === 'nmod:poss' || (n.deprel === 'nmod' && prepositionOf(sentence, n) === 'of'),
  )
  const isFaced = FACING.has(head.lemma) || dependents(sentence, head, ['nsubj', 'cop']).length > 1
  return owners.length > 0 ? owners : isFaced ? undefined : []
}

/** "Foiled a plot by B to attack", the infinitive hung from the verb: those whose plot it is act. */
export const plottersSubject: SharedSubject = ({ sentence, verb, head }) => {
  if (!hasLabel(verb, ['advcl']) || !hasTo(sentence, verb)) return undefined
  const plotters = dependents(sentence, head, ['obj'])
    .flatMap(noun => dependents(sentence, noun, ['nmod']))
    .concat(dependents(sentence, head, ['obl']))
    .filter(n => n.index < verb.index && prepositionOf(sentence, n) === 'by')
  return plotters.length > 0 ? plotters : isOutsider(head) ? [] : undefined
}

/** "Foiled", "uncovered a plot": whoever does so has no part in it. */
const isOutsider = ({ lemma }: Token): boolean =>
  EXPOSING.has(lemma) || (findClaimWord('v', lemma, 'noun')?.affirmed.negated === true && !isRefusalOf(lemma))
const EXPOSING = wordsOf('exposing-verbs')

const SINGLING_OUT = wordsOf('ordinals-of-singling-out')
const ORDINAL_IN_DIGITS = /^\d+(?:st|nd|rd|th)$/i

/** "The first member to block", "the only one to help", "the last of them to leave": an infinitive tells what somebody singled out did. */
export const isSingledOut = (sentence: Sentence, noun: Token): boolean => {
  const before = childrenOf(sentence, noun).filter(c => c.index < noun.index && PREMODIFIER.test(c.deprel))
  // "the first EU member": the ordinal may hang from the name before the noun
  return [noun, ...before, ...before.flatMap(c => childrenOf(sentence, c))].some(
    t => SINGLING_OUT.has(t.text.toLowerCase()) || ORDINAL_IN_DIGITS.test(t.text) || (t !== noun && t.xpos === 'JJS'),
  )
}
const PREMODIFIER = /^(?:amod|nummod|compound)$/

const BECOMING = wordsOf('change-copulas')
const PARTITIVE = wordsOf('partitive-heads')

/** The verb or predicate that says of somebody to be what the noun names: "was the first", "became one of the first states". */
export const predicationOver = (sentence: Sentence, noun: Token): Token | undefined => {
  if (dependents(sentence, noun, ['cop']).length > 0) return noun
  const head = headOf(sentence, noun)
  if (!head) return undefined
  if (hasLabel(noun, ['xcomp', 'obj']) && BECOMING.has(head.lemma)) return head
  const isPart =
    hasLabel(noun, ['nmod']) && prepositionOf(sentence, noun) === 'of' && PARTITIVE.has(head.text.toLowerCase())
  return isPart ? predicationOver(sentence, head) : undefined
}

/** "Hungary was the first member to block": who the noun is said of; "the first member to block left": the noun itself. */
const singledOutSubject: SharedSubject = ({ sentence, verb, head, subjectsOf }) => {
  if (!isSingledOut(sentence, head)) return undefined
  const above = headOf(sentence, head)
  // "the only minister to help was Jane Roe"
  if (above && hasLabel(head, ['nsubj']) && dependents(sentence, above, ['cop']).length > 0) return [above]
  const predicate = predicationOver(sentence, head)
  return predicate ? subjectsOf(predicate).filter(s => s !== verb) : [head]
}

/** "Is in talks", "is at odds": a noun with a preposition that says how its subject stands. */
export const isStateOf = (sentence: Sentence, noun: Token): boolean =>
  dependents(sentence, noun, ['cop']).length > 0 && dependents(sentence, noun, ['case']).length > 0

/** "Its plan to leave", "a plot by them to attack", "had a chance to attack": the owner of the noun, else the subject of the verb above it, acts. */
export const infinitiveOfNoun: SharedSubject = bare => {
  const { sentence, verb, head, subjectsOf } = bare
  if (!hasLabel(verb, ['acl']) || !hasTo(sentence, verb)) return undefined
  const singledOut = singledOutSubject(bare)
  if (singledOut) return singledOut
  const owners = childrenOf(sentence, head).filter(
    c =>
      c.deprel === 'nmod:poss' ||
      (/^(?:compound|amod)$/.test(c.deprel) && c.xpos.startsWith('NNP')) ||
      (c.deprel === 'nmod' && prepositionOf(sentence, c) === 'by'),
  )
  if (owners.length > 0) return owners
  const above = headOf(sentence, head)
  // "Boeing is in talks to buy B"
  if (isStateOf(sentence, head)) return dependents(sentence, head, ['nsubj'])
  if (above?.upos !== 'VERB') return []
  if (isOutsider(above)) return dependents(sentence, above, ['obl']).filter(o => prepositionOf(sentence, o) === 'by')
  return isControlled(sentence, head, above) ? [head] : subjectsOf(above)
}
