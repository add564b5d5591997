import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { Writable } from 'node:stream'

/** A port of the loopback address that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/**
 * Runs a program, passes on the signals whose names it is given, and kills the program when this script's input ends: so no server outlives
 * the tests, however they end.
 */
const UNTIL_STDIN_ENDS =
  'exec 3<&0; "$@" & P=$!; (while read -r S <&3; do kill -$S $P; done; kill -9 $P) 2>/dev/null & wait $P'

export interface ServerProcess {
  /** Resolves when the log says that the server is ready; rejects with the log where it ends before. */
  readonly start: (command: readonly string[], ready: RegExp) => Promise<void>
  /** Ends it as a power cut would; what it had written down stays. */
  readonly kill: () => Promise<void>
  /** Asks it to end, and resolves when it has. */
  readonly end: () => Promise<void>
}

/** A server of the tests' own, which may be killed and started again. */
export const createServerProcess = (name: string): ServerProcess => {
  let child: ChildProcess | undefined
  const ended = (ask: (input: Writable) => void): Promise<void> =>
    new Promise(done => {
      if (!child?.stdin || child.exitCode !== null || child.signalCode !== null) return done()
      const { stdin } = child
      child.removeAllListeners('exit')
      child.once('exit', () => {
        stdin.end()
        done()
      })
      ask(stdin)
    })
  return {
    kill: () => ended(input => input.end()),
    end: () => ended(input => input.write('TERM\n')),
    start: (command, ready) => {
      const server = spawn('sh', ['-c', UNTIL_STDIN_ENDS, 'sh', ...command], { stdio: ['pipe', 'pipe', 'pipe'] })
      child = server
      let log = ''
      return new Promise<void>((resolve, reject) => {
        const onData = (chunk: Buffer): void => {
          log += chunk
          if (ready.test(log)) resolve()
        }
        server.stdout.on('data', onData)
        server.stderr.on('data', onData)
        server.on('exit', code =>
          reject(new Error(`${name} ended with ${code} before it was ready:\n${log.slice(-3000)}`)),
        )
      })
    },
  }
}
