import { createKernel, type HashKernel } from '../annotate/hash-kernel.js'

/** An averaged perceptron under training (Freund & Schapire 1999), with the usual trick for the average: w − u / steps. */
export interface Averaged {
  readonly kernel: HashKernel
  readonly sums: Float64Array
  step: number
}

export const createAveraged = (bits: number): Averaged => ({
  kernel: createKernel(bits),
  sums: new Float64Array(2 ** bits),
  step: 1,
})

export const reward = (
  model: Averaged,
  features: Int32Array,
  count: number,
  change: { readonly right: number; readonly wrong: number },
): void => {
  const { weights } = model.kernel
  const mask = weights.length - 1
  for (let j = 0; j < count; j++) {
    const up = (features[j] + change.right) & mask
    const down = (features[j] + change.wrong) & mask
    weights[up] += 1
    model.sums[up] += model.step
    weights[down] -= 1
    model.sums[down] -= model.step
  }
}

export const average = (model: Averaged): HashKernel => ({
  bits: model.kernel.bits,
  weights: model.kernel.weights.map((w, slot) => w - model.sums[slot] / model.step),
})
