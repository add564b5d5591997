import type { NewsGraph } from '../graph/index.js'
import type { Issue } from '../model/index.js'
import type { Parameters, QueryAnswer, QueryLimits, Row, StoreChanges } from './database/index.js'
import type { OverrideEntry } from './decisions/index.js'

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
