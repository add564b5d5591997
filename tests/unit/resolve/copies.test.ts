import { describe, expect, it } from 'vitest'
import {
  type Fingerprint,
  findCopies,
  readSketch,
  sketchOf,
  writeSketch,
} from '../../../packages/core/src/resolve/index.js'
import { resemblance } from '../../../packages/core/src/resolve/near-copy.js'
import { shuffle } from '../../helpers/shuffle.js'

const STORY =
  'The foreign minister of Norway met her colleague from Sweden on Tuesday in a small town by the border, where the two spoke for three hours about fish, timber and a railway that both states have wanted for years. Neither side would say who is to pay for it.'
const OTHER =
  'On Tuesday Sweden and Norway talked about a new railway. Their ministers sat together in a village near the frontier until the evening, and left without telling reporters how the costs of the line will be shared between the neighbours.'
const article = (id: string, text: string, more: Partial<Fingerprint> = {}): Fingerprint => ({
  id,
  publisher: id.toUpperCase(),
  publishedAt: '2021-05-04',
  sketch: sketchOf(text),
  ...more,
})

describe('a near-copy', () => {
  it.each([
    ['the same text', STORY],
    ['other capitals, spaces and stops', STORY.toUpperCase().replaceAll(' ', '\n').replaceAll(',', ' –')],
    ['a line in front and behind', `By our staff. ${STORY} Read more on our pages.`],
    ['a word changed', STORY.replace('timber', 'wood')],
    ['the end cut', STORY.slice(0, 200)],
  ])('is found in %s', (_, text) => {
    expect(findCopies([article('a', STORY), article('b', text)])).toMatchObject([
      { article: 'b', of: 'a', publisher: 'A' },
    ])
  })

  it.each([
    ['another report of the same event', OTHER, {}],
    ['the same form of words weeks later', STORY, { publishedAt: '2021-06-04' }],
    ['the same words without a date', STORY, { publishedAt: null }],
  ])('is not %s', (_, text, more) => {
    expect(findCopies([article('a', STORY), article('b', text, more)])).toEqual([])
  })

  it('is not told of texts that are too short', () => {
    expect(
      findCopies([article('a', 'Norway met Sweden on Tuesday.'), article('b', 'Norway met Sweden on Tuesday.')]),
    ).toEqual([])
  })

  it('counts for the earliest article, whatever the order', () => {
    const articles = [
      article('c', STORY),
      article('b', STORY, { publishedAt: '2021-05-03' }),
      article('a', `${STORY} More soon.`),
      article('d', OTHER),
    ]
    for (const seed of [1, 2, 3])
      expect([...findCopies(shuffle(articles, seed))].sort((a, b) => (a.article < b.article ? -1 : 1))).toMatchObject([
        { article: 'a', of: 'b', publisher: 'B' },
        { article: 'c', of: 'b', publisher: 'B', score: 1 },
      ])
  })
})

it('estimates resemblance near the share of word runs two texts have in common', () => {
  const words = Array.from({ length: 400 }, (_, i) => `word${(i * 7919) % 1009}`)
  const [first, half] = [words.slice(0, 300).join(' '), words.slice(100, 400).join(' ')]
  expect(resemblance(sketchOf(first), sketchOf(half))).toBeGreaterThan(0.35)
  expect(resemblance(sketchOf(first), sketchOf(half))).toBeLessThan(0.65)
})

it('writes and reads sketches', () => {
  const sketch = sketchOf(STORY)
  expect(readSketch(writeSketch(sketch))).toEqual(sketch)
  expect(readSketch(null)).toEqual([])
})

it('says 0 for what does not reach the least that is asked for, and the same as ever for what does', () => {
  const words = Array.from({ length: 300 }, (_, n) => `word${n}`)
  const text = (from: number, to: number): readonly number[] => sketchOf(words.slice(from, to).join(' '))
  const whole = text(0, 200)
  const measured = [0, 40, 80, 120, 160, 199].map(from => resemblance(whole, text(from, from + 100)))
  expect(new Set(measured).size).toBeGreaterThan(3)
  for (const least of [0.1, 0.25, 0.5])
    expect([0, 40, 80, 120, 160, 199].map(from => resemblance(whole, text(from, from + 100), least))).toEqual(
      measured.map(share => (share >= least ? share : 0)),
    )
  expect(resemblance([], [])).toBe(0)
  expect(resemblance(whole, whole, 1)).toBe(1)
})
