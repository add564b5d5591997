import { spawnSync } from 'node:child_process'
import { openStore } from '@newsgraph/core/node'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Row, StoreChanges } from '../../packages/core/src/store/database/index.js'
import { connectNeo4j } from '../../packages/core/src/store/neo4j/connect.js'
import { buildArticle, NEWS } from '../helpers/articles.js'
import { manyArticles } from '../helpers/many-articles.js'
import { startNeo4j, type TestNeo4j } from '../helpers/neo4j.js'
import { BIN } from '../helpers/processes.js'
import { snapshot } from '../helpers/snapshot.js'

const ENGINE = { engine: 'test', ingestedAt: '2021-06-01' }
const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
const newsgraph = (...args: readonly string[]) => spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' })

/** What a server refuses, does not finish or gives to several at once. */
export const neo4jFaultsContract = (start: () => Promise<TestNeo4j>) =>
  describe('Neo4j faults', () => {
    let server: TestNeo4j
    beforeAll(async () => {
      server = await start()
    })
    beforeEach(() => server.clear())

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

    it('fails as a whole, for the first reason, where a text fails whose answer nobody waits for', async () => {
      const connection = await connectNeo4j({
        uri: `bolt://${server.host}`,
        username: 'neo4j',
        password: server.password,
      })
      const create = 'CREATE (:Ballast {n: $n})'
      const taken: (readonly Row[])[] = []
      const write = (last: string): Promise<StoreChanges> =>
        connection.write(async run => {
          await run(create, { n: 1 })
          taken.push(await run('CREATE (:Ballast {n: 1 / $n})', { n: 0 }))
          await run(create, { n: 2 })
          taken.push(await run(last))
        })
      await expect(write('MATCH (b:Ballast) RETURN count(b) AS n')).rejects.toThrow(/by zero/)
      await expect(write('CREATE (:Ballast)')).rejects.toThrow(/by zero/)
      expect(taken).toEqual([[], [], []])
      expect(await connection.read('MATCH (b:Ballast) RETURN count(b) AS n', {})).toEqual([{ n: 0 }])
      await connection.close()
    })

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
  })
