import { dependents, quotingVerbs } from '../../annotate/index.js'
import { QUOTING_VERBS } from '../../lexicon/index.js'
import type { Markable } from '../markables/markable.js'
import type { Discourse } from './discourse.js'
import type { Entity, Link } from './entity.js'

/** Who says the quotation this stands in: the subject of the verb that introduces it. */
const speakerOf = ({ document, entityAt }: Discourse, { sentence, head }: Markable): Entity | undefined => {
  for (const { sentence: near, verb } of quotingVerbs(document, sentence, head, QUOTING_VERBS)) {
    const subjects = dependents(near, verb, ['nsubj']).map(n => entityAt(near, n))
    const speaker = subjects.find(e => e?.type === 'person' || e?.type === 'country')
    if (speaker) return speaker
  }
  return undefined
}

/** "I" of a quotation is its speaker; "we" the state or body the speaker speaks for. */
export const resolveFirstPerson = (
  discourse: Discourse,
  markable: Markable,
  stateOf: (speaker: Entity) => Entity,
): Link | null => {
  if (markable.pronoun?.person !== 1) return null
  const speaker = speakerOf(discourse, markable)
  if (!speaker) return null
  return {
    entities: [markable.pronoun.isPlural ? stateOf(speaker) : speaker],
    how: 'speaker',
    from: speaker.mentions[0],
  }
}
