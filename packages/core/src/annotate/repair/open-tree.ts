/** A tree while it is mended. Heads are 1-based, 0 = root; everything else is by 0-based index. */
export interface OpenTree {
  readonly heads: number[]
  readonly labels: string[]
  readonly words: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
}

export const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/

/** Indexes of the words that hang from the word at `of`. */
export const childrenIn = ({ heads }: OpenTree, of: number): readonly number[] =>
  heads.flatMap((head, i) => (head === of + 1 ? [i] : []))

export const hasChild = (tree: OpenTree, of: number, label: RegExp): boolean =>
  childrenIn(tree, of).some(i => label.test(tree.labels[i]))

/** True where `ancestor` is on the path from `word` to the root; both 1-based. */
export const isUnder = (heads: readonly number[], word: number, ancestor: number): boolean => {
  for (let at = word, steps = 0; at > 0 && steps <= heads.length; at = heads[at - 1], steps++)
    if (at === ancestor) return true
  return false
}
