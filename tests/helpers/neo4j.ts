import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('./neo4j-server', import.meta.url))
const library = fileURLToPath(new URL('../.neo4j/lib', import.meta.url))
const OPENS = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.lang'].map(
  m => `--add-opens=${m}=ALL-UNNAMED`,
)

const has = (command: string, flag: string): boolean => {
  try {
    execFileSync(command, [flag], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Why no Neo4j can be started here; null where one can. */
export const neo4jProblem = (): string | null => {
  if (process.env.NEWSGRAPH_TEST_NEO4J_URI) return null
  if (!has('java', '-version')) return 'no Java. Install a JDK 17 (Debian: apt-get install openjdk-17-jdk-headless).'
  if (!existsSync(library) && !has('mvn', '-version')) return 'no Maven. Install it (Debian: apt-get install maven).'
  return null
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** Starts a real Neo4j of our own on a free port, or uses the empty one that NEWSGRAPH_TEST_NEO4J_URI names. */
export const startNeo4j = async (): Promise<{ readonly uri: string; readonly stop: () => Promise<void> }> => {
  const given = process.env.NEWSGRAPH_TEST_NEO4J_URI
  if (given) return { uri: given, stop: async () => undefined }
  if (!existsSync(library) || readdirSync(library).length === 0)
    execFileSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${library}`], {
      cwd: source,
      stdio: 'inherit',
    })
  const port = await freePort()
  const data = mkdtempSync(join(tmpdir(), 'newsgraph-neo4j-'))
  const child: ChildProcess = spawn(
    'java',
    ['-Xmx1g', ...OPENS, '-cp', `${library}/*`, join(source, 'Main.java'), String(port), data],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let log = ''
  await new Promise<void>((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      log += chunk
      if (/^BOLT /m.test(log)) resolve()
    }
    child.stdout?.on('data', onData)
    child.stderr?.on('data', onData)
    child.on('exit', code => reject(new Error(`Neo4j ended with ${code} before it was ready:\n${log.slice(-3000)}`)))
  })
  return {
    uri: `bolt://127.0.0.1:${port}`,
    stop: () =>
      new Promise(done => {
        child.removeAllListeners('exit')
        child.once('exit', () => done())
        child.kill('SIGKILL')
      }),
  }
}
