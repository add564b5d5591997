import { ANY_NOUN } from '../../lexicon/index.js'
import { readAdjectives } from '../adjectives.js'
import { type Clause, verbLemma } from '../clauses/index.js'
import { agentsOf, type Candidate, type Participant, participants, type Rule, type RuleContext } from '../context.js'
import { type FrameMatch, fillSlots, matchFrames, placeOf } from '../frames.js'

const pairs = (list: readonly Participant[]): readonly (readonly [Participant, Participant])[] =>
  list.flatMap((a, i) => list.slice(i + 1).map(b => [a, b] as const))

/** Who something is done to, where nobody is said to do it. */
const patientsOf = (context: RuleContext, clause: Clause): readonly Participant[] =>
  clause.objects.flatMap(o => participants(context, o)).filter(p => p.type !== 'place')

const ruleName = (clause: Clause, match: FrameMatch): string =>
  match.noun ? 'light-verb' : clause.isPassive ? 'passive-clause' : 'active-clause'

const candidatesOf = (context: RuleContext, clause: Clause, match: FrameMatch): readonly Candidate[] => {
  const { frame } = match
  const subjects = frame.isPassive ? patientsOf(context, clause) : agentsOf(context, clause)
  const { found, mutual } = fillSlots(context, clause, match)
  const common = {
    relation: frame.relation,
    verb: verbLemma(clause),
    trigger: match.trigger,
    anchor: clause.verb,
    place: placeOf(context, clause.verb),
  }
  const make = (rule: string, subject: Participant, object: Participant, reciprocal: boolean): Candidate => ({
    ...common,
    rule,
    subject,
    object,
    reciprocal,
  })
  const objects = found.filter(o => !subjects.some(s => s.actor === o.actor))
  if (objects.length > 0 && frame.isReversed)
    return objects.flatMap(o => subjects.map(s => make(ruleName(clause, match), o, s, frame.relation.symmetric)))
  if (objects.length > 0)
    return subjects.flatMap(s => objects.map(o => make(ruleName(clause, match), s, o, frame.relation.symmetric)))
  const patientsMeet =
    clause.isPassive && frame.relation.symmetric ? clause.objects.flatMap(o => participants(context, o)) : []
  const together = subjects.length > 1 ? subjects : patientsMeet
  if (together.length > 1 && (mutual || frame.relation.symmetric))
    return pairs(together).map(([a, b]) => make('reciprocal-clause', a, b, true))
  if (subjects.length === 0 && found.length > 1 && frame.relation.symmetric && frame.slots.includes('between'))
    return pairs(found).map(([a, b]) => make('reciprocal-clause', a, b, true))
  if (subjects.length > 0)
    context.note(ruleName(clause, match), clause.verb, `${frame.relation.name}: no actor in ${frame.slots.join(', ')}`)
  else context.note(ruleName(clause, match), clause.verb, `${frame.relation.name}: no actor as subject`)
  return []
}

/** "Filed a complaint at the court against the state": another frame of the same noun with somebody else in its slot. */
const besides = (
  first: FrameMatch,
  made: readonly Candidate[],
  match: FrameMatch,
  more: readonly Candidate[],
): boolean =>
  match.noun !== undefined &&
  match.noun === first.noun &&
  !match.frame.nouns.has(ANY_NOUN) &&
  more.every(c => made.every(m => m.object?.actor !== c.object?.actor && m.subject.actor !== c.object?.actor))

/** Constructions 1, 2, 3, 5, 6, 7 and 8: verbs, plain or light, with their actors; the first frame that fills wins. */
export const verbFrame: Rule = {
  name: 'verb-frame',
  apply: context =>
    [...context.clauses, ...readAdjectives(context.sentence)].flatMap(clause => {
      let first: FrameMatch | undefined
      const made: Candidate[] = []
      for (const match of matchFrames(context, clause)) {
        if (first && match.noun !== first.noun) continue
        const candidates = candidatesOf(context, clause, match)
        if (candidates.length === 0 || (first && !besides(first, made, match, candidates))) continue
        first ??= match
        made.push(...candidates)
      }
      return made
    }),
}
