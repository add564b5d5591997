/** How a relation is evoked, as its line in data/relations says: by a verb (perhaps light, with its nouns) or by an event noun. */
export interface Trigger {
  readonly kind: 'verb' | 'noun'
  readonly lemma: string
  /** Particles, resultatives or the preposition that belongs to the verb: "call off", "find guilty", "walk out of". */
  readonly particles: readonly string[]
  /** A prepositional idiom that must be there: "speak by phone". */
  readonly idiom: { readonly preposition: string; readonly noun: string } | null
  /** Lemmas of the object noun, perhaps with the noun before it; "*" alone for any; empty for plain verbs. */
  readonly nouns: ReadonlySet<string>
  /** Those of them that the line names itself; they go before the members of a noun set. */
  readonly named: ReadonlySet<string>
  /** The thing moved must be military forces. */
  readonly needsForce: boolean
  /** Only in the passive without an agent, and the patient stands first: "was linked to". */
  readonly isPassive: boolean
  /** Only with an infinitive: "told B to leave". */
  readonly takesInfinitive: boolean
  /** Where the other actor stands: obj, iobj, or a preposition. */
  readonly slots: readonly string[]
  /** Slots, written with "~", where the actor may also be named inside what stands there: "rejected Peru's proposal". */
  readonly inside: ReadonlySet<string>
  /** Only a place fills the slots: "captured the town". */
  readonly takesPlace: boolean
  /** The other actor acts: "received aid from". */
  readonly isReversed: boolean
}

/** Sets of nouns by the name that triggers call them by. */
export type NounSets = Readonly<Record<string, readonly string[]>>

export const ANY_NOUN = '*'

/** Nothing of a set changes, so lines that name the same nouns share one. */
const expanded = new WeakMap<NounSets, Map<string, ReadonlySet<string>>>()
const expandNouns = (list: string, sets: NounSets): ReadonlySet<string> => {
  const known = expanded.get(sets) ?? new Map<string, ReadonlySet<string>>()
  expanded.set(sets, known)
  const found = known.get(list) ?? readNouns(list, sets)
  known.set(list, found)
  return found
}

const readNouns = (list: string, sets: NounSets): ReadonlySet<string> =>
  new Set(
    list.split(',').flatMap(noun => {
      if (!noun.startsWith('$')) return [noun.trim()]
      const set = Object.hasOwn(sets, noun.slice(1)) ? sets[noun.slice(1)] : undefined
      if (!set) throw new Error(`the noun set ${noun} is not in noun-sets.tsv`)
      return set
    }),
  )

/** "with+$weapons" is one idiom for each weapon. */
const expandIdiom = (idiom: string, sets: NounSets): readonly string[] => {
  const [preposition, noun] = idiom.split('+')
  return [...expandNouns(noun, sets)].map(one => `${preposition}+${one}`)
}

const bare = (slot: string): string => slot.replace(/[<~]|@place/g, '')

/** One preposition in two spellings: a line that has one takes both. */
const SPELLINGS: readonly (readonly [string, string])[] = [['toward', 'towards']]

const inBothSpellings = (slots: readonly string[]): readonly string[] => {
  const all = SPELLINGS.flatMap(([one, other]) =>
    slots.flatMap(slot => {
      if (bare(slot) === one) return [slot.replace(one, other)]
      return bare(slot) === other ? [slot.replace(other, one)] : []
    }),
  )
  return [...slots, ...all.filter(slot => slots.every(own => bare(own) !== bare(slot)))]
}

const readHead = (kind: string, head: string): Pick<Trigger, 'kind' | 'lemma' | 'particles'> => {
  if (kind === 'n') return { kind: 'noun', lemma: head, particles: [] }
  const [lemma, ...particles] = head.split(' ')
  return { kind: 'verb', lemma, particles }
}

const readIdiom = (choice: string | null): Trigger['idiom'] => {
  if (!choice) return null
  const [preposition, noun] = choice.split('+')
  return { preposition, noun }
}

/** What a line begins with, without reading the rest: its kind, and each lemma once. */
export const headsOf = (line: string): { readonly kind: Trigger['kind']; readonly lemmas: readonly string[] } => {
  const match = /^([vn]) ([^:+@]+?)(?= [a-z]+\+| [:@+])/.exec(line)
  if (!match) throw new Error(`cannot read the trigger "${line}"`)
  const heads = match[2].split('|').map(head => readHead(match[1], head.trim()))
  return { kind: heads[0].kind, lemmas: [...new Set(heads.map(head => head.lemma))] }
}

/**
 * The triggers of one line, or those of them with one lemma: `v|n LEMMA|LEMMA particle [preposition+noun …] [@force] [@passive] [@infinitive] [+ nouns] :
 * slots`. Throws where it cannot be read.
 */
export const parseTriggers = (
  line: string,
  sets: NounSets,
  { lemma }: { readonly lemma?: string } = {},
): readonly Trigger[] => {
  const match = /^([vn]) ([^:+@]+?)((?: [a-z]+\+\$?[a-z-]+)*)((?: @[a-z]+)*)(?: \+ ([^:]+))? : ([a-z~<@ ]+)$/.exec(line)
  if (!match) throw new Error(`cannot read the trigger "${line}"`)
  const [, kind, heads, idioms, flags, nouns, slotList] = match
  const slots = inBothSpellings(slotList.split(' '))
  const reversed = slots.filter(s => s.startsWith('<')).length
  if (reversed > 0 && reversed < slots.length) throw new Error(`"${line}" mixes slots that act with others`)
  const choices = idioms?.trim()
    ? idioms
        .trim()
        .split(' ')
        .flatMap(idiom => expandIdiom(idiom, sets))
    : [null]
  const shared = {
    nouns: nouns ? expandNouns(nouns, sets) : new Set<string>(),
    named: new Set(nouns?.split(',').map(n => n.trim())),
    needsForce: flags.includes('@force'),
    isPassive: flags.includes('@passive'),
    takesInfinitive: flags.includes('@infinitive'),
    slots: slots.map(bare),
    inside: new Set(slots.filter(s => s.includes('~')).map(bare)),
    takesPlace: slotList.includes('@place'),
    isReversed: reversed > 0,
  }
  return heads
    .split('|')
    .map(head => readHead(kind, head.trim()))
    .filter(head => lemma === undefined || head.lemma === lemma)
    .flatMap(head => choices.map(choice => ({ ...shared, ...head, idiom: readIdiom(choice) })))
}

/** Everything that tells two triggers apart, one key a noun and slot: no key may belong to two relations. */
export const triggerKeys = (trigger: Trigger): readonly string[] => {
  const { kind, lemma, particles, idiom, needsForce, isPassive, takesInfinitive, nouns, named, slots, takesPlace } =
    trigger
  const head = [
    kind,
    lemma,
    ...particles,
    idiom && `${idiom.preposition}+${idiom.noun}`,
    needsForce && '@force',
    isPassive && '@passive',
    takesInfinitive && '@infinitive',
  ]
    .filter(Boolean)
    .join(' ')
  const objects = nouns.size > 0 ? [...nouns].map(noun => (named.has(noun) ? noun : `(${noun})`)) : ['']
  return objects.flatMap(noun => slots.map(slot => `${head} + ${noun} : ${slot}${takesPlace ? '@place' : ''}`))
}
