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

/** The word a mention stands beside its verb by: itself, or the noun it hangs from ("by phone with B"). */
const argumentOf = ({ sentence, head }: Markable): Token => {
  const above = head.deprel.startsWith('nmod') ? headOf(sentence, head) : undefined
  return above?.deprel.startsWith('obl') ? above : head
}

/** The verb of what two do together ("met", "spoke", "signed with") that a mention is subject or other side of. */
const jointVerb = (markable: Markable, role: RegExp): Token | undefined => {
  const argument = argumentOf(markable)
  const verb = role.test(argument.deprel) ? headOf(markable.sentence, argument) : undefined
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
  const sides = (role: RegExp): readonly (Seen & { readonly verb: Token })[] =>
    before.flatMap(seen => {
      const verb = isOne(seen.entity) ? jointVerb(seen.markable, role) : undefined
      return verb ? [{ ...seen, verb }] : []
    })
  for (const first of sides(/^nsubj$/))
    for (const second of sides(/^(?:obj|obl)$/)) {
      const isOther = first.entity !== second.entity && first.entity.type === second.entity.type
      if (first.verb === second.verb && isOther)
        return { entities: [first.entity, second.entity], how: 'collective', from: first.markable }
    }
  return null
}
