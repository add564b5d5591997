import type { CypherValue, GraphStore } from '@newsgraph/core/node'
import { describe, expect, it } from 'vitest'

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
    it('keeps a whole number of 64 bits that a statement writes', async () => {
      await store().execute('MERGE (a:Actor {id: "large"}) SET a.large = $n', { n: 9007199254740993n })
      expect(await store().query('MATCH (a:Actor {id: "large"}) RETURN a.large AS x')).toEqual([
        { x: 9007199254740993n },
      ])
    })
  })
}
