import type { ActorType } from '../model/index.js'
import { findNoun } from './gazetteer.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Nouns that point at a state named elsewhere; only their plural describes actors of its own. */
export const STATE_NOUNS = words('country nation state entity')

/** With a state's name these are the state. */
export const GOVERNMENT_NOUNS = words('government administration regime')

/** "The leaders", "the ministers": people named elsewhere in the article. */
export const ROLES_OF_PEOPLE = words(
  'leader president minister secretary diplomat counterpart chancellor premier envoy',
)

/** Offices a state has one of: "the German and French presidents" are one each. */
export const ONE_PER_STATE = words(
  'president premier chancellor king queen monarch leader minister ambassador envoy secretary chief head spokesman spokeswoman spokesperson emperor sultan emir',
)

/** "The two …": nouns for two people, and for two states or sides. */
export const NOUNS_FOR_TWO_PEOPLE = words(
  'diplomat leader minister president official politician man woman counterpart envoy suspect brother sister',
)
export const NOUNS_FOR_TWO_SIDES = words('country side nation state government neighbour neighbor party ally rival foe')

/** "Thousands of people": the quantity stands where the people do. */
export const QUANTITIES = words(
  'thousand hundred dozen million score number group handful majority couple pair crowd lot ten',
)

/** Nouns that count events: "a series of attacks" is attacks. */
export const NOUNS_OF_AMOUNT = words(
  'series number wave round spate string set kind type lot dozen score hundred thousand million billion range variety piece part shipment ton metric load amount batch couple pair rest resumption escalation total sum worth',
)

/** Nouns for places that are held, taken and lost. */
export const PLACE_NOUNS = words(
  'city town village capital island region province district area territory base camp airport airfield port bridge border road field position outpost checkpoint hill building mosque station headquarters neighbourhood neighborhood suburb stronghold enclave crossing post site valley refinery plant bastion junction fort garrison compound',
)

/** Nouns of time: they refer to no actor and to nothing "it" stands for. */
export const TIME_NOUNS = words(
  'second minute hour day night morning evening afternoon noon midnight week weekend fortnight month year decade century time today tomorrow yesterday tonight moment season spring summer autumn winter past future age period era',
)

/** Words before a title that say it is no longer held. */
export const FORMER_WORDS = words('former ex then late ousted deposed retired')

/** Nouns with the ending of a deed that name a state, a position or a text. */
export const NON_EVENT_NOUNS = words(
  'nation station position location population organisation organization institution condition situation information addition capital hospital festival journal rival official criminal animal morning evening building village language image page city community university security majority minority authority capacity future culture structure nature ceiling feeling meaning science audience distance balance insurance finance province influence experience difference equipment apartment department government parliament environment element moment portion region religion version television',
)

/** Words before a craft that say no state sends it: "a Chinese fishing boat". */
export const CIVIL_CRAFT = words(
  'fishing cargo passenger merchant cruise commercial civilian civil container tourist research charter rental hospital sailing pleasure ferry tanker private',
)

/** What stands before the name of a navy's ship → the state whose navy it is. */
export const SHIP_PREFIXES: ReadonlyMap<string, string> = new Map(
  'USS:USA USNS:USA USCGC:USA HMS:GBR HMCS:CAN HMAS:AUS HMNZS:NZL BRP:PHL ROKS:KOR TCG:TUR PNS:PAK KRI:IDN'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

/** Adjectives that make a description another one: "another soldier", "the second soldier". */
export const OTHERNESS = words('other another new second third fourth fifth different next further more additional')

const kinds: readonly (readonly [nouns: string, types: readonly ActorType[]])[] = [
  ['country nation government regime administration state', ['country']],
  [
    'company airline firm manufacturer carmaker automaker retailer supplier bank operator business corporation insurer brewery chain conglomerate startup giant maker',
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

/** Words inside the names of bodies that carry none of the name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'du', 'la', '&'])

/** Kinds that stand behind a name of theirs: "the Nordmart chain" is Nordmart. */
export const BODY_KINDS: ReadonlySet<string> = new Set(
  kinds.flatMap(([nouns, types]) => (types[0] === 'company' || types[0] === 'media' ? [...words(nouns)] : [])),
)

/** The type of a name that a noun in apposition to it tells: "the newspaper X" is media, "the driver X" a person. Undefined for nouns of other things. */
export const describedType = (noun: string): Exclude<ActorType, 'group' | 'country'> | undefined => {
  const kind = KINDS_OF_ACTORS.get(noun)?.[0] ?? findNoun(noun)?.type
  return kind === 'group' ? 'person' : kind === 'country' ? undefined : kind
}
