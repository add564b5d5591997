import { childrenOf, dependents, prepositionOf } from '../../../annotate/index.js'
import {
  ADDRESSED_SPEECH,
  EXPRESSING_VERBS,
  framesOfNoun,
  INTERACTED_WITH,
  LIGHT_VERBS,
  MOTION_VERBS,
  NO_EVENT_VERBS,
  PERFORMING_VERBS,
  SPEECH_VERBS,
  TALKING_VERBS,
  TARGET_PREPOSITIONS,
  type VocabularyRelation,
  wordsOf,
} from '../../../lexicon/index.js'
import type { Token } from '../../../model/index.js'
import { type Clause, verbLemma } from '../../clauses/index.js'
import {
  agentsOf,
  type Candidate,
  type Done,
  isOwnerBefore,
  type Participant,
  participants,
  participantsOrState,
  type Rule,
  type RuleContext,
} from '../../context.js'
import { placeOf } from '../../decide/place.js'
import { matchFrames } from '../frames.js'

/** The other side of a clause: an actor and the words between verb and actor that say what is done to it. */
interface Target {
  readonly participant: Participant
  readonly words: readonly Token[]
}

const caseOf = (context: RuleContext, token: Token): readonly Token[] =>
  dependents(context.sentence, token, ['case']).filter(c => c.index < token.index)

/** Actors in the obliques of a verb or the complements of its object noun, where the preposition points at somebody. */
const pointedAt = (context: RuleContext, tokens: readonly Token[], lead: readonly Token[]): readonly Target[] =>
  tokens.flatMap(token => {
    const preposition = prepositionOf(context.sentence, token)
    if (!preposition || !TARGET_PREPOSITIONS.has(preposition)) return []
    const words = [...lead, ...caseOf(context, token)]
    return participants(context, token)
      .filter(p => p.type !== 'place')
      .map(participant => ({ participant, words }))
  })

const AGENTIVE = wordsOf('agentive-prepositions')

/** "condemned the new U.S. sanctions", "dismissed the claim from Berlin": the actor whose thing the object is. */
const ownersOf = (context: RuleContext, object: Token): readonly Target[] => {
  const owners = childrenOf(context.sentence, object).filter(
    c =>
      isOwnerBefore(context, c) ||
      (c.deprel.startsWith('nmod') && AGENTIVE.has(prepositionOf(context.sentence, c) ?? '')),
  )
  for (const owner of owners) {
    const found = participantsOrState(context, owner).filter(p => p.type !== 'place')
    if (found.length > 0) return found.map(participant => ({ participant, words: [object, ...caseOf(context, owner)] }))
  }
  return []
}

const PATIENT = wordsOf('patient-prepositions')

/** "Condemned the attack on B", "discussed the operation against B": the deed is aimed at B, what is said of it is not. */
const speaksOf = (context: RuleContext, clause: Clause): boolean => {
  const { lemma } = clause.verb
  if (PERFORMING_VERBS.has(lemma) || LIGHT_VERBS.has(lemma)) return false
  if (TALKING_VERBS.has(lemma)) return true
  return matchFrames(context, clause).some(
    ({ noun, frame }) => !noun && frame.slots.includes('obj') && isVerbal(frame.relation),
  )
}

const isVerbal = ({ quad }: VocabularyRelation): boolean => quad === 1 || quad === 3

const targetsOf = (context: RuleContext, clause: Clause, taken: ReadonlySet<number>): readonly Target[] => {
  const { sentence } = context
  const direct = [...clause.objects, ...clause.indirect].flatMap(o =>
    participants(context, o).map(participant => ({ participant, words: [] })),
  )
  if (MOTION_VERBS.has(clause.verb.lemma) && direct.length > 0) return direct
  if (direct.some(t => t.participant.type !== 'place')) return direct.filter(t => t.participant.type !== 'place')
  const nouns = clause.objects.filter(
    o => o.upos === 'NOUN' && participants(context, o).length === 0 && !taken.has(o.index),
  )
  const obliques = clause.obliques.map(o => o.token)
  const aimed = (phrases: readonly Token[]): readonly Token[] =>
    phrases.filter(p => !PATIENT.has(prepositionOf(sentence, p) ?? '') || !speaksOf(context, clause))
  const complements = nouns.flatMap(noun => [
    ...pointedAt(context, aimed(dependents(sentence, noun, ['nmod'])), [noun]),
    ...pointedAt(context, aimed(obliques), [noun]),
  ])
  if (complements.length > 0) return complements
  // "expressed the country's support": whose it is, not whom it is aimed at
  const isNoTarget = clause.isPassive || EXPRESSING_VERBS.has(clause.verb.lemma)
  if (nouns.length > 0) return isNoTarget ? [] : nouns.flatMap(noun => ownersOf(context, noun))
  return clause.objects.length === 0 || clause.isPassive ? pointedAt(context, obliques, []) : []
}

