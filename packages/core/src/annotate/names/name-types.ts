import {
  BODY_KINDS,
  describedType,
  findPerson,
  findPersonBySurname,
  findPlace,
  framesOfVerb,
  givenNameGender,
  isThingWord,
  type KnownName,
  longestName,
  MOTION_VERBS,
  nameWordType,
  SPEECH_VERBS,
  wordsOf,
} from '../../lexicon/index.js'
import { BODY_TYPES, type NameSpan, type Sentence, type Token } from '../../model/index.js'
import { surfaceOf } from '../../text/index.js'
import { titleLength } from '../network/index.js'
import { dependents, headOf, prepositionOf } from '../tree.js'
import type { FoundName } from './reader.js'

type NameType = NameSpan['type']
/** What a name may turn out to be: a thing is no actor and is dropped. */
type Sign = NameType | 'thing'

/** One sign of what a name is, and how much it counts. */
interface Vote {
  readonly type: Sign
  readonly weight: number
}

/** How much each sign counts; votes for one name are added over the document. */
const WEIGHTS = {
  title: 4,
  word: 4,
  thing: 6,
  description: 4,
  label: 2,
  givenName: 3,
  acronym: 1,
  shortAcronym: 2.5,
  bracketed: 3,
  knownPerson: 5,
  knownSurname: 1.5,
  knownPlace: 3,
  destination: 2,
  locative: 1.5,
  speaks: 3,
  ofState: 3,
} as const

const LOCATIVE = wordsOf('place-name-prepositions')
const TYPE_OF_LABEL: ReadonlyMap<string, NameType> = new Map(
  Object.entries({
    person: 'person',
    organization: 'organisation',
    place: 'place',
  }),
)
const LONGEST_TITLE_BEFORE = 4

/** "Mayor of London Sadiq Khan": a title right before the name, or with the place or body it is of between. */
const isAfterTitle = (tokens: readonly Token[], first: number): boolean => {
  const isTitle = (end: number): boolean =>
    Array.from({ length: LONGEST_TITLE_BEFORE }, (_, k) => k + 1).some(n => {
      const words = tokens.slice(end - n, end).map(t => t.text)
      return end >= n && titleLength(words, 0) === n
    })
  if (isTitle(first)) return true
  let at = first - 1
  while (at > 0 && first - at <= LONGEST_TITLE_BEFORE && tokens[at].xpos.startsWith('NNP')) at--
  return at < first - 1 && tokens[at]?.text === 'of' && isTitle(at)
}

const EXEMPLIFYING = wordsOf('exemplifying-prepositions')

/** "Companies such as Norvik and Lindab": the kind in front of its examples (Hearst 1992). */
const hypernym = (sentence: Sentence, head: Token): Token | undefined => {
  const firstOne = head.deprel === 'conj' ? headOf(sentence, head) : head
  const kind = firstOne && headOf(sentence, firstOne)
  const isExample = firstOne && EXEMPLIFYING.has(prepositionOf(sentence, firstOne) ?? '')
  return isExample && kind?.upos === 'NOUN' ? kind : undefined
}

/** Nouns that say what the name is: "the Nordmart chain", "the newspaper Dagsposten", "Norvik, an airline", "Norvik is an airline", "firms like Norvik". */
const describingNouns = (sentence: Sentence, { first, last }: FoundName): readonly Token[] => {
  const { tokens } = sentence
  const head = tokens.slice(first, last + 1).find(t => t.head < first || t.head > last) ?? tokens[last]
  const above = headOf(sentence, head)
  const kind = hypernym(sentence, head)
  const after = tokens[last + 1]
  const isNamedKind =
    head.deprel === 'compound' && after !== undefined && head.head === after.index && BODY_KINDS.has(after.lemma)
  const before = tokens[first - 1]
  const isRightBefore =
    before?.upos === 'NOUN' && (before === above || before.head === head.index || before.head === head.head)
  return [
    ...(isRightBefore ? [before] : []),
    ...(head.deprel === 'appos' && above?.upos === 'NOUN' && above !== before ? [above] : []),
    ...dependents(sentence, head, ['appos']).filter(t => t.upos === 'NOUN'),
    ...(above?.upos === 'NOUN' && head.deprel === 'nsubj' && dependents(sentence, above, ['cop']).length > 0
      ? [above]
      : []),
    ...(kind ? [kind] : []),
    ...(isNamedKind ? [after] : []),
  ]
}

const NO_ACTORS = wordsOf('names-of-no-actors')

/** Names of what cannot act: treaties and events by their last word, and some that stand alone. */
const isThing = (words: readonly string[], next: string | undefined): boolean =>
  isThingWord(words.at(-1)!) ||
  (isThingWord(words[0]) && next === 'of') ||
  (words.length === 1 && NO_ACTORS.has(words[0]))

