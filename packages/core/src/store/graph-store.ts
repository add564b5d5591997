import { InputError } from '../errors.js'
import { type AnswerGraph, missingEnds } from './answer-graph.js'
import { cypher } from './cypher.js'
import { readDecisions } from './decisions.js'
import { embeddedCypher } from './embedded/cypher.js'
import { checkParameters, checkQuery, toEmbedded } from './query-door/index.js'
import { prepareSchema } from './schema.js'
import { searchActors } from './search-actors.js'
import type { Connection, GraphStore, Parameters, QueryLimits, Row } from './store.js'
import { decide, forgetArticles, writeArticles } from './write-articles.js'

const LIMITS: Required<QueryLimits> = { timeoutMs: 30_000, maxRows: 10_000 }
const ROWS_A_PAGE = 5000

async function* readPages(
  connection: Connection,
  text: string,
  { parameters, size }: { readonly parameters: Parameters; readonly size: number },
): AsyncGenerator<readonly Row[]> {
  let after = ''
  for (;;) {
    const rows = await connection.read(text, { ...parameters, after, limit: size })
    if (rows.length > 0) yield rows
    if (rows.length < size) return
    const next = rows[rows.length - 1].cursor
    if (typeof next !== 'string' || next <= after)
      throw new InputError('QUERY_CURSOR', 'A query in pages returns a text column "cursor" in ascending order.')
    after = next
  }
}

/** The graph of an answer with the nodes its relationships join, of which at most as many are read as there may be rows. */
const withEnds = async (
  { dialect, ask }: Connection,
  graph: AnswerGraph,
  limits: Required<QueryLimits>,
): Promise<AnswerGraph> => {
  const ids = missingEnds(graph).slice(0, limits.maxRows)
  if (ids.length === 0) return graph
  const { graph: ends } =
    dialect === 'embedded'
      ? await ask(embeddedCypher.nodesByNumber, { ids: ids.map(Number) }, limits)
      : await ask(cypher.nodesByElementId, { ids }, limits)
  return { ...graph, nodes: [...graph.nodes, ...ends.nodes] }
}

/** The store logic both databases share, over an open connection. */
export const createGraphStore = async (
  connection: Connection,
  { readOnly = false, apart = false }: { readonly readOnly?: boolean; readonly apart?: boolean } = {},
): Promise<GraphStore> => {
  const prepared = prepareSchema(connection, { readOnly })
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
  const count = async (statement: string): Promise<number> => Number((await connection.read(statement, {}))[0].n)
  return {
    location: connection.location,
    write: ({ articles }, options) => writeArticles(connection, articles, options),
    forget: ids => forgetArticles(connection, ids),
    decide: entries => decide(connection, entries),
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
    counts: async () => ({
      articles: await count(cypher.counts.articles),
      actors: await count(cypher.counts.actors),
      statements: await count(cypher.counts.statements),
      edges: await count(cypher.counts.edges),
    }),
    mark: connection.mark,
    close: connection.close,
  }
}
