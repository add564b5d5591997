import { expect, it } from 'vitest'
import { checkVersion } from '../../packages/core/src/store/neo4j/errors.js'

const place = { uri: 'bolt://host:7687' }

it.each(['Neo4j/5.26.0', 'Neo4j/5.27-aura', 'Neo4j/2025.10.1', 'Other/1.0', undefined])('writes to %s', agent => {
  expect(() => checkVersion({ agent }, place)).not.toThrow()
})

it.each([
  ['Neo4j/5.25.1', /host:7687 is version 5\.25; newsgraph needs 5\.26 or later\. Update/],
  ['Neo4j/4.4.40', /version 4\.4/],
])('refuses %s before anything is written', (agent, message) => {
  expect(() => checkVersion({ agent }, place)).toThrow(message)
})
