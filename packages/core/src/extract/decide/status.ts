import { childrenOf, dependents, hasLabel, hasTo, headOf } from '../../annotate/index.js'
import {
  type Claim,
  type ClaimWord,
  ENDING_WORDS,
  findRelation,
  HEDGES,
  isClaimWord,
  PERFORMING_VERBS,
} from '../../lexicon/index.js'
import type { Act, Sentence, Status, Token } from '../../model/index.js'
import { calledOn } from '../clauses/index.js'
import { governorOf } from './governor.js'
import { hasNegator, isDoneByNobody, isNegated } from './negation.js'
import { isNearly, ownStatus } from './own-claim.js'

export interface Decision {
  readonly status: Status
  readonly negated: boolean
  readonly act: Act | null
  /** What went on has been brought to an end ("halted its lending", "no longer helps"): it is negated, and nobody refused. */
  readonly ended: boolean
}

const isNoLonger = (sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token).some(c => c.lemma === 'longer' && sentence.tokens[c.index - 1]?.lemma === 'no')

const actOf = (name: string): Act | null => {
  const relation = findRelation(name)
  return relation
    ? { relation: relation.name, cameo: relation.cameo, plover: relation.plover, quad: relation.quad }
    : null
}

/** "Launch an attack", "hold talks": the event is as certain as the verb that performs it. */
const performs = (verb: Token, noun: Token): boolean =>
  noun.upos === 'NOUN' &&
  noun.deprel === 'obj' &&
  PERFORMING_VERBS.has(verb.lemma) &&
  !isClaimWord('v', verb.lemma) &&
  !ENDING_WORDS.has(verb.lemma)

/** "Halted lending to", "an end to the war with": the event noun is what is brought to an end, where that has been done. */
const endedBy = (sentence: Sentence, anchor: Token): boolean => {
  if (anchor.upos !== 'NOUN' && anchor.xpos !== 'VBG') return false
  const head = headOf(sentence, anchor)
  if (!head || !hasLabel(anchor, ['obj', 'xcomp', 'nsubj:pass', 'nmod']) || !ENDING_WORDS.has(head.lemma)) return false
  return !hasTo(sentence, head) && !isNegated(sentence, head) && ownStatus(sentence, head) === undefined
}

/** True where who acts is the event's own subject, and nobody else is asked, told or called on to do it. */
const isOwnAct = (sentence: Sentence, verb: Token, event: Token, { affirmed }: ClaimWord): boolean => {
  const moved = [...dependents(sentence, verb, ['obj', 'iobj']), ...calledOn(sentence, verb)]
  return moved.length === 0 && (affirmed.status !== 'demanded' || dependents(sentence, event, ['nsubj']).length === 0)
}

/** One word on the way from the event to what vouches for it: what its own clause says of it, and what it makes of the word below. */
interface Link {
  readonly own: Status | undefined
  readonly negated: boolean
  readonly word: ClaimWord | undefined
  readonly act: Act | null
}

/** "A suspected Israeli strike killed …": the doubt is about the deed the verb tells of. */
const isSuspected = (sentence: Sentence, noun: Token): boolean =>
  childrenOf(sentence, noun).some(c => HEDGES.get(c.text.toLowerCase()) === 'possible')

const MAX_STEPS = 6

/** The words above an event that bear on it, the event itself first. */
const linksAbove = (sentence: Sentence, anchor: Token, event: Link): readonly Link[] => {
  const links: Link[] = [event]
  const bear = (token: Token, word: ClaimWord | undefined, act: Act | null): void => {
    links.push({ own: ownStatus(sentence, token), negated: isNegated(sentence, token), word, act })
  }
  let at = anchor
  for (let step = 0; step < MAX_STEPS; step++) {
    const head = headOf(sentence, at)
    if (head && hasLabel(at, ['conj']) && head.upos === at.upos) {
      const isAlone = dependents(sentence, at, ['nsubj']).length === 0
      const isShared = isAlone && dependents(sentence, at, ['cc']).some(c => /^n?or$/i.test(c.text))
      const own = isAlone ? ownStatus(sentence, head) : undefined
      links.push({ own, negated: isShared && hasNegator(sentence, head), word: undefined, act: null })
      at = head
      continue
    }
    if (head && performs(head, at)) {
      bear(head, undefined, null)
      at = head
      continue
    }
    const governor = governorOf(sentence, at)
    if (!governor) break
    const { token, passes } = governor
    // "nobody denies that": it is common ground
    const isCommon = governor.word?.affirmed.status === 'denied' && isDoneByNobody(sentence, token)
    const word = isCommon ? undefined : governor.word
    const isOwn = links.every(l => !l.word?.stands) && word !== undefined && isOwnAct(sentence, token, at, word)
    const act = isOwn && word.act && !isNegated(sentence, token) ? actOf(word.act) : null
    if (passes && !isCommon) bear(token, word, act)
    else if (word) links.push({ own: undefined, negated: false, word, act })
    at = token
  }
  return links
}

/**
 * What is claimed of an event, from the outermost word above it to the event itself, as Nairn et al. (2006) read implicatives: each word is
 * affirmed or negated where it stands, and its signature says what that makes of the word below. The innermost status that is not plain
 * assertion is the event's; a denial stays one, and what is reported or known stands by itself.
 */
const compose = (links: readonly Link[]): { readonly status: Status; readonly negated: boolean } => {
  let status: Status = 'asserted'
  let affirmed = true
  for (let i = links.length - 1; i >= 0; i--) {
    const { own, negated, word } = links[i]
    // "It is possible that B will help" is no plan
    if (own && status !== 'denied' && !(own === 'planned' && status === 'possible')) status = own
    affirmed = affirmed !== negated
    if (!word) continue
    const made: Claim = affirmed ? word.affirmed : word.negated
    if (word.stands) status = made.status
    else if (made.status !== 'asserted' && status !== 'denied') status = made.status
    affirmed = !made.negated
  }
  return { status, negated: !affirmed }
}

/**
 * Reads negation and modality off the tree, from the event outwards. Decided before anything is coded. An act is kept only where its
 * subject is the event's own (threatened to attack), not where somebody else is moved to it (urged X to attack): that is a statement of its own.
 */
export const decideStatus = (sentence: Sentence, anchor: Token, objectNoun?: Token): Decision => {
  const isEnded = endedBy(sentence, anchor)
  const ended = isNoLonger(sentence, anchor) || isEnded
  const isEventNegated =
    ended ||
    isNegated(sentence, anchor) ||
    isNearly(sentence, anchor) ||
    (objectNoun !== undefined && isNegated(sentence, objectNoun))
  const own = ownStatus(sentence, anchor) ?? (objectNoun && isSuspected(sentence, objectNoun) ? 'possible' : undefined)
  const event: Link = { own, negated: isEventNegated, word: undefined, act: null }
  // what ended it has been heard already: "dropped" and "scrapped" are not to negate it twice
  const links = isEnded ? [event] : linksAbove(sentence, anchor, event)
  return { ...compose(links), act: links.find(l => l.act)?.act ?? null, ended }
}
