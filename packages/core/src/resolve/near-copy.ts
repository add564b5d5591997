import { hashString, mix } from '../text/index.js'

/**
 * Near-copies by sketches of word shingles (Broder 1997, "On the resemblance and containment of documents"): of the hashes of all runs of
 * four words the smallest are kept, and the share two texts have in common of the smallest of both estimates their resemblance.
 */
const WORDS_A_SHINGLE = 4
const SKETCH = 64
/** Texts with fewer shingles are too short to tell a copy from the same news. */
const SHORTEST = 12
/** From this resemblance on, a text is a copy: reports of one event by two newsrooms stay below a fifth. */
export const COPY_FROM = 0.5

const SEED = 7

/** The sketch of a text: its smallest shingle hashes, ascending; empty for a text that is too short. */
export const sketchOf = (text: string): readonly number[] => {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = Int32Array.from(words, word => hashString(word, SEED))
  const shingles = new Set<number>()
  for (let i = 0; i + WORDS_A_SHINGLE <= hashes.length; i++) {
    let shingle = SEED
    for (let word = i; word < i + WORDS_A_SHINGLE; word++) shingle = mix(shingle, hashes[word])
    shingles.add(shingle >>> 0)
  }
  return shingles.size < SHORTEST ? [] : [...Uint32Array.from(shingles).sort().subarray(0, SKETCH)]
}

/** The resemblance of two texts from their sketches, from 0 to 1; 0 as soon as it is clear that `least` is not reached. */
export const resemblance = (a: readonly number[], b: readonly number[], least = 0): number => {
  const size = Math.min(SKETCH, Math.max(a.length, b.length))
  let i = 0
  let j = 0
  let shared = 0
  // So many of the smallest hashes may stand in one of the two alone.
  let spare = size - Math.ceil(least * size)
  for (let seen = 0; seen < size; seen++) {
    const x = i < a.length ? a[i] : Number.POSITIVE_INFINITY
    const y = j < b.length ? b[j] : Number.POSITIVE_INFINITY
    if (x === y) shared++
    else if (spare-- === 0) return 0
    if (x <= y) i++
    if (y <= x) j++
  }
  return size === 0 ? 0 : shared / size
}

/** A sketch as one text, as stores keep it. */
export const writeSketch = (sketch: readonly number[]): string => sketch.map(h => h.toString(36)).join(' ')
export const readSketch = (text: string | null): readonly number[] =>
  text ? text.split(' ').map(h => Number.parseInt(h, 36)) : []
