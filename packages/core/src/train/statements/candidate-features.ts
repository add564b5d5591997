import { featureBuffer, type JudgedSentence, judgedPairs } from '../../extract/index.js'
import type { LabelledSentence } from './label-sentences.js'

/** The features of a sentence's candidates: shared ones in groups, and for each candidate its groups and its own. */
export interface CandidateFeatures {
  readonly groups: readonly Int32Array[]
  readonly candidates: readonly {
    readonly s: number
    readonly o: number
    readonly t: number
    readonly groups: readonly number[]
    readonly own: Int32Array
    readonly rules: Int32Array
  }[]
}

export const candidateNumber = (j: JudgedSentence, s: number, o: number, t: number): number =>
  (s * j.mentions.length + o) * j.triggers.length + t

const candidateFeatures = (judged: JudgedSentence): CandidateFeatures => {
  const { mentions, triggers } = judged
  const buffer = featureBuffer()
  const groups: Int32Array[] = []
  const take = (write: (out: typeof buffer) => void): Int32Array => {
    write(buffer)
    return buffer.take()
  }
  const group = (write: (out: typeof buffer) => void): number => groups.push(take(write)) - 1
  const ofTrigger = triggers.map((_, t) => group(out => judged.ofTrigger(t, out)))
  const ofSide = ([0, 1] as const).map(side =>
    mentions.map((_, m) => triggers.map((_, t) => group(out => judged.ofSide(side, m, t, out)))),
  )
  const pairs = judgedPairs(mentions, triggers.length)
  const candidates = pairs.flatMap(({ s, o }) => {
    const ofPair = group(out => judged.ofPair(s, o, out))
    return triggers.flatMap((_, t) =>
      judged.isNear(s, o, t)
        ? {
            s,
            o,
            t,
            groups: [ofTrigger[t], ofSide[0][s][t], ofSide[1][o][t], ofPair],
            own: take(out => judged.ofAll(s, o, t, out)),
            rules: take(out => judged.ofRules(s, o, t, out)),
          }
        : [],
    )
  })
  return { groups, candidates }
}

/** A labelled sentence with the features of its candidates. */
export interface Prepared {
  readonly labelled: LabelledSentence
  readonly rows: CandidateFeatures
}

export const prepare = (labelled: readonly LabelledSentence[]): readonly Prepared[] =>
  labelled.map(l => ({ labelled: l, rows: candidateFeatures(l.judged) }))
