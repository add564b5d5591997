import {
  givenNameGender,
  isThingWord,
  type KnownName,
  longestName,
  longestTitleWith,
  nameWordType,
  wordsOf,
} from '../../lexicon/index.js'
import type { Sentence } from '../../model/index.js'
import { type LabelledSpan, titleLength } from '../network/index.js'
import { isCapital } from '../word-form.js'
import { withTail } from './body-tail.js'
import { actingNames, endOfField, endOfPerson, withoutInfinitive } from './labelled-names.js'
import { endOfRun, isBinder, isNameAdjective, isNameToken, joinsBody } from './proper-nouns.js'
import type { FoundName, Passage, Place, Reader } from './reader.js'

/** "5th Brigade", "101st Airborne Division": a unit that is named by number. */
const numberedUnit: Reader = ({ tokens, words, at }) => {
  if (!/^\d+(?:st|nd|rd|th)$/.test(words[at]) || !isNameToken(tokens[at + 1])) return undefined
  const last = endOfRun(tokens, at + 1)
  return nameWordType(words[last]) === 'military' ? { last, name: {} } : undefined
}

const AND = wordsOf('name-conjunctions')
const OF = wordsOf('name-prepositions')
const FIRM = wordsOf('firm-endings')

/** "Marks and Sons": a firm named after those who own it. */
const familyFirm: Reader = ({ words, at, tokens }) => {
  const isFirm = isCapital(words[at]) && AND.has(words[at + 1] ?? '') && FIRM.has(words[at + 2] ?? '')
  return isFirm && /^NNP?S?$/.test(tokens[at].xpos) ? { last: at + 2, name: { label: 'organization' } } : undefined
}

const LEGAL_TEXTS = wordsOf('legal-text-nouns')
const ABOUT = wordsOf('legal-title-prepositions')
const INSIDE_TITLE = wordsOf('legal-title-links')

/** The title of a law or treaty ("Convention on the Prevention and Punishment of the Crime of Genocide"): what is named in it acts nowhere. */
const titleOfText: Reader = ({ tokens, words, at }) => {
  if (!LEGAL_TEXTS.has(words[at]) || !ABOUT.has(words[at + 1] ?? '')) return undefined
  const capitals: number[] = []
  for (let i = at + 1; i < tokens.length; i++) {
    if (isCapital(words[i]) && tokens[i].upos !== 'PUNCT') capitals.push(i)
    else if (!INSIDE_TITLE.has(words[i])) break
  }
  const last = capitals.at(-1)
  if (last === undefined || (capitals.length === 1 && longestName(words, last))) return undefined
  return { last }
}

/** "CEO", "MP": an office in capitals is no body. */
const isOffice = (words: readonly string[], { first, last }: LabelledSpan): boolean =>
  first === last && /^\p{Lu}{2,4}$/u.test(words[first]) && titleLength(words, first) === 1

const PARTICLES = wordsOf('name-particles')
const PATRONYMIC = wordsOf('patronymic-particles')
const MOST_PARTICLES = 3

