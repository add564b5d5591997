import { JOINT_VERBS, MUTUAL_VERBS } from '../../../lexicon/index.js'
import { type Participant, participants } from '../../context.js'
import { type FrameReading, type FrameRule, makeCandidate } from '../frame-reading.js'

const pairs = (list: readonly Participant[]): readonly (readonly [Participant, Participant])[] =>
  list.flatMap((a, i) => list.slice(i + 1).map(b => [a, b] as const))

/** Those who do it to each other: several subjects, the patients of a passive ("were married"), or who stands after "between". */
const together = ({ context, clause, match, subjects, found }: FrameReading): readonly Participant[] => {
  if (subjects.length > 1) return subjects
  if (clause.isPassive && match.frame.relation.symmetric) {
    const patients = clause.objects.flatMap(o => participants(context, o))
    if (patients.length > 1) return patients
  }
  return subjects.length === 0 && match.frame.slots.includes('between') ? found : []
}

/** "A and B played a role": with a thing as object it is no game between the two; to discuss it they talk. */
const isAboutThing = ({ context, clause, match, mutual }: FrameReading): boolean =>
  !mutual &&
  match.noun === undefined &&
  !JOINT_VERBS.has(clause.verb.lemma) &&
  clause.objects.some(o => participants(context, o).length === 0)

/** Construction 8: "A and B met", "A and B blame each other": one statement a pair, told of both sides. */
export const reciprocalClause: FrameRule = {
  name: 'reciprocal-clause',
  read: reading => {
    if (reading.objects.length > 0 && reading.subjects.length > 0) return undefined
    if (isAboutThing(reading)) return undefined
    const isMutual = reading.mutual || MUTUAL_VERBS.has(reading.clause.verb.lemma)
    if (!isMutual && !reading.match.frame.relation.symmetric) return undefined
    const made = pairs(together(reading)).map(([subject, object]) =>
      makeCandidate('reciprocal-clause', reading, { subject, object, reciprocal: true }),
    )
    return made.length > 0 ? made : undefined
  },
}
