import { waysUp } from '../../annotate/index.js'
import type { Sentence } from '../../model/index.js'
import { hashOf, mix } from './hashing.js'

/** The way from one word to another through the tree: labels up to the word above both, and down. */
export interface TreePath {
  /** The labels with their direction, as one number; one number for all that are longer than LONGEST. */
  readonly shape: number
  /** Lemmas of the words passed. */
  readonly words: number
  readonly length: number
  readonly up: number
  readonly down: number
  /** The word above both. */
  readonly top: number
}

/** What features ask of a tree. */
export interface Tree {
  readonly label: Int32Array
  readonly lemma: Int32Array
  /** Each word with the words above it, itself first. */
  readonly above: readonly (readonly number[])[]
  /** A path that is made anew with every call. */
  readonly path: (from: number, to: number) => TreePath
  /** Marks the words on a path with a number, in place of what stood there. */
  readonly markPath: (from: number, to: number, marks: { readonly at: Int32Array; readonly mark: number }) => void
}

const LONGEST = 6
const KEPT_SUBTYPE = /^(?:nsubj:pass|nmod:poss|aux:pass|obl:agent|acl:relcl)$/

const labelOf = (deprel: string): string => (KEPT_SUBTYPE.test(deprel) ? deprel : deprel.split(':')[0])

/** Distances in words as nine classes, the sign kept. */
export const distanceClass = (distance: number): number => {
  const size = Math.abs(distance)
  const step = size < 4 ? size : size < 7 ? 4 : size < 13 ? 5 : size < 25 ? 6 : 7
  return distance < 0 ? -step : step
}

export const createTree = (sentence: Sentence): Tree => {
  const { tokens } = sentence
  const label = Int32Array.from(tokens, t => hashOf(labelOf(t.deprel)))
  const lemma = Int32Array.from(tokens, t => hashOf(t.lemma.toLowerCase()))
  const above = waysUp(sentence)
  /** Steps from a word up to the one above it and another: both lists end at the root, and that is where they part. */
  const riseOf = (up: readonly number[], down: readonly number[]): number => {
    const most = Math.min(up.length, down.length)
    let shared = 1
    while (shared < most && up[up.length - 1 - shared] === down[down.length - 1 - shared]) shared++
    return up.length - shared
  }
  const path = (from: number, to: number): TreePath => {
    const up = above[from]
    const down = above[to]
    const rise = riseOf(up, down)
    const fall = rise + down.length - up.length
    const top = up[rise]
    const length = rise + fall
    let shape = 17
    let words = 23
    for (let k = 0; k < rise; k++) shape = mix(shape, label[up[k]])
    shape = mix(shape, 99)
    for (let k = fall - 1; k >= 0; k--) shape = mix(shape, label[down[k]])
    for (let k = 1; k < rise; k++) words = mix(words, lemma[up[k]])
    words = mix(words, mix(lemma[top], rise * 8 + fall))
    for (let k = fall - 1; k >= 1; k--) words = mix(words, lemma[down[k]])
    return {
      shape: length > LONGEST ? 1 : shape,
      words: length > LONGEST ? 1 : words,
      length: Math.min(length, 9),
      up: Math.min(rise, 5),
      down: Math.min(fall, 5),
      top,
    }
  }
  return {
    label,
    lemma,
    above,
    path,
    markPath: (from, to, { at, mark }) => {
      const up = above[from]
      const down = above[to]
      const rise = riseOf(up, down)
      for (let k = 0; k <= rise; k++) at[up[k]] = mark
      for (let k = rise + down.length - up.length - 1; k >= 0; k--) at[down[k]] = mark
    },
  }
}
