import { ANY_NOUN } from '../../../lexicon/index.js'
import { type Clause, readAdjectives } from '../../clauses/index.js'
import { agentsOf, type Candidate, type Participant, participants, type Rule, type RuleContext } from '../../context.js'
import type { FrameReading, FrameRule } from '../frame-reading.js'
import { type FrameMatch, fillSlots, matchFrames } from '../frames.js'
import { figurativeSense } from '../senses.js'
import { wieldersInClause } from '../wielders.js'
import { activeClause } from './active-clause.js'
import { lightVerb } from './light-verb.js'
import { passiveClause } from './passive-clause.js'
import { reciprocalClause } from './reciprocal-clause.js'

/** What a clause with a fitting frame may be, tried in order. */
const CONSTRUCTIONS: readonly FrameRule[] = [lightVerb, passiveClause, activeClause, reciprocalClause]

/** Who something is done to, where nobody is said to do it. */
const patientsOf = (context: RuleContext, clause: Clause): readonly Participant[] =>
  clause.objects.flatMap(o => participants(context, o)).filter(p => p.type !== 'place')

const readFrame = (context: RuleContext, clause: Clause, match: FrameMatch): FrameReading => {
  const { frame, trigger } = match
  const agents = frame.isPassive ? patientsOf(context, clause) : agentsOf(context, clause)
  const behind = agents.length > 0 || frame.isPassive ? undefined : wieldersInClause(context, clause, frame.relation)
  const subjects = behind?.subjects ?? agents
  const { found, mutual } = fillSlots(context, clause, match)
  const objects = found.filter(o => !subjects.some(s => s.actor === o.actor))
  const sense = match.noun || match.idiom ? undefined : figurativeSense(context, clause, { subjects, objects })
  const meant: FrameMatch = {
    ...match,
    frame: sense ? { ...frame, relation: sense } : frame,
    trigger: [...(behind?.deeds ?? []), ...trigger],
  }
  return { context, clause, match: meant, subjects, found, objects, mutual }
}

const candidatesOf = (reading: FrameReading): readonly Candidate[] => {
  for (const construction of CONSTRUCTIONS) {
    const made = construction.read(reading)
    if (made && made.length > 0) return made
  }
  const { context, clause, match, subjects } = reading
  const { relation, slots } = match.frame
  const missing = subjects.length > 0 ? `no actor in ${slots.join(', ')}` : 'no actor as subject'
  const rule = match.noun ? lightVerb : clause.isPassive ? passiveClause : activeClause
  context.note(rule.name, clause.verb, `${relation.name}: ${missing}`)
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

/** Clauses whose verb the vocabulary knows: the first frame that fills wins, and the constructions say how its actors stand to each other. */
export const verbFrame: Rule = {
  name: 'verb-frame',
  apply: context =>
    [...context.clauses, ...readAdjectives(context.sentence)].flatMap(clause => {
      let first: FrameMatch | undefined
      const made: Candidate[] = []
      for (const match of matchFrames(context, clause)) {
        if (first && match.noun !== first.noun) continue
        const candidates = candidatesOf(readFrame(context, clause, match))
        if (candidates.length === 0 || (first && !besides(first, made, match, candidates))) continue
        first ??= match
        made.push(...candidates)
      }
      return made
    }),
}
