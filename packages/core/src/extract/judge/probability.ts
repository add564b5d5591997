/** Steps of the judge's weights in one logit. */
export const STEPS = 32
/** Scores beyond this many logits are as sure as can be. */
const FARTHEST = 16

/** e^(1/STEPS), written out so that the table is the same whatever a platform's Math.exp gives. */
const E_STEP = 1.0317434074991028

/** The logistic function at every step from 0 to FARTHEST, built by multiplication alone. */
const TABLE: Float64Array = (() => {
  const table = new Float64Array(FARTHEST * STEPS + 1)
  let odds = 1
  for (let k = 0; k < table.length; k++) {
    table[k] = odds / (1 + odds)
    odds *= E_STEP
  }
  return table
})()

/** The probability of a score in steps, 0 to 1. */
export const probabilityOf = (score: number): number => {
  const at = Math.min(Math.abs(score), TABLE.length - 1)
  return score >= 0 ? TABLE[at] : 1 - TABLE[at]
}

/**
 * How often a statement of this probability is right on articles the judge never saw, optional ones counted: a line fitted to the
 * reliability table of docs/model-card.md. The unlikely are righter and the likely less right than the judge believes.
 */
const RIGHT_AT_ZERO = 0.25
const RIGHT_AT_ONE = 0.91

export const confidenceOf = (probability: number): number =>
  Number((RIGHT_AT_ZERO + (RIGHT_AT_ONE - RIGHT_AT_ZERO) * probability).toFixed(2))
