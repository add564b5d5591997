import type { CypherValue, Row } from '../../graph/index.js'
import type { AnswerGraph } from './answer-graph.js'

export type { CypherValue, Row }
/** Parameters of a query, by name without `$`. */
export type Parameters = Readonly<Record<string, CypherValue>>
/** Runs one statement in an open transaction. */
export type Run = (cypher: string, parameters?: Parameters) => Promise<readonly Row[]>

/** What a database says it changed. All zero: nothing was written. */
export interface StoreChanges {
  readonly nodesCreated: number
  readonly nodesDeleted: number
  readonly relationshipsCreated: number
  readonly relationshipsDeleted: number
  readonly propertiesSet: number
  readonly labelsAdded: number
}

/** Limits of a query from outside. */
export interface QueryLimits {
  /** Milliseconds after which the query is stopped; by default 30 000. */
  readonly timeoutMs?: number
  /** Rows after which the answer is cut off; by default 10 000. */
  readonly maxRows?: number
}

/** The answer to a query from outside. */
export interface QueryAnswer {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** True where there were more than `maxRows` rows. */
  readonly truncated: boolean
  readonly milliseconds: number
  /** What of the graph is in its cells; the ends of a relationship are there too. */
  readonly graph: AnswerGraph
}

/** One open connection, as the shared store logic sees it. */
export interface Connection {
  readonly location: string
  readonly dialect: 'neo4j' | 'embedded'
  readonly read: (cypher: string, parameters: Parameters) => Promise<readonly Row[]>
  /** Reads within limits, apart from the other work; the query has passed the door. */
  readonly ask: (
    cypher: string,
    parameters: Parameters,
    limits: Required<QueryLimits>,
  ) => Promise<Omit<QueryAnswer, 'milliseconds'>>
  /** Runs the statements given by `work` in one transaction and says what they changed. `work` may be run again after a transient error. */
  readonly write: (work: (run: Run) => Promise<void>) => Promise<StoreChanges>
  /** Runs one statement that cannot share a transaction with data: constraints and indexes. */
  readonly define: (cypher: string) => Promise<void>
  /** See `GraphStore`. */
  readonly mark: () => Promise<string | null>
  readonly close: () => Promise<void>
}

export const NO_CHANGES: StoreChanges = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
}

export const addChanges = (a: StoreChanges, b: StoreChanges): StoreChanges => ({
  nodesCreated: a.nodesCreated + b.nodesCreated,
  nodesDeleted: a.nodesDeleted + b.nodesDeleted,
  relationshipsCreated: a.relationshipsCreated + b.relationshipsCreated,
  relationshipsDeleted: a.relationshipsDeleted + b.relationshipsDeleted,
  propertiesSet: a.propertiesSet + b.propertiesSet,
  labelsAdded: a.labelsAdded + b.labelsAdded,
})
