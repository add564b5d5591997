import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type QueryOptions, query } from '../../packages/core/src/app/commands/query.js'

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-values-'))
const store = join(folder, 'g.db')
beforeAll(async () => (await openStore(store)).close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (cypher: string, options: Partial<QueryOptions>): Promise<string> => {
  const printed: string[] = []
  const outside = {
    env: {},
    stdin: (async function* () {})(),
    print: (text: string) => void printed.push(text),
    printed: async () => undefined,
    warn: () => undefined,
    isTerminal: false,
    signal: new AbortController().signal,
  }
  await query(cypher, { store, format: 'json', ...options }, outside)
  return printed.join('\n')
}

const LARGE = 'RETURN 9007199254740993 AS a, [9007199254740993, 1] AS b, 9007199254740991 AS c'
it.each([
  ['json', '[{"a":"9007199254740993","b":["9007199254740993",1],"c":9007199254740991}]'],
  ['csv', 'a,b,c\n9007199254740993,"[""9007199254740993"",1]",9007199254740991'],
] as const)('%s has whole numbers of 64 bits exactly', async (format, expected) => {
  const text = await run(LARGE, { format })
  expect(format === 'json' ? JSON.stringify(JSON.parse(text)) : text).toBe(expected)
})

it.each([
  ['9007199254740993', '9007199254740994'],
  ['-9007199254740993', '-9007199254740992'],
  ['41', 42],
  ['0.5', 1.5],
])('takes --param n=%s as it is written', async (n, sum) => {
  expect(JSON.parse(await run('RETURN $n + 1 AS x', { param: [`n=${n}`] }))).toEqual([{ x: sum }])
})
