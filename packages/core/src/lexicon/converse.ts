import type { Trigger } from './trigger.js'
import { GIVING_VERBS, RECEIVING_VERBS } from './verb-classes.js'

const isGift = (frame: Trigger): boolean =>
  frame.kind === 'verb' &&
  GIVING_VERBS.has(frame.lemma) &&
  frame.particles.length === 0 &&
  !frame.idiom &&
  !frame.nouns.has('*') &&
  !frame.isReversed &&
  frame.slots.includes('to')

/** True for the line of an event noun without complements of its own: "praise", "assurance". */
const isDeed = (line: string): boolean => !/\+|@force|@place/.test(line)

/** Nouns of what one does to another: a relation's event nouns, and what is given with it. Few lines are read further than their heads for it. */
export const deedsOf = (
  line: { readonly text: string; readonly kind: Trigger['kind']; readonly lemmas: readonly string[] },
  triggersOf: () => readonly Trigger[],
): readonly string[] => {
  if (line.kind === 'noun') return isDeed(line.text) ? line.lemmas : []
  if (!line.lemmas.some(lemma => GIVING_VERBS.has(lemma))) return []
  return triggersOf()
    .filter(isGift)
    .flatMap(gift => [...gift.nouns])
}

/** Frames of receiving verbs, turned round, for whatever the vocabulary has an event noun for or a verb of giving with its object. */
export const converseFrames = <R>(
  deeds: readonly { readonly relation: R; readonly nouns: readonly string[] }[],
): readonly (Trigger & { readonly relation: R })[] => {
  const byRelation = new Map<R, Set<string>>()
  for (const { relation, nouns } of deeds) {
    if (nouns.length === 0) continue
    const known = byRelation.get(relation) ?? new Set()
    for (const noun of nouns) known.add(noun)
    byRelation.set(relation, known)
  }
  return [...byRelation].flatMap(([relation, nouns]) =>
    [...RECEIVING_VERBS].map(lemma => ({
      relation,
      kind: 'verb' as const,
      lemma,
      particles: [],
      idiom: null,
      nouns,
      named: new Set<string>(),
      isPassive: false,
      takesInfinitive: false,
      needsForce: false,
      slots: ['from'],
      inside: new Set<string>(),
      takesPlace: false,
      isReversed: true,
    })),
  )
}
