import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@newsgraph/core/node'
import { afterAll } from 'vitest'
import { graphStoreContract } from './graph-store.contract.js'

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-store-'))
let n = 0
let path = ''

graphStoreContract('embedded store', async () => ({
  open: options => openStore(path, options),
  clear: async () => {
    path = join(folder, `store-${n++}.db`)
  },
  stop: async () => undefined,
}))

afterAll(() => rmSync(folder, { recursive: true, force: true }))
