import { findTitle, givenNameGender, longestName, longestTitleWith, nameWordType } from '../../lexicon/index.js'
import { isCapital } from '../word-form.js'

/** Length in words of the longest title that starts at `from`, 0 for none. */
export const titleLength = (words: readonly string[], from: number): number => {
  if (words[from] === undefined) return 0
  for (let length = Math.min(longestTitleWith(words[from]), words.length - from); length > 0; length--)
    if (findTitle(words.slice(from, from + length))) return length
  return 0
}

const classOfCapital = (word: string): string => {
  const gender = givenNameGender(word)
  if (gender) return `given-${gender}`
  const type = nameWordType(word)
  return type ? `word-${type}` : '-'
}

/** What the gazetteers say of each word, as one class name a word: a known name with its type and place in it, a title, a given name, a word that names of bodies and places end in, or "-". */
export const lexiconClasses = (words: readonly string[]): readonly string[] => {
  const classes = words.map(word => (isCapital(word) ? classOfCapital(word) : '-'))
  for (let i = 0; i < words.length; i++) {
    const known = isCapital(words[i]) ? longestName(words, i) : undefined
    const title = known ? 0 : titleLength(words, i)
    const length = known?.length ?? title
    const name = known ? `${known.known.type}-${known.known.use}` : 'title'
    if (title === 1 && !isCapital(words[i])) classes[i] = 'title-noun'
    else for (let j = i; j < i + length; j++) classes[j] = `${name}-${j === i ? 'b' : 'i'}`
    i += Math.max(length - 1, 0)
  }
  return classes
}
