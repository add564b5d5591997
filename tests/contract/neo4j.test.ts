import { openStore } from '@newsgraph/core/node'
import neo4j from 'neo4j-driver'
import { afterAll, describe, expect, it } from 'vitest'
import { SCHEMA_VERSION } from '../../packages/core/src/store/index.js'
import { exportToNeo4jContract } from '../export/neo4j.contract.js'
import { neo4jProblem, startNeo4j, type TestNeo4j } from '../helpers/neo4j.js'
import { skipReason } from '../helpers/require.js'
import { cypherTextsContract } from './cypher-texts.contract.js'
import { differentialContract } from './differential.contract.js'
import { graphStoreContract } from './graph-store.contract.js'
import { neo4jFaultsContract } from './neo4j-faults.contract.js'
import { SOME_TRIALS } from './resolution.contract.js'

const reason = skipReason('neo4j', neo4jProblem())

if (reason) describe.skip('Neo4j store', () => it(reason, () => undefined))
else {
  // One server for all that does not stop it: a warm one has its classes compiled and its texts planned.
  let starting: Promise<TestNeo4j> | undefined
  const start = (): Promise<TestNeo4j> => (starting ??= startNeo4j({ isArchived: true }))
  afterAll(async () => (await starting)?.stop())

  differentialContract(async () => {
    const server = await start()
    await server.clear()
    return openStore(server.uri)
  })

  exportToNeo4jContract(start)
  neo4jFaultsContract(start)
  cypherTextsContract(start)

  graphStoreContract(
    'Neo4j store',
    async () => {
      const server = await start()
      const driver = server.driver()
      return {
        open: options => openStore(server.uri, options),
        // The constraints outlive what they are about: the note of them stays too, and no test waits for them to be made again.
        clear: async () => {
          await driver.executeQuery('MATCH (n) WHERE NOT n:Meta DETACH DELETE n')
          await driver.executeQuery('MATCH (m:Meta) SET m = {name: m.name, schemaVersion: $version}', {
            version: neo4j.int(SCHEMA_VERSION),
          })
        },
        stop: () => driver.close(),
      }
    },
    SOME_TRIALS,
  )

  it('an older store gets an index of names that is brought up to date behind the transactions', async () => {
    const server = await start()
    await server.clear()
    const driver = server.driver()
    await driver.executeQuery('DROP INDEX actor_search IF EXISTS')
    await driver.executeQuery('CREATE FULLTEXT INDEX actor_search FOR (n:Actor) ON EACH [n.search]')
    await driver.executeQuery('CREATE (:Meta {name: "newsgraph", schemaVersion: 5})')
    await (await openStore(server.uri)).close()
    const { records } = await driver.executeQuery(
      'SHOW FULLTEXT INDEXES YIELD options RETURN options.indexConfig["fulltext.eventually_consistent"] AS isBehind',
    )
    expect(records.map(record => record.get('isBehind'))).toEqual([true])
    await driver.close()
  })
}
