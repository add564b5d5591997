import type { ActorFacts } from './actor-facts.js'

/** Why an actor is taken for another one of another article. */
export type SameAsReason =
  | 'known-person'
  | 'spelling'
  | 'partial-name'
  | 'initial'
  | 'surname'
  | 'alias'
  | 'acronym'
  | 'decision'

/** How sure each reason is, from 0 to 1. */
export const SCORES: Readonly<Record<SameAsReason, number>> = {
  decision: 1,
  'known-person': 1,
  spelling: 0.95,
  alias: 0.9,
  'partial-name': 0.85,
  surname: 0.8,
  initial: 0.75,
  acronym: 0.7,
}

/** An actor of a cluster, and why it is in it; null for the one the others joined. */
export interface ClusterMember {
  readonly facts: ActorFacts
  readonly why: SameAsReason | null
}

/** The actors that are one, those it was made of first. */
export type Cluster = readonly ClusterMember[]

/** While clusters are made: a cluster of actors with their names read, which grows. */
export interface Draft<Name> {
  readonly members: (ClusterMember & { readonly name: Name })[]
}

/** The one item of a list; undefined where there is none, or several. */
export const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined)
