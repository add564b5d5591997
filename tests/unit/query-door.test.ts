import { expect, it } from 'vitest'
import { toEmbedded } from '../../packages/core/src/store/query-door/index.js'

it.each([
  'MATCH (a:Actor)-[r:CALLED|MET*1..3]->(b) WHERE r.sum > 1 // sum(x)\nRETURN a.name, b.name AS date ORDER BY date',
  "MATCH (a {sum: 1})-[*..4]-(b) RETURN a['sum'], [x IN [1, 2] WHERE x > 1 | x][0], l[0..2], 'round(2.5)' AS `sum(x)`",
  'WITH 1 AS round, $sum AS sum RETURN round + sum.date',
  'MATCH (a) WHERE all_of(a) OR a.any CONTAINS "any(x IN l WHERE x)" RETURN exists((a)--())',
])('leaves a query without gaps as it is: %s', query => {
  expect(toEmbedded(query)).toBe(query)
})

it.each([
  ['RETURN sum(x.quad)', 'RETURN coalesce(sum(x.quad), 0) AS `sum(x.quad)`'],
  ['RETURN sum(x) AS s', 'RETURN coalesce(sum(x), 0) AS s'],
  [
    'MATCH (a)-->(b)-->(c) RETURN count(DISTINCT c), COUNT( distinct (b) ) AS n, count(a), count(*)',
    'MATCH (a)-->(b)-->(c) RETURN count(DISTINCT coalesce(c)) AS `count(DISTINCT c)`, count(DISTINCT coalesce((b))) AS n, count(a), count(*)',
  ],
  ['RETURN DISTINCT a, round( b ) LIMIT 3', 'RETURN DISTINCT a, floor((b) + 0.5) AS `round( b )` LIMIT 3'],
  ['MATCH (a)-[:IN]->(b) RETURN a', 'MATCH (a)-[:`IN`]->(b) RETURN a'],
  ['MATCH (a)-[r:SET]->(b) RETURN a', 'MATCH (a)-[r:`SET`]->(b) RETURN a'],
  ["WITH date('2021-W18-2') AS d RETURN d", "WITH date('2021-05-04') AS d RETURN d"],
  ['WITH date({year: 2020, ordinalDay: 60}) AS d RETURN d', "WITH date('2020-02-29') AS d RETURN d"],
  ["RETURN 'a' || 'b' AS x", "RETURN 'a' + 'b' AS x"],
  ['RETURN isNaN(isEmpty(l)) AS x', 'RETURN ((size(l) = 0) <> (size(l) = 0)) AS x'],
  ['RETURN date(d).year AS x, d.year', 'RETURN head([t IN [coalesce(date(d)'],
])('%s → %s', (query, rewritten) => {
  expect(toEmbedded(query).startsWith(rewritten)).toBe(true)
})

it.each([
  ["RETURN date('2021-13-01')", /2021-13-01.*no day/],
  ["RETURN date('2021-02-30')", /no day/],
  ["RETURN date('2021-W53')", /no day/],
  ['RETURN date({year: 2021, ordinalDay: 366})', /no day/],
  ['RETURN date({year: 2021, week: $w})', /date\(\).*Write: date/],
  ["RETURN split(t, [',', ';'])", /split\(\).*Write: split/],
])('%s is refused', (query, message) => {
  expect(() => toEmbedded(query)).toThrow(message)
})

it('does not grow without bounds, however deep conditions stand in one another', () => {
  const nest = (depth: number, inner = 'x > 0'): string =>
    depth === 0 ? inner : nest(depth - 1, `any(x IN l WHERE ${inner})`)
  expect(toEmbedded(`RETURN ${nest(3)} AS x`)).toContain('IS NULL')
  expect(() => toEmbedded(`RETURN ${nest(40)} AS x`)).toThrow(/in steps/)
  expect(() => toEmbedded(`RETURN ${'['.repeat(9000)}1${']'.repeat(9000)} AS x`)).toThrow(/in steps/)
})
