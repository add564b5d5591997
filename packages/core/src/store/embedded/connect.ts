import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import grafeo from '@grafeo-db/js'
import { ConfigError, InvariantError, NotFoundError } from '../../errors.js'
import {
  addChanges,
  type Connection,
  createTurns,
  NO_CHANGES,
  type Parameters,
  type StoreChanges,
} from '../database/index.js'
import { toQueryError, toStoreError } from './errors.js'
import { fileMark } from './file-mark.js'
import { isWanted, openWhenFree, watchWish } from './hand-over.js'
import { makeFolder } from './make-folder.js'
import { createReader, withinTime } from './reader-process.js'
import { toAnswerGraph, toPlainRow, toPlainRows } from './values.js'

const { GrafeoDB } = grafeo
type Database = InstanceType<typeof GrafeoDB>
type Statement = Pick<Database, 'executeCypher'>
type Result = Awaited<ReturnType<Database['executeCypher']>>

/** The log is folded into the file once it has grown so far; else it would grow until the database is closed. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024

/** After so long a database that nobody has asked anything is opened: what is shown without it has the processors to itself first. */
const BESIDE_MS = 3000

const open = (path: string, readOnly: boolean): Database => {
  try {
    if (readOnly) return GrafeoDB.openReadOnly(path)
    makeFolder(dirname(path))
    const database = existsSync(path) ? GrafeoDB.open(path) : GrafeoDB.create(path)
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES })
    return database
  } catch (error) {
    throw toStoreError(error, path)
  }
}

const toChanges = ({ counters }: Result): StoreChanges => ({
  nodesCreated: counters.nodesCreated,
  nodesDeleted: counters.nodesDeleted,
  relationshipsCreated: counters.edgesCreated,
  relationshipsDeleted: counters.edgesDeleted,
  propertiesSet: counters.propertiesSet,
  labelsAdded: counters.labelsAdded,
})

const checkPath = (path: string, file: string, create: boolean): void => {
  if (!create && !existsSync(path))
    throw new NotFoundError(
      'STORE_MISSING',
      `There is no database ${path}. Make one with: newsgraph build ARTICLES… --store ${file}`,
    )
  const found = existsSync(path) ? statSync(path) : null
  if (found && !found.isDirectory() && !found.isFile())
    throw new ConfigError('STORE_NO_FILE', `${path} is a device or pipe. Give --store the path of a database file.`)
  if (found?.isDirectory())
    throw new ConfigError('STORE_IS_FOLDER', `${path} is a folder. Give --store the path of a database file.`)
}

/** Runs work in a transaction: committed as a whole, or rolled back and thrown. */
const inTransaction = async <T>(
  database: Database,
  path: string,
  work: (transaction: ReturnType<Database['beginTransaction']>) => Promise<T>,
): Promise<T> => {
  const transaction = database.beginTransaction()
  try {
    const result = await work(transaction)
    transaction.commit()
    return result
  } catch (error) {
    try {
      if (transaction.isActive) transaction.rollback()
    } catch {
      // A commit that failed has been rolled back by the engine itself.
    }
    throw toStoreError(error, path)
  }
}

/**
 * Reads an embedded database file in a process of its own, which opens it for the first query, or soon. What others ask has another one, so
 * that it can be ended and is never in the way. Both end where somebody wants to write; queries throw STORE_IN_USE until that is done.
 */
export const connectApart = (file: string): Connection => {
  const path = resolve(file)
  checkPath(path, file, false)
  const [own, others] = [createReader(path), createReader(path)]
  const starting = setTimeout(() => !isWanted(path) && own.start(), BESIDE_MS)
  const watch = watchWish(path, () => {
    own.letGo()
    others.letGo()
  })
  const refuse = async (): Promise<never> => {
    throw new InvariantError('STORE_READ_ONLY', `${path} is open for reading.`)
  }
  return {
    location: path,
    dialect: 'embedded',
    read: own.read,
    ask: others.ask,
    write: refuse,
    define: refuse,
    mark: async () => fileMark(path),
    close: async () => {
      clearTimeout(starting)
      watch.stop()
      await Promise.all([own.close(), others.close()])
    },
  }
}

/** Opens (or, for writing, makes) an embedded database file. One process may write; several may read while none writes. */
export const connectEmbedded = async (
  file: string,
  { readOnly, create }: { readonly readOnly: boolean; readonly create: boolean },
): Promise<Connection> => {
  const path = resolve(file)
  checkPath(path, file, create)
  const database = readOnly ? open(path, readOnly) : await openWhenFree(path, () => open(path, readOnly))
  const reader = readOnly ? createReader(path) : null
  const inTurn = createTurns()
  let isOpen = true
  let written = 0
  const query = async (target: Statement, text: string, parameters: Parameters): Promise<Result> => {
    try {
      return await target.executeCypher(text, parameters)
    } catch (error) {
      throw toQueryError(error, path, text)
    }
  }
  return {
    location: path,
    dialect: 'embedded',
    read: async (text, parameters) => toPlainRows(await query(database, text, parameters)),
    ask: async (text, parameters, limits) => {
      if (reader) return reader.ask(text, parameters, limits)
      // Rolled back whatever happens, so that nothing a query might write stays.
      const transaction = database.beginTransaction()
      const work = query(transaction as unknown as Statement, text, parameters).finally(() => transaction.rollback())
      const result = await withinTime(work, limits.timeoutMs)
      const rows = Array.from({ length: Math.min(result.length, limits.maxRows) }, (_, i) => result.get(i))
      return {
        columns: result.columns,
        rows: rows.map(toPlainRow),
        truncated: result.length > limits.maxRows,
        graph: toAnswerGraph(rows),
      }
    },
    write: work =>
      inTurn(async () => {
        let changes = NO_CHANGES
        await inTransaction(database, path, transaction =>
          work(async (text, parameters = {}) => {
            const result = await transaction.executeCypher(text, parameters)
            changes = addChanges(changes, toChanges(result))
            return toPlainRows(result)
          }),
        )
        written++
        return changes
      }),
    // What is written here may not have reached the file yet.
    mark: async () => (readOnly ? fileMark(path) : `${process.pid} has written ${written}`),
    define: text => inTurn(async () => void (await query(database, text, {}))),
    close: async () => {
      if (!isOpen) return
      isOpen = false
      await inTurn(async () => undefined)
      await reader?.close()
      try {
        database.close()
      } catch (error) {
        throw toStoreError(error, path)
      }
    },
  }
}
