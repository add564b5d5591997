import { openStore } from '@newsgraph/core/node'
import { describe, it } from 'vitest'
import { neo4jProblem, startNeo4j } from '../helpers/neo4j.js'
import { skipReason } from '../helpers/require.js'
import { graphStoreContract } from './graph-store.contract.js'

const reason = skipReason('neo4j', neo4jProblem())

if (reason) describe.skip('Neo4j store', () => it(reason, () => undefined))
else
  graphStoreContract('Neo4j store', async () => {
    const server = await startNeo4j()
    return {
      open: options => openStore(server.uri, options),
      clear: server.clear,
      stop: server.stop,
    }
  })
