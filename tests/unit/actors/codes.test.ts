import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExtractor } from '../../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

describe('codes of actor phrases', () => {
  test.each([
    ['Norwegian troops', 'NOR', 'MIL'],
    ['a former Danish minister', 'DNK', 'ELI'],
    ['soldiers', null, 'MIL'],
    ['the Kremlin', 'RUS', 'GOV'],
    ['Iceland', 'ISL', null],
    ['Shanghai police', 'CHN', 'COP'],
    ['the United Nations', null, 'IGOUNO'],
    ['the weather', null, null],
  ])('%s → %s %s', (phrase, country, role) => expect(extractor.codeActor(phrase)).toMatchObject({ country, role }))

  test('a known person has the role of the day', () => {
    expect(extractor.codeActor('Angela Merkel', { day: '2015-05-01' }).code).toBe('DEUGOV')
    expect(extractor.codeActor('Angela Merkel', { day: '2023-05-01' }).code).toBe('DEUELI')
  })

  test('the context tells the state where the phrase does not', () =>
    expect(extractor.codeActor('farmers', { context: 'Danish' }).country).toBe('DNK'))
})

test('an article of twenty-five thousand words is read to the end, its last pronoun included', () => {
  const filler = 'Maria Lund met four farmers in Oslo on Monday, and the farmers thanked her for it. '
  const text = `${filler.repeat(1_560)}Paul Ward praised Norvik Air. He left.`
  const { actors } = extractor.extract({ id: 'long', text, publishedAt: '2024-05-08' })
  const ward = actors.find(a => a.name === 'Paul Ward')
  expect(ward?.mentions.map(m => text.slice(m.start, m.end))).toEqual(['Paul Ward', 'He'])
}, 400_000)
