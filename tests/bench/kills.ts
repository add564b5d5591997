/**
 * Kills builds at random moments, without a warning, and runs the same command until it comes to its end; each database must then be that of
 * a build nobody disturbed, node by node:
 *   npx tsx --conditions=@newsgraph/source tests/bench/kills.ts --kills 100 --seed 1
 * Every other database held an earlier edition of the same articles before. Needs a built core. Exit code 1 where a database differs.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '@newsgraph/core/node'
import { toTable } from '../../packages/core/src/app/output.js'
import { randomNumbers } from '../../packages/core/src/train/statements/random-numbers.js'
import { generatedArticles } from '../helpers/generated-articles.js'
import { BIN } from '../helpers/processes.js'
import { snapshot } from '../helpers/snapshot.js'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    articles: { type: 'string', default: '120' },
  },
})
const [kills, seed, count] = [values.kills, values.seed, values.articles].map(Number)
const random = randomNumbers(seed)
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-kills-'))

/** What stands in the folder: articles with names for ids, and a table whose rows are only numbered. */
const writeEdition = (isSecond: boolean): void => {
  const articles = generatedArticles(count).map((article, i) => ({
    ...article,
    text: isSecond && i % 3 === 0 ? `${article.text} Kenya thanked Chile in edition two.` : article.text,
  }))
  const half = Math.ceil(count / 2)
  writeFileSync(
    join(folder, 'news', 'a.jsonl'),
    articles
      .slice(0, half)
      .map(a => JSON.stringify(a))
      .join('\n'),
  )
  const rows = articles.slice(half).map(({ title, publishedAt, text }, i) => [i + 1, title, publishedAt, text])
  writeFileSync(
    join(folder, 'news', 'b.csv'),
    ['id,title,date,text', ...rows.map(row => row.map(v => `"${String(v).replaceAll('"', '""')}"`).join())].join('\n'),
  )
}

const start = (store: string, jobs: number) =>
  spawn(process.execPath, [BIN, 'build', 'news', '--store', store, '--jobs', `${jobs}`, '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

interface Ended {
  readonly code: number | null
  readonly seconds: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the build; with a time, kills it then, unless it has ended. */
const build = async (
  store: string,
  { jobs = 1, killAfter }: { jobs?: number; killAfter?: number } = {},
): Promise<Ended> => {
  const child = start(store, jobs)
  const started = performance.now()
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', chunk => (stdout += chunk))
  child.stderr.on('data', chunk => (stderr += chunk))
  const killer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), 1000 * killAfter)
  const code = await new Promise<number | null>(done => child.once('close', done))
  clearTimeout(killer)
  return { code, seconds: (performance.now() - started) / 1000, stdout, stderr }
}

/** How far a build had come when it was killed. */
const stage = (store: string): string => {
  const journal = join(folder, `${store}.journal`)
  if (!existsSync(join(folder, store))) return 'before there was a database'
  if (!existsSync(journal)) return 'with no journal yet, or none any more'
  const batches = readFileSync(journal, 'utf8').split('\n').length - 2
  return batches < 1 ? 'before the first batch was noted' : `after batch ${batches} was noted`
}

const linesOf = async (store: string): Promise<readonly string[]> => {
  const opened = await openStore(join(folder, store), { readOnly: true })
  try {
    return await snapshot(opened)
  } finally {
    await opened.close()
  }
}

/** The first line two databases do not share; null where there is none. */
const firstDifference = (a: readonly string[], b: readonly string[]): readonly [string, string] | null => {
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).find(i => a[i] !== b[i])
  return at === undefined ? null : [a[at] ?? 'nothing', b[at] ?? 'nothing']
}

mkdirSync(join(folder, 'news'))
writeEdition(false)
await build('first.db')
writeEdition(true)
const whole = await build('whole.db')
cpSync(join(folder, 'first.db'), join(folder, 'edited.db'), { recursive: true })
const edited = await build('edited.db')
const expected = { new: await linesOf('whole.db'), edited: await linesOf('edited.db') }

const stages = new Map<string, number>()
const wrong: object[] = []
let [killed, databases, unkilled] = [0, 0, 0]
while (killed < kills) {
  const kind = databases % 2 === 0 ? 'new' : 'edited'
  const store = `killed-${databases}.db`
  if (kind === 'edited') cpSync(join(folder, 'first.db'), join(folder, store), { recursive: true })
  const usual = kind === 'new' ? whole.seconds : edited.seconds
  for (let left = 1 + Math.floor(4 * random()); left > 0 && killed < kills; left--) {
    const [killAfter, jobs] = [usual * random(), random() < 0.3 ? 2 : 1]
    const { code, stderr } = await build(store, { jobs, killAfter })
    if (code !== null) {
      unkilled++
      if (code !== 0) wrong.push({ store, kind, code, stderr })
      continue
    }
    killed++
    const reached = stage(store)
    stages.set(reached, (stages.get(reached) ?? 0) + 1)
  }
  const last = await build(store)
  const difference = firstDifference(expected[kind], await linesOf(store))
  const left = readdirSync(folder).filter(name => name.startsWith(store) && name !== store)
  if (last.code !== 0 || difference) wrong.push({ store, kind, code: last.code, stderr: last.stderr, difference })
  if (left.some(name => name.endsWith('.journal'))) wrong.push({ store, kind, left })
  for (const name of [store, ...left]) rmSync(join(folder, name), { recursive: true, force: true })
  databases++
}

console.log(
  toTable([...stages].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([reached, times]) => ({ killed: reached, times }))),
)
console.log(
  JSON.stringify({
    seed,
    articles: count,
    kills: killed,
    'ended before they were killed': unkilled,
    databases,
    'lines of each': [expected.new.length, expected.edited.length],
    wrong,
  }),
)
rmSync(folder, { recursive: true })
process.exitCode = wrong.length > 0 ? 1 : 0
