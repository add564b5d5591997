import type { JudgeWeights, Token } from '../../model/index.js'
import type { Candidate, RuleContext } from '../context.js'
import { candidateSums } from './candidate-sums.js'
import { type Evidence, evidenceFor } from './evidence.js'
import { judgedSentence } from './features.js'
import { type JudgedMention, judgedMentions } from './mentions.js'
import { probabilityOf } from './probability.js'

/** A subject, an object and a word that may say what is between them, with how likely it does. */
export interface JudgedLink {
  readonly subject: JudgedMention
  readonly object: JudgedMention
  readonly trigger: Token
  /** 0 to 1. */
  readonly probability: number
  /** The reasons, found when asked for. */
  readonly why: () => readonly Evidence[]
}

/** Pairs of a sentence are judged the nearest first, so many that pairs × triggers stay below this. */
const MOST_CANDIDATES = 6000

/** Ordered pairs of mentions of different actors, the nearest first, as many as are judged. */
export const judgedPairs = (
  mentions: readonly JudgedMention[],
  triggers: number,
): readonly { readonly s: number; readonly o: number }[] => {
  const pairs = mentions.flatMap((a, s) =>
    mentions.flatMap((b, o) => (a.actor === b.actor ? [] : [{ s, o, gap: Math.abs(a.head - b.head) }])),
  )
  const most = Math.max(1, Math.floor(MOST_CANDIDATES / Math.max(1, triggers)))
  if (pairs.length <= most) return pairs
  return pairs.sort((a, b) => a.gap - b.gap || a.s - b.s || a.o - b.o).slice(0, most)
}

/** Every link of a sentence that is at least as likely as `floor`, in reading order of pairs and triggers. */
export const judgeSentence = (
  context: RuleContext,
  proposed: readonly Candidate[],
  { weights, floor }: { readonly weights: JudgeWeights; readonly floor: number },
): readonly JudgedLink[] => {
  const mentions = judgedMentions(context, proposed)
  if (mentions.length < 2 || mentions.every(m => m.actor === mentions[0].actor)) return []
  const judged = judgedSentence(context, mentions, proposed)
  const { triggers } = judged
  const sums = candidateSums(judged, weights)
  const links: JudgedLink[] = []
  for (const { s, o } of judgedPairs(mentions, triggers.length)) {
    sums.takePair(s, o)
    for (let t = 0; t < triggers.length; t++) {
      if (!judged.isNear(s, o, t)) continue
      const probability = probabilityOf(weights.bias + sums.table(t) + sums.hidden(t))
      if (probability >= floor)
        links.push({
          subject: mentions[s],
          object: mentions[o],
          trigger: triggers[t],
          probability,
          why: () => evidenceFor(judged, weights, { s, o, t }),
        })
    }
  }
  return links
}
