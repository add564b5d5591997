import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { generatedArticles } from '../helpers/generated-articles.js'
import { neo4jProblem, startNeo4j, type TestNeo4j } from '../helpers/neo4j.js'
import { type Running, startNewsgraph } from '../helpers/processes.js'
import { redisProblem, startRedis, type TestRedis } from '../helpers/redis.js'
import { skipReason } from '../helpers/require.js'
import { snapshot } from '../helpers/snapshot.js'

const reason = skipReason('redis', redisProblem()) ?? skipReason('neo4j', neo4jProblem())

/** Several worker processes on one Neo4j, with servers and workers that die. */
const workers = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-workers-'))
  const articles = generatedArticles(300)
  /** All of them, and the first few. */
  const file = join(folder, 'articles.jsonl')
  const fewFile = join(folder, 'few.jsonl')
  const few = articles.slice(0, 80)
  let redis: TestRedis
  let neo4j: TestNeo4j
  let expected: readonly string[]
  let expectedOfFew: readonly string[]
  const running: Running[] = []

  const start = (...args: readonly string[]): Running => {
    const process = startNewsgraph(args, { env: { NEWSGRAPH_QUEUE: redis.address(), NEWSGRAPH_STORE: neo4j.uri } })
    running.push(process)
    return process
  }
  const startWorker = (...args: readonly string[]): Running =>
    start('worker', '--until-empty', '--jobs', '1', '--lease', '2', ...args)
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
    expect(await start('build', fewFile).ended).toBe(0)
    expectedOfFew = await graph()
    expect(await start('build', file).ended).toBe(0)
    expected = await graph()
    expect(expected.length).toBeGreaterThan(3 * expectedOfFew.length)
  })
  beforeEach(() => neo4j.clear())
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL')
    await Promise.all([redis?.stop(), neo4j?.stop()])
    rmSync(folder, { recursive: true, force: true })
  })

  it('gives the graph of one process, though one of three workers is killed and Redis restarted', async () => {
    expect(await start('enqueue', file).ended).toBe(0)
    const [first, ...others] = [startWorker('--log-level', 'debug'), startWorker(), startWorker()]
    await first.says(/"article read"/)
    first.child.kill('SIGKILL')
    await others[0].says(/"articles written"/)
    await redis.kill()
    await sleep(500)
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
  }, 120_000)

  it('gives back what it has not begun when it is asked to stop, and another worker does it', async () => {
    await start('enqueue', fewFile).ended
    const first = startWorker('--log-level', 'debug')
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
  }, 120_000)

  it('waits for a Neo4j that goes away, and loses nothing', async () => {
    if (!neo4j.control) return
    await start('enqueue', fewFile).ended
    const worker = startWorker()
    await worker.says(/"articles written"/)
    await neo4j.control.kill()
    await sleep(1000)
    await neo4j.control.start()
    expect(await worker.ended).toBe(0)
    expect(await graph()).toEqual(expectedOfFew)
  }, 120_000)
}

describe.skipIf(reason !== null)('workers', workers)
