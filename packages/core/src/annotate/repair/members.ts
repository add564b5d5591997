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