const THEME = wordsOf('passive-oblique-prepositions')

/** "She was sent to the ministry": without an agent the patient stands first and the relation stays passive. */
const passiveGoals = (
  context: RuleContext,
  clause: Clause,
): { readonly subjects: readonly Participant[]; readonly targets: readonly Target[] } => ({
  subjects: clause.objects.flatMap(o => participants(context, o)).filter(p => p.type !== 'place'),
  targets: [
    ...pointedAt(
      context,
      clause.obliques.map(o => o.token),
      [],
    ),
    ...clause.subjects.flatMap(agent => ownersOf(context, agent)),
    ...clause.obliques
      .filter(o => THEME.has(o.preposition) && o.token.upos === 'NOUN')
      .flatMap(({ token }) =>
        dependents(context.sentence, token, ['nmod'])
          .filter(n => prepositionOf(context.sentence, n) === 'of')
          .flatMap(n =>
            participants(context, n)
              .filter(p => p.type !== 'place')
              .map(participant => ({ participant, words: [token, ...caseOf(context, n)] })),
          ),
      ),
  ],
})

/** "Centralised its management": a body described as the subject's own is no other side. */
const isOwn = ({ who }: RuleContext, subject: Participant, object: Participant): boolean => {
  if (object.kind !== 'nominal' || object.type === 'group' || object.type === 'person') return false
  const owner = who.registry.find(subject.actor)
  return owner !== undefined && who.registry.find(object.actor)?.name.startsWith(`${owner.name}'s `) === true
}

const isOutside = (clause: Clause): boolean => {
  const { lemma } = clause.verb
  if (NO_EVENT_VERBS.has(lemma)) return !LIGHT_VERBS.has(lemma)
  return SPEECH_VERBS.has(lemma) && !ADDRESSED_SPEECH.has(lemma)
}

/** "Filed a complaint at the court against the state": who else a covered verb with an object noun is aimed at. */
const furtherTargets = (context: RuleContext, clause: Clause, done: Done): readonly Candidate[] => {
  const first = done.candidates.find(c => c.anchor === clause.verb && c.object !== null)
  const noun = clause.objects.find(o => participants(context, o).length === 0 && o.upos === 'NOUN')
  if (!first || !noun || clause.isPassive) return []
  const used = new Set(
    done.candidates.filter(c => c.anchor === clause.verb).flatMap(c => [c.subject.actor, c.object?.actor]),
  )
  // "condemned the strikes on B", "blocked the deportation of C to B": what the event noun is aimed at, the verb above is not
  const ofNoun = framesOfNoun(noun.lemma).length > 0 ? [] : dependents(context.sentence, noun, ['nmod'])
  const phrases = [...clause.obliques.map(o => o.token), ...ofNoun].filter(t =>
    SECOND_GOAL.has(prepositionOf(context.sentence, t) ?? ''),
  )
  return pointedAt(context, phrases, [noun])
    .filter(t => !used.has(t.participant.actor))
    .map(t => made(context, clause, { rule: 'uncovered-complement', subject: first.subject, target: t }))
}
const SECOND_GOAL = wordsOf('second-goal-prepositions')

const made = (
  context: RuleContext,
  clause: Clause,
  { rule, subject, target }: { readonly rule: string; readonly subject: Participant; readonly target: Target },
): Candidate => ({
  rule,
  relation: INTERACTED_WITH,
  verb: verbLemma(clause),
  subject,
  object: target.participant,
  reciprocal: false,
  trigger: [clause.verb, ...(clause.particle ? [clause.particle] : []), ...target.words].sort(
    (a, b) => a.index - b.index,
  ),
  anchor: clause.verb,
  place: placeOf(context, clause.verb),
})

/** Verbs no relation covers: kept as INTERACTED_WITH with their words where both sides are actors. */
export const uncoveredVerb = (done: Done): Rule => ({
  name: 'uncovered-verb',
  apply: context =>
    context.clauses.flatMap((clause): readonly Candidate[] => {
      const { verb } = clause
      if (isOutside(clause)) return []
      if (done.tokens.has(verb.index)) return furtherTargets(context, clause, done)
      const agents = agentsOf(context, clause)
      const isGoal = clause.isPassive && agents.length === 0
      const { subjects, targets } = isGoal
        ? passiveGoals(context, clause)
        : { subjects: agents, targets: targetsOf(context, clause, done.tokens) }
      const isLight = LIGHT_VERBS.has(verb.lemma)
      return subjects.flatMap(subject =>
        targets
          .filter(target => !isLight || target.words.some(w => w.upos === 'NOUN'))
          .filter(({ participant }) => participant.actor !== subject.actor && !isOwn(context, subject, participant))
          .map(target => {
            const rule = isGoal
              ? 'uncovered-passive'
              : target.words.length > 0
                ? 'uncovered-complement'
                : 'uncovered-verb'
            return made(context, clause, { rule, subject, target })
          }),
      )
    }),
})
