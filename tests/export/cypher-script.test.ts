import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toCypherScript } from '../../packages/core/src/export/index.js'
import { schemaStatements } from '../../packages/core/src/store/index.js'
import { makeExampleStore } from '../helpers/example-store.js'
import { statementsOf, wholeText } from '../helpers/exports.js'
import { snapshot } from '../helpers/snapshot.js'

const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
  readonly lintCypherQuery: (text: string, schema: object) => readonly { readonly message: string }[]
}

let store: GraphStore
beforeAll(async () => {
  store = await openStore(await makeExampleStore(), { readOnly: true })
})
afterAll(() => store.close())

it("is Cypher to Neo4j's linter, statement by statement", async () => {
  const statements = statementsOf(await wholeText(toCypherScript(store, { schema: schemaStatements.neo4j })))
  expect(statements.length).toBeGreaterThan(30)
  // The linter takes long over long lists: it sees one row of each kind of statement, and one with every kind of character.
  const rows = statements.flatMap(s => {
    const [, list, rest] = /^UNWIND \[\n([\s\S]*)\n(\] AS row[\s\S]*)$/.exec(s) ?? []
    return list === undefined ? [s] : list.split(',\n').map(row => `UNWIND [\n${row}\n${rest}`)
  })
  const kindOf = (s: string): string =>
    `${s.replace(/UNWIND[\s\S]*\] AS row/, '').replace(/\b[A-Z_]+\b/g, 'X')} ${s.includes('alert(1)')}`
  const kinds = new Map(rows.map(s => [kindOf(s), s]))

  for (const statement of kinds.values()) expect([statement, lintCypherQuery(statement, {})]).toEqual([statement, []])
})

it('makes the same graph in an empty store, node by node', async () => {
  const other = await openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-script-')), 'g.db'))
  for (const statement of statementsOf(await wholeText(toCypherScript(store)))) await other.execute(statement)
  expect(await snapshot(other)).toEqual(await snapshot(store))
  await other.close()
})

it('gives the same bytes every time', async () => {
  expect(await wholeText(toCypherScript(store))).toBe(await wholeText(toCypherScript(store)))
})
