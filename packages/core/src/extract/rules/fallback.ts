import { INTERACTED_WITH, NO_EVENT_VERBS, SPEECH_VERBS } from '../../lexicon/index.js'
import { verbLemma } from '../clauses.js'
import { agentsOf, type Candidate, participants, type Rule } from '../context.js'
import { placeOf } from '../frames.js'

/** Verbs no relation covers: kept as INTERACTED_WITH with their lemma where subject and direct object are actors. */
export const fallback = (taken: ReadonlySet<number>): Rule => ({
  name: 'uncovered-verb',
  apply: context =>
    context.clauses.flatMap((clause): readonly Candidate[] => {
      const { verb } = clause
      if (taken.has(verb.index) || NO_EVENT_VERBS.has(verb.lemma) || SPEECH_VERBS.has(verb.lemma)) return []
      const subjects = agentsOf(context, clause)
      const direct = clause.objects.flatMap(o => participants(context, o))
      const oblique = clause.obliques
        .filter(o => o.preposition === 'with' || o.preposition === 'against')
        .flatMap(o => participants(context, o.token))
      const objects = (direct.length > 0 ? direct : oblique).filter(o => o.type !== 'place')
      return subjects.flatMap(subject =>
        objects
          .filter(object => object.actor !== subject.actor)
          .map(object => ({
            rule: 'uncovered-verb',
            relation: INTERACTED_WITH,
            verb: verbLemma(clause),
            subject,
            object,
            reciprocal: false,
            trigger: clause.particle ? [verb, clause.particle] : [verb],
            anchor: verb,
            place: placeOf(context, verb),
          })),
      )
    }),
})
