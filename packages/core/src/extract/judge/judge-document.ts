import type { WhoIsWho } from '../../actors/index.js'
import type { Document } from '../../model/index.js'
import { readClauses } from '../clauses/index.js'
import type { RuleContext } from '../context.js'
import { proposeByRules } from '../propose/index.js'
import { type JudgedSentence, judgedSentence } from './features.js'
import { judgedMentions } from './mentions.js'

/** The sentences of a document in which two actors are mentioned, as the judge sees them: for training. */
export const judgedSentences = (document: Document, who: WhoIsWho): readonly JudgedSentence[] => {
  const proposed = document.sentences.map(sentence => {
    const context: RuleContext = {
      document,
      sentence,
      clauses: readClauses(sentence),
      who,
      note: () => undefined,
    }
    return { context, candidates: proposeByRules(context) }
  })
  // only now: constructions mention actors of their own ("Russian" of "Russian troops")
  return proposed.flatMap(({ context, candidates }) => {
    const mentions = judgedMentions(context, candidates)
    return mentions.some(m => m.actor !== mentions[0].actor) ? judgedSentence(context, mentions, candidates) : []
  })
}
