import type { HiddenWeights } from '../../model/index.js'
import type { CandidateFeatures, Prepared } from './candidate-features.js'
import { descend, inSteps, learnedNumbers } from './learned-numbers.js'
import { type GroupNumbers, vectorTable } from './vector-table.js'
import { INPUT_UNIT, learnWordRows, unitSums, type WordRows, wordInputs, wordRows } from './word-rows.js'

/** How the hidden layer of the judge is trained. */
export interface HiddenOptions {
  readonly units: number
  /** Beside the rate of the table, which takes far rarer steps. */
  readonly rate: number
  /** Rows of the table of vectors, a power of two, and their rate. */
  readonly vectors: { readonly rows: number; readonly rate: number }
  /** Share of the encoder's numbers dropped at random, each everywhere in a sentence. */
  readonly inputDropout: number
  /** The same of units. */
  readonly unitDropout: number
}

/** Learns beside the table: what it gives a candidate is added to what the table gives. */
export interface HiddenLearner {
  /** What the layer gives each candidate of a sentence, inputs and units dropped at random. */
  readonly read: (one: Prepared) => Float64Array
  /** Learns from the gradients of the candidates of the sentence that was read last; `rest` is the share of the training that is left. */
  readonly learn: (gradients: Float64Array, rest: number) => void
  readonly weights: () => HiddenWeights
}

/** The sentence that was read last. */
interface LastRead {
  readonly groups: GroupNumbers
  /** For each place the words that stand there, as inputs. */
  readonly inputs: readonly Float64Array[]
  /** By group the place of its word, as the index of a candidate's groups, and which word it is. */
  readonly places: Int8Array
  readonly words: Int32Array
  /** Rectified sums of the units of each candidate, those dropped 0. */
  readonly active: Float64Array
  readonly mask: Float64Array
}

/** Places of words, in the order of a candidate's groups; no word is in a group of pairs. */
const [TRIGGER, SUBJECT, OBJECT, PAIR] = [0, 1, 2, 3]
/** The place of a group that no candidate has. */
const NOWHERE = -1

/** By group the place of its word, and which word it is. */
const wordsOfGroups = ({ groups, candidates }: CandidateFeatures): Pick<LastRead, 'places' | 'words'> => {
  const places = new Int8Array(groups.length).fill(NOWHERE)
  const words = new Int32Array(groups.length)
  for (const { s, o, t, groups: own } of candidates) {
    own.forEach((group, place) => {
      places[group] = place
    })
    words[own[TRIGGER]] = t
    words[own[SUBJECT]] = s
    words[own[OBJECT]] = o
  }
  return { places, words }
}

