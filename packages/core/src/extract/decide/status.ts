import { childrenOf, dependents, hasLabel, headOf } from '../../annotate/index.js'
import {
  findRelation,
  HEDGES,
  MODALS,
  NEGATORS,
  OUTER_NOUNS,
  OUTER_VERBS,
  PHASE_VERBS,
  SPEECH_VERBS,
} from '../../lexicon/index.js'
import type { Act, Sentence, Status, Token } from '../../model/index.js'

export interface Decision {
  readonly status: Status
  readonly negated: boolean
  readonly act: Act | null
}

const isNegated = (sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token).some(
    c =>
      NEGATORS.has(c.lemma.toLowerCase().replace('’', "'")) &&
      hasLabel(c, ['advmod', 'det', 'cc', 'mark', 'case', 'aux']),
  )

const modal = (sentence: Sentence, verb: Token): Status | undefined => {
  for (const aux of dependents(sentence, verb, ['aux'])) {
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

/** Status from the event's own clause: modals, conditions, hedging adjectives. */
const ownStatus = (sentence: Sentence, anchor: Token): Status | undefined => {
  const hedge = childrenOf(sentence, anchor)
    .map(c => HEDGES.get(c.lemma.toLowerCase()))
    .find(Boolean)
  const condition = dependents(sentence, anchor, ['mark', 'advmod']).some(m => /^(?:if|whether|unless)$/i.test(m.text))
    ? 'possible'
    : undefined
  return modal(sentence, anchor) ?? condition ?? hedge
}

/** Reads negation and modality off the tree, from the event outwards. Decided before anything is coded. */
export const decideStatus = (sentence: Sentence, anchor: Token, objectNoun?: Token): Decision => {
  let status: Status | undefined = ownStatus(sentence, anchor)
  let negated = isNegated(sentence, anchor) || (objectNoun !== undefined && isNegated(sentence, objectNoun))
  let act: Act | null = null
  let at = anchor
  for (let step = 0; step < 4; step++) {
    const head = headOf(sentence, at)
    if (!head) break
    if (hasLabel(at, ['conj']) && head.upos === at.upos) {
      status ??= dependents(sentence, at, ['nsubj']).length === 0 ? ownStatus(sentence, head) : undefined
      at = head
      continue
    }
    const isComplement =
      hasLabel(at, ['xcomp', 'ccomp', 'csubj']) ||
      (hasLabel(at, ['acl', 'advcl']) && dependents(sentence, at, ['mark']).some(m => m.lemma === 'to')) ||
      (at.upos === 'NOUN' && hasLabel(at, ['obj', 'obl', 'nmod']))
    if (!isComplement) break
    const isInfinitive =
      dependents(sentence, at, ['mark']).some(m => m.lemma === 'to') || at.xpos === 'VBG' || at.upos === 'NOUN'
    const outer =
      head.upos === 'NOUN'
        ? at.upos === 'NOUN' && !/^(?:plan|threat|call|refusal)$/.test(head.lemma)
          ? undefined
          : OUTER_NOUNS.get(head.lemma)
        : OUTER_VERBS.get(head.lemma)
    if (
      outer &&
      (isInfinitive ||
        outer.status === 'denied' ||
        (outer.status === 'possible' && !SPEECH_VERBS.has(head.lemma)) ||
        (outer.status === 'demanded' && !SPEECH_VERBS.has(head.lemma)))
    ) {
      if (
        at.upos !== 'NOUN' ||
        ['plan', 'threaten', 'propose', 'demand', 'deny', 'vow', 'consider', 'call', 'promise', 'reject'].includes(
          head.lemma,
        ) ||
        head.upos === 'NOUN'
      ) {
        status ??= outer.status
        if (outer.negates) negated = !negated
        if (outer.act) act ??= actOf(outer.act)
      }
    }
    if (PHASE_VERBS.has(head.lemma) || outer) {
      status ??= ownStatus(sentence, head)
      if (!SPEECH_VERBS.has(head.lemma) && hasLabel(at, ['xcomp'])) negated = negated !== isNegated(sentence, head)
    }
    if (hasLabel(at, ['ccomp']) && SPEECH_VERBS.has(head.lemma)) break
    at = head
  }
  return { status: status ?? 'asserted', negated, act }
}
