import { expect, test } from 'vitest'
import { bestAssignment } from '../../packages/core/src/train/score/best-assignment.js'
import { scoreCoreference } from '../../packages/core/src/train/score/coreference-score.js'

// the example of Pradhan et al. 2014, "Scoring coreference partitions of predicted mentions", figure 2 without singletons of their own
test('the three measures of one document', () => {
  const gold = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f', 'g'],
  ]
  const system = [
    ['a', 'b'],
    ['c', 'd'],
    ['f', 'g', 'h', 'i'],
  ]
  const score = scoreCoreference([{ gold, system }])
  expect(score.muc.recall).toBeCloseTo(2 / 5)
  expect(score.muc.precision).toBeCloseTo(2 / 5)
  expect(score.bCubed.recall).toBeCloseTo(((2 * 2) / 3 + 1 / 3 + 1 / 4 + (2 * 2) / 4) / 7)
  expect(score.bCubed.precision).toBeCloseTo((2 + 1 / 2 + 1 / 2 + (2 * 2) / 4) / 8)
  expect(score.ceafE.recall).toBeCloseTo(0.65)
  expect(score.ceafE.precision).toBeCloseTo(1.3 / 3)
})

test('equal chains score one, none score nothing', () => {
  const chains = [['a', 'b'], ['c']]
  expect(scoreCoreference([{ gold: chains, system: chains }]).conll).toBeCloseTo(1)
  expect(scoreCoreference([{ gold: chains, system: [] }]).conll).toBe(0)
})

test.each([
  [
    [
      [1, 2],
      [3, 4],
    ],
    5,
  ],
  [[[5, 1, 1]], 5],
  [[[1], [7], [3]], 7],
  [[], 0],
])('the best assignment of %j is worth %i', (weights, total) => expect(bestAssignment(weights)).toBe(total))
