import { type Connection, type Parameters, prepareSchema, type QueryLimits, type Row } from './database/index.js'
import { readDecisions } from './decisions/index.js'
import { keepAll } from './derive/index.js'
import { countStore, readPages, searchActors, withEnds } from './queries/index.js'
import { checkParameters, checkQuery, toEmbedded } from './query-door/index.js'
import type { GraphStore } from './store.js'
import { forgetArticles, takeDecisions, writeArticles } from './write/index.js'

const LIMITS: Required<QueryLimits> = { timeoutMs: 30_000, maxRows: 10_000 }
const ROWS_A_PAGE = 5000

/** The store logic both databases share, over an open connection. */
export const createGraphStore = async (
  connection: Connection,
  { readOnly = false, apart = false }: { readonly readOnly?: boolean; readonly apart?: boolean } = {},
): Promise<GraphStore> => {
  const prepared = prepareSchema(connection, { readOnly, keepAll })
  if (apart) return toGraphStore(readingAfter(connection, prepared))
  try {
    await prepared
  } catch (error) {
    await connection.close()
    throw error
  }
  return toGraphStore(connection)
}

/** A connection that reads once its schema is known to be one we read; every query throws where it is not. */
const readingAfter = (connection: Connection, prepared: Promise<void>): Connection => {
  prepared.catch(() => undefined)
  return {
    ...connection,
    read: async (text, parameters) => {
      await prepared
      return connection.read(text, parameters)
    },
    ask: async (text, parameters, limits) => {
      await prepared
      return connection.ask(text, parameters, limits)
    },
  }
}

const toGraphStore = (connection: Connection): GraphStore => {
  /** A query that may pass, as this database is to be asked. */
  const admit = (text: string, parameters: Parameters): string => {
    checkQuery(text, connection.dialect)
    checkParameters(parameters)
    return connection.dialect === 'embedded' ? toEmbedded(text) : text
  }
  return {
    location: connection.location,
    write: ({ articles }, options) => writeArticles(connection, articles, options),
    forget: ids => forgetArticles(connection, ids),
    decide: entries => takeDecisions(connection, entries),
    decisions: () => readDecisions((text, parameters = {}) => connection.read(text, parameters)),
    query: async (text, parameters = {}) => {
      return connection.read(admit(text, parameters), parameters)
    },
    ask: async (text, parameters = {}, limits = {}) => {
      const query = admit(text, parameters)
      const allowed = { ...LIMITS, ...limits }
      const started = performance.now()
      const answer = await connection.ask(query, parameters, allowed)
      const milliseconds = Math.round(performance.now() - started)
      return { ...answer, milliseconds, graph: await withEnds(connection, answer.graph, allowed) }
    },
    pages: (text, parameters = {}, size = ROWS_A_PAGE) => {
      return readPages(connection, admit(text, parameters), { parameters, size })
    },
    searchActors: (text, page) => searchActors(connection, text, page),
    execute: async (text, parameters = {}) => {
      checkParameters(parameters)
      let rows: readonly Row[] = []
      const changes = await connection.write(async run => {
        rows = await run(text, parameters)
      })
      return { rows, changes }
    },
    counts: () => countStore(connection),
    mark: connection.mark,
    close: connection.close,
  }
}
