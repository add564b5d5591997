import { findTitle } from '../../lexicon/index.js'
import { childrenIn, hasChild, NOMINAL, type OpenTree } from './open-tree.js'

/** "Thanked Chile as well as Peru", read as if a nominal were coordinated with the verb: it is one more object. */
export const memberHungFromVerb = (tree: OpenTree): void => {
  const { heads, labels, upos } = tree
  heads.forEach((verb, i) => {
    if (labels[i] !== 'conj' || verb === 0 || upos[verb - 1] !== 'VERB' || !/^(?:NOUN|PROPN)$/.test(upos[i])) return
    if (!hasChild(tree, i, /^cc$/) || hasChild(tree, i, /^(?:nsubj|cop|aux|case)/)) return
    const first = childrenIn(tree, verb - 1).find(j => labels[j] === 'obj' && j < i && NOMINAL.test(upos[j]))
    if (first !== undefined && !upos.slice(first, i).includes('PUNCT')) tree.move({ word: i, head: first + 1 })
  })
}

/** "A truce between Sudan and the rebels", read as if the rebels stood beside the truce: between takes two. */
export const secondOfTwo = (tree: OpenTree): void => {
  const { heads, labels, words } = tree
  heads.forEach((head, i) => {
    if (labels[i] !== 'conj' || head === 0 || !hasChild(tree, i, /^cc$/)) return
    const side = childrenIn(tree, head - 1).find(
      j =>
        j < i &&
        labels[j].startsWith('nmod') &&
        childrenIn(tree, j).some(c => labels[c] === 'case' && /^between$/i.test(words[c])) &&
        !hasChild(tree, j, /^conj$/),
    )
    if (side !== undefined) tree.move({ word: i, head: side + 1 })
  })
}

const LONGEST_OFFICE = 3

/** Length of the longest office of a state that stands at a word, or ends before it where `step` is -1. */
const officeLength = (words: readonly string[], at: number, step: 1 | -1): number => {
  for (let length = LONGEST_OFFICE; length > 0; length--) {
    const title = step === 1 ? words.slice(at, at + length) : words.slice(Math.max(0, at - length), at)
    if (title.length === length && findTitle(title)?.code === 'GOV') return length
  }
  return 0
}

/** "The Secretary and Foreign Minister signed", read as one long title: two who hold an office of a state each. */
export const twoOfficesInOne = (tree: OpenTree): void => {
  const { heads, labels, words, upos } = tree
  words.forEach((word, and) => {
    if (word !== 'and') return
    const the = and - officeLength(words, and, -1) - 1
    const [first, second] = [and - 1, and + officeLength(words, and + 1, 1)]
    if (the === first || second === and || !/^the$/i.test(words[the] ?? '') || upos[second + 1] === 'PROPN') return
    const isInside = (i: number): boolean => i >= the && i <= second
    const tops = heads.flatMap((head, i) => (isInside(i) && !isInside(head - 1) ? [i] : []))
    if (tops.some(i => i !== first && i !== second) || (heads[second] === first + 1 && labels[second] === 'conj'))
      return
    const front = words.slice(the, first).map((_, i) => ({ word: the + i, head: first + 1 }))
    const middle = words.slice(and, second).map((_, i) => ({ word: and + i, head: second + 1 }))
    tree.move(
      ...front.map(move => ({ ...move, label: move.word === the ? 'det' : 'compound' })),
      { word: first, head: heads[tops[0]], label: labels[tops[0]] },
      ...middle.map(move => ({ ...move, label: move.word === and ? 'cc' : 'compound' })),
      { word: second, head: first + 1, label: 'conj' },
    )
  })
}
