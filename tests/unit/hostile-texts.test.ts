import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { HOSTILE_TEXTS } from '../../packages/bench/src/sweep/hostile.js'
import { loadExtractor } from '../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

const MEGABYTES = 5_000_000
/** Kinds in which no word can be read: any length of them is passed over. */
const NO_WORDS = [
  'one word',
  'full stops',
  'opening brackets',
  'digits',
  'commas',
  'combining marks',
  'newlines',
  'spaces',
]

describe('texts no newsroom writes', () => {
  test.each([...HOSTILE_TEXTS.keys()])('%s', kind => {
    const text = HOSTILE_TEXTS.get(kind)!(3000)
    const { document, extraction } = extractor.read({ id: kind, text, publishedAt: '2024-05-08' })
    let end = 0
    for (const { start, end: last, tokens } of document.sentences) {
      expect(start).toBeGreaterThanOrEqual(end)
      expect(tokens.length).toBeLessThanOrEqual(251)
      expect([tokens[0].start, tokens.at(-1)!.end]).toEqual([start, last])
      // a headline in capitals is read as a sentence would be spelled
      for (const token of tokens)
        expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.text.toLowerCase())
      end = last
    }
    for (const { start, end: last } of extraction.statements) expect(last).toBeGreaterThan(start)
  })

  test.each(NO_WORDS)('five megabytes: %s', kind => {
    const text = HOSTILE_TEXTS.get(kind)!(MEGABYTES)
    expect(extractor.extract({ id: kind, text }).statements).toEqual([])
  })
})

describe('what is too long to be a word', () => {
  const code = 'Zm9v'.repeat(400)
  const text = `Norway accused Sweden of ${code} spying on Monday. Finland thanked Denmark. ${code}`

  it('is left out, named with its offsets, and no sentence goes on over it', () => {
    const { document, extraction } = extractor.read({ id: 'a', text })
    const places = [text.indexOf(code), text.lastIndexOf(code)]
    expect(document.unread).toEqual(places.map(start => ({ start, end: start + code.length })))
    expect(extraction.issues.map(i => [i.code, i.articleId])).toEqual([['TEXT_NOT_READ', 'a']])
    for (const start of places) expect(extraction.issues[0].message).toContain(`${start} to ${start + code.length}`)
    expect(document.sentences.map(s => text.slice(s.start, s.end))).toEqual([
      'Norway accused Sweden of',
      'spying on Monday.',
      'Finland thanked Denmark.',
    ])
  })

  it('is none where it is long and has white space, or is short', () => {
    const short = `Norway accused Sweden of ${'Zm9v'.repeat(250)} spying.`
    for (const given of [short, `Norway accused ${'Sweden and '.repeat(400)} Chile.`])
      expect(extractor.extract({ id: 'b', text: given }).issues).toEqual([])
  })

  it('is counted where there is much of it', () => {
    const { issues } = extractor.extract({ id: 'c', text: `Norway met Chile. ${`${code} `.repeat(9)}` })
    expect(issues.map(i => i.message.match(/\d+ to \d+/g)?.length)).toEqual([5])
    expect(issues[0].message).toContain('4 more places')
  })
})
