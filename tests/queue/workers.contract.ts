import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { generatedArticles } from '../helpers/generated-articles.js'
import type { TestNeo4j } from '../helpers/neo4j.js'
import { BIN, type Running, startNewsgraph } from '../helpers/processes.js'
import { redisProblem, startRedis, type TestRedis } from '../helpers/redis.js'
import { skipReason } from '../helpers/require.js'
import { snapshot } from '../helpers/snapshot.js'
import { stuckCommand } from '../helpers/stuck-command.js'

const reason = skipReason('redis', redisProblem())

const workers = (startNeo4j: () => Promise<TestNeo4j>): void => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-workers-'))
  /** One of the first few has a word at which the stuck command stays for ever. */
  const articles = generatedArticles(72).map((a, i) => (i === 24 ? { ...a, text: `${a.text} ENDLESS.` } : a))
  /** All of them, and the first few. */
  const file = join(folder, 'articles.jsonl')
  const fewFile = join(folder, 'few.jsonl')
  const few = articles.slice(0, 45)
  let redis: TestRedis
  let neo4j: TestNeo4j
  let expected: readonly string[]
  let expectedOfFew: readonly string[]
  const running: Running[] = []

  const startWith = (program: string, args: readonly string[]): Running => {
    const env = { NEWSGRAPH_QUEUE: redis.address(), NEWSGRAPH_STORE: neo4j.uri }
    const process = startNewsgraph(args, { program, env })
    running.push(process)
    return process
  }
  const start = (...args: readonly string[]): Running => startWith(BIN, args)
  // A lease that is short for a test and long for what a worker may be kept waiting on a busy machine.
  const WORK = ['worker', '--until-empty', '--jobs', '1', '--lease', '10']
  const startWorker = (): Running => start(...WORK)
  /** A worker that reads some articles and does not get past the next, so that it holds articles whenever it is stopped. */
  const startStuckWorker = (): Running =>
    startWith(stuckCommand(), [...WORK, '--log-level', 'debug', '--time-limit', '86400'])
  const graph = async (): Promise<readonly string[]> => {
    const store = await openStore(neo4j.uri)
    try {
      return await snapshot(store)
    } finally {
      await store.close()
    }
  }
  const written = ({ stderr }: Running): number =>
    stderr()
      .split('\n')
      .filter(line => line.includes('"articles written"'))
      .reduce((sum, line) => sum + JSON.parse(line).articles, 0)

  beforeAll(async () => {
    writeFileSync(file, articles.map(a => JSON.stringify(a)).join('\n'))
    writeFileSync(fewFile, few.map(a => JSON.stringify(a)).join('\n'))
    ;[redis, neo4j] = await Promise.all([startRedis(), startNeo4j()])
    await neo4j.clear()
    expect(await start('build', fewFile).ended).toBe(0)
    expectedOfFew = await graph()
    // Each article knows which file it came from.
    await neo4j.clear()
    expect(await start('build', file).ended).toBe(0)
    expected = await graph()
    expect(expected.length).toBeGreaterThan(1.5 * expectedOfFew.length)
  }, 600_000)
  beforeEach(() => neo4j.clear())
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL')
    await redis?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('gives the graph of one process, though one of three workers is killed and Redis restarted', async () => {
    expect(await start('enqueue', file).ended).toBe(0)
    // Before the others, who would leave it nothing.
    const first = startStuckWorker()
    await first.says(/"article read"/)
    const others = [startWorker(), startWorker()]
    first.child.kill('SIGKILL')
    await others[0].says(/"articles written"/)
    await redis.kill()
    await Promise.all(others.map(o => o.says(/"queue is away; waiting"/)))
    await redis.start()
    expect(await Promise.all(others.map(o => o.ended))).toEqual([0, 0])
    expect(others.map(o => o.stderr()).join('')).toMatch(/"queue is away; waiting".*\n(?:.*\n)*.*"queue is back"/)
    expect(others.map(o => o.stderr()).join('')).toMatch(/article of a worker that died/)
    expect(await graph()).toEqual(expected)

    // The same again: workers see that nothing has changed.
    expect(await start('enqueue', file).ended).toBe(0)
    const again = startWorker()
    expect(await again.ended).toBe(0)
    expect(written(again)).toBe(0)
    expect(await graph()).toEqual(expected)
  }, 600_000)

  it('gives back what it has not begun when it is asked to stop, and another worker does it', async () => {
    await start('enqueue', fewFile).ended
    const first = startStuckWorker()
    await first.says(/"article read"/)
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(first.stderr()).toMatch(/"article given back"/)
    expect(first.stderr().trimEnd()).toMatch(/"worker stopped"\}$/)
    const done = written(first)
    expect(done).toBeLessThan(few.length)
    const second = startWorker()
    expect(await second.ended).toBe(0)
    expect(written(second)).toBe(few.length - done)
    expect(await graph()).toEqual(expectedOfFew)
  }, 600_000)

  it('waits for a Neo4j that goes away, and loses nothing', async () => {
    if (!neo4j.control) return
    await start('enqueue', file).ended
    const worker = startWorker()
    await worker.says(/"articles written"/)
    // It stands still until the server is gone, so that there is something left to write.
    worker.child.kill('SIGSTOP')
    await neo4j.control.kill()
    worker.child.kill('SIGCONT')
    await worker.says(/"store is away; waiting"/)
    await neo4j.control.start()
    expect(await worker.ended).toBe(0)
    expect(await graph()).toEqual(expected)
  }, 600_000)
}

/** Several worker processes on one Neo4j, with servers and workers that die. */
export const workersContract = (startNeo4j: () => Promise<TestNeo4j>) =>
  describe.skipIf(reason !== null)('workers', () => workers(startNeo4j))
