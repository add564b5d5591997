import type { CharSpan } from './span.js'

/** What an actor can be. */
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
/** One of ACTOR_TYPES. */
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

/** Reasons for which a mention names its actor; for the others it describes it ("the court"), stands for it among others ("the two leaders") or points at it. */
export const NAMING_REASONS: readonly MergeReason[] = [
  'exact',
  'alias',
  'metonym',
  'demonym',
  'surname',
  'given-name',
  'title',
  'partial-name',
  'acronym',
  'spelling',
]

/** Whether the words of a mention are a name of its actor, so that it is known by them elsewhere. */
export const isNaming = ({ how }: Pick<Mention, 'how'>): boolean => NAMING_REASONS.includes(how)

/** A participant. `id` is a pure function of canonical name, type and country; `code` is a CAMEO-style actor code. */
export interface Actor {
  /** "country:NOR", "person:antony-blinken". */
  readonly id: string
  /** The canonical name. */
  readonly name: string
  readonly type: ActorType
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  /** A CAMEO-style code, "USAGOV". */
  readonly code: string | null
  /** Other names the article uses. */
  readonly aliases: readonly string[]
  /** All spans that refer to it, in the order of the text. */
  readonly mentions: readonly Mention[]
}

/** A title that ties a person to a body or state; kept apart from statements. */
export interface Affiliation extends CharSpan {
  /** The id of the person. */
  readonly person: string
  /** The words of the title. */
  readonly title: string
  /** The id of the body or state; null where the text does not say. */
  readonly body: string | null
}
