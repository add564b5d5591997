import { expect, it } from 'vitest'
import { growthSizes, joinArticles } from '../../packages/bench/src/speed/lengths.js'

it.each([
  [999, []],
  [1000, [1000]],
  [100_000, [1000, 10_000, 100_000]],
])('measures up to %i', (most, sizes) => expect(growthSizes(most)).toEqual(sizes))

it.each([3, 7, 25])('makes one article of %i words of several', words => {
  const articles = [
    { id: 'a', text: 'One two three four.', publishedAt: '2024-05-08' },
    { id: 'b', text: 'Five six.', publishedAt: null },
  ]
  const joined = joinArticles(articles, words)
  expect(joined.text.split(/\s+/)).toHaveLength(words)
  expect(joined).toMatchObject({ id: `${words}-words`, publishedAt: '2024-05-08' })
})
