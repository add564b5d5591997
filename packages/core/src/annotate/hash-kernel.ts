/**
 * Linear model over hashed features ("hash kernel", Shi et al. 2009): the weights of one feature for all classes lie
 * next to each other, class c of feature f at slot (f + c) & mask.
 */
export interface HashKernel {
  readonly bits: number
  readonly weights: Float32Array
}

export const createKernel = (bits: number): HashKernel => ({ bits, weights: new Float32Array(2 ** bits) })

/** Adds up, into `scores`, the weights of the first `count` features. */
export const scoreFeatures = (kernel: HashKernel, features: Int32Array, count: number, scores: Float32Array): void => {
  const { weights } = kernel
  const size = weights.length
  const mask = size - 1
  const classes = scores.length
  scores.fill(0)
  for (let j = 0; j < count; j++) {
    const base = features[j] & mask
    if (base + classes <= size) for (let c = 0; c < classes; c++) scores[c] += weights[base + c]
    else for (let c = 0; c < classes; c++) scores[c] += weights[(base + c) & mask]
  }
}
