import neo4j from 'neo4j-driver'
import { ConfigError, InputError, NewsgraphError, StoreError } from '../../errors.js'

const { Neo4jError } = neo4j

export interface Neo4jPlace {
  readonly uri: string
  readonly database?: string
}

type Make = (place: Neo4jPlace, message: string, cause: unknown) => NewsgraphError

/** Neo4j's error codes → what they mean for the user; the first that matches counts. Messages carry no credentials and no parameters. */
const MEANINGS: readonly (readonly [RegExp, Make])[] = [
  [
    /^(?:ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|General\.Unavailable/,
    ({ uri }, _, cause) =>
      new StoreError(
        'STORE_UNREACHABLE',
        `No Neo4j answers at ${uri}. Start it, or check the address given with --store; then run the same command again: what was written is kept.`,
        { retriable: true, cause },
      ),
  ],
  [
    /Security\.(?:Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired|AuthProvider\w*)/,
    ({ uri }, _, cause) =>
      new ConfigError(
        'STORE_LOGIN',
        `Neo4j at ${uri} refused the login. Check NEO4J_USERNAME and NEO4J_PASSWORD, or neo4j://user:password@… in --store.`,
        { cause },
      ),
  ],
  [
    /Database\.(?:DatabaseNotFound|GraphNotFound)/,
    ({ uri, database }, _, cause) =>
      new ConfigError(
        'STORE_DATABASE',
        `Neo4j at ${uri} has no database "${database ?? ''}". Give the name of one that is there (SHOW DATABASES), such as ${uri}/neo4j.`,
        { cause },
      ),
  ],
  [
    /ReadOnly|WriteOnReadOnly|ForbiddenOnReadOnlyDatabase|General\.ForbiddenReadOnly|Security\.Forbidden|Cluster\.NotALeader/,
    ({ uri, database }, message, cause) =>
      new StoreError(
        'STORE_NOT_WRITABLE',
        `Neo4j at ${uri} does not let anything be written to ${database ? `"${database}"` : 'its database'}: ${message} Make it writable, or give another login or database.`,
        { cause },
      ),
  ],
  [
    /TransactionTimedOut|Transaction\.Terminated/,
    (_, __, cause) =>
      new InputError(
        'QUERY_TIMEOUT',
        'The query took too long and was stopped. Narrow it (a name, a date, LIMIT) or allow more time.',
        { cause },
      ),
  ],
  [
    /MemoryPoolOutOfMemoryError|OutOfMemory/,
    (_, message, cause) =>
      new InputError('QUERY_MEMORY', `The query needed too much memory and was stopped: ${message}`, { cause }),
  ],
  [
    /^Neo\.ClientError\.(?:Statement|Procedure)/,
    (_, message, cause) => new InputError('QUERY_FAILED', `The query failed: ${message}`, { cause }),
  ],
]

/** What an error of the driver or the server means for the user. */
export const toStoreError = (error: unknown, place: Neo4jPlace): Error => {
  if (error instanceof NewsgraphError) return error
  if (!(error instanceof Neo4jError)) return error as Error
  const { code, message } = error
  const make = MEANINGS.find(([pattern]) => pattern.test(code))?.[1]
  return make
    ? make(place, message, error)
    : new StoreError('STORE_FAILED', `Neo4j at ${place.uri} refused a statement (${code}): ${message}`, {
        retriable: /Transient/.test(code),
        cause: error,
      })
}

/** Since when a relationship may take its type from a row. */
const OLDEST = [5, 26] as const

/** Throws ConfigError where a server says that it is an older Neo4j than newsgraph writes to. */
export const checkVersion = ({ agent }: { readonly agent?: string }, { uri }: Neo4jPlace): void => {
  const found = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '')
  if (!found) return
  const [major, minor] = found.slice(1).map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new ConfigError(
    'STORE_VERSION',
    `Neo4j at ${uri} is version ${major}.${minor}; newsgraph needs ${OLDEST.join('.')} or later. Update the server, or give another with --store.`,
  )
}
