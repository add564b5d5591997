import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BIN } from '../../helpers/processes.js'
import type { Files } from './seeds.js'

/** What became of a build of one input. */
export interface FileOutcome {
  /** "read", or "refused" with the codes of what was said; what must not be is told by `wrong`. */
  readonly outcome: string
  readonly seconds: number
  readonly megabytes: number
  /** What no input may bring about; null where nothing of it happened. */
  readonly wrong: string | null
}

/** Writes the most memory a process had into a file as it ends; its threads are in it. */
const PRELOAD = `data:text/javascript,${encodeURIComponent(
  "import{isMainThread}from'node:worker_threads';import{writeFileSync}from'node:fs';if(isMainThread)process.on('exit',()=>writeFileSync(process.env.MOST_MEMORY+process.pid,String(process.resourceUsage().maxRSS)))",
)}`
const STACK = /^\s+at .+:\d+:\d+\)?$/m
const SECONDS = 120

interface Summary {
  readonly written: number
  readonly issues: readonly { readonly code: string; readonly level?: string }[]
}

const summaryOf = (stdout: string): Summary | null => {
  try {
    return JSON.parse(stdout)
  } catch {
    return null
  }
}

const mostMemory = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder)
      .filter(name => name.startsWith('memory-'))
      .map(name => Math.round(Number(readFileSync(join(folder, name), 'utf8')) / 1024)),
  )

/** Builds a store from these files with the built command, as anybody would. */
export const runFile = async (files: Files): Promise<FileOutcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-hostile-'))
  const names = Object.keys(files)
  mkdirSync(join(folder, 'in'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'in', name), content)
  const input = names.length === 1 ? join('in', names[0]) : 'in'
  const started = performance.now()
  const child = spawn(process.execPath, [BIN, 'build', input, '--store', 'x.db', '--json'], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: `--import=${PRELOAD}`, MOST_MEMORY: join(folder, 'memory-') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr, isStuck] = ['', '', false]
  child.stdout.on('data', chunk => (stdout += chunk))
  child.stderr.on('data', chunk => (stderr += chunk))
  const killer = setTimeout(() => {
    isStuck = true
    child.kill('SIGKILL')
  }, 1000 * SECONDS)
  const code = await new Promise<number | null>(done => child.once('close', done))
  clearTimeout(killer)
  const seconds = (performance.now() - started) / 1000
  const megabytes = mostMemory(folder)
  rmSync(folder, { recursive: true, force: true })
  const summary = summaryOf(stdout)
  const codes = [...new Set((summary?.issues ?? []).filter(i => i.level !== 'note').map(i => i.code))].toSorted()
  const said = /\[([A-Z_]+)\]\s*$/.exec(stderr)?.[1]
  const wrong = isStuck
    ? `no end within ${SECONDS} s`
    : STACK.test(stderr)
      ? `a stack trace: ${stderr.slice(0, 300)}`
      : code === null || code > 2
        ? `ended with ${code}: ${stderr.slice(0, 300)}`
        : code === 2 && said === undefined
          ? `no code: ${stderr.slice(0, 300)}`
          : code !== 2 && summary === null
            ? `no summary: ${stdout.slice(0, 200)}`
            : code === 0 && codes.length > 0
              ? `exit code 0 with ${codes}`
              : code === 1 && codes.length === 0
                ? `exit code 1 without an issue: ${stderr.slice(0, 300)}`
                : codes.some(c => c === 'INPUT_FAILED' || c === 'ARTICLE_FAILED' || c === 'WORKER_DIED')
                  ? `a bug: ${JSON.stringify(summary?.issues).slice(0, 400)}`
                  : null
  const refused = [...codes, ...(code === 2 && said ? [said] : [])]
  return { outcome: refused.length === 0 ? 'read' : refused.join(' '), seconds, megabytes, wrong }
}
