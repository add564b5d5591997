import { lemmatize } from '../lemmatize.js'

/** What becomes of one word, counted from 0: the head it hangs from (1-based, 0 = root), its label, or both. */
export interface Move {
  readonly word: number
  readonly head?: number
  readonly label?: string
}

/** Heads are 1-based, 0 = root. */
export interface Tree {
  readonly heads: readonly number[]
  readonly labels: readonly string[]
}

/** The words of a tree and their tags. */
export type TreeWords = Readonly<Record<'words' | 'upos' | 'xpos', readonly string[]>>

/** A tree while it is mended. Everything but heads is by 0-based index. */
export interface OpenTree extends Tree, TreeWords {
  /**
   * The one door through which trees change: carries out all of the moves, the later of two for one word, or none where they would leave no
   * tree (two roots, no root, a cycle). True where they are carried out.
   */
  readonly move: (...moves: readonly Move[]) => boolean
}

/** True where exactly one word is the root and every word hangs, over others or directly, from it. */
const isTree = (heads: readonly number[]): boolean => {
  const hangs = new Set<number>()
  let roots = 0
  for (let word = 1; word <= heads.length; word++) {
    const path: number[] = []
    let at = word
    while (at > 0 && !hangs.has(at) && path.length <= heads.length) {
      path.push(at)
      at = heads[at - 1]
    }
    if (at !== 0 && !hangs.has(at)) return false
    for (const passed of path) hangs.add(passed)
    if (heads[word - 1] === 0) roots++
  }
  return roots === 1
}

/** A tree that can be changed. The one given stays as it is. */
export const openTree = (tree: Tree, words: TreeWords): OpenTree => {
  const heads = [...tree.heads]
  const labels = [...tree.labels]
  return {
    ...words,
    heads,
    labels,
    move: (...moves) => {
      const before = moves.map(({ word }) => heads[word])
      for (const { word, head } of moves) if (head !== undefined) heads[word] = head
      const isChanged = moves.some(({ word }, i) => heads[word] !== before[i])
      if (isChanged && !isTree(heads)) {
        moves.forEach(({ word }, i) => {
          heads[word] = before[i]
        })
        return false
      }
      for (const { word, label } of moves) if (label !== undefined) labels[word] = label
      return true
    },
  }
}

export const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/

/** Indexes of the words that hang from the word at `of`. */
export const childrenIn = ({ heads }: Tree, of: number): readonly number[] => {
  const children: number[] = []
  for (let i = 0; i < heads.length; i++) if (heads[i] === of + 1) children.push(i)
  return children
}

export const hasChild = ({ heads, labels }: Tree, of: number, label: RegExp): boolean => {
  for (let i = 0; i < heads.length; i++) if (heads[i] === of + 1 && label.test(labels[i])) return true
  return false
}

/** The last word of a name or noun: its own, or that of what is flat behind it. */
export const lastOf = (tree: Tree, at: number): number =>
  Math.max(at, ...childrenIn(tree, at).filter(i => tree.labels[i] === 'flat'))

/** The lemma of a word that is tagged as a verb. */
export const verbIn = ({ words, xpos }: TreeWords, at: number): string => lemmatize(words[at], 'VERB', xpos[at])
