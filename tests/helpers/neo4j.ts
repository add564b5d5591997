import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { type ClassArchive, classArchive, fetchLibrary, javaProgram, libraryProblem } from './neo4j-library.js'
import { createServerProcess, freePort } from './server-process.js'

const PASSWORD = 'newsgraph-test'
/** Settings of neo4j.conf; later ones take the place of earlier ones. */
export type ServerSettings = Readonly<Record<string, string>>

/**
 * How a server is run: a small one for tests, or with the machine's own compiler and collector for measuring. With one compiler Java keeps
 * 48 MB for code, and a server that has run out of them refuses queries for methods it cannot link.
 */
const SMALL = [
  ...['-Xms256m', '-Xmx768m', '-XX:+UseSerialGC'],
  ...['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=192m'],
]
/** In graphs of a few hundred nodes a plan is as good as the next one: none is made twice, as the graph grows or for longer lists, and few are weighed. */
const PLANNED_ONCE: ServerSettings = {
  'dbms.cypher.min_replan_interval': '1h',
  'internal.cypher.use_parameter_size': 'false',
  'internal.cypher.idp_solver_table_threshold': '16',
  'internal.cypher.idp_solver_duration_threshold': '10',
}

/** Why no Neo4j can be started here; null where one can. */
export const neo4jProblem = (): string | null => {
  if (process.env.NEWSGRAPH_TEST_NEO4J_URI) return null
  return libraryProblem()
}

/** A server's address with its login, as --store takes it. */
const withLogin = (host: string, password: string, database = ''): string =>
  `bolt://neo4j:${password}@${host}${database && `/${database}`}`

export interface TestNeo4j {
  readonly uri: string
  /** `host:port` without login. */
  readonly host: string
  readonly password: string
  readonly address: (changes?: { readonly password?: string; readonly database?: string }) => string
  readonly driver: () => Driver
  readonly clear: () => Promise<void>
  /** Null where the server is not ours, and may not be stopped. */
  readonly control: ServerControl | null
  readonly stop: () => Promise<void>
}

export interface ServerControl {
  readonly kill: () => Promise<void>
  /** Starts it again on the same port and data, with further settings. */
  readonly start: (settings?: ServerSettings) => Promise<void>
}

/** Fills the database of a server that does not run with a folder of CSV files, as neo4j-admin does. */
const importCsv = (home: string, folder: string): void => {
  // import.sh as it is, with a neo4j-admin that is the server's own class.
  const bin = mkdtempSync(join(tmpdir(), 'newsgraph-admin-'))
  const program = javaProgram('org.neo4j.cli.AdminTool', classArchive(null).options)
  const quoted = program.map(argument => `'${argument}'`).join(' ')
  const admin = `#!/bin/sh\nexec java ${quoted} "$@" --overwrite-destination=true\n`
  writeFileSync(join(bin, 'neo4j-admin'), admin, { mode: 0o755 })
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    NEO4J_HOME: home,
    NEO4J_CONF: join(home, 'conf'),
  }
  execFileSync('sh', ['import.sh'], { cwd: folder, env, stdio: 'pipe' })
}

const createControl = (
  home: string,
  {
    port,
    java,
    isArchived,
    settings: ofAllStarts,
  }: {
    readonly port: number
    readonly java: readonly string[]
    readonly isArchived: boolean
    readonly settings: ServerSettings
  },
): ServerControl & Pick<TestNeo4j, 'stop'> => {
  const server = createServerProcess('Neo4j')
  let archive: ClassArchive | undefined
  return {
    kill: server.kill,
    stop: async () => {
      await (archive?.keep ? server.end() : server.kill())
      archive?.keep?.()
      rmSync(home, { recursive: true, force: true })
    },
    start: (settings = {}) => {
      mkdirSync(join(home, 'conf'), { recursive: true })
      const all: ServerSettings = {
        'server.bolt.listen_address': `127.0.0.1:${port}`,
        'server.bolt.enabled': 'true',
        'server.http.enabled': 'false',
        'server.https.enabled': 'false',
        'dbms.usage_report.enabled': 'false',
        'dbms.security.auth_enabled': 'true',
        'server.memory.pagecache.size': '64m',
        'db.tx_log.preallocate': 'false',
        ...ofAllStarts,
        ...settings,
      }
      const lines = Object.entries(all).map(([name, value]) => `${name}=${value}`)
      writeFileSync(join(home, 'conf/neo4j.conf'), `${lines.join('\n')}\n`)
      archive = classArchive(isArchived ? home : null)
      return server.start(
        [
          ...['java', ...javaProgram('org.neo4j.server.CommunityEntryPoint', [...java, ...archive.options])],
          ...[`--home-dir=${home}`, `--config-dir=${home}/conf`, '--console-mode'],
        ],
        /\bStarted\./,
      )
    },
  }
}

const connectTo = (
  host: string,
  {
    password,
    control,
    stop,
  }: { readonly password: string; readonly control: ServerControl | null; readonly stop: () => Promise<void> },
): TestNeo4j => {
  const driver = (): Driver =>
    neo4j.driver(`bolt://${host}`, password ? neo4j.auth.basic('neo4j', password) : undefined)
  const address: TestNeo4j['address'] = (changes = {}) =>
    withLogin(host, changes.password ?? password, changes.database)
  return {
    uri: address(),
    host,
    password,
    address,
    driver,
    control,
    stop,
    clear: async () => {
      const connection = driver()
      await connection.executeQuery('MATCH (n) DETACH DELETE n')
      await connection.close()
    },
  }
}

/** The server of NEWSGRAPH_TEST_NEO4J_URI, which is used only where its database is empty. */
const useGiven = async (given: string): Promise<TestNeo4j> => {
  const url = new URL(given)
  const server = connectTo(url.host, {
    password: decodeURIComponent(url.password),
    control: null,
    stop: async () => server.clear(),
  })
  const connection = server.driver()
  const { records } = await connection.executeQuery('MATCH (n) RETURN count(n) AS n')
  await connection.close()
  if (Number(records[0].get('n')) > 0)
    throw new Error('NEWSGRAPH_TEST_NEO4J_URI names a database that is not empty. Name an empty one, or unset it.')
  return server
}

/** Starts a real Neo4j of our own, with authentication, on a free port and a temporary folder; or uses the one that is given. */
export const startNeo4j = async ({
  settings = PLANNED_ONCE,
  java = SMALL,
  isArchived = false,
  csv,
}: {
  readonly settings?: ServerSettings
  readonly java?: readonly string[]
  /** Where no archive of its classes is there, this one writes it when it is stopped: one that has done most of what servers do. */
  readonly isArchived?: boolean
  /** A folder of CSV files that neo4j-admin fills the database with before it is started. */
  readonly csv?: string
} = {}): Promise<TestNeo4j> => {
  const given = process.env.NEWSGRAPH_TEST_NEO4J_URI
  if (given) return useGiven(given)
  fetchLibrary()
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-neo4j-'))
  const port = await freePort()
  if (csv) importCsv(home, csv)
  const { stop, ...control } = createControl(home, { port, java, isArchived, settings })
  await control.start()
  const first = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'neo4j'))
  await first.executeQuery(
    'ALTER CURRENT USER SET PASSWORD FROM "neo4j" TO $password',
    { password: PASSWORD },
    { database: 'system' },
  )
  await first.close()
  return connectTo(`127.0.0.1:${port}`, { password: PASSWORD, control, stop })
}
