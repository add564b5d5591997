import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import grafeo from '@grafeo-db/js'
import { InputError, NotFoundError, StoreError } from '../../errors.js'
import { constraints, embeddedIndexes, indexes } from '../cypher.js'
import type { Connection, CypherValue, Row } from '../store.js'

const { GrafeoDB } = grafeo

/** Grafeo's nodes and edges carry their own fields behind an underscore; users see properties only. */
const plain = (value: unknown): CypherValue => {
  if (value === undefined || value === null) return null
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value as CypherValue
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('_'))
      .map(([key, v]) => [key, plain(v)]),
  )
}

const toStoreError = (error: unknown, path: string): Error => {
  const message = error instanceof Error ? error.message : String(error)
  if (/cannot be locked|locked by another process/.test(message))
    return new StoreError(
      'STORE_IN_USE',
      `The database ${path} is in use by another process. Stop it (for example a running "newsgraph view" or "npm start") or choose another with --store.`,
      { retriable: true, cause: error },
    )
  if (/S002|X002|damaged/.test(message))
    return new StoreError(
      'STORE_DAMAGED',
      `The database ${path} is damaged: ${message}. Build it anew into another file with --store.`,
      { cause: error },
    )
  if (/T009|X003/.test(message))
    return new StoreError(
      'STORE_FULL',
      `The database ${path} cannot be written: ${message}. Free some disk space and run the same command again.`,
      { retriable: true, cause: error },
    )
  return new StoreError('STORE_FAILED', `The database ${path} refused a statement: ${message}`, { cause: error })
}

const open = (path: string, readOnly: boolean): InstanceType<typeof GrafeoDB> => {
  try {
    if (readOnly) return GrafeoDB.openReadOnly(path)
    return existsSync(path) ? GrafeoDB.open(path) : GrafeoDB.create(path)
  } catch (error) {
    throw toStoreError(error, path)
  }
}

/** Opens (or, for writing, makes) an embedded database file. One process may write; several may read while none writes. */
export const connectEmbedded = (file: string, { readOnly }: { readonly readOnly: boolean }): Connection => {
  const path = resolve(file)
  if (readOnly && !existsSync(path))
    throw new NotFoundError(
      'STORE_MISSING',
      `There is no database ${path}. Make one with: newsgraph build ARTICLES… --store ${file}`,
    )
  if (!readOnly) mkdirSync(dirname(path), { recursive: true })
  const db = open(path, readOnly)
  const execute = async (
    target: Pick<InstanceType<typeof GrafeoDB>, 'executeCypher'>,
    text: string,
    parameters: object,
  ): Promise<readonly Row[]> => (await target.executeCypher(text, parameters)).toArray().map(row => plain(row) as Row)
  let queue: Promise<unknown> = Promise.resolve()
  let isOpen = true
  return {
    location: path,
    setup: [...constraints, ...indexes, ...embeddedIndexes],
    read: async (text, parameters) => {
      try {
        return await execute(db, text, parameters)
      } catch (error) {
        throw /GQL|syntax|Undefined|unexpected|Semantic|parameter/i.test(String(error))
          ? new InputError('QUERY_FAILED', `The query failed: ${(error as Error).message}`, { cause: error })
          : toStoreError(error, path)
      }
    },
    write: work => {
      const next = queue.then(async () => {
        const transaction = db.beginTransaction()
        try {
          await work((text, parameters = {}) => execute(transaction as never, text, parameters))
          transaction.commit()
        } catch (error) {
          transaction.rollback()
          throw error instanceof StoreError ? error : toStoreError(error, path)
        }
      })
      queue = next.catch(() => undefined)
      return next
    },
    close: async () => {
      if (!isOpen) return
      isOpen = false
      await queue
      db.close()
    },
  }
}
