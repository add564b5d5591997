import { dependents, quotingVerbs } from '../../annotate/index.js'
import { QUOTING_VERBS } from '../../lexicon/index.js'
import { BODY_TYPES } from '../../model/index.js'
import type { Markable } from '../markables/markable.js'
import type { Discourse } from './discourse.js'
import type { Entity, Link } from './entity.js'

/** Those a mention stands for who can speak: each of "the presidents of A and B", a body as "we". */
const speakersIn = (entity: Entity | undefined, isPlural: boolean): readonly Entity[] => {
  if (!entity) return []
  if (entity.members.length > 0) return entity.members.flatMap(e => speakersIn(e, isPlural))
  const canSpeak = entity.type === 'person' || entity.type === 'country'
  return canSpeak || (isPlural && entity.type !== null && BODY_TYPES.has(entity.type)) ? [entity] : []
}

/** Who says the quotation this stands in: the subject of the verb that introduces it, with those coordinated with it. */
const speakersOf = ({ document, entityAt }: Discourse, { sentence, head, isPlural }: Markable): readonly Entity[] => {
  for (const { sentence: near, verb } of quotingVerbs(document, sentence, head, QUOTING_VERBS)) {
    const subjects = dependents(near, verb, ['nsubj']).flatMap(s => [s, ...dependents(near, s, ['conj'])])
    const speakers = [...new Set(subjects.flatMap(n => speakersIn(entityAt(near, n), isPlural)))]
    if (speakers.length > 0) return speakers
  }
  return []
}

/** "I" of a quotation is its speaker; "we" the states or bodies those speak for who say it. */
export const resolveFirstPerson = (
  discourse: Discourse,
  markable: Markable,
  stateOf: (speaker: Entity) => Entity,
): Link | null => {
  if (markable.pronoun?.person !== 1) return null
  const speakers = speakersOf(discourse, markable)
  if (speakers.length === 0) return null
  return {
    entities: markable.pronoun.isPlural ? [...new Set(speakers.map(stateOf))] : [speakers[0]],
    how: 'speaker',
    from: speakers[0].mentions[0] ?? null,
  }
}
