import { expect, test } from 'vitest'
import { checkReadOnly } from '../../packages/core/src/store/read-only.js'

test.each([
  'MATCH (a:Actor) WHERE a.name = "SET" RETURN a',
  'MATCH (a)-[r:`CREATE`]->(b) RETURN r',
  'MATCH (a) // DELETE\nRETURN a',
  'UNWIND [1] AS x RETURN x',
  'MATCH (s) RETURN s.start AS start, s.set AS set',
])('lets %j through', cypher => expect(() => checkReadOnly(cypher)).not.toThrow())
test.each([
  ['', /empty/],
  ['match (a) set a.x = 1', /"SET" is not allowed/],
  ['MATCH (a)-[r]->(b) WHERE r:CALLED RETURN r', /type\(r\) = 'CALLED'/],
  ['CALL { MATCH (n) DETACH DELETE n }', /not allowed/],
])('refuses %j', (cypher, message) => expect(() => checkReadOnly(cypher)).toThrow(message))
