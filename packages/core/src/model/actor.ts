import type { CharSpan } from './span.js'

export const ACTOR_TYPES = [
  'person',
  'country',
  'organisation',
  'company',
  'igo',
  'media',
  'military',
  'armed_group',
  'group',
  'place',
] as const
export type ActorType = (typeof ACTOR_TYPES)[number]

/** The types of what is organised: it has a name, a seat and people who speak for it. */
export const BODY_TYPES: ReadonlySet<string> = new Set<ActorType>([
  'organisation',
  'company',
  'igo',
  'media',
  'military',
  'armed_group',
])

/** Why a mention is taken for its actor. */
export type MergeReason =
  | 'exact'
  | 'alias'
  | 'metonym'
  | 'demonym'
  | 'surname'
  | 'given-name'
  | 'title'
  | 'partial-name'
  | 'acronym'
  | 'spelling'
  | 'apposition'
  | 'predicate'
  | 'same-description'
  | 'role'
  | 'kind-of-actor'
  | 'collective'
  | 'pronoun'
  | 'speaker'

/** A span that refers to an actor, and why it is taken for it. */
export interface Mention extends CharSpan {
  readonly kind: 'name' | 'nominal' | 'pronoun'
  readonly how: MergeReason
}

/** A participant. `id` is a pure function of canonical name, type and country; `code` is a CAMEO-style actor code. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly type: ActorType
  readonly country: string | null
  readonly code: string | null
  readonly aliases: readonly string[]
  readonly mentions: readonly Mention[]
}

/** A title that ties a person to a body or state; kept apart from statements. */
export interface Affiliation extends CharSpan {
  readonly person: string
  readonly title: string
  readonly body: string | null
}
