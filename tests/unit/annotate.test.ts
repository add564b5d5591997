import { beforeAll, describe, expect, test } from 'vitest'
import { type Annotator, createAnnotator } from '../../packages/core/src/annotate/index.js'
import { loadModel } from '../../packages/core/src/ingest/index.js'
import type { Document } from '../../packages/core/src/model/index.js'

let annotator: Annotator
beforeAll(async () => {
  annotator = createAnnotator(await loadModel())
})

/** What holds of every analysis, whatever the input. */
const check = ({ article, sentences, names, dates, quotations }: Document): void => {
  let end = 0
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end)
    expect(sentence.tokens.filter(t => t.head === -1)).toHaveLength(1)
    for (const token of sentence.tokens) {
      // a headline in capitals is read as a sentence would be spelled
      expect(article.text.slice(token.start, token.end).toLowerCase()).toBe(token.text.toLowerCase())
      expect(token.start).toBeGreaterThanOrEqual(end)
      end = token.end
      let at = token.index
      for (let steps = 0; at !== -1; steps++) {
        expect(steps).toBeLessThanOrEqual(sentence.tokens.length)
        at = sentence.tokens[at].head
      }
    }
    expect(end).toBe(sentence.end)
  }
  for (const span of [...names, ...dates, ...quotations]) {
    expect(span.start).toBeLessThan(span.end)
    expect(span.end).toBeLessThanOrEqual(article.text.length)
  }
}

const STORY = 'Norway accused Sweden of spying on Monday. "We deny it," the minister said. Kenya’s army didn’t move.'

describe('any input is analysed with right offsets', () =>
  test.each([
    ['empty', ''],
    ['blank', ' \n\t '],
    ['one word', 'Norway'],
    ['no punctuation', STORY.replace(/[.",]/g, '')],
    ['all capitals', STORY.toUpperCase()],
    ['CRLF', STORY.replaceAll('. ', '.\r\n\r\n')],
    ['emoji and surrogate pairs', `🇳🇴 ${STORY} 👍🏽 𝔑𝔬𝔯𝔴𝔞𝔶 met 😀.`],
    ['zero-width characters', STORY.replaceAll(' ', ' \u200b')],
    ['byte order mark', `\ufeff${STORY}`],
    ['HTML left in', `<p>${STORY}</p>&nbsp;<br/>`],
    ['other scripts', 'Президент сказал. 总统说。 قال الرئيس.'],
    ['lone surrogate', `Norway \ud800 accused Sweden.`],
    ['only marks', '... --- !!! ??? """ (((('],
    ['control characters', `Norway\u0000 accused\u0007 Sweden.`],
  ])('%s', (_, text) => check(annotator.annotate({ id: 'x', text }))))

test('a line of six thousand words is read in pieces', () => {
  const text = 'Norway accused Sweden of spying and '.repeat(1000)
  const document = annotator.annotate({ id: 'x', text })
  expect(Math.max(...document.sentences.map(s => s.tokens.length))).toBeLessThanOrEqual(251)
  expect(document.sentences.reduce((n, s) => n + s.tokens.length, 0)).toBe(6000)
})

test('a sentence all in capitals is read as if it were not', () => {
  const [sentence] = annotator.annotate({ id: 'x', text: 'THE MINISTER VISITED THE HOSPITAL.' }).sentences
  expect(sentence.tokens.map(t => t.upos)).toEqual(['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT'])
})

test.each([
  ['critics', 'NOUN', 'critic'],
  ['politics', 'NOUN', 'politics'],
  ['people', 'NOUN', 'person'],
])('the lemma of %s (%s) is %s', (word, _, lemma) => {
  const { sentences } = annotator.annotate({ id: 'x', text: `The ${word} changed.` })
  expect(sentences[0].tokens[1].lemma).toBe(lemma)
})

test.each([
  ['They will meet on March 15-17.', '2022-03-01', '2022-03', '2022-03-15', '2022-03-17'],
  ['They met from June 28 to July 2, 2019.', null, '2019', '2019-06-28', '2019-07-02'],
  ['They met from June 28 to June 28, 2019.', null, '2019-06-28', '2019-06-28', '2019-06-28'],
  ['They fought between May and August 2014.', null, '2014', '2014-05-01', '2014-08-31'],
  ['They fought between 2014 and 2016.', null, '2014', '2014-01-01', '2016-12-31'],
])('%s is a range, named by what its ends share', (text, publishedAt, date, dateFrom, dateTo) =>
  expect(annotator.annotate({ id: 'x', text, publishedAt }).dates).toMatchObject([{ date, dateFrom, dateTo }]),
)

test.each([
  ['They left on Saturday, May 4.', 'Saturday, May 4', '2024-05-04'],
  ['They left on Saturday the 4th of May, 2019.', 'Saturday the 4th of May, 2019', '2019-05-04'],
  ['They left on Sunday night.', 'Sunday night', '2024-05-05'],
  ['They left this past March.', 'this past March', '2024-03'],
])('%s tells one date, all of its words', (text, words, date) => {
  const { dates } = annotator.annotate({ id: 'x', text, publishedAt: '2024-05-08' })
  expect(dates.map(d => [text.slice(d.start, d.end), d.date])).toEqual([[words, date]])
})
