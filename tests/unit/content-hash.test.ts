import type { Article } from '@newsgraph/core'
import { expect, it } from 'vitest'
import { contentHash } from '../../packages/core/src/pipeline/build-graph.js'

const ARTICLE: Article = {
  id: 'a',
  text: 'Norway met Sweden.',
  title: 'Talks',
  url: 'https://example.org/a',
  publisher: 'Post',
  publishedAt: '2021-05-04',
}

it.each(['text', 'title', 'url', 'publisher', 'publishedAt'] as const)(
  'an article with another %s is no longer unchanged',
  field => expect(contentHash({ ...ARTICLE, [field]: 'other' })).not.toBe(contentHash(ARTICLE)),
)
it('an article without a title is not one whose title stands in another field', () =>
  expect(contentHash({ ...ARTICLE, title: null, publisher: 'Talks' })).not.toBe(
    contentHash({ ...ARTICLE, publisher: null }),
  ))
