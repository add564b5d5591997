import { hashString, mix } from '../hashing.js'
import { normalForm, plainQuotes } from '../word-form.js'
import type { ParserState } from './state.js'

/** Hashed properties of the words of one sentence, index 0 = none, 1..n the words, n + 1 the root. */
export interface ParserInput {
  readonly n: number
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly coarse: Int32Array
  readonly suffix: Int32Array
  readonly verbsBefore: Int32Array
  readonly punctuationBefore: Int32Array
}

export type FormCache = Map<string, readonly [word: number, suffix: number]>

const NO_WORD = hashString('<null>', 3)
const NO_TAG = hashString('<null>', 4)
const ROOT_WORD = hashString('<root>', 36)
const ROOT_TAG = hashString('<root>', 37)
const CACHE_LIMIT = 200_000

const hashForm = (form: string, cache: FormCache): readonly [number, number] => {
  const cached = cache.get(form)
  if (cached) return cached
  const plain = plainQuotes(form)
  const hashed = [hashString(normalForm(plain), 31), hashString(plain.toLowerCase().slice(-3), 32)] as const
  if (cache.size > CACHE_LIMIT) cache.clear()
  cache.set(form, hashed)
  return hashed
}

export const prepareInput = (
  words: readonly string[],
  tags: { readonly upos: readonly string[]; readonly xpos: readonly string[] },
  cache: FormCache,
): ParserInput => {
  const n = words.length
  const word = new Int32Array(n + 2)
  const tag = new Int32Array(n + 2)
  const coarse = new Int32Array(n + 2)
  const suffix = new Int32Array(n + 2)
  const verbsBefore = new Int32Array(n + 3)
  const punctuationBefore = new Int32Array(n + 3)
  word[0] = NO_WORD
  tag[0] = NO_TAG
  coarse[0] = NO_TAG
  for (let i = 1; i <= n; i++) {
    const upos = tags.upos[i - 1]
    const form = hashForm(words[i - 1], cache)
    word[i] = form[0]
    suffix[i] = form[1]
    tag[i] = hashString(upos === 'AUX' ? `${tags.xpos[i - 1]}A` : tags.xpos[i - 1], 34)
    coarse[i] = hashString(upos, 35)
    verbsBefore[i + 1] = verbsBefore[i] + (upos === 'VERB' ? 1 : 0)
    punctuationBefore[i + 1] = punctuationBefore[i] + (upos === 'PUNCT' ? 1 : 0)
  }
  verbsBefore[n + 2] = verbsBefore[n + 1]
  punctuationBefore[n + 2] = punctuationBefore[n + 1]
  word[n + 1] = ROOT_WORD
  tag[n + 1] = ROOT_TAG
  coarse[n + 1] = ROOT_TAG
  return { n, word, tag, coarse, suffix, verbsBefore, punctuationBefore }
}

export const MAX_PARSER_FEATURES = 136

/**
 * Fills `out` with the features of a configuration; returns how many there are. The templates are those of Zhang & Nivre
 * (2011) and, after them, second stack words, longer word and tag n-grams, suffixes, and what stands between the two front words.
 * One long list by nature: each line is a group of templates, and the position in the list is part of the hash.
 */
