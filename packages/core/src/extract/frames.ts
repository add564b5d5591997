import { childrenOf, dependents, headOf, prepositionOf } from '../annotate/index.js'
import { type Frame, framesOfVerb } from '../lexicon/index.js'
import type { Token } from '../model/index.js'
import type { Clause } from './clauses.js'
import {
  hasEachOther,
  isEachOther,
  type Participant,
  participants,
  participantsInside,
  type RuleContext,
} from './context.js'

/** A frame that fits a clause, with the object noun of a light verb where there is one. */
export interface FrameMatch {
  readonly frame: Frame
  readonly noun: Token | undefined
  readonly trigger: readonly Token[]
}

const nounOf = ({
  frame,
  clause,
  context,
}: {
  frame: Frame
  clause: Clause
  context: RuleContext
}): Token | undefined =>
  clause.objects.find(o =>
    frame.nouns[0] === '*'
      ? o.upos === 'NOUN' && participants(context, o).length === 0
      : frame.nouns.includes(o.lemma.toLowerCase()),
  )

/** Frames of the clause's verb whose particle, idiom and noun are there, the most specific first. */
export const matchFrames = (context: RuleContext, clause: Clause): readonly FrameMatch[] => {
  const { sentence } = context
  const matches: FrameMatch[] = []
  const adverbs = childrenOf(sentence, clause.verb).filter(
    c => c.deprel.startsWith('advmod') || c.deprel === 'compound:prt' || c.deprel === 'xcomp',
  )
  for (const frame of framesOfVerb(clause.verb.lemma)) {
    const particle = frame.particle
      ? (adverbs.find(c => c.text.toLowerCase() === frame.particle) ??
        [sentence.tokens[clause.verb.index + 1]].find(
          t => t?.text.toLowerCase() === frame.particle && (frame.slots.includes('obj') || t.upos !== 'ADP'),
        ))
      : undefined
    if (frame.particle && !particle && !(frame.particle === 'on' && clause.obliques.some(o => o.preposition === 'on')))
      continue
    const idiom =
      frame.idiom &&
      clause.obliques.find(o => o.preposition === frame.idiom!.preposition && o.token.lemma === frame.idiom!.noun)
        ?.token
    if (frame.idiom && !idiom) continue
    const noun = frame.nouns.length > 0 ? nounOf({ frame, clause, context }) : undefined
    if (frame.nouns.length > 0 && !noun) continue
    const idiomWords = idiom ? childrenOf(sentence, idiom).filter(c => c.deprel === 'case' || c.deprel === 'det') : []
    const trigger = [clause.verb, particle, ...idiomWords, idiom, noun].filter(
      (t): t is Token => t !== undefined && t !== null,
    )
    matches.push({ frame, noun, trigger: trigger.sort((a, b) => a.index - b.index) })
  }
  return matches
}

const prepositionMatches = (slot: string, preposition: string): boolean =>
  preposition === slot || preposition.endsWith(` ${slot}`)

/** Object actors in the slots of a matched frame; places only where the relation takes them. `mutual` where the object is "each other". */
export const fillSlots = (
  context: RuleContext,
  clause: Clause,
  { frame, noun }: FrameMatch,
): { readonly found: readonly Participant[]; readonly mutual: boolean } => {
  const { sentence } = context
  const found: Participant[] = []
  let mutual = hasEachOther(sentence, clause.verb)
  const take = (token: Token, inside = false): void => {
    if (isEachOther(sentence, token)) mutual = true
    const direct = participants(context, token)
    const list = direct.length > 0 || !inside ? direct : participantsInside(context, token)
    for (const p of list)
      if (!found.some(f => f.actor === p.actor) && (p.type !== 'place' || frame.relation.places)) found.push(p)
  }
  for (const slot of frame.slots) {
    if (slot === 'obj' || slot === 'obj~')
      for (const o of [...clause.objects, ...clause.indirect]) take(o, slot === 'obj~')
    else if (slot === 'iobj') for (const o of clause.indirect) take(o)
    else {
      for (const o of clause.obliques) if (prepositionMatches(slot, o.preposition)) take(o.token)
      for (const owner of [noun, ...(noun ? dependents(sentence, noun, ['conj', 'nmod']) : [])])
        if (owner)
          for (const n of dependents(sentence, owner, ['nmod', 'obl']))
            if (prepositionMatches(slot, prepositionOf(sentence, n) ?? '')) take(n)
      if (frame.nouns.length === 0 && slot !== 'of')
        for (const n of clause.objects.flatMap(o => dependents(sentence, o, ['nmod'])))
          if (prepositionMatches(slot, prepositionOf(sentence, n) ?? '')) take(n)
    }
  }
  return { found, mutual }
}

/** The place of an event: the first place in an "in" or "at" oblique. */
export const placeOf = (context: RuleContext, anchor: Token): string | null => {
  for (const child of childrenOf(context.sentence, anchor)) {
    const preposition = prepositionOf(context.sentence, child)
    if (!/^obl/.test(child.deprel) || !preposition || !/^(?:in|at|near|outside)$/.test(preposition)) continue
    const place = participants(context, child).find(p => p.type === 'place' || p.type === 'country')
    if (place) return context.who.registry.find(place.actor)?.name ?? null
  }
  return null
}

export const ancestorVerb = (context: RuleContext, token: Token): Token | undefined => {
  for (let at = headOf(context.sentence, token); at; at = headOf(context.sentence, at))
    if (at.upos === 'VERB') return at
  return undefined
}
