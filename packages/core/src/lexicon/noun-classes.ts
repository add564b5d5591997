import type { ActorType } from '../model/index.js'
import { findNoun } from './gazetteer.js'
import { wordsOf } from './words.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const STATE_NOUNS = wordsOf('state-nouns')
export const GOVERNMENT_NOUNS = wordsOf('government-nouns')
export const ROLES_OF_PEOPLE = wordsOf('role-nouns')
export const ONE_PER_STATE = wordsOf('unique-offices')
export const NOUNS_FOR_TWO_PEOPLE = wordsOf('dual-person-nouns')
export const NOUNS_FOR_TWO_SIDES = wordsOf('dual-side-nouns')
export const QUANTITIES = wordsOf('quantity-nouns')
export const PARTITIVES = wordsOf('partitive-quantifiers')
export const NOUNS_OF_AMOUNT = wordsOf('event-quantity-nouns')
export const PLACE_NOUNS = wordsOf('place-nouns')
export const TIME_NOUNS = wordsOf('temporal-nouns')
export const FORMER_WORDS = wordsOf('former-title-words')
export const NON_EVENT_NOUNS = wordsOf('non-event-nouns')
export const CIVIL_CRAFT = wordsOf('civil-craft-modifiers')

/** What stands before the name of a navy's ship → the state whose navy it is. */
export const SHIP_PREFIXES: ReadonlyMap<string, string> = new Map(
  'USS:USA USNS:USA USCGC:USA HMS:GBR HMCS:CAN HMAS:AUS HMNZS:NZL BRP:PHL ROKS:KOR TCG:TUR PNS:PAK KRI:IDN'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

export const OTHERNESS = wordsOf('otherness-adjectives')

const kinds: readonly (readonly [nouns: string, types: readonly ActorType[]])[] = [
  ['country nation government regime administration state', ['country']],
  [
    'company airline firm manufacturer carmaker automaker retailer supplier bank operator business corporation insurer brewery chain conglomerate startup giant maker planemaker chipmaker drugmaker toymaker shipbuilder lender utility refiner brewer manufacturer publisher',
    ['company'],
  ],
  ['group militia movement faction', ['armed_group', 'organisation', 'igo']],
  [
    'organisation organization agency body bloc alliance union institution council commission committee court tribunal party ministry department parliament university school college hospital museum club church foundation charity league federation',
    ['organisation', 'igo'],
  ],
  ['newspaper paper broadcaster outlet network magazine channel', ['media']],
  ['army military navy', ['military']],
  ['city town village capital island region province district municipality area territory site', ['place']],
]
/** What a definite noun may stand for where nothing of its own name was mentioned: noun → types of actors. */
export const KINDS_OF_ACTORS: ReadonlyMap<string, readonly ActorType[]> = new Map(
  kinds.flatMap(([nouns, types]) => [...words(nouns)].map(noun => [noun, types] as const)),
)

export const SMALL_WORDS = wordsOf('body-name-small-words')

/** Kinds that stand behind a name of theirs: "the Nordmart chain" is Nordmart. */
export const BODY_KINDS: ReadonlySet<string> = new Set(
  kinds.flatMap(([nouns, types]) => (types[0] === 'company' || types[0] === 'media' ? [...words(nouns)] : [])),
)

/** The type of a name that a noun in apposition to it tells: "the newspaper X" is media, "the driver X" a person. Undefined for nouns of other things. */
export const describedType = (noun: string): Exclude<ActorType, 'group' | 'country'> | undefined => {
  const kind = KINDS_OF_ACTORS.get(noun)?.[0] ?? findNoun(noun)?.type
  return kind === 'group' ? 'person' : kind === 'country' ? undefined : kind
}
