import type { EventRecord } from '../../export/index.js'
import { findPlace, longestName, nameKey } from '../../lexicon/index.js'
import type { CodedEvent, Party } from '../../readers/index.js'

/** An event as both sides can be compared: who did what to whom on which day. A side goes by any of its keys, the first names it. */
export interface KeyedEvent {
  readonly day: string
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly root: string
}

/** An event as it is shown. */
export interface ComparedEvent {
  readonly day: string
  readonly source: string
  readonly target: string
  readonly root: string
}

/** What two codings of the same days have in common. */
export interface Comparison {
  readonly both: readonly ComparedEvent[]
  readonly onlyOurs: readonly ComparedEvent[]
  readonly onlyTheirs: readonly ComparedEvent[]
}

const withoutRole = (name: string): string => /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? name

/** The state a name or code stands for, else the name as the lexicon knows it. */
const keyOfName = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const found = longestName(words, 0)
  if (found?.length === words.length) return found.known.country ?? nameKey(found.known.name)
  return findPlace(name)?.country ?? nameKey(name)
}

/** A side by its state where it has one ("KEN"), else by its name as the lexicon knows it and by its code. */
const keysOfParty = ({ name, state, code }: Party): readonly string[] => {
  const given = state.split(';')[0].trim()
  if (/^[A-Z]{3}$/.test(given) && !NO_STATE.test(given)) return [given]
  if (given !== '' && !NO_STATE.test(given)) return [keyOfName(given)]
  if (/^[A-Z]{3}/.test(code) && !NO_STATE.test(code)) return [code.slice(0, 3)]
  return [name === '' ? '' : keyOfName(withoutRole(name)), code].filter(key => key !== '')
}

/** CAMEO's beginnings of actors that are no states, and the signs of tables for none. */
const NO_STATE = /^(?:IGO|NGO|NGM|IMG|MNC|INT|UIS|REB|INS|OPP|COP|MED|BUS|CVL|---|None|International|NULL)/

const ourKeys = ({ country, name, code }: EventRecord['source']): readonly string[] =>
  country ? [country] : [keyOfName(name), ...(code ? [code] : [])]

/** One of our events under the kind of code the others have. Null where it has no day or no such code. */
export const toKeyed = (event: EventRecord, system: 'cameo' | 'plover'): KeyedEvent | null => {
  const root = system === 'cameo' ? event.cameo?.slice(0, 2) : event.plover?.split('/')[0]
  if (!root || event.date?.length !== 10) return null
  return { day: event.date, source: ourKeys(event.source), target: ourKeys(event.target), root }
}

/** An event of a table; null where a side is nobody. */
export const fromCoded = ({ day, source, target, root }: CodedEvent): KeyedEvent | null => {
  const [from, to] = [keysOfParty(source), keysOfParty(target)]
  return from.length === 0 || to.length === 0 ? null : { day, source: from, target: to, root }
}

const distinct = (events: Iterable<KeyedEvent>): readonly KeyedEvent[] => [
  ...new Map([...events].map(event => [JSON.stringify(toShown(event)), event])).values(),
]

const toShown = ({ day, source, target, root }: KeyedEvent): ComparedEvent => ({
  day,
  source: source[0],
  target: target[0],
  root,
})

const slotOf = (day: string, root: string): string => `${day} ${root}`
const bySlot = (events: readonly KeyedEvent[]): ReadonlyMap<string, readonly KeyedEvent[]> => {
  const slots = new Map<string, KeyedEvent[]>()
  for (const event of events) {
    const slot = slotOf(event.day, event.root)
    const others = slots.get(slot)
    if (others) others.push(event)
    else slots.set(slot, [event])
  }
  return slots
}

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some(key => b.includes(key))

const DAY = 86_400_000
const daysAround = (day: string, within: number): readonly string[] =>
  Array.from({ length: 2 * within + 1 }, (_, i) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + (i - within) * DAY).toISOString().slice(0, 10),
  )

/** Compares events by day, source, target and root, each kind of event of a day once. `within` days may lie between two reports. */
export const compareEvents = (
  ours: Iterable<KeyedEvent>,
  theirs: Iterable<KeyedEvent>,
  { within = 0 }: { readonly within?: number } = {},
): Comparison => {
  const [own, other] = [distinct(ours), distinct(theirs)]
  const [ownSlots, otherSlots] = [bySlot(own), bySlot(other)]
  const isIn = (event: KeyedEvent, slots: ReadonlyMap<string, readonly KeyedEvent[]>): boolean =>
    daysAround(event.day, within)
      .flatMap(day => slots.get(slotOf(day, event.root)) ?? [])
      .some(found => overlap(found.source, event.source) && overlap(found.target, event.target))
  return {
    both: own.filter(event => isIn(event, otherSlots)).map(toShown),
    onlyOurs: own.filter(event => !isIn(event, otherSlots)).map(toShown),
    onlyTheirs: other.filter(event => !isIn(event, ownSlots)).map(toShown),
  }
}
