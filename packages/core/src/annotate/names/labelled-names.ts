import { findNoun, findPlace, givenNameGender, longestName, wordsOf } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import { type LabelledSpan, titleLength } from '../network/index.js'
import { isCapital } from '../word-form.js'
import { isCalendarWord, isFieldWord, isJunior, isNameToken } from './proper-nouns.js'

const DOMAINS = wordsOf('office-domains')
const WITH_FIELD = wordsOf('titles-with-field')
const OF = wordsOf('name-prepositions')
const FROM = wordsOf('origin-prepositions')
const TITLE_LINKS = wordsOf('office-title-links')
const LONGEST_OFFICE = 12

/** True where a title with "of" or "for" stands before a word, only capitals and small words between: "Minister of State for the Far East …". */
const isBehindOffice = (words: readonly string[], first: number): boolean => {
  for (let i = first - 1; i > 0 && first - i < LONGEST_OFFICE; i--) {
    if (OF.has(words[i]) && WITH_FIELD.has(words[i - 1]) && words[i - 2] !== 'Prime') return true
    if (!isCapital(words[i]) && words[i] !== ',' && !TITLE_LINKS.has(words[i])) return false
  }
  return false
}

/** Last word of the field of an office that starts at a word: "Trade and Supply" is none of the name in "Minister of Trade and Supply Omar Haddad". */
export const endOfField = (words: readonly string[], at: number): number | undefined => {
  const known = longestName(words, at)?.known.type
  if (!isBehindOffice(words, at) || known === 'country' || titleLength(words, at) > 0) return undefined
  let end = at
  while (isCapital(words[end] ?? '') && givenNameGender(words[end]) === undefined) end++
  const isBeforeName = end > at && isCapital(words[end] ?? '') && isCapital(words[end + 1] ?? '')
  let field = at
  while (isFieldWord(words[field] ?? '')) field++
  return isBeforeName ? end - 1 : field > at ? field - 1 : undefined
}

/** "Senators Jane Roe and Ola Dahl": a title said of several. */
const isPluralTitle = (word: string): boolean => /s$/.test(word) && titleLength([word.slice(0, -1)], 0) === 1

const ENVOYS = wordsOf('envoy-nouns')
const ACRONYM = /^\p{Lu}{3,}$/u

/** "The special envoy to Syria …", "Representative for the DPRK …": a state from a word on is where somebody is sent. */
const isPosting = (words: readonly string[], at: number): boolean => {
  const before = words[at - 1] === 'the' ? at - 2 : at - 1
  return /^(?:to|for)$/.test(words[before] ?? '') && ENVOYS.has(words[before - 1] ?? '')
}

/** A person's name without the titles, states and bodies before it and the "of …" after it. */
const bareName = (words: readonly string[], span: LabelledSpan): readonly LabelledSpan[] => {
  let { first } = span
  const of = words.indexOf('of', first + 1)
  const last = of > 0 && of <= span.last && titleLength(words, first) < of - first + 2 ? of - 1 : span.last
  for (let j = first; j <= last; j++) {
    const length = titleLength(words, j)
    if (length > 0) first = j + length
  }
  if (first < last && isPluralTitle(words[first])) first++
  const isNoun = (i: number): boolean => findNoun(words[i].toLowerCase())?.type === 'group'
  // "Voter Jane Roe": a noun that is only capitalised because it opens the sentence
  if (first === 0 && last > 1 && isNoun(0) && !givenNameGender(words[0]) && givenNameGender(words[1])) first = 1
  for (let j = last - 1; j >= first; j--) if (DOMAINS.has(words[j])) return bareName(words, { ...span, first: j + 1 })
  while (first <= last && !isCapital(words[first])) first++
  const state = longestName(words, first)
  const rest = first + (state?.length ?? 0)
  const isState = state?.known.type === 'country'
  if (isState && rest < last && (givenNameGender(words[rest]) || isPosting(words, first))) first = rest
  // "told MSNBC Harland was ill"
  if (state && rest > first && rest <= last && ACRONYM.test(words[first]) && !ACRONYM.test(words[rest])) first = rest
  const isFrom = FROM.has(words[first - 1] ?? '') && findPlace(words[first]) !== undefined
  if (isFrom && last - first > 1) first++
  return first > last ? [] : [{ ...span, first, last }]
}

