/** What start, build and test share: install and build only when something they depend on has changed. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const state = join(root, 'node_modules/.newsgraph')
const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager

const fail = code => process.exit(code ?? 1)

/** Runs a command with its output shown; ends this process with its exit code where it fails. */
export const run = (command, args, options = {}) => {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  })
  if (done.error) {
    console.error(`${command}: ${done.error.message}`)
    fail()
  }
  if (done.status !== 0) fail(done.status)
}

/** A program that a package of the workspace has, without npx, which takes most of a second to find it. */
export const programOf = name => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name)
export const runPnpm = (args, options) => run('npx', ['--yes', pnpm, ...args], options)

/** Runs commands, so many at a time, the first ones first; shows what each has said when it has ended, and ends this process where one fails. */
export const runTogether = async (commands, atOnce) => {
  const waiting = [...commands]
  let isFailed = false
  const runNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [command, ...args] = next
      const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' })
      const said = []
      for (const stream of [child.stdout, child.stderr]) stream.on('data', part => said.push(part))
      const problem = await new Promise(resolve => {
        child.once('error', error => resolve(error.message))
        child.once('close', code => resolve(code === 0 ? null : `ended with ${code}`))
      })
      process.stdout.write(Buffer.concat(said))
      if (problem === null) continue
      console.error(`${next.join(' ')}: ${problem}`)
      isFailed = true
    }
  }
  await Promise.all(Array.from({ length: atOnce }, runNext))
  if (isFailed) fail()
}

/** The command that type-checks or builds a project with the native compiler. TypeDoc and tests of types need the API of the compiler before it. */
export const compiler = project => ['node', join(root, 'node_modules/typescript-native/bin/tsc'), '-p', project]
const compile = project => {
  const [command, ...args] = compiler(project)
  run(command, args)
}

const SKIPPED = new Set(['node_modules', 'dist', '.git'])
const filesBelow = folder =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => !SKIPPED.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))

/** A short hash of file contents. */
export const fingerprint = paths => {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of statSync(join(root, path)).isDirectory() ? filesBelow(join(root, path)) : [join(root, path)]) {
      hash.update(file)
      hash.update(readFileSync(file))
    }
  return hash.digest('hex')
}

const isCurrent = (name, print, outputs) =>
  outputs.every(o => existsSync(join(root, o))) &&
  existsSync(join(state, name)) &&
  readFileSync(join(state, name), 'utf8') === print
const remember = (name, print) => {
  mkdirSync(state, { recursive: true })
  writeFileSync(join(state, name), print)
}

export const install = () => {
  const print = fingerprint([
    'pnpm-lock.yaml',
    'package.json',
    'packages/bench/package.json',
    'packages/core/package.json',
    'packages/viewer/package.json',
    'tests/package.json',
  ])
  if (
    isCurrent('install', print, [
      'node_modules/.pnpm',
      'packages/bench/node_modules',
      'packages/core/node_modules',
      'packages/viewer/node_modules',
      'tests/node_modules',
    ])
  )
    return
  console.log('Installing packages …')
  runPnpm(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'])
  remember('install', print)
}

const TABLES = ['packages/core/tables/lexicon.js', 'packages/core/tables/lexicon.d.ts']
/** Checks the tables of packages/core/data and writes what the lexicon reads of them, where they have changed. Returns their fingerprint. */
export const packTables = () => {
  const print = fingerprint(['packages/core/data', 'packages/core/scripts', 'packages/core/src/lexicon'])
  if (!isCurrent('tables', print, TABLES)) {
    run(programOf('tsx'), ['packages/core/scripts/pack-lexicon.ts'])
    remember('tables', print)
  }
  return print
}

/** Builds the core and what measures it, where they have changed. Returns the fingerprints of the core and of its tables. */
export const buildCore = () => {
  const tables = packTables()
  const project = 'packages/core/tsconfig.build.json'
  const after = ['scripts/bundle-command-line.mjs', 'scripts/prune-declarations.mjs']
  const core = fingerprint(['tsconfig.base.json', 'packages/core/src', project, ...after])
  if (!isCurrent('core', core, ['packages/core/dist/app/main.js', 'packages/core/dist/bundle/main.js'])) {
    console.log('Building @newsgraph/core …')
    rmSync(join(root, 'packages/core/dist'), { recursive: true, force: true })
    compile(project)
    for (const script of after) run('node', [join(root, script)])
    remember('core', core)
  }
  const bench = `${core}${fingerprint(['packages/bench/src', 'packages/bench/tsconfig.json'])}`
  if (!isCurrent('bench', bench, ['packages/bench/dist/main.js'])) {
    console.log('Building @newsgraph/bench …')
    rmSync(join(root, 'packages/bench/dist'), { recursive: true, force: true })
    compile('packages/bench/tsconfig.json')
    remember('bench', bench)
  }
  return { core, tables }
}

export const build = () => {
  install()
  const { core, tables } = buildCore()
  const viewer = `${core}${tables}${fingerprint(['packages/viewer'])}`
  if (!isCurrent('viewer', viewer, ['packages/core/dist/ui/index.html', 'packages/core/dist/ui/offline.html.br'])) {
    console.log('Building @newsgraph/viewer …')
    // Whatever NODE_ENV the caller has: the development build of React is no part of the product.
    const env = { ...process.env, NODE_ENV: 'production' }
    runPnpm(['--filter', '@newsgraph/viewer', '--silent', 'build'], { env })
    rmSync(join(root, 'packages/core/dist/ui'), { recursive: true, force: true })
    cpSync(join(root, 'packages/viewer/dist'), join(root, 'packages/core/dist/ui'), { recursive: true })
    remember('viewer', viewer)
  }
}
