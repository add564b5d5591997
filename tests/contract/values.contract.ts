import type { CypherValue, GraphStore } from '@newsgraph/core/node'
import { describe, expect, it } from 'vitest'
import { buildArticle, NEWS } from '../helpers/articles.js'

const ENGINE = { engine: 'test', ingestedAt: '2021-06-01T00:00:00.000Z' }

/** Values that every store must give and take alike. */

/** Expression, and its value. */
const VALUES: readonly (readonly [string, CypherValue])[] = [
  ['9007199254740991', 9007199254740991],
  ['-9007199254740991', -9007199254740991],
  ['9007199254740992', 9007199254740992n],
  ['9007199254740993', 9007199254740993n],
  ['-9007199254740993', -9007199254740993n],
  ['9223372036854775807', 9223372036854775807n],
  ['[9007199254740993, 1]', [9007199254740993n, 1]],
  ['{a: 9007199254740993}', { a: 9007199254740993n }],
  ['9007199254740993 - 9007199254740992', 1],
  ['9007199254740992.0', 9007199254740992],
  ["date('2021-05')", '2021-05-01'],
  ["datetime('2021-05-04T10:20:30.120+02:00')", '2021-05-04T10:20:30.12+02:00'],
  ["localdatetime('2021-05-04T10:20:30')", '2021-05-04T10:20:30'],
  ["duration('P1D')", 'P1D'],
  ["duration('-PT1.5S')", '-PT1.5S'],
]

/** Parameters that go through as they are. */
const TAKEN: readonly CypherValue[] = [
  null,
  true,
  'text',
  0,
  1.5,
  9007199254740991,
  9007199254740993n,
  -9007199254740993n,
  [1, 'a', null],
  { a: 1, b: { c: [true] } },
]

class Point {
  readonly x = 1
}

/** Parameters that no query may have, and what is said of them. */
const REFUSED: readonly (readonly [string, unknown, RegExp])[] = [
  ['a Date', new Date(0), /"p" has a Date.*toISOString/],
  ['a Date in a list', [new Date(0)], /"p\[0\]" has a Date/],
  ['a Map', new Map(), /class Map/],
  ['an instance of a class', { of: new Point() }, /"p\.of" has an object of the class Point/],
  ['undefined', undefined, /"p" has the value undefined.*null/],
  ['a function', () => 1, /"p"/],
  ['a rounded whole number', 2 ** 53, /no exact whole number.*bigint/],
  ['more than 64 bits', 2n ** 63n, /64 bits/],
]

