import type { CypherValue, NewsGraph, Row } from '../graph/index.js'
import type { Issue } from '../model/index.js'
import type { AnswerGraph } from './answer-graph.js'
import type { OverrideEntry } from './overrides.js'

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

/** An actor that goes by another canonical actor than before. */
export interface Renamed {
  readonly actor: string
  readonly from: string
  readonly to: string
}

/** What a write did. A second run over the same articles writes nothing. */
export interface WriteSummary {
  readonly written: number
  readonly unchanged: number
  readonly changes: StoreChanges
  /** Actors that were there and go by another canonical actor now. */
  readonly renamed: readonly Renamed[]
  /** Articles that were not written, since another input has their id, and notes about those that were. */
  readonly issues: readonly Issue[]
}

/** What a store holds. */
export interface StoreCounts {
  readonly articles: number
  /** Canonical ones: those that are the same as another are not counted. */
  readonly actors: number
  readonly statements: number
  readonly edges: number
}

/** What is kept beside the articles that are written. */
export interface WriteOptions {
  /** Version of engine and settings; an article read by another one is written again. */
  readonly engine: string
  /** ISO time kept with articles that are new; by default now. */
  readonly ingestedAt?: string
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

/** A canonical actor found by name. */
export interface ActorHit {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly country: string | null
  readonly aliases: readonly string[]
}

/** Persistence of the graph. Two implementations: Neo4j and the embedded database. */
export interface GraphStore {
  /** Where the store is, without credentials. */
  readonly location: string
  /** Writes articles with their statements; unchanged ones (by content hash and engine) are left alone. Each batch is one transaction. */
  readonly write: (graph: NewsGraph, options: WriteOptions) => Promise<WriteSummary>
  /**
   * Removes articles and what only they supported. An article that was only numbered may be named by its number alone. Throws
   * NotFoundError for an unknown id and InputError for a number that several have, and then removes nothing.
   */
  readonly forget: (articleIds: readonly string[]) => Promise<StoreChanges>
  /** Takes these decisions in place of those the store knows; every later write honours them. The same ones again change nothing. */
  readonly decide: (entries: readonly OverrideEntry[]) => Promise<StoreChanges>
  /** The decisions the store knows. */
  readonly decisions: () => Promise<readonly OverrideEntry[]>
  /** Runs a reading query of the caller's own. Dates come as ISO strings, nodes and relationships as plain objects of their properties. */
  readonly query: (cypher: string, parameters?: Parameters) => Promise<readonly Row[]>
  /**
   * Runs a reading query of somebody else: limited in time and rows, and in an embedded store opened read-only in a process of its own that
   * is ended when it takes too long. (A store opened for writing has its file to itself: there the waiting ends, not the work.)
   * Throws InputError for a query that writes, calls what is not listed, is not understood, or takes too long.
   */
  readonly ask: (cypher: string, parameters?: Parameters, limits?: QueryLimits) => Promise<QueryAnswer>
  /**
   * Rows of a reading query page by page, so that memory stays flat. The query takes `$after` (at first '') and `$limit`, and returns its
   * rows in the order of a text column `cursor`, those greater than `$after` only.
   */
  readonly pages: (cypher: string, parameters?: Parameters, size?: number) => AsyncIterable<readonly Row[]>
  /** Actors whose name or aliases have all words of the text, the last ones at least begun; the name itself first, then by name. */
  readonly searchActors: (
    text: string,
    page?: { readonly skip?: number; readonly limit?: number },
  ) => Promise<readonly ActorHit[]>
  /** Runs any statement in a transaction of its own. The caller answers for what it does to the graph. */
  readonly execute: (
    cypher: string,
    parameters?: Parameters,
  ) => Promise<{ readonly rows: readonly Row[]; readonly changes: StoreChanges }>
  /** What the store holds now. */
  readonly counts: () => Promise<StoreCounts>
  /**
   * Another text after every change of what the store holds, so that what was made of it can be kept; null where the database cannot tell.
   * It costs no query of the graph, and an embedded database need not be open yet.
   */
  readonly mark: () => Promise<string | null>
  /** Lets go of the file or the connections. */
  readonly close: () => Promise<void>
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
