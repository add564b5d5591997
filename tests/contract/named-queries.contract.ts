import { askNamed, type GraphStore, NAMED_QUERIES, type Row } from '@newsgraph/core/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildArticle, NEWS } from '../helpers/articles.js'

const NOW = new Date('2021-05-13T12:00:00Z')

/** Query, parameters, and for some columns the rows expected from NEWS. */
const ANSWERS: readonly (readonly [
  string,
  Record<string, string | number>,
  readonly string[],
  readonly (readonly unknown[])[],
])[] = [
  [
    'whom-called',
    { actor: 'Ana Sol' },
    ['called', 'date', 'publisher'],
    [
      ['Ben Ray', '2021-05-03', 'One'],
      ['Ben Ray', '2021-05-05', 'Two'],
    ],
  ],
  [
    'evidence',
    { subject: 'Norway', relation: 'ACCUSED', object: 'Finland' },
    ['subject', 'object', 'sentence'],
    [
      ['Norway', 'Finland', 'Norway and Finland have accused each other.'],
      ['Finland', 'Norway', 'Finland accused Norway.'],
    ],
  ],
  [
    'timeline',
    { first: 'Sweden', second: 'Norway' },
    ['day', 'subject', 'relation', 'object', 'status', 'speaker'],
    [
      ['2021-05-04', 'Norway', 'ACCUSED', 'Sweden', 'asserted', 'Ana Sol'],
      ['2021-05-05', 'Norway', 'ATTACKED', 'Sweden', 'denied', 'Ben Ray'],
      ['2021-05-11', 'Norway', 'ATTACKED', 'Sweden', 'asserted', 'Cleo Fox'],
      ['2021-05-12', 'Norway', 'ACCUSED', 'Sweden', 'asserted', null],
      ['2021-05-12', 'Norway', 'ACCUSED', 'Sweden', 'asserted', null],
    ],
  ],
  ['single-source', {}, ['subject', 'relation', 'object', 'statements', 'articles'], []],
  ['single-source', { least: 3 }, ['subject'], []],
  [
    'said-by',
    { speaker: 'Ben Ray' },
    ['subject', 'relation', 'object', 'status', 'day'],
    [['Norway', 'ATTACKED', 'Sweden', 'denied', '2021-05-05']],
  ],
  [
    'contradictions',
    {},
    ['subject', 'relation', 'object', 'assertedBy', 'deniedBy'],
    [['Norway', 'ATTACKED', 'Sweden', 'Cleo Fox', 'Ben Ray']],
  ],
  [
    'shortest-links',
    { first: 'Sweden', second: 'Finland' },
    ['actors', 'relations'],
    [
      [
        ['Sweden', 'Norway', 'Finland'],
        ['ACCUSED', 'ACCUSED'],
      ],
      [
        ['Sweden', 'Norway', 'Finland'],
        ['ACCUSED', 'THREATENED'],
      ],
      [
        ['Sweden', 'Norway', 'Finland'],
        ['ATTACKED', 'ACCUSED'],
      ],
      [
        ['Sweden', 'Norway', 'Finland'],
        ['ATTACKED', 'THREATENED'],
      ],
    ],
  ],
  [
    'shortest-links',
    { first: 'Finland', second: 'Sweden' },
    ['actors', 'relations'],
    [
      [
        ['Finland', 'Norway', 'Sweden'],
        ['ACCUSED', 'ACCUSED'],
      ],
      [
        ['Finland', 'Norway', 'Sweden'],
        ['ACCUSED', 'ATTACKED'],
      ],
      [
        ['Finland', 'Norway', 'Sweden'],
        ['THREATENED', 'ACCUSED'],
      ],
      [
        ['Finland', 'Norway', 'Sweden'],
        ['THREATENED', 'ATTACKED'],
      ],
    ],
  ],
  ['shortest-links', { first: 'Cleo Fox', second: 'Sweden' }, ['actors'], []],
  ['shortest-links', { first: 'Norway', second: 'Norway' }, ['actors'], []],
  [
    'most-active',
    { limit: 2 },
    ['actor', 'statements', 'articles'],
    [
      ['Norway', 4, 1],
      ['Sweden', 3, 1],
    ],
  ],
  ['most-active', { since: '2021-05-13' }, ['actor'], []],
  [
    'cooperates-with-both',
    { first: 'Norway', second: 'Finland' },
    ['actor', 'withFirst', 'withSecond'],
    [['Denmark', 1, 1]],
  ],
  [
    'new-since',
    { limit: 3 },
    ['subject', 'relation', 'object', 'reported'],
    [
      ['Cleo Fox', 'MET', 'Dan Oak', '2021-05-12'],
      ['Norway', 'ACCUSED', 'Sweden', '2021-05-12'],
      ['Norway', 'ACCUSED', 'Sweden', '2021-05-12'],
    ],
  ],
]

