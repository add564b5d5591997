import { ConfigError } from '../errors.js'
import { loadEmbedded } from './embedded/load-embedded.js'
import { createGraphStore } from './graph-store.js'
import type { GraphStore } from './store.js'

/** How a store is opened. */
export interface OpenOptions {
  readonly readOnly?: boolean
  /** False: an embedded database that is not there is an error; by default it is made when opened for writing. */
  readonly create?: boolean
  /** How long a write to Neo4j is tried again while the server is away or other writers are in the way; by default 60 000 ms. */
  readonly retryMs?: number
  /** Login for Neo4j where the address carries none. */
  readonly username?: string
  readonly password?: string
}

const NEO4J = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//

const parseAddress = (location: string): URL => {
  try {
    return new URL(location)
  } catch {
    throw new ConfigError(
      'STORE_ADDRESS',
      `"${location.replace(/\/\/[^@]*@/, '//')}" is no store address. Write neo4j://host:7687/database or a file path.`,
    )
  }
}

/** Opens a store and loads what it is driven by: a `neo4j://` or `bolt://` address, or the path of an embedded database file. Throws AssetError where that has no build for this platform. */
export const openStore = async (
  location: string,
  { readOnly = false, create = true, retryMs, username, password }: OpenOptions = {},
): Promise<GraphStore> => {
  if (!NEO4J.test(location)) {
    if (/^[a-z]+:\/\//i.test(location))
      throw new ConfigError(
        'STORE_ADDRESS',
        `The store address "${location.split(':')[0]}://…" is not known. Use neo4j://, bolt:// or a file path.`,
      )
    const { connectEmbedded } = await loadEmbedded()
    return createGraphStore(connectEmbedded(location, { readOnly, create: create && !readOnly }), { readOnly })
  }
  const url = parseAddress(location)
  const { connectNeo4j } = await import('./neo4j/connect.js')
  const connection = await connectNeo4j({
    uri: `${url.protocol}//${url.host}`,
    retryMs,
    database: url.pathname.replace(/^\//, '') || undefined,
    username: decodeURIComponent(url.username) || username,
    password: decodeURIComponent(url.password) || password,
  })
  return createGraphStore(connection, { readOnly })
}