export const parserFeatures = (state: ParserState, input: ParserInput, out: Int32Array): number => {
  const { word: W, tag: P, coarse: U, suffix: X, verbsBefore, punctuationBefore, n } = input
  const { stack, depth, next: b, head, label } = state
  const s0 = depth > 0 ? stack[depth - 1] : 0
  const s1 = depth > 1 ? stack[depth - 2] : 0
  const s2 = depth > 2 ? stack[depth - 3] : 0
  const b1 = b + 1 <= n + 1 ? b + 1 : 0
  const b2 = b + 2 <= n + 1 ? b + 2 : 0
  const b3 = b + 3 <= n + 1 ? b + 3 : 0
  const s0h = s0 && head[s0] > 0 ? head[s0] : 0
  const s0h2 = s0h && head[s0h] > 0 ? head[s0h] : 0
  const s0l = s0 ? state.left1[s0] : 0
  const s0l2 = s0 ? state.left2[s0] : 0
  const s0r = s0 ? state.right1[s0] : 0
  const s0r2 = s0 ? state.right2[s0] : 0
  const bl = state.left1[b]
  const bl2 = state.left2[b]
  const labelOf = (i: number): number => (i > 0 ? label[i] + 5 : 3)
  const d = s0 ? Math.min(b - s0, 10) : 0
  const vl = s0 ? Math.min(state.leftCount[s0], 5) : 0
  const vr = s0 ? Math.min(state.rightCount[s0], 5) : 0
  const bvl = Math.min(state.leftCount[b], 5)
  const SL = s0 ? state.leftLabels[s0] : 0
  const SR = s0 ? state.rightLabels[s0] : 0
  const BL = state.leftLabels[b]
  const s0w = W[s0]
  const s0p = P[s0]
  const s0u = U[s0]
  const bw = W[b]
  const bp = P[b]
  const b1w = W[b1]
  const b1p = P[b1]
  const b2p = P[b2]
  const s1w = W[s1]
  const s1p = P[s1]
  const s2p = P[s2]
  const headed = s0 ? (s0h ? 1 : 2) : 0
  let k = 0
  const one = (v: number): void => {
    out[k] = mix(k + 1, v)
    k++
  }
  const two = (v: number, x: number): void => {
    out[k] = mix(mix(k + 1, v), x)
    k++
  }
  const three = (v: number, x: number, y: number): void => {
    out[k] = mix(mix(mix(k + 1, v), x), y)
    k++
  }
  const four = (v: number, x: number, y: number, z: number): void => {
    out[k] = mix(mix(mix(mix(k + 1, v), x), y), z)
    k++
  }
  one(7), two(headed, s0p), one(s0w), one(s0p), two(s0w, s0p), one(bw), one(bp), two(bw, bp)
  one(b1w), one(b1p), two(b1w, b1p), one(W[b2]), one(b2p), two(W[b2], b2p)
  four(s0w, s0p, bw, bp), three(s0w, s0p, bw), three(s0w, bw, bp), three(s0w, s0p, bp), three(s0p, bw, bp)
  two(s0w, bw), two(s0p, bp), two(bp, b1p)
  three(bp, b1p, b2p),
    three(s0p, bp, b1p),
    three(P[s0h], s0p, bp),
    three(s0p, P[s0l], bp),
    three(s0p, P[s0r], bp),
    three(s0p, bp, P[bl])
  two(s0w, d), two(s0p, d), two(bw, d), two(bp, d), three(s0w, bw, d), three(s0p, bp, d)
  two(s0w, vr), two(s0p, vr), two(s0w, vl), two(s0p, vl), two(bw, bvl), two(bp, bvl)
  one(W[s0h]), one(P[s0h]), one(labelOf(s0)), one(W[s0l]), one(P[s0l]), one(labelOf(s0l))
  one(W[s0r]), one(P[s0r]), one(labelOf(s0r)), one(W[bl]), one(P[bl]), one(labelOf(bl))
  one(W[s0h2]), one(P[s0h2]), one(labelOf(s0h)), one(W[s0l2]), one(P[s0l2]), one(labelOf(s0l2))
  one(W[s0r2]), one(P[s0r2]), one(labelOf(s0r2)), one(W[bl2]), one(P[bl2]), one(labelOf(bl2))
  three(s0p, P[s0l], P[s0l2]), three(s0p, P[s0r], P[s0r2]), three(s0p, P[s0h], P[s0h2]), three(bp, P[bl], P[bl2])
  two(s0w, SL), two(s0p, SL), two(s0w, SR), two(s0p, SR), two(bw, BL), two(bp, BL)
  // beyond Zhang & Nivre
  one(s1w),
    one(s1p),
    three(s1p, s0p, bp),
    three(s1p, s0w, bp),
    two(s1w, bw),
    two(s1p, bp),
    three(s1w, s0p, bw),
    two(s1p, labelOf(s1))
  three(s2p, s1p, s0p), four(s2p, s1p, s0p, bp)
  three(s0w, bp, b1p), three(s0p, bw, b1p), three(s0p, bp, b1w), four(s0p, bp, b1p, b2p), four(bp, b1p, b2p, P[b3])
  three(s0w, bw, b1p), two(bw, b1w), three(s0p, bw, b1w)
  one(X[s0]), one(X[b]), two(X[s0], X[b]), two(X[s0], bp), two(s0p, X[b]), two(X[b], X[b1])
  const verbs = s0 && b > s0 ? Math.min(verbsBefore[b] - verbsBefore[s0 + 1], 3) : 0
  const marks = s0 && b > s0 ? Math.min(punctuationBefore[b] - punctuationBefore[s0 + 1], 3) : 0
  three(s0p, bp, verbs), three(s0p, bp, marks), four(s0p, bp, verbs, marks)
  const beforeB = b > 1 ? P[b - 1] : NO_TAG
  const wordBeforeB = b > 1 ? W[b - 1] : NO_WORD
  const afterS0 = s0 ? P[s0 + 1] : NO_TAG
  const beforeS0 = s0 > 1 ? P[s0 - 1] : NO_TAG
  two(beforeB, bp),
    three(beforeB, bp, b1p),
    three(s0p, beforeB, bp),
    four(s0p, afterS0, beforeB, bp),
    four(beforeS0, s0p, bp, b1p)
  two(wordBeforeB, bw), three(s0p, wordBeforeB, bp)
  four(s0p, labelOf(s0), bp, labelOf(bl)), three(s0p, SR, bp), three(s0p, SL, bp), three(s0p, bp, BL)
  three(s0w, labelOf(s0r), bp),
    three(s0w, P[s0r], bw),
    three(s0p, W[s0r], bp),
    three(s0w, bp, W[bl]),
    three(s0p, bw, W[bl])
  four(s0p, labelOf(s0r), labelOf(s0l), bp),
    two(headed, Math.min(depth, 4)),
    three(s0w, W[s0h], bw),
    three(W[s0h], labelOf(s0), bw)
  three(W[s0h], s0p, bp), four(P[s0h], s0p, bp, b1p), two(U[s1], mix(s0u, U[b]))
  four(s0u, U[b], U[b1], labelOf(s0)), three(s0w, labelOf(s0), bw), three(s0p, bw, d)
  return k
}
