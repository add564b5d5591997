/**
 * Kills a build half way and lets the same command go on; the database must then be that of a build nobody interrupted:
 *   npx tsx --conditions @newsgraph/source tests/bench/resume.ts ARTICLES
 * Needs a built core. Prints one JSON line; exit code 1 where the databases differ.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type GraphStore, openStore } from '@newsgraph/core/node'
import { readNodes, readRelationships } from '../../packages/core/src/export/graph-rows.js'

const [given] = process.argv.slice(2)
if (given === undefined) throw new Error('Name the articles: resume.ts ARTICLES')
const input = resolve(given)
const bin = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-resume-'))

interface Summary {
  readonly articles: number
  readonly written: number
  readonly unchanged: number
  readonly resumed: number
}

const start = (store: string) =>
  spawn(process.execPath, [bin, 'build', input, '--store', store, '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

const build = async (store: string): Promise<Summary> => {
  const child = start(store)
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  const code = await new Promise(done => child.once('close', done))
  if (code !== 0 && code !== 1) throw new Error(`The build ended with ${code}.`)
  return JSON.parse(printed)
}

/** Articles a journal says are in the store. */
const doneIn = (journal: string): number => {
  if (!existsSync(journal)) return 0
  const lines = readFileSync(journal, 'utf8').split('\n').slice(1, -1)
  return lines.reduce((n, line) => n + (JSON.parse(line) as { done: readonly string[] }).done.length, 0)
}

/** Starts a build and kills it, without a warning, once it has written so many articles. */
const buildAndKill = async (store: string, articles: number): Promise<number> => {
  const child = start(store)
  const ended = new Promise(done => child.once('close', done))
  const journal = join(folder, `${store}.journal`)
  while (doneIn(journal) < articles) {
    if (child.exitCode !== null) throw new Error('The build ended before it could be killed: give more articles.')
    await wait(20)
  }
  child.kill('SIGKILL')
  await ended
  return doneIn(journal)
}

/** Every node and relationship of a store in the order of ids, a page in memory at a time; only the time of writing is left out. */
async function* rowsOf(store: GraphStore): AsyncGenerator<string> {
  for await (const { properties, ...node } of readNodes(store)) {
    const { ingestedAt: _, ...rest } = properties
    yield JSON.stringify({ ...node, properties: rest })
  }
  for await (const relationship of readRelationships(store)) yield JSON.stringify(relationship)
}

/** How many rows two stores have in common from the first on, and the first two that differ. */
const compare = async (a: GraphStore, b: GraphStore) => {
  const others = rowsOf(b)
  let rows = 0
  for await (const row of rowsOf(a)) {
    const other = (await others.next()).value as string | undefined
    if (row !== other) return { rows, equal: false, differ: [row, other] }
    rows++
  }
  const left = (await others.next()).value as string | undefined
  return { rows, equal: left === undefined, differ: left === undefined ? [] : [undefined, left] }
}

const whole = await build('whole.db')
const killedAt = await buildAndKill('killed.db', Math.ceil(whole.articles / 2))
const { resumed, written } = await build('killed.db')
const [expected, found] = await Promise.all(
  ['whole.db', 'killed.db'].map(name => openStore(join(folder, name), { readOnly: true })),
)
const { rows, equal, differ } = await compare(expected, found)
console.log(JSON.stringify({ articles: whole.articles, killedAt, resumed, written, rows, equal, differ }))
await expected.close()
await found.close()
rmSync(folder, { recursive: true })
process.exitCode = equal ? 0 : 1
