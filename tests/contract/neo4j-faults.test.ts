import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildArticle, NEWS } from '../helpers/articles.js'
import { manyArticles } from '../helpers/many-articles.js'
import { neo4jProblem, startNeo4j, type TestNeo4j } from '../helpers/neo4j.js'
import { skipReason } from '../helpers/require.js'
import { snapshot } from '../helpers/snapshot.js'

const BIN = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))
const ENGINE = { engine: 'test', ingestedAt: '2021-06-01' }
const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
/** Something to wait for until another has come so far. */
const createGate = () => {
  let open = (): void => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open }
}
const reason = skipReason('neo4j', neo4jProblem())

const faults = (): void => {
  let server: TestNeo4j
  const newsgraph = (...args: readonly string[]) => spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' })
  beforeAll(async () => {
    server = await startNeo4j()
  })
  beforeEach(() => server.clear())
  afterAll(() => server?.stop())

  it('says that no server answers, at once and with exit code 2', () => {
    const done = newsgraph('query', 'RETURN 1 AS x', '--store', 'bolt://127.0.0.1:1')
    expect(done.stderr).toMatch(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1\. Start it, or check the address/)
    expect(done.status).toBe(2)
  })

  it('says that the login is wrong and never repeats it', () => {
    const done = newsgraph('query', 'RETURN 1 AS x', '--store', server.address({ password: 'wrong-secret' }))
    expect(done.stderr).toMatch(/refused the login. Check NEO4J_USERNAME and NEO4J_PASSWORD/)
    expect(done.stderr).not.toMatch(/wrong-secret/)
    expect(done.status).toBe(2)
  })

  it('says that there is no such database', () => {
    const done = newsgraph('query', 'RETURN 1 AS x', '--store', server.address({ database: 'nowhere' }))
    expect(done.stderr).toMatch(/has no database "nowhere".*SHOW DATABASES/)
    expect(done.status).toBe(2)
  })

  it('stops a query that takes too long, and answers the next one', async () => {
    const store = await openStore(server.uri)
    const endless =
      'UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b UNWIND range(1, 4000) AS c WITH a + b + c AS s WHERE s = 0 RETURN count(s) AS n'
    await expect(store.ask(endless, {}, { timeoutMs: 700 })).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' })
    expect((await store.ask('RETURN 1 AS x')).rows).toEqual([{ x: 1 }])
    await store.close()
  })

  it('gives one graph when several write the same actors and articles at once', async () => {
    const articles = manyArticles(40)
    const alone = await openStore(server.uri)
    await alone.write({ articles }, ENGINE)
    const expected = await snapshot(alone)
    await alone.close()
    await server.clear()
    await (await openStore(server.uri)).close()
    const stores = await Promise.all([0, 1, 2, 3].map(() => openStore(server.uri)))
    // Every article is written by two of the four, in different orders and batches.
    await Promise.all(
      stores.map(async (store, k) => {
        const own = articles.filter((_, i) => i % 4 === k || i % 4 === (k + 1) % 4)
        const inOrder = k % 2 ? [...own].reverse() : own
        for (let i = 0; i < inOrder.length; i += 7 + k)
          await store.write({ articles: inOrder.slice(i, i + 7 + k) }, ENGINE)
      }),
    )
    expect(await snapshot(stores[0])).toEqual(expected)
    for (const store of stores) await store.close()
  })

  it('tries again after a deadlock', async () => {
    const store = await openStore(server.uri)
    const [first, second] = NEWS.map(buildArticle)
    await store.write({ articles: [first] }, ENGINE)
    const driver = server.driver()
    const lock = (tx: { run: (text: string) => PromiseLike<unknown> }, id: string): PromiseLike<unknown> =>
      tx.run(`MATCH (a:Actor {id: "${id}"}) SET a.held = 1 REMOVE a.held`)
    const blocked = async (): Promise<boolean> =>
      (await driver.executeQuery('SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH "Blocked" RETURN status'))
        .records.length > 0
    // The other transaction holds the last actor and then wants the first. It has more to lose, so that the store has to give way.
    const session = driver.session()
    const other = session.beginTransaction()
    await lock(other, 'person:ben-ray')
    await other.run('UNWIND range(1, 1000) AS n CREATE (:Ballast {n: n})')
    const writing = store.write({ articles: [second] }, ENGINE)
    while (!(await blocked())) await pause(50)
    await lock(other, 'country:finland')
    await other.run('MATCH (b:Ballast) DELETE b')
    await other.commit()
    expect(await writing).toMatchObject({ written: 1 })
    await session.close()
    await driver.close()
    const graph = await snapshot(store)
    await server.clear()
    await store.close()
    const fresh = await openStore(server.uri)
    await fresh.write({ articles: [first, second] }, ENGINE)
    expect(await snapshot(fresh)).toEqual(graph)
    await fresh.close()
  }, 600_000)

  it('is tested on a given server only while its database is empty', async () => {
    const given = process.env.NEWSGRAPH_TEST_NEO4J_URI
    process.env.NEWSGRAPH_TEST_NEO4J_URI = server.uri
    try {
      const store = await openStore(server.uri)
      await store.write({ articles: [buildArticle(NEWS[0])] }, ENGINE)
      await expect(startNeo4j()).rejects.toThrow(/not empty/)
      expect((await store.counts()).articles).toBe(1)
      await store.close()
      await server.clear()
      expect(await startNeo4j()).toMatchObject({ host: server.host, control: null })
    } finally {
      if (given === undefined) delete process.env.NEWSGRAPH_TEST_NEO4J_URI
      else process.env.NEWSGRAPH_TEST_NEO4J_URI = given
    }
  })

  describe('a server that goes away', () => {
    it('is waited for when it is restarted during a build; nothing is lost and nothing doubled', async context => {
      if (!server.control) return context.skip('The given server is not ours to stop.')
      const articles = manyArticles(36)
      const store = await openStore(server.uri)
      const killed = createGate()
      const underWay = createGate()
      const writing = (async () => {
        for (let i = 0; i < articles.length; i += 5) {
          if (i === 10) underWay.open()
          // Half of them are written to a server that is gone.
          if (i === 20) await killed.opened
          await store.write({ articles: articles.slice(i, i + 5) }, ENGINE)
        }
      })()
      await underWay.opened
      await server.control.kill()
      killed.open()
      await server.control.start()
      await writing
      const graph = await snapshot(store)
      await server.clear()
      await store.close()
      const fresh = await openStore(server.uri)
      await fresh.write({ articles }, ENGINE)
      expect(graph).toEqual(await snapshot(fresh))
      await fresh.close()
    }, 600_000)

    it('is given up after the time for trying again; a read-only one is read but not written', async context => {
      if (!server.control) return context.skip('The given server is not ours to stop.')
      const store = await openStore(server.uri, { retryMs: 500 })
      await store.write({ articles: [buildArticle(NEWS[0])] }, ENGINE)
      await server.control.kill()
      await expect(store.write({ articles: [buildArticle(NEWS[1])] }, ENGINE)).rejects.toMatchObject({
        code: 'STORE_UNREACHABLE',
        retriable: true,
        message: expect.stringMatching(/what was written is kept/),
      })
      await server.control.start({ 'server.databases.read_only': 'neo4j' })
      expect((await store.counts()).articles).toBe(1)
      await expect(store.write({ articles: [buildArticle(NEWS[1])] }, ENGINE)).rejects.toMatchObject({
        code: 'STORE_NOT_WRITABLE',
        message: expect.stringMatching(/Make it writable/),
      })
      const done = newsgraph('forget', 'a1', '--store', server.uri)
      expect(done.stderr).toMatch(/does not let anything be written/)
      expect(done.status).toBe(2)
      expect((await store.counts()).articles).toBe(1)
      await store.close()
    }, 600_000)
  })
}

if (reason) describe.skip('Neo4j faults', () => it(reason, () => undefined))
else describe('Neo4j faults', faults)
