import { firstConjunct, headOf, prepositionOf } from '../../annotate/index.js'
import { framesOfVerb, MOTION_VERBS, TRAVEL_VERBS } from '../../lexicon/index.js'
import type { NameSpan } from '../../model/index.js'
import type { Markable } from '../markables/markable.js'
import { type Registry, slug } from '../registry.js'
import type { NamedActor } from './naming.js'

const WHERE = new Set('in at near outside around across into toward towards through inside'.split(' '))
/** Seats of government that are buildings or streets and so never the place of an event. */
const BUILDING = /House|Kremlin|Street|Palace|Whitehall|Westminster|Zhongnanhai|Rosada/

/** True where a seat of government is meant as the town it is: "met in Washington", "flew to Moscow", "visited Oslo"; not in "warned Moscow". */
export const isTown = (markable: Markable): boolean => {
  const { name, sentence, start } = markable
  if (name?.known?.use !== 'seat') return false
  const surface = sentence.tokens.slice(name.first, name.last + 1).map(t => t.text)
  if (BUILDING.test(surface.join(' ')) || start < name.start) return false
  const head = firstConjunct(sentence, markable.head)
  const above = headOf(sentence, head)
  const preposition = prepositionOf(sentence, head)
  if (preposition) {
    if (WHERE.has(preposition)) return /^(?:obl|nmod|root|advmod)/.test(head.deprel)
    return /^(?:to|from)$/.test(preposition) && head.deprel.startsWith('obl') && TRAVEL_VERBS.has(above?.lemma ?? '')
  }
  if (head.deprel !== 'obj' || above?.upos !== 'VERB') return false
  const takesPlace = framesOfVerb(above.lemma).some(f => f.relation.places && f.slots.some(slot => /^obj/.test(slot)))
  return MOTION_VERBS.has(above.lemma) || takesPlace
}

/** The town itself, as a place in its state. */
export const townActor = (registry: Registry, { known }: NameSpan, name: string): NamedActor => ({
  actor: registry.get({ id: `place:${slug(name)}`, name, type: 'place', country: known?.country ?? null, code: null }),
  how: 'exact',
})