/** "Caspar van den Brink": behind a person's name, particles and the capital they lead to, whatever the tags say of them. */
const particledName: Reader = ({ tokens, words, at, acting }) => {
  const span = acting.find(l => l.first === at && l.type === 'person')
  if (!span && givenNameGender(words[at]) === undefined) return undefined
  let last = at
  while (isCapital(words[last + 1] ?? '') && last < (span?.last ?? at)) last++
  let end: number | undefined
  for (;;) {
    let next = last + 1
    while (PARTICLES.has(words[next] ?? '') && next - last <= MOST_PARTICLES) next++
    if (next === last + 1 || !/^\p{Lu}[\p{L}'’-]+$/u.test(words[next] ?? '')) break
    last = next
    end = last
  }
  if (end === undefined) return undefined
  // "Badr bin Hamad Alharthi": the family behind the father's name
  const isFamily = (i: number): boolean =>
    isNameToken(tokens[i]) && titleLength(words, i) === 0 && longestName(words, i) === undefined
  if (words.slice(at, end).some(w => PATRONYMIC.has(w))) while (isFamily(end + 1)) end++
  const isRead = span && span.last > end && words.slice(end + 1, span.last + 1).every(isCapital)
  return { last: isRead ? span.last : end, name: { label: 'person' } }
}

const COMPOUND_HEADS = wordsOf('compound-heads')

/** "Ban Ki-moon", "Song Min-ho": a family name in front of a given name in two parts. */
const hyphenatedGiven: Reader = ({ words, at, tokens }) => {
  const [given, dash, part] = tokens.slice(at + 1, at + 4)
  if (!part || !isCapital(given.text) || !/^[-–‑]$/.test(dash.text) || !/^\p{Ll}{2,6}$/u.test(part.text))
    return undefined
  const isGlued = given.end === dash.start && dash.end === part.start
  const isFamily =
    isCapital(words[at]) && /^(?:NOUN|PROPN)$/.test(tokens[at].upos) && longestName(words, at) === undefined
  return isGlued && isFamily && !COMPOUND_HEADS.has(part.text) ? { last: at + 3, name: { label: 'person' } } : undefined
}

const STATE_FORMS = wordsOf('forms-of-state')

/** "Government of the Republic of Singapore": a name that is a state's by its end. */
const stateAtEnd = (words: readonly string[], first: number, last: number): Pick<FoundName, 'known'> => {
  if (!STATE_FORMS.has(words[first]) || words[first + 1] !== 'of') return {}
  for (let i = first + 2; i <= last; i++) {
    const match = longestName(words, i)
    if (match && match.known.type === 'country' && match.known.use === 'name' && i + match.length - 1 === last)
      return { known: match.known }
  }
  return {}
}

/** The longer of what the network and the gazetteer read is taken. */
const beatsMatch = ({ first, last }: LabelledSpan, { match }: Place): boolean => last - first + 1 > (match?.length ?? 0)

const ROYAL = wordsOf('royal-titles')

/** "Princess Maria of Norvania": behind a royal title the land belongs to the name, unless it is a state of its own. */
const withRealm = (words: readonly string[], at: number, last: number): number =>
  ROYAL.has(words[at - 1] ?? '') &&
  words[last + 1] === 'of' &&
  isCapital(words[last + 2] ?? '') &&
  !longestName(words, last + 2)
    ? last + 2
    : last

const FIRM_NOUNS = wordsOf('firm-name-nouns')

/** "Calder Motors": what a firm makes, at the end of its name. */
const withFirmNoun = (words: readonly string[], span: LabelledSpan): LabelledSpan =>
  FIRM_NOUNS.has(words[span.last + 1] ?? '') && !longestName(words, span.first)
    ? { ...span, last: span.last + 1, type: 'organization' }
    : span

const labelledName: Reader = place => {
  const { tokens, words, at } = place
  const read = place.acting.find(l => l.first === at && !isOffice(words, l))
  const span = read && withFirmNoun(words, read)
  if (!span || !beatsMatch(span, place)) return undefined
  const last =
    span.type === 'person'
      ? withRealm(words, at, endOfPerson(tokens, span))
      : withTail(words, at, joinsBody(tokens, at, span.last) ?? span.last)
  return { last, name: { label: span.type, ...stateAtEnd(words, at, last) } }
}

/** Names of things: no actors. */
const labelledThing: Reader = place => {
  const thing = place.labelled.find(l => l.type === 'other' && l.first === place.at && l.last > place.at)
  return thing && beatsMatch(thing, place) ? { last: thing.last } : undefined
}

const startsRun = ({ tokens, words, at }: Place): boolean =>
  isNameToken(tokens[at]) ||
  isNameAdjective(tokens, at) ||
  (at > 0 && isCapital(words[at]) && tokens[at].upos === 'NOUN' && joinsBody(tokens, at, at) !== undefined)

/** "Iranian Foreign Ministry": last word of the body whose name a state's name or adjective begins. */
const bodyOfState = ({ tokens, words }: Place, { type, use }: KnownName, last: number): number | undefined => {
  const next = last + 1
  if (type !== 'country' || use === 'seat') return undefined
  if (!(isNameToken(tokens[next]) || isNameAdjective(tokens, next)) || titleLength(words, next) > 0) return undefined
  const end = endOfRun(tokens, next)
  const isBody = (nameWordType(words[end]) ?? nameWordType(words[next]) ?? 'place') !== 'place'
  const isKnownItself = (longestName(words, next)?.length ?? 0) >= end - last
  return isBody && !isKnownItself ? end : undefined
}

/** A name of the gazetteer, unless it only begins a longer name of a person or company. */
const knownName: Reader = place => {
  const { tokens, words, at, match } = place
  if (!match) return undefined
  const { known, length } = match
  const last = at + length - 1
  const run = startsRun(place) ? endOfRun(tokens, at) : at - 1
  const isLonger = run > last && nameWordType(words[run]) === undefined
  if (isLonger && (known.type === 'company' || (length === 1 && givenNameGender(words[at]) !== undefined)))
    return undefined
  // "the Doha Agreement": neither town nor state does anything in it
  if (
    known.type === 'country' &&
    known.use !== 'adjective' &&
    isThingWord(words[last + 1] ?? '') &&
    tokens[last + 1].xpos.startsWith('NN')
  )
    return { last: last + 1 }
  const end = bodyOfState(place, known, last)
  return end === undefined ? { last, name: { known } } : { last: end, name: {} }
}

const title: Reader = ({ words, at }) => {
  const length = titleLength(words, at)
  return length > 0 && (isCapital(words[at]) || length === 1) ? { last: at + length - 1 } : undefined
}

/** True where another name begins inside a run of proper nouns that starts at the place and ends at `end`. */
const isNextName = ({ words, at, acting }: Place, j: number, end: number): boolean => {
  const state = longestName(words, j)?.known
  const length = titleLength(words, j)
  return (
    acting.some(l => l.first === j) ||
    (state?.type === 'country' && state.use === 'name' && words[j - 1] !== 'of') ||
    (words[at - 1] === 'of' && j < end && givenNameGender(words[j]) !== undefined) ||
    (length > 0 && j + length - 1 < end)
  )
}

const properNouns: Reader = place => {
  if (!startsRun(place)) return undefined
  const { tokens, words, at } = place
  const end = endOfRun(tokens, at)
  let last = at
  while (last < end && !isNextName(place, last + 1, end)) last++
  while (last > at && isBinder(words[last])) last--
  last = withTail(words, at, joinsBody(tokens, at, last) ?? last)
  return { last, name: stateAtEnd(words, at, last) }
}

/** 'Robert Thomas "Bobby" Kent': the name somebody goes by, in quotation marks inside the full one. */
const nicknamed: Reader = ({ words, at, acting }) => {
  const span = acting.find(l => l.first === at && l.type === 'person')
  if (!span && givenNameGender(words[at]) === undefined) return undefined
  let open = at + 1
  while (open < at + 3 && isCapital(words[open] ?? '')) open++
  const [quote, name, end, family] = words.slice(open, open + 4)
  const isNickname =
    /^["“]$/.test(quote ?? '') && isCapital(name ?? '') && /^["”]$/.test(end ?? '') && isCapital(family ?? '')
  if (!isNickname) return undefined
  let last = open + 3
  while (isCapital(words[last + 1] ?? '') && last < open + 5) last++
  return { last, name: { label: 'person' } }
}

/** "Trade and Supply" of "Minister of Trade and Supply Omar Haddad": what an office is for is no name. */
const fieldOfOffice: Reader = ({ words, at }) => {
  const last = isCapital(words[at]) ? endOfField(words, at) : undefined
  return last === undefined ? undefined : { last }
}

const STORMS = wordsOf('storm-words')
const OF_STORMS = wordsOf('storm-adjectives')

/** "Hurricane Lorenzo", "Tropical Storm Barry": acts nowhere. */
const storm: Reader = ({ words, at }) => {
  const kind = OF_STORMS.has(words[at]) ? at + 1 : at
  return STORMS.has(words[kind] ?? '') && isCapital(words[kind + 1] ?? '') ? { last: kind + 1 } : undefined
}

/** In order: of two that read something at one place, the earlier holds. */
const READERS: readonly Reader[] = [
  numberedUnit,
  familyFirm,
  titleOfText,
  storm,
  particledName,
  hyphenatedGiven,
  nicknamed,
  fieldOfOffice,
  labelledName,
  labelledThing,
  knownName,
  title,
  properNouns,
]

const POSTS = wordsOf('committee-posts')

/** "Ranking Member of the Trade Committee": the body is named in it, the member is described. */
const isMemberOf = (words: readonly string[], at: number): boolean => POSTS.has(words[at]) && words[at + 1] === 'of'

/** "Foreign Minister", "Senate Minority Leader", "Member of Parliament": who holds an office is described, not named. */
const isOfficeHolder = ({ words, at }: Place, { last, name }: Passage): boolean => {
  if (!name || name.known) return false
  let end = at
  while (end <= last) {
    const length = titleLength(words, end) || (words[end] === 'and' ? 1 : 0)
    if (length === 0) break
    end += length
  }
  const isTitle = end === last + 1 && last > at
  if (name.label === 'person') return isTitle
  return isTitle || (last > at && titleLength(words, last) === 1 && !words.slice(at, last).some(w => OF.has(w)))
}

const LEGAL_FORMS = wordsOf('legal-forms')

/** "Green River Mills, Inc.": the legal form belongs to the name, and says what it is of. */
const withLegalForm = ({ words }: Place, passage: Passage | undefined): Passage | undefined => {
  const { last, name } = passage ?? {}
  if (last === undefined || !name || name.known || words[last + 1] !== ',' || !LEGAL_FORMS.has(words[last + 2] ?? ''))
    return passage
  return { last: last + 2, name: { label: 'organization' } }
}

/** "UK" of "UK Minister of State for the Far East": whose office it is. */
const stateOfOffice = ({ words, at, match }: Place, { last, name }: Passage): Passage | undefined => {
  if (match?.known.type !== 'country' || !name || name.known || name.label === 'person') return undefined
  const first = at + match.length
  const isOffice = first <= last && titleLength(words, first) > 0 && first + titleLength(words, first) > last
  return isOffice ? { last: first - 1, name: { known: match.known } } : undefined
}

const read = (place: Place): Passage | undefined => {
  for (const reader of READERS) {
    const passage = withLegalForm(place, reader(place))
    if (passage?.name && isMemberOf(place.words, place.at)) return { last: place.at }
    const state = passage && stateOfOffice(place, passage)
    if (state) return state
    if (passage) return isOfficeHolder(place, passage) ? { last: passage.last } : passage
  }
  return undefined
}

/** False for words, most of a text, at which no reader finds anything: small, no number, and known to neither network nor gazetteer. */
const mayStart = ({ tokens, words, at, match, acting, labelled }: Place): boolean =>
  match !== undefined ||
  isCapital(words[at]) ||
  /^\d/.test(words[at]) ||
  NAME_TAG.test(tokens[at].xpos) ||
  longestTitleWith(words[at]) > 0 ||
  givenNameGender(words[at]) !== undefined ||
  acting.some(l => l.first === at) ||
  labelled.some(l => l.first === at)
const NAME_TAG = /^NNP/

/** Spans of names in one sentence, types left open: known names, those the network finds, and runs of proper nouns between them. */
export const findNames = ({ tokens }: Sentence, spans: readonly LabelledSpan[]): readonly FoundName[] => {
  const words = tokens.map(t => t.text)
  const labelled = spans.map(span => withoutInfinitive(tokens, span))
  const acting = actingNames(words, labelled)
  const found: FoundName[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = isCapital(words[at]) || /^al$/i.test(words[at]) ? longestName(words, at) : undefined
    const place = { tokens, words, at, match, acting, labelled }
    const passage = mayStart(place) ? read(place) : undefined
    if (!passage) continue
    if (passage.name) found.push({ first: at, last: passage.last, ...passage.name })
    at = passage.last
  }
  return found
}
