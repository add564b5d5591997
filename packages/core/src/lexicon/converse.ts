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

/** An event noun without complements of its own: "praise", "assurance". */
const isDeed = (frame: Trigger): boolean =>
  frame.kind === 'noun' && frame.nouns.size === 0 && !frame.idiom && !frame.needsForce && !frame.takesPlace

/** Nouns of what one does to another: a relation's event nouns, and what is given with it. */
const deedsOf = (frame: Trigger): readonly string[] =>
  isDeed(frame) ? [frame.lemma] : isGift(frame) ? [...frame.nouns] : []

/** Frames of receiving verbs, turned round, for whatever the vocabulary has an event noun for or a verb of giving with its object. */
export const converseFrames = <F extends Trigger & { readonly relation: { readonly cameo: string | null } }>(
  frames: readonly F[],
): readonly F[] => {
  const byRelation = new Map<F['relation'], { readonly frame: F; readonly nouns: Set<string> }>()
  for (const frame of frames) {
    const deeds = frame.relation.cameo === null ? [] : deedsOf(frame)
    if (deeds.length === 0) continue
    const entry = byRelation.get(frame.relation) ?? { frame, nouns: new Set<string>() }
    for (const noun of deeds) entry.nouns.add(noun)
    byRelation.set(frame.relation, entry)
  }
  return [...byRelation.values()].flatMap(({ frame, nouns }) =>
    [...RECEIVING_VERBS].map(lemma => ({
      ...frame,
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
