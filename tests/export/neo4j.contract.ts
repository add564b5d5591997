import { type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toCypherScript, toNeo4jCsv } from '../../packages/core/src/export/index.js'
import { schemaStatements } from '../../packages/core/src/store/index.js'
import { makeExampleStore } from '../helpers/example-store.js'
import { statementsOf, wholeFiles, wholeText } from '../helpers/exports.js'
import type { TestNeo4j } from '../helpers/neo4j.js'
import { snapshot } from '../helpers/snapshot.js'

/** Values that a cell of an import file may lose: lists without elements, numbers past 2^53, months, texts without characters. */
const addValues = async (location: string): Promise<void> => {
  const store = await openStore(location)
  await store.execute(
    `MATCH (a:Actor {name: 'Norway'}) SET a.aliases = [], a.yes = true, a.no = false, a.large = 9007199254740993, a.month = '2021-04',
 a.nothing = '', a.spaces = '  x  ', a.share = 2, a.small = 0.0000001, a.years = [2021, 9007199254740993]`,
  )
  await store.execute("MATCH (a:Actor {name: 'Sweden'}) SET a.aliases = ['one'], a.share = 0.5, a.small = 1e21")
  await store.close()
}

/** The first examples and some values, in an embedded database: what is exported to Neo4j. */
export const storeToExport = async (): Promise<GraphStore> => {
  const location = await makeExampleStore(1)
  await addValues(location)
  return openStore(location, { readOnly: true })
}

/** What the server holds, read as any store is: the schema is there, and its search too. */
export const readBack = async (server: TestNeo4j): Promise<readonly string[]> => {
  const copy = await openStore(server.uri, { readOnly: true })
  expect((await copy.searchActors('biden')).map(hit => hit.name)).toContain('Joe Biden')
  const found = await snapshot(copy)
  await copy.close()
  return found
}

export const exportToNeo4jContract = (start: () => Promise<TestNeo4j>) =>
  describe('exports in Neo4j', () => {
    let server: TestNeo4j
    let store: GraphStore
    beforeAll(async () => {
      server = await start()
      await server.clear()
      store = await storeToExport()
    })
    afterAll(() => store?.close())

    it('a Cypher script makes the same graph, node by node', async () => {
      const driver = server.driver()
      const script = await wholeText(toCypherScript(store, { schema: schemaStatements.neo4j }))
      for (const statement of statementsOf(script)) await driver.executeQuery(statement)
      await driver.close()
      expect(await readBack(server)).toEqual(await snapshot(store))
    })

    it('a store that was made by a script is exported as the one it was made from', async () => {
      const copy = await openStore(server.uri, { readOnly: true })
      expect(await wholeFiles(toNeo4jCsv(copy))).toEqual(await wholeFiles(toNeo4jCsv(store)))
      expect(await wholeText(toCypherScript(copy))).toBe(await wholeText(toCypherScript(store)))
      await copy.close()
    })
  })
