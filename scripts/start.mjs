/**
 * npm start [-- INPUT… --no-view --port N]: installs, builds, turns the example articles (or the given ones) into a graph in a
 * database of their own, says what it found and serves the viewer.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, fingerprint, root } from './workspace.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { view: { type: 'boolean', default: true }, port: { type: 'string', default: '4747' } },
})
const caller = process.env.INIT_CWD ?? process.cwd()
const inputs =
  positionals.length > 0 ? positionals.map(p => resolve(caller, p)) : [join(root, 'packages/core/examples')]
const name =
  positionals.length > 0 ? createHash('sha256').update(inputs.join('\n')).digest('hex').slice(0, 12) : 'examples'
const folder = join(root, '.newsgraph')
const store = join(folder, `${name}.db`)

const newsgraph = (args, options = {}) => {
  const done = spawnSync(process.execPath, [join(root, 'bin/newsgraph.js'), ...args], { stdio: 'inherit', ...options })
  return done.status ?? 1
}

build()
mkdirSync(folder, { recursive: true })
const summaryFile = join(folder, `${name}.summary`)
const isExamples = positionals.length === 0
const print = isExamples
  ? fingerprint(['packages/core/data', 'packages/core/examples', 'packages/core/src', 'packages/core/models'])
  : ''
const isCurrent =
  isExamples && existsSync(store) && existsSync(summaryFile) && readFileSync(summaryFile, 'utf8').startsWith(print)
let code = 0
if (!isCurrent) {
  code = newsgraph(['build', ...inputs, '--store', store])
  if (code === 2) process.exit(2)
  const summary = spawnSync(process.execPath, [join(root, 'bin/newsgraph.js'), 'summary', '--store', store], {
    encoding: 'utf8',
  })
  if (summary.status !== 0) {
    process.stderr.write(summary.stderr)
    process.exit(summary.status ?? 1)
  }
  writeFileSync(summaryFile, `${print}\n${summary.stdout}`)
}
writeFileSync(join(folder, 'last'), store)
console.log(readFileSync(summaryFile, 'utf8').slice(print.length + 1))
console.log(`Query it:  npx newsgraph query "MATCH (a:Actor)-[r]->(b:Actor) RETURN a.name, type(r), b.name LIMIT 10"`)
if (!values.view) process.exit(code)
process.exit(newsgraph(['view', '--store', store, '--port', values.port]))
