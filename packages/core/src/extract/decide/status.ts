import { childrenOf, dependents, hasLabel, hasTo, headOf, prepositionOf } from '../../annotate/index.js'
import {
  AGENT_NOUNS,
  CALLING_VERBS,
  ENDING_WORDS,
  EVENT_NOUN_GOVERNORS,
  FACTUAL_INFINITIVE,
  findRelation,
  HEDGES,
  MODALS,
  NEGATORS,
  OUTER_NOUNS,
  OUTER_VERBS,
  type OuterVerb,
  PERFORMING_VERBS,
  PHASE_VERBS,
  PREVENTING_VERBS,
  SPEECH_VERBS,
} from '../../lexicon/index.js'
import type { Act, Sentence, Status, Token } from '../../model/index.js'
import { calledOn, isControlled, isSingledOut, predicationOver } from '../clauses/index.js'

export interface Decision {
  readonly status: Status
  readonly negated: boolean
  readonly act: Act | null
  /** What went on has been brought to an end ("halted its lending", "no longer helps"): it is negated, and nobody refused. */
  readonly ended: boolean
}

const isNoLonger = (sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token).some(c => c.lemma === 'longer' && sentence.tokens[c.index - 1]?.lemma === 'no')

/** "No soldiers attacked", "neither Norway nor Sweden attacked": nobody did. */
const isDoneByNobody = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb, ['nsubj']).some(subject =>
    childrenOf(sentence, subject).some(c => /^(?:no|neither)$/i.test(c.text) && hasLabel(c, ['det', 'cc', 'advmod'])),
  )

const isNegated = (sentence: Sentence, token: Token): boolean =>
  isDoneByNobody(sentence, token) ||
  childrenOf(sentence, token).some(
    c =>
      NEGATORS.has(c.lemma.toLowerCase().replace('’', "'")) &&
      !/^only$/i.test(sentence.tokens[c.index + 1]?.text ?? '') &&
      hasLabel(c, ['advmod', 'det', 'cc', 'mark', 'case', 'aux']),
  )

/** "Said it would sign": the past of "says it will sign". */
const isBackshifted = (sentence: Sentence, verb: Token): boolean => {
  const head = headOf(sentence, verb)
  return (
    head !== undefined &&
    hasLabel(verb, ['ccomp', 'parataxis']) &&
    /^VB[DN]$/.test(head.xpos) &&
    (SPEECH_VERBS.has(head.lemma) || OUTER_VERBS.has(head.lemma))
  )
}

const modal = (sentence: Sentence, verb: Token): Status | undefined => {
  for (const aux of dependents(sentence, verb, ['aux'])) {
    if (aux.lemma === 'would' && isBackshifted(sentence, verb)) return 'planned'
    const status = MODALS.get(aux.text.toLowerCase().replace('’', "'"))
    if (status) return status
  }
  return undefined
}

const actOf = (name: string): Act | null => {
  const relation = findRelation(name)
  return relation
    ? { relation: relation.name, cameo: relation.cameo, plover: relation.plover, quad: relation.quad }
    : null
}

/** "Engineers are to join the team". */
const isDestined = (sentence: Sentence, verb: Token): boolean =>
  hasTo(sentence, verb) &&
  dependents(sentence, verb, ['aux', 'cop']).some(a => a.lemma === 'be' && /^VB[ZPD]$/.test(a.xpos))

/** Status from the event's own clause: modals, conditions, hedging adjectives. */
const ownStatus = (sentence: Sentence, anchor: Token): Status | undefined => {
  const hedge = childrenOf(sentence, anchor)
    .map(c => HEDGES.get(c.lemma.toLowerCase()))
    .find(Boolean)
  const condition = dependents(sentence, anchor, ['mark', 'advmod']).some(m => /^(?:if|whether|unless)$/i.test(m.text))
    ? 'possible'
    : undefined
  return modal(sentence, anchor) ?? condition ?? hedge ?? (isDestined(sentence, anchor) ? 'planned' : undefined)
}

