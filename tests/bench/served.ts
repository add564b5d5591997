import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** A viewer's server in a process of its own. */
export interface Served {
  readonly pid: number
  /** Where the viewer is, once the server says so. */
  readonly address: Promise<string>
  readonly stop: () => Promise<void>
}

/** Starts `newsgraph view` of the build in a folder over a store. */
export const serveBuild = (root: string, store: string): Served => {
  const server = spawn(
    process.execPath,
    [join(root, 'bin/newsgraph.js'), 'view', '--store', store, '--port', '0', '--read-only'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise<void>(done => server.once('exit', () => done()))
  const address = new Promise<string>((done, fail) => {
    void ended.then(() => fail(new Error(`The server of ${root} ended before it was up.`)))
    server.stdout.on('data', data => {
      const [found] = /http:\S+/.exec(String(data)) ?? []
      if (found) done(found)
    })
  })
  return {
    pid: server.pid ?? 0,
    address,
    stop: async () => {
      server.kill('SIGINT')
      await ended
    },
  }
}
