import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import {
  addChanges,
  type Connection,
  createAnswerCollector,
  NO_CHANGES,
  type Row,
  type StoreChanges,
} from '../database/index.js'
import { checkVersion, toStoreError } from './errors.js'
import { collectElements, toCypherParameters, toPlainRow } from './values.js'

export interface Neo4jAddress {
  readonly uri: string
  readonly database?: string
  readonly username?: string
  readonly password?: string
  readonly retryMs?: number
}

/** How long a transaction is tried again while the server restarts or other writers are in the way. */
const RETRY_MS = 60_000
const READ_TIMEOUT_MS = 120_000
/** Two writers of the same new article: the second one finds it there when it tries again. */
const CONFLICT = 'Neo.ClientError.Schema.ConstraintValidationFailed'
const CONFLICT_TRIES = 3

type Updates = Readonly<Record<string, number>>

const toChanges = (updates: Updates): StoreChanges => ({
  nodesCreated: updates.nodesCreated,
  nodesDeleted: updates.nodesDeleted,
  relationshipsCreated: updates.relationshipsCreated,
  relationshipsDeleted: updates.relationshipsDeleted,
  propertiesSet: updates.propertiesSet,
  labelsAdded: updates.labelsAdded,
})

/** Whether a text gives rows: who asks for none is not made to wait. */
const givesRows = (text: string): boolean => /\bRETURN\b/.test(text)

/** A promise whose failure is told elsewhere too. */
const handled = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined)
  return promise
}

/**
 * Runs the work of one transaction and adds up what its statements changed. A text that gives no rows is sent and not waited for: the server
 * works through what it has while the next rows are made. Where one fails, so does the next text that gives rows, or else the transaction.
 */
const runWork =
  (work: Parameters<Connection['write']>[0]) =>
  async (transaction: ManagedTransaction): Promise<StoreChanges> => {
    let changes = NO_CHANGES
    /** All that was sent: of two texts that fail, the first says why. */
    let sent: Promise<void> = Promise.resolve()
    await work(async (text, parameters = {}) => {
      const answer = handled(
        transaction.run(text, toCypherParameters(parameters)).then(({ records, summary }) => {
          changes = addChanges(changes, toChanges(summary.counters.updates()))
          return records
        }),
      )
      sent = handled(sent.then(() => answer).then(() => undefined))
      if (!givesRows(text)) return []
      await sent
      return (await answer).map(toPlainRow)
    })
    await sent
    return changes
  }

const askWithin =
  (text: string, parameters: object, maxRows: number) =>
  async (transaction: ManagedTransaction): Promise<Awaited<ReturnType<Connection['ask']>>> => {
    const result = transaction.run(text, parameters)
    const columns = (await result.keys()).map(String)
    const rows: Row[] = []
    const elements = createAnswerCollector()
    let truncated = false
    for await (const record of result) {
      truncated = rows.length === maxRows
      if (truncated) break
      rows.push(toPlainRow(record))
      for (const key of record.keys) collectElements(record.get(key), elements)
    }
    return { columns, rows, truncated, graph: elements.finish() }
  }

/** Connects to a Neo4j server (5.26 and later) through the official driver. */
export const connectNeo4j = async ({
  uri,
  database,
  username,
  password,
  retryMs = RETRY_MS,
}: Neo4jAddress): Promise<Connection> => {
  const place = { uri, database }
  const driver: Driver = neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined, {
    useBigInt: true,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 20_000,
    maxTransactionRetryTime: retryMs,
    userAgent: 'newsgraph',
  })
  try {
    checkVersion(await driver.getServerInfo({ database }), place)
  } catch (error) {
    await driver.close()
    throw toStoreError(error, place)
  }
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ database, defaultAccessMode: mode })
    try {
      return await work(session)
    } catch (error) {
      throw toStoreError(error, place)
    } finally {
      await session.close()
    }
  }
  return {
    location: database ? `${uri}/${database}` : uri,
    dialect: 'neo4j',
    read: (text, parameters) =>
      inSession('READ', session =>
        session.executeRead(async tx => (await tx.run(text, toCypherParameters(parameters))).records.map(toPlainRow), {
          timeout: READ_TIMEOUT_MS,
        }),
      ),
    ask: (text, parameters, { timeoutMs, maxRows }) =>
      inSession('READ', session =>
        session.executeRead(askWithin(text, toCypherParameters(parameters), maxRows), { timeout: timeoutMs }),
      ),
    write: work =>
      inSession('WRITE', async session => {
        for (let tries = 1; ; tries++)
          try {
            return await session.executeWrite(runWork(work))
          } catch (error) {
            if ((error as { readonly code?: string }).code !== CONFLICT || tries === CONFLICT_TRIES) throw error
          }
      }),
    // The bookmark of a transaction that only reads names the database and the last transaction of all that anybody wrote.
    mark: () =>
      inSession('READ', async session => {
        await session.executeRead(tx => tx.run('RETURN 1'))
        return session.lastBookmarks().sort().join(' ') || null
      }),
    define: text => inSession('WRITE', async session => void (await session.run(text))),
    close: () => driver.close(),
  }
}
