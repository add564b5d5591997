import type { JudgeWeights, Token } from '../../model/index.js'
import type { Candidate, RuleContext } from '../context.js'
import { type Evidence, evidenceFor } from './evidence.js'
import { type JudgedSentence, judgedSentence, type Side } from './features.js'
import { summing } from './hashing.js'
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

/** Sums over the features of a mention on one side of a trigger, each worked out when it is first asked for. */
const sideScores = (
  { mentions, triggers, ofSide }: JudgedSentence,
  sum: ReturnType<typeof summing>,
): ((side: Side, m: number, t: number) => number) => {
  const known = new Float64Array(2 * mentions.length * triggers.length).fill(Number.NaN)
  return (side, m, t) => {
    const at = (side * mentions.length + m) * triggers.length + t
    if (Number.isNaN(known[at])) {
      ofSide(side, m, t, sum)
      known[at] = sum.take()
    }
    return known[at]
  }
}

/** One sink for all sentences judged with the same weights: what is called everywhere with one function is compiled into its callers. */
const sums = new WeakMap<JudgeWeights, ReturnType<typeof summing>>()
const sumOf = (weights: JudgeWeights): ReturnType<typeof summing> => {
  const sum = sums.get(weights) ?? summing(weights.values)
  sums.set(weights, sum)
  return sum
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
  const sum = sumOf(weights)
  const all = triggers.map((_, t) => t)
  const ofTrigger = all.map(t => {
    judged.ofTrigger(t, sum)
    return sum.take()
  })
  const sides = sideScores(judged, sum)
  const links: JudgedLink[] = []
  for (const { s, o } of judgedPairs(mentions, triggers.length)) {
    judged.ofPair(s, o, sum)
    const ofPair = weights.bias + sum.take()
    for (const t of all) {
      if (!judged.isNear(s, o, t)) continue
      judged.ofAll(s, o, t, sum)
      judged.ofRules(s, o, t, sum)
      const own = sum.take()
      const probability = probabilityOf(ofPair + ofTrigger[t] + sides(0, s, t) + sides(1, o, t) + own)
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
