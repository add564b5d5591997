import { featureBuffer, type JudgedSentence, judgedPairs } from '../../extract/index.js'
import type { LabelledSentence } from './label-sentences.js'

/** The features of a sentence's candidates: shared ones in groups, and for each candidate its groups and its own. */
export interface CandidateFeatures {
  /** Features that have vectors first. */
  readonly groups: readonly Int32Array[]
  /** How many features of each group have vectors. */
  readonly withVectors: Uint8Array
  readonly candidates: readonly {
    readonly s: number
    readonly o: number
    readonly t: number
    /** Those of its trigger, its subject, its object and its pair. */
    readonly groups: readonly [number, number, number, number]
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
  const withVectors: number[] = []
  const take = (write: (out: typeof buffer) => void): Int32Array => {
    write(buffer)
    return buffer.take().all
  }
  const group = (write: (out: typeof buffer) => void): number => {
    write(buffer)
    const features = buffer.take()
    withVectors.push(features.withVectors)
    return groups.push(features.all) - 1
  }
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
            groups: [ofTrigger[t], ofSide[0][s][t], ofSide[1][o][t], ofPair] as const,
            own: take(out => judged.ofAll(s, o, t, out)),
            rules: take(out => judged.ofRules(s, o, t, out)),
          }
        : [],
    )
  })
  return { groups, withVectors: Uint8Array.from(withVectors), candidates }
}

/** A labelled sentence with the features of its candidates. */
export interface Prepared {
  readonly labelled: LabelledSentence
  readonly rows: CandidateFeatures
}

export const prepare = (labelled: readonly LabelledSentence[]): readonly Prepared[] =>
  labelled.map(l => ({ labelled: l, rows: candidateFeatures(l.judged) }))
