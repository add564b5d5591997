import type { Candidate, Done, Rule, RuleContext } from '../context.js'
import { adjectivePredicate } from './rules/adjective-predicate.js'
import { agentNoun } from './rules/agent-noun.js'
import { agentlessPassive } from './rules/agentless-passive.js'
import { argument } from './rules/argument.js'
import { copularNoun } from './rules/copular-noun.js'
import { eventNoun } from './rules/event-noun.js'
import { uncoveredNoun } from './rules/uncovered-noun.js'
import { uncoveredVerb } from './rules/uncovered-verb.js'
import { verbFrame } from './rules/verb-frame.js'

/** Rules in order; later ones leave alone what earlier ones used. */
const RULES: readonly ((done: Done) => Rule)[] = [
  () => verbFrame,
  done => eventNoun(done.tokens),
  uncoveredVerb,
  uncoveredNoun,
  () => copularNoun,
  done => agentNoun(done.tokens),
  done => adjectivePredicate(done.tokens),
  done => argument(done.tokens),
  done => agentlessPassive(done.tokens),
]

/** What the constructions make of a sentence, in their order. */
export const proposeByRules = (context: RuleContext): readonly Candidate[] => {
  const taken = new Set<number>()
  const found: Candidate[] = []
  for (const make of RULES) {
    for (const candidate of make({ tokens: taken, candidates: found }).apply(context)) {
      const isDouble = found.some(
        f =>
          f.subject.actor === candidate.subject.actor &&
          f.object?.actor === candidate.object?.actor &&
          f.relation === candidate.relation &&
          f.anchor === candidate.anchor,
      )
      if (!isDouble && candidate.subject.actor !== candidate.object?.actor) found.push(candidate)
    }
    for (const candidate of found) for (const token of candidate.trigger) taken.add(token.index)
  }
  return found
}
