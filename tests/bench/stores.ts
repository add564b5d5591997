/**
 * Measures the stores with `newsgraph bench store`: an embedded database in a temporary folder, and a Neo4j of its own with the memory of a
 * small server. After a build, from the root; options but `--only` are those of the command:
 * npx tsx --conditions=@newsgraph/source tests/bench/stores.ts [--only embedded|neo4j] [--statements N] [--queries] …
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { neo4jProblem, startNeo4j } from '../helpers/neo4j.js'

const BIN = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))
const args = process.argv.slice(2)
const at = args.indexOf('--only')
const only = at < 0 ? null : args.splice(at, 2)[1]

const measure = (store: string): void => {
  const { status } = spawnSync(process.execPath, [BIN, 'bench', 'store', '--store', store, ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}

console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}, load ${loadavg()[0].toFixed(2)}`)
if (only !== 'neo4j') {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'))
  measure(join(folder, 'bench.db'))
  rmSync(folder, { recursive: true })
}
if (only !== 'embedded') {
  const problem = neo4jProblem()
  if (problem) throw new Error(`Neo4j was not measured: ${problem}`)
  const server = await startNeo4j({
    settings: { 'server.memory.pagecache.size': '512m' },
    java: ['-Xms1g', '-Xmx2g'],
  })
  measure(server.uri)
  await server.stop()
}
