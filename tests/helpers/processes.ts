import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const BIN = fileURLToPath(new URL('../../bin/newsgraph.js', import.meta.url))

export interface Running {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** Resolves when standard error has such text. */
  readonly says: (text: RegExp) => Promise<void>
  /** Resolves when standard output has such text. */
  readonly prints: (text: RegExp) => Promise<void>
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
    isInputOpen = false,
    program = BIN,
  }: {
    readonly env?: NodeJS.ProcessEnv
    readonly cwd?: string
    readonly input?: string
    /** More may come, for all it knows. */
    readonly isInputOpen?: boolean
    readonly program?: string
  } = {},
): Running => {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  const listeners = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk
    for (const listen of listeners) listen()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk
    for (const listen of listeners) listen()
  })
  child.stdin.write(input)
  if (!isInputOpen) child.stdin.end()
  const ended = new Promise<number | null>(resolve => child.on('close', code => resolve(code)))
  const until = (text: RegExp, printed: () => string): Promise<void> =>
    new Promise((resolve, reject) => {
      const listen = (): void => {
        if (!text.test(printed())) return
        listeners.delete(listen)
        resolve()
      }
      listeners.add(listen)
      listen()
      void ended.then(code => reject(new Error(`It ended with ${code} and did not say ${text}:\n${stderr}`)))
    })
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    says: text => until(text, () => stderr),
    prints: text => until(text, () => stdout),
  }
}
