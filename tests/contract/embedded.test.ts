import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '@newsgraph/core/node'
import { expect, it } from 'vitest'
import { graphStoreContract } from './graph-store.contract.js'

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-store-'))
const nodeDoor = fileURLToPath(new URL('../../packages/core/dist/node.js', import.meta.url))
let n = 0
let path = ''

graphStoreContract('embedded store', async () => ({
  open: () => openStore(path),
  clear: async () => {
    path = join(folder, `store-${n++}.db`)
  },
  stop: async () => rmSync(folder, { recursive: true, force: true }),
}))

it('lets several readers open one database', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'newsgraph-readers-')), 'g.db')
  await (await openStore(file)).close()
  const readers = [await openStore(file, { readOnly: true }), await openStore(file, { readOnly: true })]
  for (const reader of readers) expect((await reader.counts()).articles).toBe(0)
  for (const reader of readers) await reader.close()
})

it('names the missing database and the command that makes one', async () => {
  await expect(openStore('/nowhere/g.db', { readOnly: true })).rejects.toThrow(
    /no database \/nowhere\/g\.db.*newsgraph build/,
  )
})

it.each([
  ['mysql://localhost/x', /not known/],
  ['bolt://127.0.0.1:1', /No Neo4j answers/],
])('explains the store address %s', async (address, message) => {
  await expect(openStore(address)).rejects.toThrow(message)
})

it('says that a database is in use and how to go on', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'newsgraph-locked-')), 'g.db')
  await (await openStore(file)).close()
  const program = `import { openStore } from ${JSON.stringify(nodeDoor)}; await openStore(${JSON.stringify(file)}, { readOnly: true }); console.log('open'); setInterval(() => undefined, 1000)`
  const reader = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise(done => reader.stdout.once('data', done))
  await expect(openStore(file)).rejects.toThrow(/in use by another process.*--store/)
  reader.kill()
})
