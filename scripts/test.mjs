/**
 * npm test: installs, builds, gets what the suites need, runs them all, and ends with "N passed, N failed, N skipped".
 * As root on Debian missing programs are installed with apt-get; NEWSGRAPH_INSTALL=0 forbids it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, programOf, root, run } from './workspace.mjs'

const has = command => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
const needed = [
  ['chromium', ['chromium'], () => has('chromium') || has('google-chrome') || Boolean(process.env.NEWSGRAPH_CHROMIUM)],
  [
    'Java and Maven for Neo4j',
    ['openjdk-17-jdk-headless', 'maven'],
    () => Boolean(process.env.NEWSGRAPH_TEST_NEO4J_URI) || (has('java') && has('mvn')),
  ],
  ['Redis', ['redis-server'], () => has('redis-server')],
  ['fish and zsh for completion', ['fish', 'zsh'], () => has('fish') && has('zsh')],
]

const mayInstall = process.env.NEWSGRAPH_INSTALL !== '0' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
const missing = needed.filter(([, , isThere]) => !isThere())
if (missing.length > 0 && mayInstall) {
  console.log(
    `Installing with apt-get, for the tests: ${missing.map(([name]) => name).join(', ')} (NEWSGRAPH_INSTALL=0 forbids it)`,
  )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], { env })
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.flatMap(([, packages]) => packages)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

build()
console.log(`Node ${process.version}`)
const report = join(mkdtempSync(join(tmpdir(), 'newsgraph-test-')), 'report.json')
const done = spawnSync(
  programOf('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
)
if (!existsSync(report)) process.exit(done.status || 1)
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`)
process.exit(done.status ?? 1)
