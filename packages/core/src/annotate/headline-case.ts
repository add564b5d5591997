import {
  findNoun,
  findPersonBySurname,
  framesOfNoun,
  framesOfVerb,
  longestName,
  nameWordType,
  TIME_NOUNS,
  wordsOf,
} from '../lexicon/index.js'
import { lemmatize } from './lemmatize.js'

const SMALL = wordsOf('headline-small-words')
const LEAST_WORDS = 3

const isWord = (word: string): boolean => /\p{L}{2}/u.test(word)
const titled = (word: string): string => word[0] + word.slice(1).toLowerCase()

const isVerb = (word: string): boolean =>
  ['VBZ', 'VBD', 'VB'].some(tag => framesOfVerb(lemmatize(word, 'VERB', tag)).length > 0)

/** All of it in capitals, or each word but the small ones with a capital and a verb among them. */
const isHeadline = (words: readonly string[]): 'shouted' | 'titled' | undefined => {
  const real = words.filter(isWord)
  if (real.length < LEAST_WORDS) return undefined
  if (real.every(word => word === word.toUpperCase())) return real.some(word => word.length > 3) ? 'shouted' : undefined
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
  if (!real.every(word => isCapital(word) || SMALL.has(word))) return undefined
  return real.slice(1).some(word => isCapital(word) && isVerb(word.toLowerCase())) ? 'titled' : undefined
}

/** Number of words of the known name that starts at `at`, and how they are written. */
const knownAt = (words: readonly string[], at: number): readonly string[] | undefined => {
  const plain = words.map(w => (/^\p{Lu}{2,}$/u.test(w) ? titled(w) : w))
  for (const form of [words, plain]) {
    const found = longestName(form, at)
    if (found) return form.slice(at, at + found.length)
  }
  return undefined
}

const isCommon = (word: string): boolean => {
  const noun = lemmatize(word, 'NOUN', 'NNS')
  return (
    isVerb(word) || [word, noun].some(w => findNoun(w) !== undefined || framesOfNoun(w).length > 0 || TIME_NOUNS.has(w))
  )
}

/** A word of a headline as a sentence has it, after the word `before` as it was written. */
const readWord = (word: string, at: number, before: string): string => {
  const lower = word.toLowerCase()
  const name = titled(word)
  if (SMALL.has(lower) && at > 0) return lower
  if (at === 0 || findPersonBySurname(name)) return name
  // "Norland Bank": the kind of body behind a name that is no common word
  const isPartOfName = /^\p{Lu}\p{Ll}/u.test(before) && nameWordType(name) !== undefined
  if (isPartOfName) return name
  if (/ing$/.test(lower)) return SMALL.has(before.toLowerCase()) ? lower : name
  return isCommon(lower) ? lower : name
}

/** The words of a headline ("RUSSIA ATTACKS UKRAINE", "Kenya Accuses Somalia Of Spying") as a sentence has them, each of its own length; others stay as they are. */
export const sentenceCase = (words: readonly string[]): readonly string[] => {
  if (isHeadline(words) === undefined) return words
  const read: string[] = []
  while (read.length < words.length) {
    const at = read.length
    const known = isWord(words[at]) ? knownAt(words, at) : undefined
    if (known) read.push(...known)
    else read.push(isWord(words[at]) ? readWord(words[at], at, read[at - 1] ?? '') : words[at])
  }
  return read.map((word, i) => (word.length === words[i].length ? word : words[i]))
}