/** The questions of docs/queries.md and their answers, whatever database is behind the store. */
export const namedQueriesContract = (open: () => GraphStore): void => {
  describe('named queries', () => {
    beforeEach(async () => {
      const [first, second, third] = NEWS.map(buildArticle)
      await open().write({ articles: [first, second] }, { engine: 'test', ingestedAt: '2021-05-06T00:00:00.000Z' })
      await open().write({ articles: [third] }, { engine: 'test', ingestedAt: '2021-05-12T08:00:00.000Z' })
    })

    it.each(ANSWERS)('%s %j', async (name, parameters, columns, rows) => {
      const answer = await askNamed(open(), name, { parameters, now: NOW })
      expect(answer.rows.map(row => columns.map(c => row[c]))).toEqual(rows)
    })

    it('has an answer here for each of them', () => {
      expect(new Set(ANSWERS.map(([name]) => name))).toEqual(new Set(NAMED_QUERIES.map(q => q.name)))
    })

    it('gives the second page after the first', async () => {
      const all = await askNamed(open(), 'timeline', { parameters: { first: 'Sweden', second: 'Norway' }, now: NOW })
      const next = await askNamed(open(), 'timeline', {
        parameters: { first: 'Sweden', second: 'Norway', skip: 2, limit: 2 },
        now: NOW,
      })
      expect(next.rows).toEqual(all.rows.slice(2, 4))
    })

    it.each([
      ['most-active', ['statements', 'articles']],
      ['new-since', ['reported']],
    ] as const)('gives %s row by row as in one', async (name, order) => {
      const page = async (skip: number, limit: number): Promise<readonly Row[]> =>
        (await askNamed(open(), name, { parameters: { since: '2021-01-01', skip, limit }, now: NOW })).rows
      const all = await page(0, 50)
      expect(all.length).toBeGreaterThan(7)
      // Rows of one rank, which stand in the order of their ids.
      expect(new Set(all.map(row => order.map(c => row[c]).join())).size).toBeLessThan(all.length)
      for (let skip = 0; skip <= all.length; skip++) expect(await page(skip, 1)).toEqual(all.slice(skip, skip + 1))
      expect(await page(3, 4)).toEqual(all.slice(3, 7))
    })

    it.each([
      ['whom-called', { actor: 'Sol' }, /No actor has the name "Sol"\. Did you mean: Ana Sol\?/],
      ['whom-called', {}, /needs actor: --param actor=/],
      ['whom-called', { actor: 'Ana Sol', who: 'x' }, /no parameter "who".*actor, skip, limit/],
      ['most-active', { since: 'yesterday' }, /YYYY-MM-DD/],
      ['most-active', { limit: '-1' }, /whole number/],
      ['who-called', {}, /no query named "who-called".*whom-called, evidence/],
    ] as const)('explains %s %j', async (name, parameters, message) => {
      await expect(askNamed(open(), name, { parameters, now: NOW })).rejects.toThrow(message)
    })
  })
}
