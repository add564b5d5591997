import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServerProcess, freePort } from './server-process.js'

const PASSWORD = 'newsgraph-test'

/** Why no Redis can be started here; null where one can. */
export const redisProblem = (): string | null =>
  spawnSync('redis-server', ['--version']).status === 0
    ? null
    : 'no redis-server. Install it (Debian: apt-get install redis-server).'

export interface TestRedis {
  readonly port: number
  /** As --queue takes it. */
  readonly address: (password?: string) => string
  /** Ends it as a power cut would; what it had written down stays. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts a real Redis of our own, with a password and an append-only file, on a free port and a temporary folder. */
export const startRedis = async (): Promise<TestRedis> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-redis-'))
  const port = await freePort()
  const server = createServerProcess('Redis')
  const settings = {
    bind: '127.0.0.1',
    port: String(port),
    dir: folder,
    requirepass: PASSWORD,
    appendonly: 'yes',
    appendfsync: 'always',
    save: '',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  const start = (): Promise<void> => server.start(['redis-server', ...options], /Ready to accept connections/)
  await start()
  return {
    port,
    address: (password = PASSWORD) => `redis://:${password}@127.0.0.1:${port}`,
    kill: server.kill,
    start,
    stop: async () => {
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