const hasSmallLetters = (tokens: readonly Token[]): boolean => tokens.some(t => /^\p{Lu}?\p{Ll}{3}/u.test(t.text))

/** "WFP" is short for "World Food Programme". */
const isShortFor = (short: string, words: readonly string[]): boolean =>
  short.length > 1 && short === words.map(w => (/^\p{Lu}/u.test(w) ? w[0] : '')).join('')

/** "Visit", "leave", "shell": verbs whose object may be a place. */
const isGoalVerb = (lemma: string): boolean =>
  MOTION_VERBS.has(lemma) || framesOfVerb(lemma).some(f => f.relation.places && f.slots.includes('obj'))

/** "Call", "meet": verbs whose object is somebody, and never a place. */
const isPartnerVerb = (lemma: string): boolean => {
  const direct = framesOfVerb(lemma).filter(f => f.slots.includes('obj') && f.particles.length === 0 && !f.idiom)
  return direct.length > 0 && direct.every(f => !f.relation.places) && !MOTION_VERBS.has(lemma)
}

/** The verb a name is the direct object of. */
const verbOver = (sentence: Sentence, { first, last }: FoundName): Token | undefined => {
  const object = sentence.tokens.slice(first, last + 1).find(t => t.deprel === 'obj')
  return object && headOf(sentence, object)
}

/** "China's Xi met Egypt's Sisi": whom a state has, where he acts or is dealt with; not "in Iraq's Sinjar". */
const isOwnedByState = (sentence: Sentence, { first, last }: FoundName): boolean => {
  const { tokens } = sentence
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return false
  const words = tokens.map(t => t.text)
  const isState = [2, 3, 4].some(n => {
    const owner = first - n >= 0 ? longestName(words, first - n) : undefined
    return owner?.known.type === 'country' && owner.length === n - 1
  })
  const head = tokens.slice(first, last + 1).find(t => t.head < first || t.head > last)
  return (
    isState &&
    head !== undefined &&
    /^(?:nsubj|obj|iobj|conj|obl:agent|root)/.test(head.deprel) &&
    prepositionOf(sentence, head) === undefined
  )
}

const BEFORE_TAIL = wordsOf('name-tail-prepositions')

/** "Court" of "Court of Appeals for the Second District": what a name is stands before the first small word in it. */
const bodyInFront = (words: readonly string[]): string | undefined => {
  const small = words.findIndex(w => BEFORE_TAIL.has(w))
  const type = small > 0 ? nameWordType(words[small - 1]) : undefined
  return type !== undefined && BODY_TYPES.has(type) ? type : undefined
}

/** What the words of a name and those around it tell about its type. */
export const typeVotes = (sentence: Sentence, found: FoundName): readonly Vote[] => {
  const { first, last, label } = found
  const { tokens } = sentence
  const words = tokens.slice(first, last + 1).map(t => t.text)
  const isGiven = givenNameGender(words[0]) !== undefined
  const isOfThing = isThing(words, tokens[first + 1]?.text)
  const word = isOfThing
    ? undefined
    : (bodyInFront(words) ?? [words.at(-1)!, words[0], ...words].map(nameWordType).find(Boolean))
  const votes: Vote[] = []
  const vote = (type: Sign | undefined, weight: number): void => {
    if (type) votes.push({ type, weight })
  }
  const isBody = word !== undefined && BODY_TYPES.has(word)
  if (isAfterTitle(tokens, first) && label !== 'organization' && (!word || isGiven)) vote('person', WEIGHTS.title)
  if (word && !(isGiven && words.length > 1 && !isBody)) vote(word as NameType, WEIGHTS.word)
  if (isGiven && !isBody) vote('person', WEIGHTS.givenName)
  if (isOfThing) vote('thing', WEIGHTS.thing)
  if (label) vote(TYPE_OF_LABEL.get(label), WEIGHTS.label)
  const name = words.join(' ')
  if (words.length > 1 && findPerson(name)) vote('person', WEIGHTS.knownPerson)
  if (words.length === 1 && findPersonBySurname(name)) vote('person', WEIGHTS.knownSurname)
  const isKnownPlace = findPlace(name) !== undefined
  if (isKnownPlace) vote('place', WEIGHTS.knownPlace)
  for (const noun of describingNouns(sentence, found))
    vote(describedType(noun.lemma.toLowerCase()), WEIGHTS.description)
  const before = tokens[first - 1]?.text.toLowerCase() ?? ''
  const isLocative =
    LOCATIVE.has(before) || (before === 'the' && LOCATIVE.has(tokens[first - 2]?.text.toLowerCase() ?? ''))
  if (words.length === 1 && isLocative) vote('place', WEIGHTS.locative)
  if (isOwnedByState(sentence, found) && !isBody && !word) vote('person', WEIGHTS.ofState)
  const subject = tokens.slice(first, last + 1).find(t => t.deprel === 'nsubj')
  const verb = subject && headOf(sentence, subject)
  if (verb?.upos === 'VERB' && SPEECH_VERBS.has(verb.lemma) && label !== 'person' && !isGiven)
    vote(isBody ? (word as NameType) : 'organisation', WEIGHTS.speaks)
  const done = words.length === 1 ? verbOver(sentence, found)?.lemma : undefined
  if (done !== undefined && isGoalVerb(done)) vote('place', WEIGHTS.destination)
  else if (done !== undefined && label === 'place' && !isKnownPlace && isPartnerVerb(done))
    vote('person', WEIGHTS.destination)
  const isCapitals = words.every(w => /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(w))
  const isAcronym = isCapitals && words.length === 1 && words[0].length <= 6 && hasSmallLetters(tokens)
  if (isCapitals) vote('organisation', isAcronym ? WEIGHTS.shortAcronym : WEIGHTS.acronym)
  if (words.length > 1 && tokens[last + 1]?.text === '(' && isShortFor(tokens[last + 2]?.text ?? '', words))
    vote('organisation', WEIGHTS.bracketed)
  return votes
}

