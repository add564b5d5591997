import { createHiddenUnits, type HiddenUnits } from '../../annotate/index.js'
import type { JudgeWeights, LinkPlace } from '../../model/index.js'
import { type FeatureSums, featureSums } from './feature-sums.js'
import type { JudgedSentence, Side } from './features.js'
import { STEPS } from './probability.js'

/** What the judge gives the candidates of a sentence. What candidates share is added up once, when it is first asked for. */
export interface CandidateSums {
  /** Takes up a pair: what is asked from now on is about it. */
  readonly takePair: (s: number, o: number) => void
  /** What the table gives the pair with a trigger, in steps. */
  readonly table: (t: number) => number
  /** What the hidden layer gives it, rounded to steps: 0 where there is no layer, or the sentence was not read by the network. */
  readonly hidden: (t: number) => number
}

/** Where weights are added up: one place for all sentences, since what is called everywhere with one function is compiled into its callers. */
interface Adders {
  readonly features: FeatureSums
  readonly units: HiddenUnits | null
}

const adders = new WeakMap<JudgeWeights, Adders>()
const addersOf = (weights: JudgeWeights): Adders => {
  const known = adders.get(weights)
  if (known) return known
  const made = { features: featureSums(weights), units: weights.hidden && createHiddenUnits(weights.hidden) }
  adders.set(weights, made)
  return made
}

const PLACES: Readonly<Record<Side, LinkPlace>> = { 0: 'subject', 1: 'object' }

/** The sums of a sentence, good until those of another are asked for. Whole numbers, and floats in a fixed order, are the same on every machine. */
export const candidateSums = (judged: JudgedSentence, weights: JudgeWeights): CandidateSums => {
  const { sentence, mentions, triggers } = judged
  const { features, units: all } = addersOf(weights)
  const units = sentence.states ? all : null
  /** Groups are numbered: triggers, then mentions by side, mention and trigger, and last the pair. */
  const pair = triggers.length * (1 + 2 * mentions.length)
  const steps = new Float64Array(pair + 1).fill(Number.NaN)
  const words = [...triggers.map(t => t.index), ...mentions.map(m => m.head)]
  if (units && sentence.states) units.read(sentence.states, words, pair + 1)
  let [subject, object] = [-1, -1]

  /** Takes what the features of a group gave. */
  const take = (group: number, place: LinkPlace | null, word: number): void => {
    units?.sum(group, place && { place, word }, features.vectors)
    steps[group] = features.take()
  }
  const sideOf = (side: Side, m: number, t: number): number => {
    const group = triggers.length * (1 + side * mentions.length + m) + t
    if (Number.isNaN(steps[group])) {
      judged.ofSide(side, m, t, features)
      take(group, PLACES[side], triggers.length + m)
    }
    return group
  }
  triggers.forEach((_, t) => {
    judged.ofTrigger(t, features)
    take(t, 'trigger', t)
  })
  return {
    takePair: (s, o) => {
      ;[subject, object] = [s, o]
      judged.ofPair(s, o, features)
      take(pair, null, 0)
    },
    table: t => {
      judged.ofAll(subject, object, t, features)
      judged.ofRules(subject, object, t, features)
      const own = features.take()
      return own + steps[pair] + steps[t] + steps[sideOf(0, subject, t)] + steps[sideOf(1, object, t)]
    },
    hidden: t => (units ? Math.round(units.logits(pair, t, sideOf(0, subject, t), sideOf(1, object, t)) * STEPS) : 0),
  }
}
