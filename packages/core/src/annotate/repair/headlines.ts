import { childrenIn, hasChild, NOMINAL, type OpenTree } from './open-tree.js'

/** The root where it is a name or noun that nothing is said of. */
const bareRoot = ({ heads, upos }: OpenTree): number => {
  const root = heads.indexOf(0)
  return root >= 0 && /^(?:PROPN|NOUN)$/.test(upos[root]) ? root : -1
}

const isOneName = (tree: OpenTree, from: number, to: number): boolean =>
  tree.labels.slice(from + 1, to).every(label => /^(?:flat|compound|punct|case|det)$/.test(label))

/** The verb becomes the root and the nominal that was it becomes its subject; what stands behind the verb goes with it. */
const riseOver = (tree: OpenTree, root: number, verb: number): boolean =>
  tree.move(
    { word: verb, head: 0, label: 'root' },
    { word: root, head: verb + 1, label: hasChild(tree, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj' },
    ...childrenIn(tree, root)
      .filter(child => child > verb)
      .map(word => ({ word, head: verb + 1 })),
  )

/** "Luiz Costa da Silva thanked Peru", read as a name and an afterthought: a verb right behind a name that has nothing else is its verb. */
export const verbReadAsAfterthought = (tree: OpenTree): void => {
  const { labels, xpos } = tree
  const root = bareRoot(tree)
  const verb = childrenIn(tree, root).find(i => i > root && labels[i] === 'parataxis' && /^VB[DNZP]$/.test(xpos[i]))
  if (
    root < 0 ||
    verb === undefined ||
    hasChild(tree, verb, /^(?:nsubj|mark)/) ||
    !hasChild(tree, verb, /^(?:obj|obl)/)
  )
    return
  if (isOneName(tree, root, verb)) riseOver(tree, root, verb)
}

/** "Japan to sanction Peru", read as a noun with an infinitive: the whole of a headline is about what will be done. */
export const infinitiveOfHeadline = (tree: OpenTree): void => {
  const { labels, xpos, words } = tree
  const root = bareRoot(tree)
  const verb = childrenIn(tree, root).find(i => i > root && labels[i] === 'acl' && xpos[i] === 'VB')
  // "Norway plans to ban" has its verb in the noun
  if (root >= 0 && tree.upos[root] !== 'PROPN') return
  if (
    root < 0 ||
    verb === undefined ||
    !/^to$/i.test(words[verb - 1]) ||
    hasChild(tree, root, /^(?:cop|aux|nsubj|case)/)
  )
    return
  if (isOneName(tree, root, verb - 1)) riseOver(tree, root, verb)
}

/** "Peru, Chile sign pact", read as one name beside the other: in a headline the comma stands for "and". */
export const commaForAnd = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  heads.forEach((head, second) => {
    if (labels[second] !== 'appos' || upos[second] !== 'PROPN' || head === 0 || upos[head - 1] !== 'PROPN') return
    const verb = heads[head - 1]
    const first = Math.min(second, ...childrenIn(tree, second))
    const last = Math.max(second, ...childrenIn(tree, second))
    const isAlone = labels[head - 1] === 'nsubj' && verb === last + 2 && words[first - 1] === ','
    if (isAlone && /^VBP?$/.test(xpos[verb - 1])) tree.move({ word: second, label: 'conj' })
  })
}

/** "Pieter van Meer sued Shell", read as one nominal: a participle behind a name, with a nominal behind it, is its verb. */
export const verbReadAsQuality = (tree: OpenTree): void => {
  const { labels, xpos, upos } = tree
  const root = bareRoot(tree)
  const verb = childrenIn(tree, root).find(i => i > root && labels[i] === 'amod' && /^VB[DN]$/.test(xpos[i]))
  if (root < 0 || upos[root] !== 'PROPN' || verb === undefined || hasChild(tree, root, /^(?:cop|nsubj|acl)/)) return
  const object = childrenIn(tree, root).find(i => i > verb && labels[i] === 'appos' && NOMINAL.test(upos[i]))
  if (object === undefined || !isOneName(tree, root, verb) || !riseOver(tree, root, verb)) return
  tree.move({ word: object, label: 'obj' })
}
