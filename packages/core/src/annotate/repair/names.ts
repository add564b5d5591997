import type { OpenTree } from './open-tree.js'

/** What ends a name: a part behind it belongs to another one. */
const BREAK = /^(?:ADJ|CCONJ|NOUN|PUNCT|VERB)$/

/** "Ali Shamkhani and adviser Musaad al-Aiban", its last word read as a part of the first name: it belongs to the name it stands in. */
export const partOfFarName = (tree: OpenTree): void => {
  const { heads, labels, upos } = tree
  heads.forEach((head, i) => {
    if (labels[i] !== 'flat' || upos[i] !== 'PROPN' || upos[i - 1] !== 'PROPN' || head === 0 || head > i) return
    if (!upos.slice(head - 1, i).some(tag => BREAK.test(tag))) return
    const isPart = (at: number): boolean => /^(?:flat|compound)$/.test(labels[at]) && heads[at] <= i
    let name = i - 1
    while (isPart(name) && heads[name] > 0 && upos[heads[name] - 1] === 'PROPN' && heads[name] - 1 < name)
      name = heads[name] - 1
    tree.move({ word: i, head: name + 1 })
  })
}
