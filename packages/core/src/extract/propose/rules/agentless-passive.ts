import { dependents } from '../../../annotate/index.js'
import type { Token } from '../../../model/index.js'
import { type Candidate, participants, type Rule } from '../../context.js'
import { placeOf } from '../../decide/place.js'
import { matchFrames } from '../frames.js'

/** Construction 2 without a by-phrase: "four soldiers were killed". The patient stands first, there is no other side and no edge. */
export const agentlessPassive = (taken: ReadonlySet<number>): Rule => ({
  name: 'agentless-passive',
  apply: context =>
    context.clauses.flatMap((clause): readonly Candidate[] => {
      const { verb } = clause
      const isTensed = dependents(context.sentence, verb, ['aux']).some(a => a.deprel === 'aux:pass')
      if (!clause.isPassive || !isTensed || clause.subjects.length > 0 || taken.has(verb.index)) return []
      const match = matchFrames(context, clause).find(
        m => m.noun === undefined && !m.frame.isReversed && m.frame.slots.includes('obj'),
      )
      if (!match) return []
      const [copula] = dependents(context.sentence, verb, ['aux']).filter(a => a.deprel === 'aux:pass')
      const trigger: readonly Token[] = [copula, ...match.trigger]
      return clause.objects
        .flatMap(o => participants(context, o))
        .map(subject => ({
          rule: 'agentless-passive',
          relation: match.frame.relation,
          verb: `be ${verb.text.toLowerCase()}`,
          subject,
          object: null,
          reciprocal: false,
          trigger,
          anchor: verb,
          place: placeOf(context, verb),
        }))
    }),
})
