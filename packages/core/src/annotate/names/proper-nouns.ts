import { givenNameGender, longestName, nameWordType, wordsOf } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import { isCapital } from '../word-form.js'

const NAME_TAGS = new Set(['NNP', 'NNPS'])
const JUNIOR = /^[JS]r\.?$/
const BINDERS = wordsOf('name-binders')
const OF = wordsOf('name-prepositions')
const AND = wordsOf('name-conjunctions')
const FIELDS = wordsOf('government-fields')
const CALENDAR: ReadonlySet<string> = new Set([
  ...wordsOf('month-names'),
  ...wordsOf('month-abbreviations'),
  ...wordsOf('weekday-names'),
  ...wordsOf('recurring-weekdays'),
])

export const isFieldWord = (text: string): boolean => FIELDS.has(text)
export const isCalendarWord = (text: string): boolean => CALENDAR.has(text)
export const isJunior = (text: string | undefined): boolean => JUNIOR.test(text ?? '')
export const isBinder = (text: string): boolean => BINDERS.has(text.toLowerCase())
/** True for what its last word makes a body: "Ministry", "Bank". */
const isBodyWord = (word: string): boolean => (nameWordType(word) ?? 'place') !== 'place'

export const isNameToken = (token: Token | undefined): boolean =>
  token !== undefined && NAME_TAGS.has(token.xpos) && isCapital(token.text) && !isCalendarWord(token.text)

/** A capitalised adjective before a proper noun belongs to the name: "European" of "European Command". */
export const isNameAdjective = (tokens: readonly Token[], i: number): boolean =>
  i > 0 &&
  tokens[i]?.xpos === 'JJ' &&
  isCapital(tokens[i].text) &&
  isNameToken(tokens[i + 1]) &&
  longestName([tokens[i].text], 0) === undefined

const isDash = ({ text }: Token): boolean => /^[-–]$/.test(text)

/** What a word does to a name before it that so far ends at `last`: it is taken in, leads on to the next word, or ends it. */
const goesOn = (tokens: readonly Token[], i: number, last: number): 'in' | 'on' | 'end' => {
  const [before, token, next] = tokens.slice(i - 1, i + 2)
  const isSecondPart = /^\p{Ll}+$/u.test(token.text) && /^\p{Lu}/u.test(tokens[last].text) && token.upos === 'PROPN'
  const isGlued = token.start === before.end
  if (isNameToken(token) || isNameAdjective(tokens, i)) return 'in'
  if (isDash(before) && last === i - 2 && isGlued && isSecondPart) return 'in'
  if (token.text === ',' && isJunior(next?.text)) return 'on'
  if (isDash(token) && isGlued && isNameToken(next)) return 'on'
  if (isBinder(token.text) && last === i - 1) {
    const follows = isNameToken(next) || (next?.text === 'the' && isNameToken(tokens[i + 2]))
    const isParticle = !OF.has(token.text.toLowerCase())
    return follows && (isParticle || isBodyWord(before.text)) ? 'on' : 'end'
  }
  return token.text === 'the' && last === i - 2 && isBinder(before.text) ? 'on' : 'end'
}

/** Last word of the name that starts at `from`: proper nouns, bound by "of" after a word such as Ministry, or by a particle. */
export const endOfRun = (tokens: readonly Token[], from: number): number => {
  let last = from
  for (let i = from + 1; i < tokens.length; i++) {
    const step = goesOn(tokens, i, last)
    if (step === 'end') break
    if (step === 'in') last = i
  }
  return last
}

/** "Securities" of "Securities and Exchange Commission": two subjects of one body, not two names. */
export const joinsBody = (tokens: readonly Token[], first: number, last: number): number | undefined => {
  const [and, next] = [tokens[last + 1], tokens[last + 2]]
  if (!isNameToken(next) || !AND.has(and.text) || last - first > 2) return undefined
  const end = endOfRun(tokens, last + 2)
  const isSubject = (i: number): boolean =>
    givenNameGender(tokens[i].text) === undefined && nameWordType(tokens[i].text) === undefined
  const words = tokens.map(t => t.text)
  const isOwnName = longestName(words, last + 2) !== undefined || longestName(words, last) !== undefined
  return end > last + 2 && isBodyWord(tokens[end].text) && !isOwnName && isSubject(last) && isSubject(last + 2)
    ? end
    : undefined
}
