import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toCypherScript } from '../../packages/core/src/export/index.js'
import { makeExampleStore } from '../helpers/example-store.js'
import { statementsOf, wholeText } from '../helpers/exports.js'
import { snapshot } from '../helpers/snapshot.js'

let store: GraphStore
beforeAll(async () => {
  store = await openStore(await makeExampleStore(), { readOnly: true })
})
afterAll(() => store.close())

it('makes the same graph in an empty store, node by node', async () => {
  const other = await openStore(join(mkdtempSync(join(tmpdir(), 'newsgraph-script-')), 'g.db'))
  for (const statement of statementsOf(await wholeText(toCypherScript(store)))) await other.execute(statement)
  expect(await snapshot(other)).toEqual(await snapshot(store))
  await other.close()
})

it('gives the same bytes every time', async () => {
  expect(await wholeText(toCypherScript(store))).toBe(await wholeText(toCypherScript(store)))
})
