import { type Merge, mentionedActors, resolveActors, type WhoIsWho } from '../actors/index.js'
import type { Document, Extraction, Issue, Sentence, Statement } from '../model/index.js'
import { readClauses } from './clauses/index.js'
import type { Candidate, Done, Rule, RuleContext } from './context.js'
import { adjectivePredicate } from './rules/adjective-predicate.js'
import { agentNoun } from './rules/agent-noun.js'
import { agentlessPassive } from './rules/agentless-passive.js'
import { argument } from './rules/argument.js'
import { copularNoun } from './rules/copular-noun.js'
import { eventNoun } from './rules/event-noun.js'
import { uncoveredNoun } from './rules/uncovered-noun.js'
import { uncoveredVerb } from './rules/uncovered-verb.js'
import { verbFrame } from './rules/verb-frame.js'
import { sentenceNames, toStatement } from './to-statement.js'
import type { TraceNote } from './trace.js'

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

const applyRules = (context: RuleContext): readonly Candidate[] => {
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

export interface RuleExtraction extends Extraction {
  readonly trace: readonly TraceNote[]
  /** Mentions taken for actors, with the reason and the earlier mention each was read from. */
  readonly merges: readonly Merge[]
}

/** Reads the statements of an annotated document by rules over its trees. Pure: the same document gives the same extraction. */
export const extractByRules = (document: Document, who: WhoIsWho = resolveActors(document)): RuleExtraction => {
  const { article } = document
  const trace: TraceNote[] = []
  const issues: Issue[] = []
  if (document.sentences.length === 0)
    issues.push({
      code: 'NO_TEXT',
      message: `Article "${article.id}" has no readable sentence.`,
      articleId: article.id,
    })
  const names = sentenceNames(document)
  const inSentence = (sentence: Sentence): readonly Statement[] => {
    const context: RuleContext = {
      document,
      sentence,
      clauses: readClauses(sentence),
      who,
      note: (rule, trigger, reason) => trace.push({ sentence: sentence.index, rule, trigger: trigger.text, reason }),
    }
    return applyRules(context).map(candidate => toStatement(context, names[sentence.index], candidate))
  }
  const statements = document.sentences.flatMap(inSentence)
  return {
    id: article.id,
    title: article.title ?? null,
    publishedAt: article.publishedAt ?? null,
    publisher: article.publisher ?? null,
    url: article.url ?? null,
    actors: mentionedActors(who.registry),
    statements,
    affiliations: who.affiliations,
    issues,
    trace,
    merges: who.merges,
  }
}
