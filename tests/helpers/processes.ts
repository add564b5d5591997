import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))

export interface Running {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** Resolves when standard error has such text. */
  readonly says: (text: RegExp) => Promise<void>
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>
}

/** Starts newsgraph as a process of its own. */
export const startNewsgraph = (
  args: readonly string[],
  {
    env = {},
    cwd,
    input = '',
  }: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string; readonly input?: string } = {},
): Running => {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  const listeners = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk
    for (const listen of listeners) listen()
  })
  child.stdin.end(input)
  const ended = new Promise<number | null>(resolve => child.on('close', code => resolve(code)))
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    says: text =>
      new Promise((resolve, reject) => {
        const listen = (): void => {
          if (!text.test(stderr)) return
          listeners.delete(listen)
          resolve()
        }
        listeners.add(listen)
        listen()
        void ended.then(code => reject(new Error(`It ended with ${code} and did not say ${text}:\n${stderr}`)))
      }),
  }
}