/** "A suspected Israeli strike killed …": the doubt is about the deed the verb tells of. */
const isSuspected = (sentence: Sentence, noun: Token): boolean =>
  childrenOf(sentence, noun).some(c => HEDGES.get(c.text.toLowerCase()) === 'possible')

interface Governor {
  readonly token: Token
  readonly outer: OuterVerb | undefined
}

/** "Open to talks", "ready for war". */
const READINESS = /^(?:open|ready|prepared|willing)$/

/** Prepositions of what goes on beside the verb: "in a statement, X denied". */
const BESIDE = /^(?:in|at|during|after|before|following|amid|despite|since|over|under|by|because of|due to)$/

/** What an event noun is composed with: "plans an attack", "the threat of an attack". */
const nounGovernor = (sentence: Sentence, noun: Token, head: Token): Governor | undefined => {
  if (head.upos === 'ADJ' && READINESS.test(head.lemma)) return { token: head, outer: { status: 'planned' } }
  if (!hasLabel(noun, ['obj', 'obl', 'nmod']) || !EVENT_NOUN_GOVERNORS.has(head.lemma)) return undefined
  if (hasLabel(noun, ['obl']) && BESIDE.test(prepositionOf(sentence, noun) ?? '')) return undefined
  if (/^(?:call|appeal)$/.test(head.lemma) && prepositionOf(sentence, noun) !== 'for') return undefined
  return { token: head, outer: (head.upos === 'NOUN' ? OUTER_NOUNS : OUTER_VERBS).get(head.lemma) }
}

/** "Stopped B from joining" makes nothing of the joining, "called for expanding" asks for it; "was accused of bombing" leaves it open who says so. */
const gerundGovernor = (sentence: Sentence, gerund: Token, head: Token): Governor | undefined => {
  const [mark] = dependents(sentence, gerund, ['mark', 'case']).map(m => m.text.toLowerCase())
  if (mark === 'from' && PREVENTING_VERBS.has(head.lemma))
    return { token: head, outer: { status: 'asserted', negates: true } }
  if (mark === 'for' && CALLING_VERBS.has(head.lemma)) return { token: head, outer: { status: 'demanded' } }
  if (/^(?:suspect|charge)$/.test(head.lemma) && /^(?:of|with)$/.test(mark))
    return { token: head, outer: { status: 'possible' } }
  const isOpen =
    head.lemma === 'accuse' &&
    mark === 'of' &&
    childrenOf(sentence, head).some(c => c.deprel === 'aux:pass') &&
    dependents(sentence, head, ['obl']).every(o => prepositionOf(sentence, o) !== 'by')
  return isOpen ? { token: head, outer: { status: 'possible' } } : undefined
}

/** The verb or noun above that an event is composed with, and what it makes of it; undefined where the event stands on its own. */
const governorOf = (sentence: Sentence, at: Token): Governor | undefined => {
  const head = headOf(sentence, at)
  if (!head) return undefined
  if (at.upos === 'NOUN') return AGENT_NOUNS.has(at.lemma) ? undefined : nounGovernor(sentence, at, head)
  const isInfinitive = hasTo(sentence, at)
  if (at.xpos === 'VBG' && hasLabel(at, ['advcl', 'xcomp', 'obl'])) {
    const blamed = gerundGovernor(sentence, at, head)
    if (blamed) return blamed
  }
  if (at.xpos === 'VBG' && head.upos === 'NOUN' && OUTER_NOUNS.has(head.lemma))
    return { token: head, outer: OUTER_NOUNS.get(head.lemma) }
  const meant: OuterVerb | undefined =
    isInfinitive && !PHASE_VERBS.has(head.lemma) && !FACTUAL_INFINITIVE.has(head.lemma)
      ? { status: 'planned' }
      : undefined
  if (isInfinitive && hasLabel(at, ['acl']) && isSingledOut(sentence, head)) {
    const status = ownStatus(sentence, predicationOver(sentence, head) ?? head)
    return status && { token: head, outer: { status } }
  }
  if (isInfinitive && head.upos === 'NOUN' && hasLabel(at, ['acl'])) {
    const above = headOf(sentence, head)
    return above && isControlled(head, above)
      ? { token: above, outer: OUTER_VERBS.get(above.lemma) }
      : { token: head, outer: OUTER_NOUNS.get(head.lemma) ?? meant }
  }
  if (!hasLabel(at, ['xcomp', 'ccomp', 'csubj']) && !(isInfinitive && hasLabel(at, ['advcl']))) return undefined
  const outer = OUTER_VERBS.get(head.lemma) ?? meant
  const isSaid = !isInfinitive && at.xpos !== 'VBG' && (outer?.status === 'planned' || SPEECH_VERBS.has(head.lemma))
  return { token: head, outer: isSaid && outer?.status !== 'denied' ? undefined : outer }
}