/** A hidden layer that has learned nothing yet, for an encoder of so many numbers a word. */
export const createHiddenLearner = (
  options: HiddenOptions,
  { width, random }: { readonly width: number; readonly random: () => number },
): HiddenLearner => {
  const { units, rate, inputDropout, unitDropout } = options
  /** Numbers spread evenly about 0, by their standard deviation. */
  const around = (deviation: number) => (): number => (2 * random() - 1) * Math.sqrt(3) * deviation
  const rowsOfPlace = (): WordRows => wordRows(units * width, around(0.5 / Math.sqrt(width)))
  /** Of trigger, subject and object. */
  const rows = [rowsOfPlace(), rowsOfPlace(), rowsOfPlace()] as const
  const vectors = vectorTable({ rows: options.vectors.rows, units }, around(0.05))
  const bias = learnedNumbers(units, around(0.01))
  const output = learnedNumbers(units, around(0.1))
  const ofBias = new Float64Array(units)
  const ofOutput = new Float64Array(units)
  const maskOf = (length: number, dropped: number): Float64Array =>
    Float64Array.from({ length }, () => (random() < dropped ? 0 : 1 / (1 - dropped)))
  let last: LastRead | undefined

  /** The words of a sentence at each place, some of their numbers dropped. */
  const inputsOf = ({ labelled: { judged } }: Prepared, states: Int16Array): readonly Float64Array[] => {
    const heads = judged.mentions.map(m => m.head)
    const evoking = judged.triggers.map(t => t.index)
    const mentions = wordInputs(states, heads, maskOf(width, inputDropout))
    const triggers = wordInputs(states, evoking, maskOf(width, inputDropout))
    return [triggers, mentions, mentions]
  }

  /** Units' sums of the groups that candidates have. */
  const sumGroups = (
    features: CandidateFeatures,
    { inputs, places, words }: Pick<LastRead, 'inputs' | 'places' | 'words'>,
  ) => {
    const ofWords = rows.map((r, place) => unitSums(r, inputs[place], width))
    const sums = new Float64Array(features.groups.length * units)
    const groups: GroupNumbers = { features, sums, gradients: new Float64Array(sums.length) }
    places.forEach((place, group) => {
      if (place === NOWHERE) return
      if (place !== PAIR)
        for (let u = 0; u < units; u++) sums[group * units + u] = ofWords[place][words[group] * units + u]
      vectors.add(group, groups)
    })
    return groups
  }

  const read = (one: Prepared): Float64Array => {
    const { states } = one.labelled.judged.sentence
    const { candidates } = one.rows
    const scores = new Float64Array(candidates.length)
    last = undefined
    if (!states) return scores
    const parts = { inputs: inputsOf(one, states), ...wordsOfGroups(one.rows) }
    const groups = sumGroups(one.rows, parts)
    const mask = maskOf(units, unitDropout)
    const active = new Float64Array(candidates.length * units)
    const { sums } = groups
    for (let c = 0; c < candidates.length; c++) {
      const [t, s, o, pair] = candidates[c].groups
      for (let u = 0; u < units; u++) {
        const ofWords = sums[t * units + u] + sums[s * units + u] + sums[o * units + u]
        const sum = bias.values[u] + ofWords + sums[pair * units + u]
        if (sum <= 0) continue
        const value = sum * mask[u]
        active[c * units + u] = value
        scores[c] += output.values[u] * value
      }
    }
    last = { groups, ...parts, active, mask }
    return scores
  }

  /** Hands the gradients of candidates on to their groups, and adds up those of the bias and of the output. */
  const learnCandidates = ({ groups: { features, gradients }, active, mask }: LastRead, given: Float64Array): void => {
    features.candidates.forEach(({ groups: [t, s, o, pair] }, c) => {
      const g = given[c]
      if (g === 0) return
      for (let u = 0; u < units; u++) {
        const value = active[c * units + u]
        if (value === 0) continue
        ofOutput[u] += g * value
        const ofSum = g * output.values[u] * mask[u]
        ofBias[u] += ofSum
        gradients[t * units + u] += ofSum
        gradients[s * units + u] += ofSum
        gradients[o * units + u] += ofSum
        gradients[pair * units + u] += ofSum
      }
    })
  }

  /** Learns what is in the sums of groups: vectors, and the rows of the words. */
  const learnGroups = ({ groups, inputs, places, words }: LastRead, rest: number): void => {
    const ofWords = inputs.map(input => new Float64Array((input.length / width) * units))
    places.forEach((place, group) => {
      if (place === NOWHERE) return
      vectors.learn(group, groups, options.vectors.rate * rest)
      if (place !== PAIR)
        for (let u = 0; u < units; u++) ofWords[place][words[group] * units + u] += groups.gradients[group * units + u]
    })
    rows.forEach((r, place) => {
      learnWordRows(r, { inputs: inputs[place], ofSums: ofWords[place], width, rate: rate * rest })
    })
  }

  const learn = (gradients: Float64Array, rest: number): void => {
    if (!last || gradients.every(g => g === 0)) return
    learnCandidates(last, gradients)
    learnGroups(last, rest)
    descend(bias, ofBias, rate * rest)
    descend(output, ofOutput, rate * rest)
  }

  const weights = (): HiddenWeights => {
    const ofWords = inSteps(rows.map(r => r.numbers.values))
    const ofFeatures = inSteps([vectors.numbers.values])
    const [trigger, subject, object] = ofWords.whole
    const rounded = (values: Float64Array): number[] => Array.from(values, v => Number(v.toFixed(5)))
    return {
      width,
      rows: { subject, trigger, object },
      vectors: ofFeatures.whole[0],
      steps: { rows: ofWords.step * INPUT_UNIT, vectors: ofFeatures.step },
      bias: rounded(bias.values),
      output: rounded(output.values),
    }
  }
  return { read, learn, weights }
}
