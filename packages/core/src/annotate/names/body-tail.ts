import { givenNameGender, longestName, nameWordType, wordsOf } from '../../lexicon/index.js'
import { BODY_TYPES } from '../../model/index.js'
import { titleLength } from '../network/index.js'
import { isCapital } from '../word-form.js'
import { isFieldWord } from './proper-nouns.js'

const AND = wordsOf('name-conjunctions')
const OF = wordsOf('name-prepositions')
const PURPOSE = wordsOf('purpose-prepositions')
const SCHOOL = wordsOf('school-words')

const isBodyWord = (word: string): boolean => BODY_TYPES.has(nameWordType(word) ?? '')

/** Capitals from a word on, bound by "and" and commas where a capital follows: "Missing and Lost Children". */
const endOfSubject = (words: readonly string[], from: number): number => {
  let end = from
  for (let i = from + 1; i < words.length; i++) {
    if (isCapital(words[i])) end = i
    else if (!AND.has(words[i]) || end !== i - 1) break
  }
  return end
}

const isName = (words: readonly string[], at: number): boolean =>
  givenNameGender(words[at]) !== undefined || titleLength(words, at) > 0

const isState = (words: readonly string[], at: number): boolean => longestName(words, at)?.known.type === 'country'

/** "… for the Third Circuit", "… for Lost Children": what a body is for; nothing where a state or a person follows. */
const purpose = (words: readonly string[], last: number): number | undefined => {
  const from = words[last + 2] === 'the' ? last + 3 : last + 2
  if (words[last + 1] !== 'for' || !isCapital(words[from] ?? '')) return undefined
  return isState(words, from) || isName(words, from) ? undefined : endOfSubject(words, from)
}

/** "… and Rural Affairs": the second field of a body that is named for its fields. */
const secondField = (words: readonly string[], first: number, last: number): number | undefined => {
  const hasField = words.slice(first, last).some(w => OF.has(w))
  if (!hasField || !AND.has(words[last + 1] ?? '')) return undefined
  let end = last + 1
  while (isCapital(words[end + 1] ?? '') && !isBodyWord(words[end + 1]) && !isFieldWord(words[end])) end++
  return end > last + 1 && isFieldWord(words[end]) && !isName(words, last + 2) ? end : undefined
}

/** "Bureau" of "Bureau of Northern Affairs": a kind of body with its field. */
const field = (words: readonly string[], first: number, last: number): number | undefined => {
  if (first !== last || words[last + 1] !== 'of' || !isCapital(words[last + 2] ?? '')) return undefined
  const end = endOfSubject(words, last + 2)
  return isFieldWord(words[end]) ? end : undefined
}

/** "University of Oregon at Salem": where a part of it stands. */
const seat = (words: readonly string[], first: number, last: number): number | undefined => {
  const isSchool = words.slice(first, last + 1).some(w => SCHOOL.has(w))
  if (!isSchool || words[last + 1] !== 'at' || !isCapital(words[last + 2] ?? '')) return undefined
  let end = last + 2
  for (;;) {
    if (isCapital(words[end + 1] ?? '')) end++
    else if (/^[-–]$/.test(words[end + 1] ?? '') && isCapital(words[end + 2] ?? '')) end += 2
    else return end
  }
}

const MISSIONS = wordsOf('mission-words')

/** "UN Mission in South Sudan": the state a body is at work in. */
const fieldOfMission = (words: readonly string[], first: number, last: number): number | undefined => {
  const isMission = last > first && MISSIONS.has(words[last]) && words[last + 1] === 'in'
  const state = isMission ? longestName(words, last + 2) : undefined
  return state?.known.type === 'country' ? last + 1 + state.length : undefined
}

/** "Roads for Bergen (RfB)": what the letters in brackets stand for, whatever its words. */
const bracketed = (words: readonly string[], first: number, last: number): number | undefined => {
  if (!PURPOSE.has(words[last + 1] ?? '')) return undefined
  for (let end = last + 2; end < last + 8 && words[end + 2] !== undefined; end++) {
    if (words[end + 1] !== '(') continue
    const initials = words.slice(first, end + 1).map(w => w[0])
    return words[end + 2].length > 1 && words[end + 2].toLowerCase() === initials.join('').toLowerCase()
      ? end
      : undefined
  }
  return undefined
}

/** Last word of a body's name with what it is for and where it stands behind the part that was read: "National Center for Lost Children". */
export const withTail = (words: readonly string[], first: number, last: number): number => {
  const letters = bracketed(words, first, last)
  if (letters !== undefined) return letters
  const mission = fieldOfMission(words, first, last)
  if (mission !== undefined) return mission
  if (!words.slice(first, last + 1).some(isBodyWord)) return last
  let end = field(words, first, last) ?? last
  for (const step of [secondField, (w: readonly string[], _: number, l: number) => purpose(w, l), seat])
    end = step(words, first, end) ?? end
  return end
}
