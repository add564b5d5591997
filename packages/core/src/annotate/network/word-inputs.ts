import { normalForm, plainQuotes, wordShape } from '../word-form.js'
import { lexiconClasses } from './lexicon-classes.js'

/** What a word is looked up by, one table of numbers each. */
export type InputName = 'word' | 'vector' | 'suffix' | 'prefix' | 'shape' | 'lexicon'
export const INPUT_NAMES: readonly InputName[] = ['word', 'vector', 'suffix', 'prefix', 'shape', 'lexicon']
/** The row of every table for what it does not know. */
export const UNKNOWN = 0

/** The strings a word is looked up by, one a table. */
export type WordKeys = Readonly<Record<InputName, string>>

const isAllCapitals = (words: readonly string[]): boolean =>
  words.length > 3 && !words.some(word => /\p{Ll}/u.test(word)) && words.some(word => /\p{Lu}{3}/u.test(word))

/** A word as the network sees it: its form and what the gazetteers say of it in this sentence. */
export interface SeenWord {
  readonly form: string
  readonly lexicon: string
}

/** The words of a sentence. One all in capitals is read as if in lower case. */
export const seenWords = (words: readonly string[]): readonly SeenWord[] => {
  const forms = isAllCapitals(words) ? words.map(word => word.toLowerCase()) : words
  const classes = lexiconClasses(forms)
  return forms.map((form, i) => ({ form, lexicon: classes[i] }))
}

export const keysOf = ({ form: word, lexicon }: SeenWord): WordKeys => {
  const form = plainQuotes(word)
  const lower = form.toLowerCase()
  const norm = normalForm(form)
  return {
    word: norm,
    vector: lower,
    suffix: norm.startsWith('!') ? norm : lower.slice(-3),
    prefix: norm.startsWith('!') ? norm : lower.slice(0, 3),
    shape: wordShape(form).slice(0, 6),
    lexicon,
  }
}
