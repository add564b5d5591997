/**
 * Gives the built commands files and requests that are made to do harm, and says what became of each kind:
 *   npx tsx --conditions=@newsgraph/source tests/bench/hostile.ts --cases 300 --seed 1
 * Files go through `build`, a process each; requests to one `view`. Exit code 1 where one was stuck, ended a process, was answered with a stack
 * trace or with a wrong exit code, or took more than a gigabyte.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toTable } from '../../packages/core/src/app/output.js'
import { randomNumbers } from '../../packages/core/src/train/statements/random-numbers.js'
import { generatedArticles } from '../helpers/generated-articles.js'
import { startNewsgraph } from '../helpers/processes.js'
import { HOSTILE_DOCUMENTS } from './hostile/documents.js'
import { HOSTILE_QUESTIONS } from './hostile/questions.js'
import { HOSTILE_RECORDS } from './hostile/records.js'
import { HOSTILE_REQUESTS } from './hostile/requests.js'
import { type FileOutcome, runFile } from './hostile/run-file.js'
import { type Sent, send } from './hostile/send.js'
import { HOSTILE_TEXT_FILES } from './hostile/texts.js'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    /** Only kinds whose name has this in it. */
    kind: { type: 'string', default: '' },
    /** "files" or "requests", to have one of the two. */
    only: { type: 'string' },
  },
})
const MOST_MEGABYTES = 1024
/** Nobody waits longer for an answer. */
const SECONDS = 60

const asked = <T>(what: string, kinds: readonly (readonly [kind: string, T])[]) =>
  kinds.filter(([kind]) => (values.only ?? what) === what && kind.includes(values.kind))
const files = asked('files', [...HOSTILE_DOCUMENTS, ...HOSTILE_RECORDS, ...HOSTILE_TEXT_FILES])
const requests = asked('requests', [...HOSTILE_REQUESTS, ...HOSTILE_QUESTIONS])
const each = Math.ceil(Number(values.cases) / (files.length + requests.length))

interface KindResult {
  readonly kind: string
  readonly cases: number
  readonly outcomes: string
  readonly seconds: number
  readonly MB: number
}

const counted = (outcomes: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].map(([outcome, n]) => `${n} × ${outcome}`).join(', ')
}

const wrong: string[] = []
/** The random numbers of one case, whatever other cases there are. */
const seeded = (kind: string, n: number) =>
  randomNumbers([...`${values.seed}/${kind}/${n}`].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7))

/** Says at once what became of a kind, for those who wait. */
const told = (result: KindResult): KindResult => {
  console.error(`${result.kind}: ${result.outcomes}; ${result.seconds} s, ${result.MB} MB`)
  return result
}

const runFiles = async ([kind, make]: (typeof files)[number]): Promise<KindResult> => {
  const done: FileOutcome[] = []
  for (let n = 0; n < each; n++) {
    const result = await runFile(make(seeded(kind, n)))
    if (result.wrong) wrong.push(`${kind} (${n}): ${result.wrong}`)
    if (result.megabytes > MOST_MEGABYTES) wrong.push(`${kind} (${n}): ${result.megabytes} MB`)
    done.push(result)
  }
  const most = (of: (r: FileOutcome) => number): number => Math.max(...done.map(of))
  return told({
    kind,
    cases: each,
    outcomes: counted(done.map(d => d.outcome)),
    seconds: Math.round(10 * most(d => d.seconds)) / 10,
    MB: most(d => d.megabytes),
  })
}

/** Megabytes a process and those it has started had at most. */
const mostMemory = (pid: number): number => {
  const of = (file: string): string => {
    try {
      return readFileSync(file, 'utf8')
    } catch {
      return ''
    }
  }
  const own = Number(/VmHWM:\s+(\d+)/.exec(of(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
  const children = of(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return Math.round(Math.max(own, ...children.map(mostMemory)))
}

/** Sends requests of all kinds to one server, which must go on answering. */
const runRequests = async (): Promise<readonly KindResult[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-hostile-'))
  writeFileSync(
    join(folder, 'a.jsonl'),
    generatedArticles(120)
      .map(a => JSON.stringify(a))
      .join('\n'),
  )
  if ((await startNewsgraph(['build', 'a.jsonl', '--store', 'g.db'], { cwd: folder }).ended) !== 0)
    throw new Error('The store for the server could not be built.')
  const server = startNewsgraph(['view', '--store', 'g.db', '--port', '0'], { cwd: folder })
  try {
    await server.prints(/http:\/\/localhost:\d+/)
    const port = Number(/http:\/\/localhost:(\d+)/.exec(server.stdout())![1])
    const results: KindResult[] = []
    for (const [kind, make] of requests) {
      const outcomes: string[] = []
      let slowest = 0
      const tryCase = async (n: number, sent: Sent): Promise<void> => {
        const started = performance.now()
        const outcome = await send(port, sent, SECONDS)
        slowest = Math.max(slowest, performance.now() - started)
        outcomes.push(outcome)
        if (/^5(?!03|04)|INTERNAL|stuck/.test(outcome)) wrong.push(`${kind} (${n}): ${outcome}`)
        const alive = await fetch(`http://localhost:${port}/api/meta`).then(r => r.status, String)
        if (alive !== 200) wrong.push(`${kind} (${n}): afterwards the server answers ${alive}`)
      }
      const cases = Array.from({ length: each }, (_, n) => make(seeded(kind, n)))
      // Those that are left open all last as long as anybody waits: they are sent together.
      const waiting = cases.map((sent, n) => sent.isLeftOpen && tryCase(n, sent))
      for (const [n, sent] of cases.entries()) if (!sent.isLeftOpen) await tryCase(n, sent)
      await Promise.all(waiting)
      const MB = mostMemory(server.child.pid!)
      results.push(
        told({ kind, cases: each, outcomes: counted(outcomes), seconds: Math.round(slowest / 100) / 10, MB }),
      )
      if (MB > MOST_MEGABYTES) wrong.push(`${kind}: the server had ${MB} MB`)
    }
    if (/^\s+at .+:\d+:\d+/m.test(server.stderr())) wrong.push(`The server said: ${server.stderr().slice(0, 500)}`)
    return results
  } finally {
    server.child.kill('SIGTERM')
    await server.ended
    rmSync(folder, { recursive: true, force: true })
  }
}

const results: KindResult[] = []
for (const kind of files) results.push(await runFiles(kind))
if (requests.length > 0) results.push(...(await runRequests()))
console.log(toTable(results.map(r => ({ ...r }))))
console.log(`${results.length} kinds, ${results.reduce((n, r) => n + r.cases, 0)} cases, ${wrong.length} wrong`)
for (const line of wrong) console.log(line)
process.exitCode = wrong.length > 0 ? 1 : 0