/** "Launch an attack", "hold talks": the event is as certain as the verb that performs it. */
const performs = (verb: Token, noun: Token): boolean =>
  noun.upos === 'NOUN' &&
  noun.deprel === 'obj' &&
  PERFORMING_VERBS.has(verb.lemma) &&
  !OUTER_VERBS.has(verb.lemma) &&
  !ENDING_WORDS.has(verb.lemma)

/** "Halted lending to", "an end to the war with": the event noun is what is brought to an end, where that has been done. */
const endedBy = (sentence: Sentence, anchor: Token): boolean => {
  if (anchor.upos !== 'NOUN' && anchor.xpos !== 'VBG') return false
  const head = headOf(sentence, anchor)
  if (!head || !hasLabel(anchor, ['obj', 'xcomp', 'nsubj:pass', 'nmod']) || !ENDING_WORDS.has(head.lemma)) return false
  return !hasTo(sentence, head) && !isNegated(sentence, head) && ownStatus(sentence, head) === undefined
}

/** True where who acts is the event's own subject, and nobody else is asked, told or called on to do it. */
const isOwnAct = (sentence: Sentence, verb: Token, event: Token, { status }: OuterVerb): boolean => {
  const moved = [...dependents(sentence, verb, ['obj', 'iobj']), ...calledOn(sentence, verb)]
  return moved.length === 0 && (status !== 'demanded' || dependents(sentence, event, ['nsubj']).length === 0)
}

const MAX_STEPS = 4

/**
 * Reads negation and modality off the tree, from the event outwards. Decided before anything is coded. An act is kept only where its
 * subject is the event's own (threatened to attack), not where somebody else is moved to it (urged X to attack): that is a statement of its own.
 */
export const decideStatus = (sentence: Sentence, anchor: Token, objectNoun?: Token): Decision => {
  let status = ownStatus(sentence, anchor) ?? (objectNoun && isSuspected(sentence, objectNoun) ? 'possible' : undefined)
  let negated = isNegated(sentence, anchor) || (objectNoun !== undefined && isNegated(sentence, objectNoun))
  let act: Act | null = null
  const ended = isNoLonger(sentence, anchor) || endedBy(sentence, anchor)
  if (ended) negated = true
  let at = anchor
  for (let step = 0; step < MAX_STEPS; step++) {
    const head = headOf(sentence, at)
    if (head && hasLabel(at, ['conj']) && head.upos === at.upos) {
      if (dependents(sentence, at, ['nsubj']).length === 0) status ??= ownStatus(sentence, head)
      at = head
      continue
    }
    if (head && performs(head, at)) {
      status ??= ownStatus(sentence, head)
      if (isNegated(sentence, head)) negated = !negated
      at = head
      continue
    }
    const governor = governorOf(sentence, at)
    if (!governor) break
    const { token, outer } = governor
    status ??= outer?.status
    if (outer?.negates) negated = !negated
    if (outer?.act && isOwnAct(sentence, token, at, outer)) act ??= actOf(outer.act)
    if (outer || PHASE_VERBS.has(token.lemma)) {
      status ??= ownStatus(sentence, token)
      if (isNegated(sentence, token)) negated = !negated
    }
    if (hasLabel(at, ['ccomp']) && SPEECH_VERBS.has(token.lemma)) break
    at = token
  }
  return { status: status ?? 'asserted', negated, act, ended }
}
