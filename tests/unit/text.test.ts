import { describe, expect, it, test } from 'vitest'
import { findDates } from '../../packages/core/src/annotate/dates/find-dates.js'
import { lemmatize } from '../../packages/core/src/annotate/lemmatize.js'
import { findParagraphs, findQuotations, splitSentences, tokenize } from '../../packages/core/src/text/index.js'

const words = (text: string): string =>
  tokenize(text, { start: 0, end: text.length })
    .map(w => text.slice(w.start, w.end))
    .join(' ')
const sentences = (text: string): readonly string[] => splitSentences(text).map(s => text.slice(s.start, s.end))

test.each([
  ["They don't know, can't say.", "They do n't know , ca n't say ."],
  ['Ukraine’s ministers’ plan', 'Ukraine ’s ministers ’ plan'],
  ['a Euro-Atlantic co-operation', 'a Euro - Atlantic co-operation'],
  ['(The U.S. said "no".)', '( The U.S. said " no " . )'],
  ['It cost $5 million, or 3%.', 'It cost $ 5 million , or 3 % .'],
  ['We cannot wait…', 'We can not wait …'],
  ['either/or', 'either / or'],
  ['a\u200bb', 'a b'],
])('words of %j', (text, expected) => expect(words(text)).toBe(expected))

test.each([
  ['Mr. Smith left. He was tired.', ['Mr. Smith left.', 'He was tired.']],
  ['She lives in the U.S. The house is big.', ['She lives in the U.S.', 'The house is big.']],
  ['The U.S. Senate voted. It was late!', ['The U.S. Senate voted.', 'It was late!']],
  ['“We will go.” He left.', ['“We will go.”', 'He left.']],
  ['J. K. Rowling wrote it.', ['J. K. Rowling wrote it.']],
  ['', []],
])('sentences of %j', (text, expected) => expect(sentences(text)).toEqual(expected))

test.each([
  [' date 2021-04-02 The two met.', ['The two met.']],
  ['Lisbon, April 2 (XYZ) The minister spoke.', ['The minister spoke.']],
  ['KYIV, March 3 (Wire) - Talks began.', ['Talks began.']],
  ['LIMA, 3 March 2024 - Talks began.', ['Talks began.']],
  ['Lima, 3rd March: Talks began.', ['Talks began.']],
  ['Lima/Quito, 3 March (Wire).- Talks began.', ['Talks began.']],
  ['LIMA, March 3, 2024 /Release Wire/ -- Talks began.', ['Talks began.']],
  ['LIMA, Sunday, March 3 - Talks began.', ['Talks began.']],
  ['LIMA, Peru — Talks began.', ['Talks began.']],
  ['[Lima, 3 March 2024] Talks began.', ['Talks began.']],
  ['3 March 2024, Lima – Talks began.', ['Talks began.']],
  ['03.03.2024 - Talks began.', ['Talks began.']],
  // and sentences that begin like one
  ['In Lima, 3 March brought rain.', ['In Lima, 3 March brought rain.']],
  ['3 March 2024 was a Sunday.', ['3 March 2024 was a Sunday.']],
  ['Kenya, Peru — and Norway — agreed.', ['Kenya, Peru — and Norway — agreed.']],
  ['NATO and Russia — old foes — met.', ['NATO and Russia — old foes — met.']],
  ['(Lima, the capital, was quiet.) It rained.', ['(Lima, the capital, was quiet.) It rained.']],
  ['GENEVA (AB) — Talks ended.', ['Talks ended.']],
  ['By Jane Doe\n\nTalks ended.', ['Talks ended.']],
  ['He held a call with\n\nSecretary Jones today.', ['He held a call with\n\nSecretary Jones today.']],
  ['A title\n\nThe story begins.', ['A title', 'The story begins.']],
])('furniture of %j is left out', (text, expected) =>
  expect(findParagraphs(text).map(p => text.slice(p.start, p.end))).toEqual(expected),
)

test.each([
  ['He said "we go" and left.', ['we go']],
  ['“One. Two,” she said.', ['One. Two,']],
  ['She said: Pleased to go. We go."', ['Pleased to go. We go.']],
  ['An "open quotation runs on.', ['open quotation runs on.']],
])('quotations of %j', (text, expected) =>
  expect(findQuotations(text).map(q => text.slice(q.start, q.end))).toEqual(expected),
)

describe('dates, published on Friday 2021-04-02', () => {
  test.each([
    ['on Thursday', '2021-04-01'],
    ['on Friday', '2021-04-02'],
    ['next Monday', '2021-04-05'],
    ['next Friday', '2021-04-09'],
    ['yesterday', '2021-04-01'],
    ['on March 26', '2021-03-26'],
    ['on December 30', '2020-12-30'],
    ['on 5 May 2019', '2019-05-05'],
    ['in July 2020', '2020-07'],
    ['in July', '2020-07'],
    ['in March', '2021-03'],
    ['last month', '2021-03'],
    ['last year', '2020'],
    ['in 2016', '2016'],
    ['last week', '2021-W12'],
    ['in the past week', '2021-W12'],
  ])('%s is %s', (text, expected) => expect(findDates(text, '2021-04-02').map(d => d.date)).toEqual([expected]))
  it('reads "earlier in the day" as the day named last', () =>
    expect(findDates('On Thursday they met. Earlier in the day she spoke.', '2021-04-02').map(d => d.date)).toEqual([
      '2021-04-01',
      '2021-04-01',
    ]))
  it.each(['on 2021-04-45', 'on 2021-00-10', 'on 2021-13-01', 'on April 45', 'on 31 April 2021', 'February 29, 2021'])(
    '%s is no day',
    text => expect(findDates(text, '2021-04-02').filter(d => d.precision === 'day')).toEqual([]),
  )
  it('takes "that day" for no day that lies long before the news', () =>
    expect(findDates('On March 1 they met. That day it rained.', '2021-04-02').map(d => d.date)).toEqual([
      '2021-03-01',
    ]))
  it('knows nothing relative without a publication date', () => expect(findDates('on Thursday', null)).toEqual([]))
})

test.each([
  ['met', 'VERB', 'VBD', 'meet'],
  ['imposed', 'VERB', 'VBD', 'impose'],
  ['filed', 'VERB', 'VBN', 'file'],
  ['stopped', 'VERB', 'VBD', 'stop'],
  ['visited', 'VERB', 'VBD', 'visit'],
  ['killing', 'VERB', 'VBG', 'kill'],
  ['accuses', 'VERB', 'VBZ', 'accuse'],
  ['talks', 'NOUN', 'NNS', 'talks'],
  ['countries', 'NOUN', 'NNS', 'country'],
])('%s (%s) → %s', (word, upos, xpos, lemma) => expect(lemmatize(word, upos, xpos)).toBe(lemma))
