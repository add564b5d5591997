import { firstConjunct, headOf, prepositionOf } from '../../annotate/index.js'
import { framesOfVerb, longestName, MOTION_VERBS, TRAVEL_NOUNS, TRAVEL_VERBS, wordsOf } from '../../lexicon/index.js'
import type { NameSpan } from '../../model/index.js'
import type { Markable } from '../markables/markable.js'
import { type Registry, slug } from '../registry.js'
import type { NamedActor } from './naming.js'

const WHERE = wordsOf('town-event-prepositions')
const ROUTE = wordsOf('route-prepositions')
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
    const goes = head.deprel.startsWith('obl')
      ? TRAVEL_VERBS
      : head.deprel.startsWith('nmod')
        ? TRAVEL_NOUNS
        : undefined
    return ROUTE.has(preposition) && (goes?.has(above?.lemma ?? '') ?? false)
  }
  if (head.deprel !== 'obj' || above?.upos !== 'VERB') return false
  return takesTown(above.lemma)
}

/** "Visit", "shell", "leave": verbs whose object is the town itself. */
const takesTown = (verb: string): boolean =>
  MOTION_VERBS.has(verb) || framesOfVerb(verb).some(f => f.relation.places && f.slots.some(slot => /^obj/.test(slot)))

/** Towns that stand for a body which is no state: the text says "Brussels" of what the European Union does. */
const SEATS_OF_BODIES: ReadonlyMap<string, string> = new Map([['Brussels', 'European Union']])

/** The body a town's name stands for where the town acts or is dealt with: "Brussels fined the bank", not "met in Brussels". */
export const bodySeatedIn = (markable: Markable, surface: string): NameSpan | undefined => {
  const { sentence, head, name, start } = markable
  const body = longestName(SEATS_OF_BODIES.get(surface)?.split(' ') ?? [], 0)?.known
  if (!body || name?.type !== 'place' || start < name.start) return undefined
  const above = headOf(sentence, head)
  const isAgent = head.deprel === 'nsubj' || head.deprel === 'obl:agent'
  const isDealtWith = head.deprel === 'obj' && above !== undefined && !takesTown(above.lemma)
  if (!isAgent && !isDealtWith) return undefined
  const { id, name: known, type, code } = body
  return type === 'group'
    ? undefined
    : { ...name, type, known: { id, name: known, use: 'seat', code: code ?? undefined } }
}

/** The town itself, as a place in its state. */
export const townActor = (registry: Registry, { known }: NameSpan, name: string): NamedActor => ({
  actor: registry.get({ id: `place:${slug(name)}`, name, type: 'place', country: known?.country ?? null, code: null }),
  how: 'exact',
})
