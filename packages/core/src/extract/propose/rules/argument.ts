import { subtree } from '../../../annotate/index.js'
import type { CharSpan, Token } from '../../../model/index.js'
import { verbLemma } from '../../clauses/index.js'
import { agentsOf, type Candidate, participants, type Rule, type RuleContext } from '../../context.js'
import { placeOf } from '../../decide/place.js'
import { matchFrames } from '../frames.js'

/** A nominal with its modifiers, without the clauses and asides that hang from it. */
const nominalSpan = ({ sentence }: RuleContext, head: Token): CharSpan => {
  const below = new Set(subtree(sentence, head))
  let first = head.index
  let last = head.index
  while (below.has(first - 1)) first--
  while (
    below.has(last + 1) &&
    !/^(?:acl|appos|parataxis|punct|mark)/.test(sentence.tokens[last + 1].deprel) &&
    sentence.tokens[last + 1].upos !== 'PRON'
  )
    last++
  return { start: sentence.tokens[first].start, end: sentence.tokens[last].end }
}

/**
 * A relation whose other side is no actor ("the minister rejected the plan"): kept with the words, no edge. Only where the relation is had to things as
 * well: who strikes a deal attacks nobody.
 */
export const argument = (taken: ReadonlySet<number>): Rule => ({
  name: 'argument',
  apply: context =>
    context.clauses.flatMap((clause): readonly Candidate[] => {
      const [object] = clause.objects
      if (!object || taken.has(clause.verb.index) || object.upos === 'PRON') return []
      if (participants(context, object).length > 0) return []
      const match = matchFrames(context, clause).find(
        m => m.noun === undefined && m.frame.relation.things && m.frame.slots.some(s => s.startsWith('obj')),
      )
      if (!match) return []
      return agentsOf(context, clause).map(subject => ({
        rule: 'argument',
        relation: match.frame.relation,
        verb: verbLemma(clause),
        subject,
        object: null,
        argument: nominalSpan(context, object),
        reciprocal: false,
        trigger: match.trigger,
        anchor: clause.verb,
        place: placeOf(context, clause.verb),
      }))
    }),
})
