import { openStore } from '@newsgraph/core/node'
import neo4j from 'neo4j-driver'
import { describe, it } from 'vitest'
import { SCHEMA_VERSION } from '../../packages/core/src/store/index.js'
import { neo4jProblem, startNeo4j } from '../helpers/neo4j.js'
import { skipReason } from '../helpers/require.js'
import { graphStoreContract } from './graph-store.contract.js'

const reason = skipReason('neo4j', neo4jProblem())

if (reason) describe.skip('Neo4j store', () => it(reason, () => undefined))
else
  graphStoreContract('Neo4j store', async () => {
    const server = await startNeo4j()
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
      stop: async () => {
        await driver.close()
        await server.stop()
      },
    }
  })
