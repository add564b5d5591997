import { ConfigError } from '../errors.js'
import { readPercents } from '../model/index.js'
import type { Connection } from './database/index.js'
import { loadEmbedded } from './embedded/index.js'
import { createGraphStore } from './graph-store.js'
import type { GraphStore } from './store.js'

/** How a store is opened. */
export interface OpenOptions {
  readonly readOnly?: boolean
  /**
   * An embedded database opened read-only is read in a process of its own, which opens it beside this one: the store is there at once, and
   * the first query waits for it.
   */
  readonly apart?: boolean
  /** False: an embedded database that is not there is an error; by default it is made when opened for writing. */
  readonly create?: boolean
  /** How long a write to Neo4j is tried again while the server is away or other writers are in the way; by default 60 000 ms. */
  readonly retryMs?: number
  /** Login for Neo4j where the address carries none. */
  readonly username?: string
  readonly password?: string
}

type Connect = (location: string, options: OpenOptions) => Promise<Connection>

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

const connectFile: Connect = async (location, { readOnly = false, create = true, apart = false }) => {
  const { connectApart, connectEmbedded } = await loadEmbedded()
  return readOnly && apart
    ? connectApart(location)
    : connectEmbedded(location, { readOnly, create: create && !readOnly })
}

const connectServer: Connect = async (location, { retryMs, username, password }) => {
  const url = parseAddress(location)
  const { connectNeo4j } = await import('./neo4j/index.js')
  return connectNeo4j({
    uri: `${url.protocol}//${url.host}`,
    retryMs,
    database: url.pathname.replace(/^\//, '') || undefined,
    username: readPercents(url.username) || username,
    password: readPercents(url.password) || password,
  })
}

/** Kinds of stores by the scheme of their addresses. A new kind is a folder beside this file and a row here. */
const KINDS: readonly (readonly [scheme: RegExp, connect: Connect])[] = [
  [/^(?:neo4j|bolt)(?:\+s|\+ssc)?$/, connectServer],
]

/** Opens a store and loads what it is driven by: a `neo4j://` or `bolt://` address, or the path of an embedded database file. Throws AssetError where that has no build for this platform. */
export const openStore = async (location: string, options: OpenOptions = {}): Promise<GraphStore> => {
  const scheme = /^([a-z][a-z0-9+]*):\/\//i.exec(location)?.[1]
  const connect = scheme === undefined ? connectFile : KINDS.find(([known]) => known.test(scheme))?.[1]
  if (!connect)
    throw new ConfigError(
      'STORE_ADDRESS',
      `The store address "${scheme}://…" is not known. Use neo4j://, bolt:// or a file path.`,
    )
  const apart = options.apart === true && options.readOnly === true && scheme === undefined
  return createGraphStore(await connect(location, options), { ...options, apart })
}
