import { childrenOf, prepositionOf } from '../../annotate/index.js'
import { wordsOf } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import { participants, type RuleContext } from '../context.js'

const LOCATIVE = wordsOf('locative-prepositions')

/** The place of an event: the first place in an "in" or "at" oblique. */
export const placeOf = (context: RuleContext, anchor: Token): string | null => {
  for (const child of childrenOf(context.sentence, anchor)) {
    const preposition = prepositionOf(context.sentence, child)
    if (!/^obl/.test(child.deprel) || !preposition || !LOCATIVE.has(preposition)) continue
    const place = participants(context, child).find(p => p.type === 'place' || p.type === 'country')
    if (place) return context.who.registry.find(place.actor)?.name ?? null
  }
  return null
}
