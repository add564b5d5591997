import { expect, it, test } from 'vitest'
import { createWordSearch, packWords } from '../../packages/core/src/annotate/network/word-list.js'

const MANY = Array.from({ length: 300 }, (_, i) => `word${i * 7}${'x'.repeat(i % 5)}`)

test.each([
  ['no words', []],
  ['one word', ['a']],
  ['words that begin like the one before', ['a', 'ab', 'abc', 'abd', 'b', 'ba']],
  ['words of other scripts', ['über', 'zoo', '樋口', '☎', '😀', 'é', 'e']],
  ['words of several blocks', MANY],
  ['the longest words', ['x'.repeat(255), 'x'.repeat(254), 'é'.repeat(127)]],
])('finds each word of a list and no other: %s', (_, words) => {
  const { list, order } = packWords(words)
  const placeOf = createWordSearch(list)
  expect(order.map(i => placeOf(words[i]))).toEqual(order.map((_, place) => place))
  const others = ['', 'A', '~', 'word', 'ω', ...words.flatMap(w => [`${w}!`, `${w}é`, w.slice(0, -1), w.slice(1)])]
  expect(others.filter(w => !words.includes(w) && placeOf(w) !== undefined)).toEqual([])
})

it('orders words by their bytes', () => {
  const words = ['b', '😀', 'ﬀ', 'a', 'aa', 'é']
  expect(packWords(words).order.map(i => words[i])).toEqual(['a', 'aa', 'b', 'é', 'ﬀ', '😀'])
})

it('keeps what words share once', () => {
  const { list } = packWords(['international', 'internationally', 'internationals'])
  expect(list.bytes.length).toBeLessThan('internationalinternationally'.length)
})

it('refuses a word that no place of a list can hold', () => {
  expect(() => packWords(['a', 'é'.repeat(128)])).toThrow(/up to 255 bytes/)
})
