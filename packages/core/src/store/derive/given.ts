import type { CanonicalId, SplitActor } from '../../resolve/index.js'
import type { StoredAffiliation, StoredStatement } from '../content/index.js'
import type { OverrideEntry } from '../decisions/index.js'
import type { Renamed } from '../store.js'
import type { GraphChange } from './graph-change.js'
import type { TouchedEdge } from './touched-edges.js'

/** What derivations give each other, by their names; `change` is what all of it follows from. */
export interface Given {
  readonly change: GraphChange
  readonly actors: ActorChange
  /** What people decided, as the store knows it now. */
  readonly decisions: readonly OverrideEntry[]
  readonly clusters: Clusters
  readonly affected: Affected
  readonly statements: StatementChange
  readonly events: EventChange
  /** Statements that are new to the store, as they were written. */
  readonly newStatements: readonly StoredStatement[]
  /** Edges of the affiliations that went, changed or came. */
  readonly affiliations: readonly TouchedEdge[]
  /** Articles that are a copy now and were none, or the other way round, or of another. */
  readonly stories: readonly string[]
  /** Those that were counted anew. */
  readonly edges: readonly TouchedEdge[]
  /** Keys of which denials and assertions were compared. */
  readonly contested: readonly string[]
}

/** Where who is who may be told otherwise after actors were read again. */
export interface ActorChange {
  /** Blocks that hold an actor that changed, or held it. */
  readonly blocks: readonly string[]
  /** Actors that have left their block. */
  readonly actors: readonly string[]
}

/** Who is who after a change. */
export interface Clusters {
  readonly renamed: readonly Renamed[]
  readonly splits: readonly SplitActor[]
}

/** Stored statements and affiliations that have to be derived again, and by what they and the new ones are derived. */
export interface Affected {
  readonly statements: readonly StoredStatement[]
  readonly affiliations: readonly StoredAffiliation[]
  readonly whoIsWho: WhoIsWho
}

/** Who is who and what was decided about statements. */
export interface WhoIsWho {
  readonly canonicalId: CanonicalId
  readonly reviews: ReadonlyMap<string, 'confirmed' | 'rejected'>
}

/** Statements that went, stored ones of which something else is derived now, and new ones, which are not written yet. */
export interface StatementChange {
  readonly removed: readonly StoredStatement[]
  readonly before: readonly StoredStatement[]
  readonly after: readonly StoredStatement[]
  readonly added: readonly StoredStatement[]
}

/** Events of statements that are to be written, by statement id, and the edges of stored ones whose event is another now. */
export interface EventChange {
  readonly events: ReadonlyMap<string, string>
  readonly edges: readonly TouchedEdge[]
}
