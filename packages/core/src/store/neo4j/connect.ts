import neo4j, { type Driver } from 'neo4j-driver'
import { ConfigError, InputError, StoreError } from '../../errors.js'
import { constraints, indexes } from '../cypher.js'
import type { Connection, CypherValue, Parameters, Row } from '../store.js'

export interface Neo4jAddress {
  readonly uri: string
  readonly database?: string
  readonly username?: string
  readonly password?: string
}

const QUERY_TIMEOUT_MS = 30_000

/** Whole numbers go out as Cypher integers; the driver would send every JavaScript number as a float. */
const toCypher = (value: CypherValue): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toCypher)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, toCypher(v)]))
  return value
}

const plain = (value: unknown): CypherValue => {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value as CypherValue
  if (neo4j.isNode(value as never) || neo4j.isRelationship(value as never))
    return plain((value as { properties: object }).properties)
  if (neo4j.isPath(value as never))
    return (value as { segments: { start: unknown; relationship: unknown; end: unknown }[] }).segments.map(s => [
      plain(s.start),
      plain(s.relationship),
      plain(s.end),
    ])
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, plain(v)]))
}

const toStoreError = (error: unknown, uri: string): Error => {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new StoreError(
      'STORE_UNREACHABLE',
      `No Neo4j answers at ${uri}. Start it, or check the address given with --store.`,
      { retriable: true, cause: error },
    )
  if (/Security\.(Unauthorized|AuthenticationRateLimit)/.test(code))
    return new ConfigError(
      'STORE_LOGIN',
      `Neo4j at ${uri} refused the login. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error },
    )
  if (/^Neo\.ClientError\.Statement/.test(code))
    return new InputError('QUERY_FAILED', `The query failed: ${message}`, { cause: error })
  return new StoreError('STORE_FAILED', `Neo4j at ${uri} refused a statement (${code}): ${message}`, {
    retriable: /Transient/.test(code),
    cause: error,
  })
}

const toRows = (records: readonly { toObject: () => object }[]): readonly Row[] =>
  records.map(r => plain(r.toObject()) as Row)

/** Connects to a Neo4j server (4.4 and later) through the official driver. */
export const connectNeo4j = async ({ uri, database, username, password }: Neo4jAddress): Promise<Connection> => {
  const driver: Driver = neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined, {
    disableLosslessIntegers: true,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 15_000,
  })
  try {
    await driver.verifyConnectivity({ database })
  } catch (error) {
    await driver.close()
    throw toStoreError(error, uri)
  }
  const inSession = async <T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session({ database, defaultAccessMode: mode })
    try {
      return await work(session)
    } catch (error) {
      throw toStoreError(error, uri)
    } finally {
      await session.close()
    }
  }
  const bind = (parameters: Parameters): object => toCypher(parameters) as object
  return {
    location: uri,
    setup: [...constraints, ...indexes],
    read: (text, parameters) =>
      inSession('READ', session =>
        session.executeRead(async tx => toRows((await tx.run(text, bind(parameters))).records), {
          timeout: QUERY_TIMEOUT_MS,
        }),
      ),
    write: work =>
      inSession('WRITE', session =>
        session.executeWrite(tx =>
          work(async (text, parameters = {}) => toRows((await tx.run(text, bind(parameters))).records)),
        ),
      ),
    close: () => driver.close(),
  }
}
