import type { JudgeWeights } from '../../model/index.js'
import { candidateSums } from './candidate-sums.js'
import { featureName } from './feature-names.js'
import type { JudgedSentence } from './features.js'
import { type FeatureSink, rowOf } from './hashing.js'
import { STEPS } from './probability.js'

/** One reason for or against a link: what it looks at, and by how many logits it makes the link likelier. */
export interface Evidence {
  readonly about: string
  readonly logits: number
}

/** What the hidden layer says is told as one reason. */
const HIDDEN = 'what the network makes of the three'

/** The reasons for and against subject `s`, object `o` and trigger `t`, the strongest first. */
export const evidenceFor = (
  judged: JudgedSentence,
  weights: JudgeWeights,
  { s, o, t }: { readonly s: number; readonly o: number; readonly t: number },
): readonly Evidence[] => {
  const { values, hidden } = weights
  const sums = new Map<string, number>()
  if (hidden) {
    const ofCandidates = candidateSums(judged, weights)
    ofCandidates.takePair(s, o)
    sums.set(HIDDEN, ofCandidates.hidden(t))
  }
  const sink: FeatureSink = {
    add: (kind, a, b = 0) => {
      const about = featureName(kind)
      if (about) sums.set(about, (sums.get(about) ?? 0) + values[rowOf(values.length, kind, a, b)])
    },
  }
  judged.ofTrigger(t, sink)
  judged.ofSide(0, s, t, sink)
  judged.ofSide(1, o, t, sink)
  judged.ofPair(s, o, sink)
  judged.ofAll(s, o, t, sink)
  judged.ofRules(s, o, t, sink)
  return [...sums]
    .map(([about, steps]) => ({ about, logits: steps / STEPS }))
    .sort((a, b) => Math.abs(b.logits) - Math.abs(a.logits) || (a.about < b.about ? -1 : 1))
}
