import { type HashKernel, scoreFeatures } from './hash-kernel.js'
import { hashString, mix } from './hashing.js'
import { normalForm, plainQuotes, wordShape } from './word-form.js'

/** Averaged-perceptron tagger over joint "UPOS|XPOS" tags, greedy left to right (Collins 2002). */
export interface TaggerModel {
  readonly kernel: HashKernel
  readonly tags: readonly string[]
}

interface WordFeatures {
  readonly raw: number
  readonly norm: number
  readonly suffixes: readonly number[]
  readonly prefixes: readonly number[]
  readonly shape: number
  readonly capital: number
}

export interface TagState {
  readonly features: Int32Array
  readonly scores: Float32Array
  readonly cache: Map<string, WordFeatures>
}

const MAX_FEATURES = 40
const CACHE_LIMIT = 200_000

export const createTagState = (classes: number): TagState => ({
  features: new Int32Array(MAX_FEATURES),
  scores: new Float32Array(classes),
  cache: new Map(),
})

const describeWord = (word: string, cache: Map<string, WordFeatures>): WordFeatures => {
  const cached = cache.get(word)
  if (cached) return cached
  const form = plainQuotes(word)
  const lower = form.toLowerCase()
  const described: WordFeatures = {
    raw: hashString(form, 11),
    norm: hashString(normalForm(form), 12),
    suffixes: [1, 2, 3, 4, 5].map(n => hashString(lower.slice(-n), 130 + n)),
    prefixes: [hashString(form.slice(0, 1), 17), hashString(lower.slice(0, 2), 18), hashString(lower.slice(0, 3), 19)],
    shape: hashString(wordShape(form), 20),
    capital:
      (/^\p{Lu}/u.test(form) ? 1 : 0) |
      (/\d/.test(form) ? 2 : 0) |
      (form.includes('-') ? 4 : 0) |
      (form.length > 1 && /^\p{Lu}+$/u.test(form) ? 8 : 0),
  }
  if (cache.size > CACHE_LIMIT) cache.clear()
  cache.set(word, described)
  return described
}

export const describeWords = (words: readonly string[], state: TagState): readonly WordFeatures[] =>
  words.map(word => describeWord(word, state.cache))

export const isAllCapitals = (words: readonly string[]): boolean =>
  words.length > 3 && !words.some(word => /\p{Ll}/u.test(word))

/** Fills `state.features` for word i; returns how many there are. t1 and t2 are the two tags before it, -1 where none. */
export const tagFeatures = (
  words: readonly WordFeatures[],
  state: TagState,
  position: { readonly i: number; readonly t1: number; readonly t2: number; readonly capitals: boolean },
): number => {
  const { i, t1, t2, capitals } = position
  const before = describeWord('<s>', state.cache)
  const after = describeWord('</s>', state.cache)
  const word = words[i]
  const p = words[i - 1] ?? before
  const pp = words[i - 2] ?? before
  const x = words[i + 1] ?? after
  const xx = words[i + 2] ?? after
  const out = state.features
  let k = 0
  const one = (v: number): void => {
    out[k] = mix(k * 7919 + 1, v)
    k++
  }
  const two = (v: number, u: number): void => {
    out[k] = mix(mix(k * 7919 + 1, v), u)
    k++
  }
  const [s1, s2, s3, s4, s5] = word.suffixes
  one(word.raw), one(word.norm), one(s1), one(s2), one(s3), one(s4), one(s5)
  for (const prefix of word.prefixes) one(prefix)
  one(word.shape), two(word.capital, i === 0 ? 1 : 0)
  one(p.norm), one(pp.norm), one(x.norm), one(xx.norm)
  two(p.norm, word.norm), two(word.norm, x.norm), two(p.norm, x.norm)
  one(t1), one(t2), two(t1, t2), two(t1, word.norm), two(t1, x.norm), two(t1, s3), two(t2, word.norm)
  one(x.suffixes[2]), one(x.suffixes[1]), one(p.suffixes[2])
  two(word.shape, x.shape), two(word.shape, p.shape), one(x.shape)
  two(word.capital, mix(x.capital, p.capital + (i === 0 ? 100 : 0)))
  two(t1 * 200 + t2, word.norm), two(x.norm, xx.norm), two(pp.norm, p.norm)
  two(word.capital * 2 + (capitals ? 1 : 0), s3), two(mix(t1, word.norm), x.norm), one(7)
  return k
}

export const argMax = (scores: Float32Array): number => {
  let best = 0
  for (let c = 1; c < scores.length; c++) if (scores[c] > scores[best]) best = c
  return best
}

/** Tags a sentence; returns indexes into `model.tags`, one a word. */
export const tagWords = (model: TaggerModel, words: readonly string[], state: TagState): readonly number[] => {
  const described = describeWords(words, state)
  const capitals = isAllCapitals(words)
  const tags: number[] = []
  let t1 = -1
  let t2 = -1
  for (let i = 0; i < words.length; i++) {
    const count = tagFeatures(described, state, { i, t1, t2, capitals })
    scoreFeatures(model.kernel, state.features, count, state.scores)
    const tag = argMax(state.scores)
    tags.push(tag)
    t2 = t1
    t1 = tag
  }
  return tags
}
