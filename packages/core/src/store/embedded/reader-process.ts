import { type ChildProcess, fork } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InputError } from '../../errors.js'
import { type Connection, createTurns, type Parameters, type QueryLimits } from '../database/index.js'
import { toQueryError, toStoreError } from './errors.js'
import { isWanted } from './hand-over.js'
import { toAnswerGraph, toPlainRow, toPlainRows } from './values.js'

const PROGRAM = fileURLToPath(new URL('../../../bin/read-embedded.js', import.meta.url))
/** Bytes a query may take beyond the database itself, … */
const QUERY_BYTES = 1 << 30
/** … which is held in memory, part by part as it is needed, in up to so many times the bytes of its file (measured: 8 to 9). */
const BYTES_A_FILE_BYTE = 10

/** Limits of our own queries, which are known to end. */
const OWN_LIMITS = { timeoutMs: 120_000, maxRows: Number.MAX_SAFE_INTEGER }

type Message = Readonly<Record<string, unknown>>

const startProcess = (path: string): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const limit = QUERY_BYTES + BYTES_A_FILE_BYTE * statSync(path).size
    const child = fork(PROGRAM, [path, String(limit)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    })
    child.once('message', (message: Message) => {
      if (message.ready) resolve(child)
      else reject(toStoreError(new Error(String(message.failed)), path))
    })
    child.once('exit', code =>
      reject(toStoreError(new Error(`its reading process ended with ${code} before it was ready`), path)),
    )
  })

const tooLong = (timeoutMs: number): InputError =>
  new InputError(
    'QUERY_TIMEOUT',
    `The query took longer than ${timeoutMs / 1000} s and was stopped. Narrow it (a name, a date, LIMIT) or allow more time.`,
  )

const tooLarge = (): InputError =>
  new InputError('QUERY_MEMORY', 'The query needed too much memory and was stopped. Narrow it (a name, a date, LIMIT).')

/** An answer as the process gives it, each row the list of its values. */
interface RawAnswer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  readonly truncated: boolean
}

/** Sends one query to a process and waits for its answer; ends the process where it takes too long. */
const askProcess = (
  child: ChildProcess,
  question: { readonly path: string; readonly cypher: string; readonly parameters: Parameters } & Required<QueryLimits>,
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { path, cypher, parameters, timeoutMs, maxRows } = question
    const finish = (): void => {
      clearTimeout(timer)
      child.removeAllListeners('message')
      child.off('exit', onExit)
    }
    const onExit = (code: number | null): void => {
      finish()
      reject(
        code === 3 || code === null
          ? tooLarge()
          : toStoreError(new Error(`its reading process ended with ${code}`), path),
      )
    }
    const timer = setTimeout(() => {
      finish()
      child.kill('SIGKILL')
      reject(tooLong(timeoutMs))
    }, timeoutMs)
    child.once('exit', onExit)
    child.once('message', (answer: Message) => {
      finish()
      if (typeof answer.error === 'string') reject(toQueryError(new Error(answer.error), path, cypher))
      else
        resolve({
          columns: answer.columns as string[],
          rows: answer.rows as unknown[][],
          truncated: answer.truncated === true,
        })
    })
    child.send({ id: 1, cypher, parameters, maxRows })
  })

export interface EmbeddedReader {
  /** Starts the process before anything is asked; what hinders it is said to who asks. */
  readonly start: () => void
  /** Rows of a query of our own. */
  readonly read: Connection['read']
  readonly ask: Connection['ask']
  /** Ends the process after what it is asked now; the next query starts another. */
  readonly letGo: () => void
  readonly close: () => Promise<void>
}

/** Answers queries in a process of its own, one at a time; started at the first query, unless before, and again after one that had to be ended. */
export const createReader = (path: string): EmbeddedReader => {
  let child: ChildProcess | undefined
  const inTurn = createTurns()
  const end = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }
  const ensureProcess = async (): Promise<ChildProcess> => {
    if (isWanted(path)) throw toStoreError(new Error('it cannot be locked: somebody is about to write'), path)
    if (!child?.connected || child.killed || child.exitCode !== null) child = await startProcess(path)
    return child
  }
  const answer = (cypher: string, parameters: Parameters, limits: Required<QueryLimits>): Promise<RawAnswer> =>
    inTurn(async () => askProcess(await ensureProcess(), { path, cypher, parameters, ...limits }))
  return {
    start: () => void inTurn(ensureProcess).catch(() => undefined),
    read: async (cypher, parameters) => {
      const { columns, rows } = await answer(cypher, parameters, OWN_LIMITS)
      return toPlainRows({ columns, rows: () => rows })
    },
    ask: async (cypher, parameters, limits) => {
      const { columns, rows, truncated } = await answer(cypher, parameters, limits)
      const named = rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i]])))
      return { columns, rows: named.map(toPlainRow), truncated, graph: toAnswerGraph(named) }
    },
    letGo: () => {
      if (child) void inTurn(async () => end())
    },
    close: () => inTurn(async () => end()),
  }
}

/** Waits for work at most so long. The work itself goes on: for a database that is open for writing in this very process. */
export const withinTime = async <T>(work: Promise<T>, timeoutMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong(timeoutMs)), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
