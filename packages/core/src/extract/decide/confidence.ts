import type { Candidate } from '../context.js'

/** How often a rule was right where it fired, before the ends are looked at. */
const RULE_PRIOR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'active-clause': 0.84,
    'passive-clause': 0.84,
    'light-verb': 0.88,
    'reciprocal-clause': 0.92,
    'event-noun': 0.86,
    'event-noun-adjunct': 0.86,
    'uncovered-verb': 0.62,
    'uncovered-complement': 0.48,
    'uncovered-passive': 0.56,
    'uncovered-noun': 0.5,
    'copular-noun': 0.7,
    'agent-noun': 0.7,
    'adjective-predicate': 0.6,
    argument: 0.7,
    llm: 0.7,
  }),
)
const END_FACTOR = { name: 1, nominal: 0.93, pronoun: 0.82 }

/** A number in (0, 1): the rule's prior, less for ends that were resolved from descriptions and pronouns. */
export const decideConfidence = (candidate: Candidate): number => {
  const ends = END_FACTOR[candidate.subject.kind] * (candidate.object ? END_FACTOR[candidate.object.kind] : 1)
  return Number(((RULE_PRIOR.get(candidate.rule) ?? 0.5) * ends).toFixed(2))
}
