import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { findCut, isPaywallNotice } from '../../packages/core/src/text/index.js'
import { loadExtractor } from '../helpers/engine.js'
import { readFileOf } from '../helpers/read.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

describe('texts that were cut short', () => {
  test.each([
    ['Norway met Swed… [+2304 chars]', 'Norway met '],
    ['Norway met Swed...[+12 chars]', 'Norway met '],
    ['Norway met Swed... [1200 chars]', 'Norway met '],
    ['Norway met Sweden … [+1 char]', 'Norway met Sweden '],
    ['Norway met Sweden. [+2304 chars]\n', 'Norway met Sweden.'],
    ['Norway met Sweden [+2304 chars]', 'Norway met Sweden'],
    ['Norway met the O’Bri…', 'Norway met the '],
  ])('%s', (text, read) => expect(text.slice(0, findCut(text)?.start)).toBe(read))

  test.each([
    'Norway met Sweden.',
    'Norway met Sweden …',
    '"We shall see…"',
    'It cost [+20] points.',
    '',
    '…',
    'Norway … met.',
  ])('not cut: %s', text => expect(findCut(text)).toBeNull())

  it('are read up to the cut, with an Issue, and no actor is made of a part of a word', () => {
    const text = 'Norway accused Sweden of spying on Monday. The talks with Chile and Denm… [+2304 chars]'
    const { actors, statements, issues } = extractor.extract({ id: 'cut', text })
    expect(actors.map(a => a.name)).toEqual(['Chile', 'Norway', 'Sweden'])
    expect(statements.map(s => s.relation)).toEqual(['ACCUSED'])
    expect(issues).toMatchObject([{ code: 'TEXT_CUT', articleId: 'cut', level: 'note' }])
    expect(issues[0].message).toContain(`character ${text.indexOf('Denm')} `)
  })
})

describe('notices of paywalls', () => {
  test.each([
    'Subscribe now to continue reading. Already a subscriber? Log in.',
    'This article is for subscribers only.',
    'You have reached your limit of free articles. Sign in or create a free account to keep reading.',
  ])('%s', text => {
    expect(isPaywallNotice(text)).toBe(true)
    expect(extractor.extract({ id: 'wall', text }).issues.map(i => [i.code, i.level])).toContainEqual([
      'PAYWALL_NOTICE',
      'note',
    ])
  })

  test.each([
    'Norway accused Sweden of spying on Monday. Subscribe to continue reading.',
    'The newspaper lost a tenth of its subscribers last year, its publisher Ada Lund said on Monday.',
    '',
  ])('none: %s', text => expect(isPaywallNotice(text)).toBe(false))
})

describe('publication dates', () => {
  const now = (): Date => new Date('2024-05-08T12:00:00Z')
  test.each([
    ['3024-05-08', ['DATE_FUTURE']],
    ['2024-05-12', ['DATE_FUTURE']],
    ['2024-06', ['DATE_FUTURE']],
    ['2024-05-09', []],
    ['2024-05', []],
    ['1399-12-31', ['DATE_EARLY']],
    ['0202', ['DATE_EARLY']],
    ['1609-07-01', []],
  ])('%s', async (date, codes) => {
    const record = JSON.stringify({ id: 'a', title: 'Talks', date, text: 'Norway accused Sweden of spying on Monday.' })
    const { articles, issues } = await readFileOf('a.json', record, { now })
    expect(articles.map(a => a.publishedAt)).toEqual([date])
    expect(issues.map(i => [i.code, i.level])).toEqual(codes.map(code => [code, 'note']))
    expect(extractor.extract(articles[0]).statements).toHaveLength(1)
  })
})
