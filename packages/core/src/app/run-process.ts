import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runCli } from './cli.js'
import type { AddCommands } from './program/index.js'

/**
 * Most of the time is spent in WebAssembly, and most of the JavaScript around it gains little from being optimised: at the usual haste of
 * Node 20, compiling it on side threads takes as much of the processor as running it, and two workers have no core left to do it on. Its first
 * compiler takes next to nothing, and code comes to that one sooner here. What a start loads is kept, so the space of the young grows at once
 * to where it would end, and less of it is copied again and again on the way. Later V8s have no such flag, and would complain of it on standard
 * error; they do as well without their last compiler, in whose code, in Node 24, there are loops that nothing can stop.
 */
const FLAGS_OF_NODE_20 =
  '--interrupt-budget=1000000 --baseline-batch-compilation-threshold=512 --semi-space-growth-factor=16'
const setFlags = (): void =>
  setFlagsFromString(process.versions.v8.startsWith('11.3.') ? FLAGS_OF_NODE_20 : '--no-turbofan')

/** Runs the command line as this process: its words, its streams, its signals and its exit code. */
export const runProcess = async (addBench?: AddCommands): Promise<void> => {
  setFlags()
  const interrupt = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort())
  // Nothing more is waited for from whoever writes to standard input.
  interrupt.signal.addEventListener('abort', () => process.stdin.destroy())
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(
      `newsgraph: Standard output cannot be written: ${error.message}. What came out is not complete. Free some space, or write to another place. [OUTPUT]\n`,
    )
    process.exit(2)
  })

  process.exitCode = await runCli(process.argv.slice(2), {
    env: process.env,
    stdin: process.stdin,
    print: text => process.stdout.write(`${text}\n`),
    printed: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
    },
    warn: text => process.stderr.write(`${text}\n`),
    isTerminal: process.stderr.isTTY === true,
    signal: interrupt.signal,
    addBench,
  })
}