export const valuesContract = (store: () => GraphStore): void => {
  describe('values', () => {
    it.each(VALUES)('%s', async (expression, value) => {
      expect(await store().query(`RETURN ${expression} AS x`)).toEqual([{ x: value }])
      expect((await store().ask(`RETURN ${expression} AS x`)).rows).toEqual([{ x: value }])
    })
    it.each(TAKEN.map(value => [value]))('takes %s as a parameter', async value => {
      expect(await store().query('RETURN $p AS x', { p: value })).toEqual([{ x: value }])
    })
    it.each(REFUSED)('refuses %s as a parameter, by its name', async (_, value, message) => {
      const parameters = { p: value as CypherValue }
      await expect(store().query('RETURN $p AS x', parameters)).rejects.toThrow(message)
      await expect(store().ask('RETURN $p AS x', parameters)).rejects.toMatchObject({ code: 'QUERY_PARAMETER_VALUE' })
      await expect(store().execute('RETURN $p AS x', parameters)).rejects.toThrow(message)
    })
    it.each([
      ['nodes and a relationship', 'RETURN a, r, b', ['Norway', 'Sweden'], ['ACCUSED']],
      ['a relationship alone, with its ends', 'RETURN r', ['Norway', 'Sweden'], ['ACCUSED']],
      ['a path', 'RETURN p', ['Norway', 'Sweden'], ['ACCUSED']],
      ['lists in lists and maps', 'RETURN [[a]] AS x, {k: b} AS y', ['Norway', 'Sweden'], []],
      ['values that are no part of a graph', "RETURN a.name AS x, {_id: 1, type: 'ACCUSED'} AS y", [], []],
    ])('tells what of the graph an answer holds: %s', async (_, returned, names, types) => {
      const draft = {
        id: 'accused',
        sentences: [
          {
            text: 'Norway accused Sweden.',
            statements: [{ subject: 'Norway', relation: 'ACCUSED', object: 'Sweden' }],
          },
        ],
      }
      await store().write({ articles: [buildArticle(draft)] }, ENGINE)
      const cypher = `MATCH p = (a:Actor)-[r:ACCUSED]->(b:Actor) ${returned}`
      const { nodes, relationships } = (await store().ask(cypher)).graph
      expect(nodes.map(n => n.properties.name).sort()).toEqual(names)
      expect(nodes.every(n => n.labels.includes('Actor') && n.labels.includes('Country'))).toBe(true)
      expect(relationships.map(r => r.type)).toEqual(types)
      const nameOf = new Map(nodes.map(n => [n.id, n.properties.name]))
      for (const { start, end, properties } of relationships) {
        expect([nameOf.get(start), nameOf.get(end)]).toEqual(['Norway', 'Sweden'])
        expect(properties).toMatchObject({ statements: 1 })
      }
    })
    it('bounds an id that no database could look up, names the article, and goes on', async () => {
      const long = `https://example.org/${'path/'.repeat(1806)}`
      const articles = [buildArticle({ ...NEWS[0], id: long }), buildArticle({ ...NEWS[1], id: `${long}b` })]
      const { written, issues } = await store().write({ articles }, ENGINE)
      expect(written).toBe(2)
      expect(issues.map(i => [i.code, /9050 characters/.test(i.message)])).toEqual([
        ['ARTICLE_ID_LONG', true],
        ['ARTICLE_ID_LONG', false],
      ])
      const ids = (await store().query('MATCH (d:Article) RETURN d.id AS id')).map(row => String(row.id))
      expect(new Set(ids).size).toBe(2)
      expect(ids.every(id => id.startsWith('https://example.org/path/') && id.length < 300)).toBe(true)
      expect(issues.map(i => i.articleId).toSorted()).toEqual(ids.toSorted())
      expect(await store().write({ articles }, ENGINE)).toMatchObject({ written: 0, unchanged: 2 })
      await store().forget([long, ids.find(id => id !== issues[0].articleId)!])
      expect(await store().counts()).toMatchObject({ articles: 0, actors: 0 })
    })
    it('keeps instants in UTC, so that one is one value whatever its offset, and the day of the publisher', async () => {
      const given = ['2021-05-04T23:30:00-05:00', '2021-05-05T04:30:00Z', '2021-05-05T06:30:00+02:00', '2021-05-05']
      const articles = given.map((publishedAt, i) => buildArticle({ ...NEWS[0], id: `t${i}`, publishedAt }))
      await store().write({ articles }, { ...ENGINE, ingestedAt: '2021-06-01T02:00:00+02:00' })
      expect(
        await store().query(
          'MATCH (d:Article) RETURN d.publishedAt AS day, d.publishedTime AS time, d.publishedOffset AS offset, d.ingestedAt AS at ORDER BY d.id',
        ),
      ).toEqual([
        { day: '2021-05-04', time: '2021-05-05T04:30:00.000Z', offset: '-05:00', at: '2021-06-01T00:00:00.000Z' },
        { day: '2021-05-05', time: '2021-05-05T04:30:00.000Z', offset: 'Z', at: '2021-06-01T00:00:00.000Z' },
        { day: '2021-05-05', time: '2021-05-05T04:30:00.000Z', offset: '+02:00', at: '2021-06-01T00:00:00.000Z' },
        { day: '2021-05-05', time: null, offset: null, at: '2021-06-01T00:00:00.000Z' },
      ])
      await expect(store().write({ articles }, { engine: 'other', ingestedAt: 'soon' })).rejects.toThrow(/"soon"/)
    })
    it('keeps a whole number of 64 bits that a statement writes', async () => {
      await store().execute('MERGE (a:Actor {id: "large"}) SET a.large = $n', { n: 9007199254740993n })
      expect(await store().query('MATCH (a:Actor {id: "large"}) RETURN a.large AS x')).toEqual([
        { x: 9007199254740993n },
      ])
    })
  })
}
