import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { relationExamples } from '../../packages/core/src/lexicon/index.js'
import { loadExtractor } from '../helpers/engine.js'
import { relationOfMarked } from '../helpers/marked-pair.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

const between = (marked: string) => relationOfMarked(extractor, marked)

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
