import { describe, expect, test } from 'vitest'
import { extractByRules, type Judgement, STEPS } from '../../../packages/core/src/extract/index.js'
import { probabilityOf } from '../../../packages/core/src/extract/judge/probability.js'
import { loadExtractor } from '../../helpers/engine.js'

const extractor = await loadExtractor()
const judgementsOf = (text: string): readonly Judgement[] => {
  const found: Judgement[] = []
  const document = extractor.annotate({ id: 'a', text, publishedAt: null })
  extractByRules(document, { judge: extractor.judge, onJudged: judgement => found.push(judgement) })
  return found
}

describe('the reasons of the judge', () => {
  test.each([
    'Norway accused Sweden of spying on its embassy.',
    'The ministers of Kenya and Uganda, who had met in Nairobi, signed a treaty with the Chilean delegation.',
    'Peru rejected a request by Bolivia to open the border, and thanked Chile for its patience.',
  ])('add up to its probability: %s', text => {
    const judgements = judgementsOf(text)
    expect(judgements.length).toBeGreaterThan(0)
    for (const { probability, evidence } of judgements) {
      const steps = evidence.reduce((sum, e) => sum + e.logits * STEPS, extractor.judge!.bias)
      expect(probabilityOf(Math.round(steps))).toBe(probability)
    }
  })

  test('come the strongest first, and each says what it is about', () => {
    const [{ evidence }] = judgementsOf('Norway accused Sweden of spying on its embassy.')
    const sizes = evidence.map(e => Math.abs(e.logits))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(new Set(evidence.map(e => e.about)).size).toBe(evidence.length)
  })
})
