import type { NewsGraph } from '../graph/index.js'

export type CypherValue =
  | null
  | boolean
  | number
  | string
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue }
export type Row = Readonly<Record<string, CypherValue>>
export type Parameters = Readonly<Record<string, CypherValue>>

/** What a write did. A second run over the same articles writes nothing. */
export interface WriteSummary {
  readonly written: number
  readonly unchanged: number
}

export interface StoreCounts {
  readonly articles: number
  readonly actors: number
  readonly statements: number
  readonly edges: number
}

/** Persistence of the graph. Two implementations: Neo4j and the embedded database. */
export interface GraphStore {
  /** Where the store is, without credentials. */
  readonly location: string
  /** Writes articles with their statements; unchanged ones (by content hash and engine) are left alone. */
  readonly write: (graph: NewsGraph, options: { readonly engine: string }) => Promise<WriteSummary>
  /** Removes articles and what only they supported. Throws NotFoundError for an unknown id. */
  readonly forget: (articleIds: readonly string[]) => Promise<void>
  /** Runs a reading query. Dates come as ISO strings, nodes and relationships as plain objects of their properties. */
  readonly query: (cypher: string, parameters?: Parameters) => Promise<readonly Row[]>
  readonly counts: () => Promise<StoreCounts>
  readonly close: () => Promise<void>
}

/** One open connection, as the shared store logic sees it. */
export interface Connection {
  readonly location: string
  readonly setup: readonly string[]
  readonly read: (cypher: string, parameters: Parameters) => Promise<readonly Row[]>
  /** Runs the statements given by `work` in one transaction. `work` may be run again after a transient error. */
  readonly write: (
    work: (run: (cypher: string, parameters?: Parameters) => Promise<readonly Row[]>) => Promise<void>,
  ) => Promise<void>
  readonly close: () => Promise<void>
}
