import { wordsOf } from '../../lexicon/index.js'
import type { ActorType, MergeReason } from '../../model/index.js'
import type { Markable } from '../markables/markable.js'
import type { DraftActor } from '../registry.js'

/** Everything in one document that refers to the same somebody. */
export interface Entity {
  type: ActorType | 'thing' | null
  isPlural: boolean
  gender: 'm' | 'f' | null
  /** Null for what is no actor: things, places that only lie somewhere, people without a description. */
  actor: DraftActor | null
  /** The parts, where it is "A and B" or "the two". */
  readonly members: readonly Entity[]
  readonly mentions: Markable[]
  /** Lower-case nouns it was called by: "minister", "ministry", "airline". */
  readonly nouns: Set<string>
}

/** What a pass answers: who is meant, why, and the mention it was read from. */
export interface Link {
  readonly entities: readonly Entity[]
  readonly how: MergeReason
  readonly from: Markable | null
}

const LESSER = wordsOf('deputy-adjectives')

/** What an entity is called by: "president", "vice president" where somebody stands in for one. */
export const nounKey = (modifiers: readonly string[], noun: string): string => {
  const lesser = noun === 'minister' ? undefined : modifiers.find(m => LESSER.has(m))
  return lesser ? `${lesser} ${noun}` : noun
}

/** What a person with a title is called by. */
export const nounsOfTitle = (title: string): readonly string[] => {
  const words = title
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
  const noun = words.pop()
  return noun === undefined ? [] : [...words, nounKey(words, noun)]
}

export const createEntity = (markable: Markable, members: readonly Entity[] = []): Entity => ({
  type: markable.type,
  isPlural: markable.isPlural,
  gender: markable.gender,
  actor: null,
  members,
  mentions: [],
  nouns: new Set(),
})

/** The actors an entity stands for: its own, or those of its parts. */
export const actorsOf = (entity: Pick<Entity, 'actor' | 'members'>): readonly DraftActor[] =>
  entity.actor ? [entity.actor] : entity.members.flatMap(actorsOf)
