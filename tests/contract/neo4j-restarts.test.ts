import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toNeo4jCsv } from '../../packages/core/src/export/index.js'
import { schemaStatements } from '../../packages/core/src/store/index.js'
import { readBack, storeToExport } from '../export/neo4j.contract.js'
import { buildArticle, NEWS } from '../helpers/articles.js'
import { statementsOf, wholeFiles } from '../helpers/exports.js'
import { manyArticles } from '../helpers/many-articles.js'
import { neo4jProblem, startNeo4j, type TestNeo4j } from '../helpers/neo4j.js'
import { BIN } from '../helpers/processes.js'
import { skipReason } from '../helpers/require.js'
import { snapshot } from '../helpers/snapshot.js'
import { workersContract } from '../queue/workers.contract.js'

const ENGINE = { engine: 'test', ingestedAt: '2021-06-01' }
/** Something to wait for until another has come so far. */
const createGate = () => {
  let open = (): void => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open }
}
const reason =
  skipReason('neo4j', neo4jProblem()) ??
  (process.env.NEWSGRAPH_TEST_NEO4J_URI ? 'The given server is not ours to stop.' : null)

/** One server that is filled before it is started, killed, and started again. */
const restarts = (): void => {
  let server: TestNeo4j
  const start = async (): Promise<TestNeo4j> => {
    server ??= await startNeo4j()
    return server
  }
  afterAll(() => server?.stop())

  it('neo4j-admin imports the CSV files into the same graph, node by node', async () => {
    const store = await storeToExport()
    const csv = mkdtempSync(join(tmpdir(), 'newsgraph-csv-'))
    const files = await wholeFiles(toNeo4jCsv(store, { schema: schemaStatements.neo4j }))
    for (const [file, text] of files) writeFileSync(join(csv, file), text)
    server = await startNeo4j({ csv })
    const driver = server.driver()
    for (const statement of statementsOf(files.get('schema.cypher')!)) await driver.executeQuery(statement)
    await driver.close()
    expect(await readBack(server)).toEqual(await snapshot(store))
    await store.close()
  }, 600_000)

  workersContract(start)

  describe('a server that goes away', () => {
    beforeAll(start)
    beforeEach(() => server.clear())

    it('is waited for when it is restarted during a build; nothing is lost and nothing doubled', async () => {
      const articles = manyArticles(24)
      const store = await openStore(server.uri)
      const killed = createGate()
      const underWay = createGate()
      const writing = (async () => {
        for (let i = 0; i < articles.length; i += 4) {
          if (i === 8) underWay.open()
          // Half of them are written to a server that is gone.
          if (i === 12) await killed.opened
          await store.write({ articles: articles.slice(i, i + 4) }, ENGINE)
        }
      })()
      await underWay.opened
      await server.control!.kill()
      killed.open()
      await server.control!.start()
      await writing
      // The index of names is brought up to date behind the transactions, one of which the server had just made when it was killed.
      const actors = await store.query('MATCH (a:Actor) WHERE a.canonical IS NULL RETURN a.id AS id, a.name AS name')
      for (const { id, name } of actors)
        expect((await store.searchActors(String(name))).map(hit => hit.id)).toContain(id)
      const graph = await snapshot(store)
      await server.clear()
      await store.close()
      const fresh = await openStore(server.uri)
      await fresh.write({ articles }, ENGINE)
      expect(graph).toEqual(await snapshot(fresh))
      await fresh.close()
    }, 600_000)

    it('is given up after the time for trying again; a read-only one is read but not written', async () => {
      const store = await openStore(server.uri, { retryMs: 500 })
      await store.write({ articles: [buildArticle(NEWS[0])] }, ENGINE)
      await server.control!.kill()
      await expect(store.write({ articles: [buildArticle(NEWS[1])] }, ENGINE)).rejects.toMatchObject({
        code: 'STORE_UNREACHABLE',
        retriable: true,
        message: expect.stringMatching(/what was written is kept/),
      })
      await server.control!.start({ 'server.databases.read_only': 'neo4j' })
      expect((await store.counts()).articles).toBe(1)
      await expect(store.write({ articles: [buildArticle(NEWS[1])] }, ENGINE)).rejects.toMatchObject({
        code: 'STORE_NOT_WRITABLE',
        message: expect.stringMatching(/Make it writable/),
      })
      const done = spawnSync(process.execPath, [BIN, 'forget', 'a1', '--store', server.uri], { encoding: 'utf8' })
      expect(done.stderr).toMatch(/does not let anything be written/)
      expect(done.status).toBe(2)
      expect((await store.counts()).articles).toBe(1)
      await store.close()
    }, 600_000)
  })
}

if (reason) describe.skip('Neo4j that goes away and comes back', () => it(reason, () => undefined))
else describe('Neo4j that goes away and comes back', restarts)
