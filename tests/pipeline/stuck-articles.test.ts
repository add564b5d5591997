import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { type Running, startNewsgraph } from '../helpers/processes.js'
import { stuckCommand } from '../helpers/stuck-command.js'

const program = stuckCommand()
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-stuck-'))
const running: Running[] = []
const start = (...args: readonly string[]): Running => {
  const child = startNewsgraph(args, { cwd: folder, program })
  running.push(child)
  return child
}
const newsgraph = async (...args: readonly string[]) => {
  const child = start(...args)
  const code = await child.ended
  return { code, stdout: child.stdout(), stderr: child.stderr() }
}
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, texts: readonly string[]): void =>
  writeFileSync(
    join(folder, name),
    texts.map((text, i) => JSON.stringify({ id: `a${i + 1}`, title: 'A report', date: '2024-05-08', text })).join('\n'),
  )
const GOOD = ['Norway thanked Sweden.', 'Chile accused Peru of spying.', 'Kenya sued Uganda.']
write('good.jsonl', GOOD)
write('stuck.jsonl', [GOOD[0], 'ENDLESS talks went on.', GOOD[1], 'BROKEN talks went on.', GOOD[2]])
/** Many times what the others need, also on a busy machine. */
const SHORT = ['--time-limit', '4']
const GIVEN_UP = /Article "a2" \(stuck\.jsonl:2\) was not read within 4 seconds.*\[ARTICLE_TIME\]/
const FAILED =
  /Article "a4" \(stuck\.jsonl:4\) could not be read: TypeError: undefined is not a sentence.*\[ARTICLE_FAILED\]/

/** What was printed without the ids, which differ in the two files. */
const texts = (stdout: string): string => stdout.replace(/"?a\d"?/g, '')

describe.each(['1', '2'])('with --jobs %s', jobs => {
  it('extract prints what the other articles say', async () => {
    const good = await newsgraph('extract', 'good.jsonl', '--format', 'tsv')
    const { code, stdout, stderr } = await newsgraph(
      'extract',
      'stuck.jsonl',
      '--format',
      'tsv',
      '--jobs',
      jobs,
      ...SHORT,
    )
    expect(texts(stdout)).toBe(texts(good.stdout))
    expect(stderr).toMatch(GIVEN_UP)
    expect(stderr).toMatch(FAILED)
    expect(code).toBe(1)
  }, 120_000)

  it('build writes the other articles', async () => {
    const { code, stdout, stderr } = await newsgraph(
      'build',
      'stuck.jsonl',
      '--store',
      `jobs-${jobs}.db`,
      '--json',
      '--jobs',
      jobs,
      ...SHORT,
    )
    expect(JSON.parse(stdout)).toMatchObject({ articles: 5, written: 3, failed: 2, counts: { articles: 3, edges: 3 } })
    expect(stderr).toMatch(GIVEN_UP)
    expect(stderr).toMatch(FAILED)
    expect(code).toBe(1)
  }, 120_000)
})

it('annotate prints the other articles', async () => {
  const good = await newsgraph('annotate', 'good.jsonl')
  const { code, stdout, stderr } = await newsgraph('annotate', 'stuck.jsonl', ...SHORT)
  expect(texts(stdout)).toBe(texts(good.stdout))
  expect(stderr).toMatch(GIVEN_UP)
  expect(stderr).toMatch(FAILED)
  expect(code).toBe(1)
}, 120_000)

/** What the journal of a build says so far. */
const journalOf = (store: string): string => {
  const file = join(folder, `${store}.journal`)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(20)
}

it('a build that was killed goes on without what it had given up, unless it is asked to', async () => {
  // So long that it keeps the build from its end when the one before has been given up.
  const long = `${'ENDLESS '.repeat(20_000)}talks went on.`
  write('killed.jsonl', ['ENDLESS talks went on.', long, ...GOOD])
  const first = start('build', 'killed.jsonl', '--store', 'killed.db', '--jobs', '1', ...SHORT)
  await until(() => journalOf('killed.db').includes('ARTICLE_TIME'))
  first.child.kill('SIGKILL')
  await first.ended
  const kept = journalOf('killed.db')

  write('killed.jsonl', ['ENDLESS talks went on.', ...GOOD])
  const second = await newsgraph('build', 'killed.jsonl', '--store', 'killed.db', '--json', '--time-limit', '86400')
  expect(JSON.parse(second.stdout)).toMatchObject({ written: 3, failed: 1 })
  expect(second.stderr).toMatch(/Article "a1" \(killed\.jsonl:1\) was not read within 4 seconds/)

  writeFileSync(join(folder, 'killed.db.journal'), kept)
  const third = await newsgraph('build', 'killed.jsonl', '--store', 'killed.db', '--retry', '--time-limit', '5')
  expect(third.stderr).toMatch(/Article "a1" \(killed\.jsonl:1\) was not read within 5 seconds/)

  writeFileSync(join(folder, 'killed.db.journal'), kept)
  write('killed.jsonl', ['The talks are over.', ...GOOD])
  const fourth = await newsgraph('build', 'killed.jsonl', '--store', 'killed.db', '--json')
  expect(JSON.parse(fourth.stdout)).toMatchObject({ failed: 0, counts: { articles: 4 } })
}, 180_000)

it.each([
  ['SIGTERM', 'extract', ['--jobs', '1']],
  ['SIGINT', 'extract', ['--jobs', '2']],
  ['SIGINT', 'build', ['--jobs', '1', '--store', 'signalled.db']],
  ['SIGTERM', 'annotate', []],
] as const)(
  '%s ends %s %j at an article that never ends',
  async (signal, command, options) => {
    const stopped = start(command, 'stuck.jsonl', '--time-limit', '86400', ...options)
    if (command === 'build') await until(() => journalOf('signalled.db') !== '')
    else await stopped.prints(/a1/)
    // On a machine with other work it may not have begun with the article yet; then its end is easier to come by.
    await sleep(1500)
    stopped.child.kill(signal)
    expect(await stopped.ended).toBe(1)
  },
  120_000,
)

it('SIGTERM ends a command that waits for its input', async () => {
  const article = JSON.stringify({ id: 'a1', text: GOOD[0] })
  const waiting = startNewsgraph(['extract', '-', '--input-format', 'jsonl'], {
    // So much is looked at before the first of it is read.
    input: `${article}\n${'\n'.repeat(200_000)}`,
    isInputOpen: true,
  })
  running.push(waiting)
  await waiting.prints(/a1/)
  waiting.child.kill('SIGTERM')
  expect(await waiting.ended).toBeLessThan(2)
}, 120_000)
