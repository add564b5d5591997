import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { runCli } from '../../packages/core/src/app/cli.js'
import { type Answer, reply, said, startModelServer } from '../helpers/model-server.js'

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-llm-'))
const TEXT = 'Norway accused Sweden of spying on Monday.'
const article = join(folder, 'one.txt')
writeFileSync(article, `date 2021-05-04\n\n${TEXT}`)

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})
const serve = async (...answers: readonly Answer[]) => {
  const server = await startModelServer(answers)
  closers.push(server.close)
  return server
}
const run = async (...args: readonly string[]) => {
  const out: string[] = []
  const warnings: string[] = []
  const code = await runCli(args, {
    env: {},
    stdin: (async function* () {})(),
    print: text => out.push(text),
    printed: async () => {},
    warn: text => warnings.push(text),
    isTerminal: false,
    signal: new AbortController().signal,
  })
  return { code, out: out.join('\n'), warnings: warnings.join('\n') }
}
const both = (url: string, cache: string): readonly string[] => [
  '--extractor',
  'both',
  '--model',
  'compatible/test',
  '--base-url',
  url,
  '--llm-cache',
  join(folder, cache),
]

test('extract prints who said what and counts the tokens; the second run asks nothing', async () => {
  const server = await serve(reply(said(), said({ subject: 'Denmark' })))
  const first = await run('extract', article, ...both(server.url, 'a'))
  const { statements, issues } = JSON.parse(first.out)
  expect(statements).toMatchObject([{ subject: 'country:NOR', relation: 'ACCUSED', rule: 'active-clause+llm' }])
  expect(issues).toContainEqual(expect.objectContaining({ code: 'LLM_QUOTE_NOT_FOUND', level: 'note' }))
  expect(first.warnings).toContain('Model: 1 replies, 0 from the cache; 1000 tokens in, 100 out.')
  const second = await run('extract', article, ...both(server.url, 'a'))
  expect(second.out).toBe(first.out)
  expect(second.warnings).toContain('Model: 0 replies, 1 from the cache')
  expect(server.asked).toHaveLength(1)
})

test('explain shows which extractor said what', async () => {
  const server = await serve(reply(said(), said({ relation: 'CRITICIZED', trigger: 'spying' })))
  const { out, code } = await run('explain', TEXT, ...both(server.url, 'b'))
  expect(code).toBe(0)
  expect(out).toMatch(/ACCUSED.*rules and llm/)
  expect(out).toMatch(/CRITICIZED.*\bllm\b/)
})

test('build writes an article once it has its reply, and reads it again with another extractor', async () => {
  const server = await serve({ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 }, reply(said()))
  const store = ['--store', join(folder, 'g.db'), '--json']
  const failed = await run('build', article, ...store, ...both(server.url, 'c'))
  expect([failed.code, JSON.parse(failed.out).written]).toEqual([1, 0])
  const second = await run('build', article, ...store, ...both(server.url, 'c'))
  expect([second.code, JSON.parse(second.out)]).toMatchObject([0, { written: 1, unchanged: 0 }])
  const third = await run('build', article, ...store, ...both(server.url, 'c'))
  expect(JSON.parse(third.out)).toMatchObject({ written: 0, unchanged: 1 })
  expect(server.asked).toHaveLength(5)
  expect(JSON.parse((await run('build', article, ...store)).out)).toMatchObject({ written: 1 })
})

test.each<[string, readonly string[], RegExp]>([
  ['a model is missing', ['--extractor', 'llm'], /--model provider\/name/],
  ['a model is given to rules', ['--model', 'ollama/x'], /--extractor both/],
  ['the provider is unknown', ['--extractor', 'llm', '--model', 'nobody/x'], /ollama, compatible, openai, anthropic/],
  ['the key is missing', ['--extractor', 'llm', '--model', 'openai/x'], /set OPENAI_API_KEY/],
  ['the server is not there', both('http://127.0.0.1:9/v1', 'd'), /Start it, or correct --base-url/],
  ['the price is none', ['--price', '1'], /--price/],
  ['the bound is none', ['--max-cost', '-1'], /--max-cost/],
])('exit code 2 and what to do where %s', async (_, options, message) => {
  const { code, warnings } = await run('extract', article, ...options)
  expect(code).toBe(2)
  expect(warnings).toMatch(message)
})
