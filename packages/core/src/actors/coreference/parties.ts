import { headOf } from '../../annotate/index.js'
import { framesOfVerb } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import type { Markable } from '../markables/markable.js'
import type { Discourse, Seen } from './discourse.js'
import type { Entity, Link } from './entity.js'

/** Sentences back to the meeting whose parties "they" are. */
const REACH = 1

const isSeveral = ({ isPlural, type }: Entity): boolean => isPlural && type !== 'thing' && type !== 'place'

const isOne = (entity: Entity): boolean => !entity.isPlural && (entity.type === 'person' || entity.type === 'country')

/** The verb of what two do together ("met", "spoke", "signed with") that a mention is subject or other side of. */
const jointVerb = ({ sentence, head }: Markable, role: RegExp): Token | undefined => {
  const verb = role.test(head.deprel) ? headOf(sentence, head) : undefined
  return verb && framesOfVerb(verb.lemma).some(f => f.relation.symmetric && f.nouns.size === 0) ? verb : undefined
}

/** "A met B. They discussed the war": the two sides of what was done together in the sentence before, where nobody else there is several. */
export const resolveParties = (discourse: Discourse, markable: Markable): Link | null => {
  const { pronoun, head, sentence } = markable
  if (!pronoun?.isPlural || pronoun.person !== 3 || !head.deprel.startsWith('nsubj')) return null
  const before = discourse
    .before(markable, REACH)
    .filter(s => s.markable.sentence.index === sentence.index - 1 && !s.markable.members)
  if (before.some(s => isSeveral(s.entity))) return null
  const side = (role: RegExp): readonly Seen[] => before.filter(s => isOne(s.entity) && jointVerb(s.markable, role))
  for (const first of side(/^nsubj$/))
    for (const second of side(/^(?:obj|obl)$/)) {
      const isTogether =
        headOf(first.markable.sentence, first.markable.head) === headOf(second.markable.sentence, second.markable.head)
      if (isTogether && first.entity !== second.entity && first.entity.type === second.entity.type)
        return { entities: [first.entity, second.entity], how: 'collective', from: first.markable }
    }
  return null
}
