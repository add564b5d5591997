import type { Clause } from '../clauses/index.js'
import { verbLemma } from '../clauses/index.js'
import type { Candidate, Participant, RuleContext } from '../context.js'
import { placeOf } from '../decide/place.js'
import type { FrameMatch } from './frames.js'

/** A clause whose verb a frame of the vocabulary fits, with the actors found on both sides. */
export interface FrameReading {
  readonly context: RuleContext
  readonly clause: Clause
  readonly match: FrameMatch
  /** Who does it; for frames of the passive who it is done to. */
  readonly subjects: readonly Participant[]
  /** Actors in the frame's slots. */
  readonly found: readonly Participant[]
  /** Those of them that are no subjects. */
  readonly objects: readonly Participant[]
  /** "Each other" stands in the clause. */
  readonly mutual: boolean
}

/** A construction read from a frame; undefined where the clause is not of its kind. */
export interface FrameRule {
  readonly name: string
  readonly read: (reading: FrameReading) => readonly Candidate[] | undefined
}

export const makeCandidate = (
  rule: string,
  { context, clause, match }: FrameReading,
  ends: { readonly subject: Participant; readonly object: Participant; readonly reciprocal: boolean },
): Candidate => ({
  rule,
  relation: match.frame.relation,
  verb: verbLemma(clause),
  trigger: match.trigger,
  anchor: clause.verb,
  place: placeOf(context, clause.verb),
  ...ends,
})

/** Every subject with every object; turned round where the frame's slot names who does it ("received aid from"). */
export const distribute = (rule: string, reading: FrameReading): readonly Candidate[] | undefined => {
  const { subjects, objects, match } = reading
  if (objects.length === 0) return undefined
  const reciprocal = match.frame.relation.symmetric
  const [from, to] = match.frame.isReversed ? [objects, subjects] : [subjects, objects]
  return from.flatMap(subject => to.map(object => makeCandidate(rule, reading, { subject, object, reciprocal })))
}
