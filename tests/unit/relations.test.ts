import type { ArticleExtractor } from '@newsgraph/core'
import { relationBetween } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { readExample, relationExamples } from '../../packages/core/src/lexicon/index.js'
import { loadExtractor } from '../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

const between = (marked: string) => {
  const { text, who, whom } = readExample(marked)
  const { document } = extractor.read({ id: 'e', text })
  return relationBetween(document, {
    subject: { start: who[0], end: who[1] },
    object: { start: whom[0], end: whom[1] },
  })
}

describe('every relation holds in its examples', () => {
  const rows = relationExamples().flatMap(r => r.examples.map(example => [r.name, example] as const))
  test.each(rows)('%s: %s', (name, example) => expect(between(example)?.relation).toBe(name))
})

describe('no relation holds in its counterexample', () => {
  test.each(relationExamples().map(r => [r.name, r.not] as const))('%s: %s', (name, text) => {
    const { statements } = extractor.extract({ id: 'e', text })
    expect(statements.filter(s => s.object !== null).map(s => s.relation)).not.toContain(name)
  })
})