/** A name of a sentence with the signs of its type. */
export interface OpenName extends FoundName {
  readonly sentence: Sentence
  readonly votes: readonly Vote[]
}

const typeOfKnown = (known: KnownName): NameType =>
  known.type === 'country' && known.use === 'adjective' ? 'demonym' : (known.type as NameType)

const IN_TOWN = wordsOf('town-prepositions')

/** "In Paris", "to Paris": where the town is meant though a person of the article bears its name. */
const isLocated = (sentence: Sentence, token: Token): boolean =>
  /^(?:obl|nmod)/.test(token.deprel) && IN_TOWN.has(prepositionOf(sentence, token) ?? '')

const settle = (votes: readonly Vote[]): NameType | undefined => {
  const sums = new Map<Sign, number>()
  for (const { type, weight } of votes) sums.set(type, (sums.get(type) ?? 0) + weight)
  // a finer kind of body takes the votes of the plain one
  const body = sums.get('organisation')
  const finer = [...sums.keys()].filter(t => t !== 'organisation' && BODY_TYPES.has(t))
  if (body && finer.length === 1) {
    sums.set(finer[0], sums.get(finer[0])! + body)
    sums.delete('organisation')
  }
  const top = [...sums].sort((a, b) => b[1] - a[1])[0]?.[0]
  return top === 'thing' ? undefined : top
}

/**
 * One type for one name in a document: votes of all its mentions are added, then bare surnames follow their persons and bare first words their
 * bodies. Names nothing tells about are dropped. `seat` names (capitals, palaces) carry the state they stand for; whether they are a place is
 * decided by their use.
 */
export const settleTypes = (names: readonly OpenName[], text: string): readonly NameSpan[] => {
  const spans = names.map(n => ({
    name: n,
    start: n.sentence.tokens[n.first].start,
    end: n.sentence.tokens[n.last].end,
  }))
  const votes = new Map<string, Vote[]>()
  for (const span of spans) {
    const key = surfaceOf(text, span)
    const own = votes.get(key)
    if (own) own.push(...span.name.votes)
    else votes.set(key, [...span.name.votes])
  }
  const types = new Map([...votes].map(([surface, own]) => [surface, settle(own)] as const))
  const surnames = new Set<string>()
  const firstWords = new Map<string, NameType>()
  for (const span of spans) {
    const words = surfaceOf(text, span).split(' ')
    const type = types.get(words.join(' '))
    if (words.length < 2 || !type || span.name.known) continue
    if (type === 'person') surnames.add(words.at(-1)!)
    else if (BODY_TYPES.has(type)) firstWords.set(words[0], type)
  }
  return spans.flatMap(span => {
    const { sentence, first, last, known } = span.name
    const surface = surfaceOf(text, span)
    const isSurname = first === last && surnames.has(surface) && !(known && isLocated(sentence, sentence.tokens[first]))
    const isWord = first === last && !known
    const type =
      known && !isSurname
        ? typeOfKnown(known)
        : isSurname
          ? 'person'
          : ((isWord ? firstWords.get(surface) : undefined) ?? types.get(surface))
    if (!type) return []
    return {
      sentence: sentence.index,
      first,
      last,
      start: span.start,
      end: span.end,
      type,
      ...(known &&
        !isSurname && {
          known: {
            id: known.id,
            name: known.name,
            use: known.use,
            country: known.country ?? undefined,
            code: known.code ?? undefined,
          },
        }),
    }
  })
}
