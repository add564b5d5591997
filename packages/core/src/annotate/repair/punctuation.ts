import { childrenIn, hasChild, NOMINAL, type OpenTree } from './open-tree.js'

const LOOSE = /^(?:compound|flat|punct|dep|appos|nmod|conj)/

/** Words that hang from a punctuation mark move to the mark's own head: a nominal after a verb without object as its object, one before a verb without subject as its subject. */
export const liftFromPunctuation = (tree: OpenTree): void => {
  const { heads, labels, upos } = tree
  heads.forEach((head, i) => {
    if (head === 0 || upos[head - 1] !== 'PUNCT' || upos[i] === 'PUNCT') return
    let target = heads[head - 1]
    for (let steps = 0; target > 0 && upos[target - 1] === 'PUNCT' && steps < heads.length; steps++)
      target = heads[target - 1]
    if (target === 0 || !tree.move({ word: i, head: target })) return
    if (!NOMINAL.test(upos[i]) || !LOOSE.test(labels[i]) || upos[target - 1] !== 'VERB') return
    const has = (label: string): boolean =>
      childrenIn(tree, target - 1).some(j => j !== i && labels[j].startsWith(label))
    const wanted = i + 1 > target ? 'obj' : 'nsubj'
    tree.move({ word: i, label: hasChild(tree, i, /^case$/) || has(wanted) ? 'obl' : wanted })
  })
}
