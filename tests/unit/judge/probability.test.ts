import { expect, test } from 'vitest'
import { probabilityOf, STEPS } from '../../../packages/core/src/extract/judge/probability.js'

test.each([0, 1, 5, 31, 32, 33, 200, 511])(
  'a score of %i steps has the probability of the logistic function',
  score => {
    expect(probabilityOf(score)).toBeCloseTo(1 / (1 + Math.exp(-score / STEPS)), 12)
    expect(probabilityOf(-score)).toBeCloseTo(1 / (1 + Math.exp(score / STEPS)), 12)
  },
)

test('scores beyond the table are as sure as its last row', () => {
  expect(probabilityOf(1e6)).toBe(probabilityOf(16 * STEPS))
  expect(probabilityOf(-1e6)).toBe(probabilityOf(-16 * STEPS))
})
