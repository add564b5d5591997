import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

/** A port of the loopback address that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** Runs a program and kills it when this script's input ends: so no server outlives the tests, however they end. */
const UNTIL_STDIN_ENDS = 'exec 3<&0; "$@" & P=$!; (cat <&3 >/dev/null; kill -9 $P) 2>/dev/null & wait $P'

export interface ServerProcess {
  /** Resolves when the log says that the server is ready; rejects with the log where it ends before. */
  readonly start: (command: readonly string[], ready: RegExp) => Promise<void>
  /** Ends it as a power cut would; what it had written down stays. */
  readonly kill: () => Promise<void>
}

/** A server of the tests' own, which may be killed and started again. */
export const createServerProcess = (name: string): ServerProcess => {
  let child: ChildProcess | undefined
  return {
    kill: () =>
      new Promise(done => {
        if (!child || child.exitCode !== null || child.signalCode !== null) return done()
        child.removeAllListeners('exit')
        child.once('exit', () => done())
        child.stdin?.end()
      }),
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
