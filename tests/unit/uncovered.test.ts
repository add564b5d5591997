import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExtractor } from '../helpers/engine.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

/** "subject | words | object" of every statement between two actors. */
const read = (text: string): readonly string[] => {
  const { actors, statements } = extractor.extract({ id: 'a', text, publishedAt: '2021-06-10' })
  const names = new Map(actors.map(a => [a.id, a.name]))
  return statements.filter(s => s.object).map(s => `${names.get(s.subject)} | ${s.phrase} | ${names.get(s.object!)}`)
}
const table = (rows: readonly (readonly [string, readonly string[]])[]): void =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('verbs outside the vocabulary', () =>
  table([
    ['Angela Merkel greeted Emmanuel Macron.', ['Angela Merkel | greeted | Emmanuel Macron']],
    ['Norway made a generous gesture to Sweden.', ['Norway | made gesture to | Sweden']],
    ['Chile dismissed the claim from Peru.', ['Chile | dismissed claim | Peru']],
    ['Reporters were taken to the Kenyan embassy.', []],
    ['Three sailors were transferred to the Kenyan embassy.', ['Three sailors | transferred | Kenyan embassy']],
    ['Norway knows Sweden.', []],
    ['Norway has many lakes.', []],
    ['Norway said Sweden was late.', []],
  ]))

describe('who else an act is aimed at', () =>
  table([
    [
      'Chile filed a complaint at the International Court of Justice against Peru over fishing.',
      ['Chile | filed complaint | Peru', 'Chile | filed complaint | International Court of Justice'],
    ],
    ['Chile filed a complaint on Monday.', []],
  ]))

describe('nouns that link', () =>
  table([
    ['Norway is an ally of Sweden.', ['Norway | is ally of | Sweden']],
    ['Jane Roe is a fierce critic of the Kenyan government.', ['Jane Roe | is critic of | Kenya']],
    ['Norway is a member of the alliance.', []],
  ]))

describe('verbal nouns and their owners', () =>
  table([
    ["Norway condemned Sweden's bombing of Kenya.", ['Norway | condemned | Sweden', 'Sweden | bombing | Kenya']],
    ['Thousands of protesters blocked the police.', ['Thousands of protesters | blocked | police']],
  ]))

const dateOf = (text: string, publishedAt: string, at = 0): string | null =>
  extractor.extract({ id: 'd', text, publishedAt }).statements[at]?.date ?? null

describe('event dates', () => {
  test.each([
    ['Norway accused Sweden on Monday.', '2021-06-10', '2021-06-07'],
    ['Norway accused Sweden on Monday.', '2021-06', '2021-06'],
    ['Norway accused Sweden on June 3.', '2021-06', '2021-06-03'],
    ['Norway accused Sweden in March.', '2021-06-10', '2021-03'],
    ['Norway accused Sweden in November.', '2021-06-10', '2020-11'],
    ['Norway accused Sweden earlier this month.', '2021-06-10', '2021-06'],
    ['Norway accused Sweden.', '2021-06-10', null],
    // What is to come is on the next such day, what was to come when it was told of on the latest.
    ['Norway will sue Sweden on Monday.', '2021-06-10', '2021-06-14'],
    ['Norway will sue Sweden on Thursday.', '2021-06-10', '2021-06-10'],
    ['Norway is expected to sue Sweden on Monday.', '2021-06-10', '2021-06-14'],
    ['Norway plans to sue Sweden in May.', '2021-06-10', '2022-05'],
    ['Norway plans to sue Sweden in July.', '2021-06-10', '2021-07'],
    ['Norway will sue Sweden on Monday.', '2021-06', '2021-06'],
    ['Norway was expected to sue Sweden on Monday.', '2021-06-10', '2021-06-07'],
    ['Norway sued Sweden last Monday.', '2021-06-10', '2021-06-07'],
  ])('%s published %s', (text, publishedAt, expected) => expect(dateOf(text, publishedAt)).toBe(expected))

  test('nothing is told of on a day to come', () =>
    expect(dateOf('The ministers will arrive in Oslo on Monday. Norway accused Sweden of spying.', '2021-06-10')).toBe(
      null,
    ))

  test('what a story goes on to tell in the simple past happened on its day', () =>
    expect(dateOf('On Monday the ministers arrived in Oslo. Norway accused Sweden of spying.', '2021-06-10')).toBe(
      '2021-06-07',
    ))
  test('what has happened, or happened long before, keeps no date', () => {
    expect(dateOf('On Monday the ministers arrived in Oslo. Norway has accused Sweden.', '2021-06-10')).toBeNull()
    expect(dateOf('On May 3, 2018 they arrived in Oslo. Norway accused Sweden.', '2021-06-10')).toBeNull()
  })
})

describe('names', () => {
  const actorsOf = (text: string): readonly string[] => extractor.extract({ id: 'n', text }).actors.map(a => a.name)
  test.each([
    ['US Secretary of State Antony Blinken met Dmytro Kuleba.', 'Antony Blinken'],
    ['Sauli Niinisto met NATO Secretary General Jens Stoltenberg in Brussels.', 'Jens Stoltenberg'],
    ['Kim Jong-un met Xi Jinping in Beijing.', 'Kim Jong-un'],
    ['President Martin Luther Vance, Jr. met Angela Merkel.', 'Martin Luther Vance, Jr.'],
    ['Crown Prince Mohammed of Jordan met Angela Merkel.', 'Mohammed'],
  ])('%s holds %s', (text, name) => expect(actorsOf(text)).toContain(name))

  test('the first word of a company stands for the company', () => {
    const { actors } = extractor.extract({
      id: 'n',
      text: 'Germany banned the airline Norvik Air on Monday. Norvik denied the charges.',
    })
    expect(actors.find(a => a.name === 'Norvik Air')?.mentions.length).toBeGreaterThan(1)
  })
})
