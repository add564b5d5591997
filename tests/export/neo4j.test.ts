import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toCypherScript, toNeo4jCsv } from '../../packages/core/src/export/index.js'
import { schemaStatements } from '../../packages/core/src/store/index.js'
import { makeExampleStore } from '../helpers/example-store.js'
import { statementsOf, wholeFiles, wholeText } from '../helpers/exports.js'
import { neo4jProblem, startNeo4j, type TestNeo4j } from '../helpers/neo4j.js'
import { skipReason } from '../helpers/require.js'
import { snapshot } from '../helpers/snapshot.js'

const reason = skipReason('neo4j', neo4jProblem())
const schema = schemaStatements.neo4j

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

describe.skipIf(reason !== null)('exports in Neo4j', () => {
  let server: TestNeo4j
  let store: GraphStore
  let expected: readonly string[]
  beforeAll(async () => {
    server = await startNeo4j()
    const location = await makeExampleStore(5)
    await addValues(location)
    store = await openStore(location, { readOnly: true })
    expected = await snapshot(store)
  })
  afterAll(async () => {
    await store?.close()
    await server?.stop()
  })

  /** What the server holds, read as any store is: the schema is there, and its search too. */
  const readBack = async (): Promise<readonly string[]> => {
    const copy = await openStore(server.uri, { readOnly: true })
    expect((await copy.searchActors('biden')).map(hit => hit.name)).toContain('Joe Biden')
    const found = await snapshot(copy)
    await copy.close()
    return found
  }

  it('a Cypher script makes the same graph, node by node', async () => {
    const driver = server.driver()
    for (const statement of statementsOf(await wholeText(toCypherScript(store, { schema }))))
      await driver.executeQuery(statement)
    await driver.close()
    expect(await readBack()).toEqual(expected)
  })

  it('a store that was made by a script is exported as the one it was made from', async () => {
    const copy = await openStore(server.uri, { readOnly: true })
    expect(await wholeFiles(toNeo4jCsv(copy))).toEqual(await wholeFiles(toNeo4jCsv(store)))
    expect(await wholeText(toCypherScript(copy))).toBe(await wholeText(toCypherScript(store)))
    await copy.close()
  })

  it('neo4j-admin imports the CSV files into the same graph, node by node', async context => {
    const { control } = server
    if (!control) return context.skip()
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-csv-'))
    const files = await wholeFiles(toNeo4jCsv(store, { schema }))
    for (const [file, text] of files) writeFileSync(join(folder, file), text)
    await control.kill()
    control.importCsv(folder)
    await control.start()
    const driver = server.driver()
    for (const statement of statementsOf(files.get('schema.cypher')!)) await driver.executeQuery(statement)
    await driver.close()
    expect(await readBack()).toEqual(expected)
  })
})
