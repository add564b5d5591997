import { STEPS } from '../../extract/index.js'
import type { JudgeWeights } from '../../model/index.js'
import { candidateNumber, type Prepared } from './candidate-features.js'
import { createHiddenLearner, type HiddenOptions } from './hidden-learner.js'
import { pairNumber } from './label-sentences.js'
import { randomNumbers } from './random-numbers.js'

/** How the judge is trained. */
export interface TrainJudgeOptions {
  readonly seed: number
  readonly epochs: number
  /** Rows of the weight table, a power of two. */
  readonly rows: number
  readonly rate: number
  /** Features seen in fewer sentences are left out: so many in a small training set, and one more for every so many sentences. */
  readonly rare: { readonly least: number; readonly perSentences: number }
  /** Share of features dropped at random. */
  readonly dropout: number
  /** Share of sentences that are read without what the constructions say. */
  readonly blind: number
  /** What an optional statement counts. */
  readonly optional: number
  readonly l2: number
  readonly hidden: HiddenOptions
}

/** The recipe of the shipped weights. */
const RECIPE: TrainJudgeOptions = {
  seed: 1,
  epochs: 4,
  rows: 1 << 18,
  rate: 0.1,
  rare: { least: 3, perSentences: 6000 },
  dropout: 0.4,
  blind: 0.3,
  optional: 0.5,
  l2: 1e-6,
  hidden: { units: 32, rate: 0.01, vectors: { rows: 1 << 11, rate: 0.03 }, inputDropout: 0.2, unitDropout: 0.2 },
}

/** The largest weight, in steps, and from where on weights are even numbers of them: fewer values make a smaller file. */
const LIMIT = 126
const EVEN_FROM = 3.5

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Features are counted apart by so many of their bits: far more than there are rows, so that rare ones are told from common ones. */
const COUNTED = (1 << 25) - 1

/** In how many sentences each feature occurs, up to 255. */
const featureCounts = (prepared: readonly Prepared[]): Uint8Array => {
  const counts = new Uint8Array(COUNTED + 1)
  const last = new Int32Array(COUNTED + 1).fill(-1)
  prepared.forEach(({ rows }, n) => {
    const count = (features: Int32Array): void => {
      for (const f of features) {
        const at = f & COUNTED
        if (last[at] === n) continue
        last[at] = n
        if (counts[at] < 255) counts[at]++
      }
    }
    rows.groups.forEach(count)
    for (const { own, rules } of rows.candidates) {
      count(own)
      count(rules)
    }
  })
  return counts
}

/** What each candidate ought to be: 1 said, 0 not; and how much that counts. Of the words that say it the likeliest is the trigger. */
const targets = (
  { labelled: { judged, gold, open }, rows }: Prepared,
  scores: Float64Array,
  optional: number,
): { readonly label: Uint8Array; readonly weight: Float64Array } => {
  const n = rows.candidates.length
  const label = new Uint8Array(n)
  const weight = new Float64Array(n).fill(1)
  if (open.size > 0)
    rows.candidates.forEach(({ s, o }, c) => {
      if (open.has(pairNumber(judged, s, o))) weight[c] = 0
    })
  if (gold.length === 0) return { label, weight }
  const index = new Map(rows.candidates.map(({ s, o, t }, c) => [candidateNumber(judged, s, o, t), c]))
  for (const { s, o, triggers, optional: isOptional } of gold) {
    const places = triggers.flatMap(t => index.get(candidateNumber(judged, s, o, t)) ?? [])
    if (places.length === 0) continue
    const best = places.reduce((a, b) => (scores[b] > scores[a] ? b : a))
    for (const c of places) if (c !== best && !label[c]) weight[c] = 0
    weight[best] = Math.max(label[best] ? weight[best] : 0, isOptional ? optional : 1)
    label[best] = 1
  }
  return { label, weight }
}

