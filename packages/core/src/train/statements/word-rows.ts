import { descend, type LearnedNumbers, learnedNumbers } from './learned-numbers.js'

/** What the encoder's numbers, in units of 1/8192, are multiplied with: they are about 1 then. */
export const INPUT_UNIT = 3 / 8192

/** The units' rows for the words at one place of a link, as they learn: `width` numbers a row. */
export interface WordRows {
  readonly numbers: LearnedNumbers
  readonly gradients: Float64Array
}

export const wordRows = (length: number, begin: () => number): WordRows => ({
  numbers: learnedNumbers(length, begin),
  gradients: new Float64Array(length),
})

/** Words of a sentence as inputs of the layer: `width` numbers a word. */
export const wordInputs = (states: Int16Array, words: readonly number[], mask: Float64Array): Float64Array => {
  const width = mask.length
  const inputs = new Float64Array(words.length * width)
  words.forEach((word, k) => {
    for (let d = 0; d < width; d++) inputs[k * width + d] = states[word * width + d] * INPUT_UNIT * mask[d]
  })
  return inputs
}

/** What the units have of each word: as many sums a word. */
export const unitSums = ({ numbers: { values } }: WordRows, inputs: Float64Array, width: number): Float64Array => {
  const units = values.length / width
  const sums = new Float64Array((inputs.length / width) * units)
  for (let at = 0; at < sums.length; at++) {
    const input = Math.floor(at / units) * width
    const row = (at % units) * width
    let sum = 0
    for (let d = 0; d < width; d++) sum += values[row + d] * inputs[input + d]
    sums[at] = sum
  }
  return sums
}

/** Learns from the gradients of the sums of `unitSums`. */
export const learnWordRows = (
  { numbers, gradients }: WordRows,
  { inputs, ofSums, width, rate }: { inputs: Float64Array; ofSums: Float64Array; width: number; rate: number },
): void => {
  const units = gradients.length / width
  for (let at = 0; at < ofSums.length; at++) {
    const g = ofSums[at]
    if (g === 0) continue
    const input = Math.floor(at / units) * width
    const row = (at % units) * width
    for (let d = 0; d < width; d++) gradients[row + d] += g * inputs[input + d]
  }
  descend(numbers, gradients, rate)
}
