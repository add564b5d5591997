import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, expect, test } from 'vitest'
import { loadExtractor } from '../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

const idsOf = (text: string): readonly string[] => extractor.extract({ id: 'a', text }).statements.map(s => s.id)

test('a sentence in front changes the ids of no statement behind it', () => {
  const text = 'Norway accused Sweden of spying. Chile sent medicine to Peru.'
  expect(idsOf(text)).toHaveLength(2)
  expect(idsOf(`It rained in Oslo. ${text}`)).toEqual(idsOf(text))
})

test('the same sentence said twice makes two statements', () => {
  const ids = idsOf('Norway accused Sweden of spying. Norway accused Sweden of spying.')
  expect(new Set(ids).size).toBe(2)
})

test('the same sentence in another article is another statement', () => {
  const [statement] = extractor.extract({ id: 'b', text: 'Norway accused Sweden of spying.' }).statements
  expect(idsOf('Norway accused Sweden of spying.')).not.toContain(statement.id)
})