/** How many numbers the encoder has for a word; 0 where no sentence was read by it. */
const widthOf = (prepared: readonly Prepared[]): number => {
  const read = prepared.find(p => p.labelled.judged.sentence.states)?.labelled.judged.sentence
  return read?.states ? read.states.length / read.tokens.length : 0
}

/** Trains the table, and the hidden layer beside it, by AdaGrad (Duchi et al. 2011) on the logistic loss of each candidate. */
export const trainJudge = (prepared: readonly Prepared[], given: Partial<TrainJudgeOptions> = {}): JudgeWeights => {
  const options = { ...RECIPE, ...given }
  const { rows: size, rate, blind, optional, l2 } = options
  const random = randomNumbers(options.seed)
  const counts = featureCounts(prepared)
  const width = widthOf(prepared)
  const hidden = width > 0 ? createHiddenLearner(options.hidden, { width, random }) : null
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-2)
  let bias = -4
  let biasSquares = 1e-2
  const rare = options.rare.least + Math.floor(prepared.length / options.rare.perSentences)
  const dropBelow = Math.round(options.dropout * 256)
  let salt = 0
  /** Drops features of a sentence at random, each everywhere in it. */
  const isKept = (feature: number): boolean =>
    counts[feature & COUNTED] >= rare && Math.imul(feature ^ salt, 0x9e3779b1) >>> 24 >= dropBelow
  const sumOf = (features: Int32Array): number => {
    let sum = 0
    for (let k = 0; k < features.length; k++) {
      if (isKept(features[k])) sum += weights[features[k] & (size - 1)]
    }
    return sum
  }
  const learnRows = (features: Int32Array, gradient: number, step: number): void => {
    for (let k = 0; k < features.length; k++) {
      if (!isKept(features[k])) continue
      const row = features[k] & (size - 1)
      const g = gradient + l2 * weights[row]
      squares[row] += g * g
      weights[row] -= (step * g) / Math.sqrt(squares[row])
    }
  }
  const learn = (one: Prepared, rest: number): void => {
    const { rows } = one
    const step = rate * rest
    const isBlind = random() < blind
    salt = Math.floor(random() * 0x7fffffff)
    const sums = rows.groups.map(sumOf)
    const given = hidden?.read(one)
    const scores = Float64Array.from(rows.candidates, ({ groups, own, rules }, c) => {
      let score = bias + (given?.[c] ?? 0) + sumOf(own) + (isBlind ? 0 : sumOf(rules))
      for (const g of groups) score += sums[g]
      return score
    })
    const { label, weight } = targets(one, scores, optional)
    const gradients = new Float64Array(rows.groups.length)
    const ofCandidates = new Float64Array(rows.candidates.length)
    let all = 0
    rows.candidates.forEach(({ groups, own, rules }, c) => {
      if (weight[c] === 0) return
      const g = (sigmoid(scores[c]) - label[c]) * weight[c]
      if (Math.abs(g) < 1e-4) return
      all += g
      ofCandidates[c] = g
      for (const group of groups) gradients[group] += g
      learnRows(own, g, step)
      if (!isBlind) learnRows(rules, g, step)
    })
    rows.groups.forEach((features, group) => {
      if (gradients[group] !== 0) learnRows(features, gradients[group], step)
    })
    hidden?.learn(ofCandidates, rest)
    biasSquares += all * all
    bias -= (step * all) / Math.sqrt(biasSquares)
  }
  const order = prepared.map((_, i) => i)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (const i of order) learn(prepared[i], 1 - epoch / options.epochs)
  }
  const inSteps = (w: number): number => {
    const steps = w * (1 - options.dropout) * STEPS
    const whole = Math.abs(steps) < EVEN_FROM ? Math.round(steps) : 2 * Math.round(steps / 2)
    return Math.max(-LIMIT, Math.min(LIMIT, whole))
  }
  return {
    version: `statements/seed${options.seed}/${prepared.length}`,
    bias: Math.round(bias * STEPS),
    values: Int8Array.from(weights, inSteps),
    hidden: hidden?.weights() ?? null,
  }
}