/** "To sue Norvik Bank", its infinitive read as a part of the name. */
export const withoutInfinitive = (tokens: readonly Token[], span: LabelledSpan): LabelledSpan =>
  span.first < span.last && tokens[span.first].xpos === 'VB' && !isCapital(tokens[span.first].text)
    ? { ...span, first: span.first + 1 }
    : span

/** "On Monday Germany said": the day is no part of the name. */
const withoutDay = (words: readonly string[], span: LabelledSpan): LabelledSpan =>
  isCalendarWord(words[span.first]) ? withoutDay(words, { ...span, first: span.first + 1 }) : span

const FIRMS = wordsOf('firm-descriptors')

/** "Chipmaker Norvik sued": the capital at the start of a sentence does not make what a firm does part of its name. */
const withoutDescriptor = (words: readonly string[], span: LabelledSpan): LabelledSpan =>
  span.first === 0 && span.last > 0 && FIRMS.has(words[0].toLowerCase())
    ? { ...span, first: 1, type: 'organization' }
    : span

/** "Kenya's Odhiambo": the state before the sign of the owner is no part of the name, and whose name it is, is a person unless it is a place we know. */
const withoutOwner = (words: readonly string[], span: LabelledSpan): LabelledSpan => {
  const state = longestName(words, span.first)
  const first = span.first + (state?.length ?? 0) + 1
  if (state?.known.type !== 'country' || first > span.last || !/^['’]s?$/.test(words[first - 1])) return span
  const rest = words.slice(first, span.last + 1)
  if (!rest.every(isCapital) || span.type === 'organization') return span
  const isPlace = findPlace(rest.join(' ')) !== undefined
  return { ...span, first, type: span.type === 'place' && !isPlace ? 'person' : span.type }
}

const TELLING = wordsOf('telling-forms')

/** "Told Reuters Norway would join": the outlet is a name of its own, and what is behind it somebody else's. */
const withoutOutlet = (words: readonly string[], span: LabelledSpan): LabelledSpan => {
  const before = words[span.first - 1] === 'the' ? span.first - 2 : span.first - 1
  const outlet = TELLING.has(words[before] ?? '') ? longestName(words, span.first) : undefined
  const first = span.first + (outlet?.length ?? 0)
  if (outlet?.known.type !== 'media' || first > span.last) return span
  return { ...span, first, type: longestName(words, first) ? span.type : 'person' }
}

/** The network's names of things that act or are acted in, persons by their bare names. */
export const actingNames = (words: readonly string[], labelled: readonly LabelledSpan[]): readonly LabelledSpan[] =>
  labelled
    .map(span => withoutOutlet(words, withoutOwner(words, withoutDescriptor(words, withoutDay(words, span)))))
    .flatMap(span => {
      if (span.type === 'other' || span.first > span.last) return []
      return span.type === 'person' ? bareName(words, span) : [span]
    })

const NUMERALS = wordsOf('regnal-numerals')

/** "Joseph Biden, Jr.", "Kim Jong-un", "Harald V": suffix, number and hyphenated part belong to the name. */
const withSuffix = (tokens: readonly Token[], last: number): number => {
  const [mark, part] = [tokens[last + 1], tokens[last + 2]]
  if (isJunior(mark?.text) || NUMERALS.has(mark?.text ?? '')) return last + 1
  if (!part) return last
  if (mark.text === ',' && isJunior(part.text)) return last + 2
  const isGlued = mark.start === tokens[last].end && part.start === mark.end
  return isGlued && /^[-–‑]$/.test(mark.text) && /^(?:NNP|FW)/.test(part.xpos) ? withSuffix(tokens, last + 2) : last
}

/** Last word of a person's name: the network may stop at the given name; the tree tells which words after it are the rest. */
export const endOfPerson = (
  tokens: readonly Token[],
  { first, last }: Pick<LabelledSpan, 'first' | 'last'>,
): number => {
  const next = tokens[last + 1]
  const isRest = isNameToken(next) && next.deprel === 'flat' && next.head >= first && next.head <= last
  const isInitial = /^\p{Lu}\.$/u.test(tokens[last].text) && last > first && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  return isRest || isInitial ? endOfPerson(tokens, { first, last: last + 1 }) : withSuffix(tokens, last)
}
