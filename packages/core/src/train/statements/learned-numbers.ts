/** Numbers that are learned by AdaGrad (Duchi et al. 2011): what they are, and the sums of the squares of their gradients. */
export interface LearnedNumbers {
  readonly values: Float64Array
  readonly squares: Float64Array
}

/** So many numbers that have learned nothing yet. */
export const learnedNumbers = (length: number, begin: () => number): LearnedNumbers => ({
  values: Float64Array.from({ length }, begin),
  squares: new Float64Array(length).fill(1e-4),
})

/** Takes one step with number `k` against its gradient. */
export const descendAt = ({ values, squares }: LearnedNumbers, k: number, gradient: number, rate: number): void => {
  if (gradient === 0) return
  squares[k] += gradient * gradient
  values[k] -= (rate * gradient) / Math.sqrt(squares[k])
}

/** Takes one step against the gradients of all numbers, and sets those to zero. */
export const descend = (numbers: LearnedNumbers, gradients: Float64Array, rate: number): void => {
  for (let k = 0; k < gradients.length; k++) descendAt(numbers, k, gradients[k], rate)
  gradients.fill(0)
}

const LEVELS = 127

/** Numbers as whole ones of eight bits, and what one step of them is worth. */
export const inSteps = (
  pieces: readonly Float64Array[],
): { readonly step: number; readonly whole: readonly Int8Array[] } => {
  const most = pieces.reduce((max, piece) => piece.reduce((m, v) => Math.max(m, Math.abs(v)), max), 1e-9)
  const step = most / LEVELS
  return { step, whole: pieces.map(piece => Int8Array.from(piece, v => Math.round(v / step))) }
}
