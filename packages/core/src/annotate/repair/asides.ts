import { childrenIn, hasChild, type OpenTree } from './open-tree.js'

const CLOSING = /^(?:,|\)|--?|–|—)$/

/** The verb behind an aside: set off, in the past, with an object, and without a subject of its own. */
const verbBehindAside = (tree: OpenTree, root: number): number => {
  const { labels, words, upos, xpos } = tree
  const verbs = childrenIn(tree, root).filter(
    i =>
      i > root &&
      labels[i] === 'acl' &&
      upos[i] === 'VERB' &&
      /^VB[ND]$/.test(xpos[i]) &&
      CLOSING.test(words[i - 1]) &&
      hasChild(tree, i, /^(?:obj|ccomp)$/) &&
      !hasChild(tree, i, /^(?:nsubj|aux|mark|cop)/),
  )
  const verb = verbs.at(-1) ?? -1
  const isSetOff = verb > 0 && words.slice(root + 1, verb - 1).some(word => /^(?:,|\(|--?|–|—)$/.test(word))
  return isSetOff ? verb : -1
}

/** "Norvik Bank, based in Oslo, sued Peru", read as a nominal with two participles: behind the aside stands the verb, and the nominal is its subject. */
export const verbAfterAside = (tree: OpenTree): void => {
  const { heads, upos } = tree
  const root = heads.indexOf(0)
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(upos[root]) || hasChild(tree, root, /^(?:nsubj|cop|aux|parataxis|ccomp)/))
    return
  const verb = verbBehindAside(tree, root)
  if (verb < 0) return
  const behind = childrenIn(tree, root).filter(child => child > verb)
  tree.move(
    { word: verb, head: 0, label: 'root' },
    { word: root, head: verb + 1, label: 'nsubj' },
    ...behind.map(word => ({ word, head: verb + 1 })),
  )
}

/** "Peru, officials said, expelled an envoy", read as if Peru said it: of two subjects of what is said, the first belongs to the verb that has none. */
export const subjectOfWhatIsSaid = (tree: OpenTree): void => {
  const { heads, labels, words } = tree
  labels.forEach((label, told) => {
    if (label !== 'ccomp' || heads[told] === 0 || hasChild(tree, told, /^(?:nsubj|mark)/)) return
    const said = heads[told] - 1
    const [first, second, ...more] = childrenIn(tree, said).filter(i => labels[i] === 'nsubj')
    if (second === undefined || more.length > 0 || first > told || second > said) return
    if (!words.slice(first + 1, second).includes(',')) return
    const days = childrenIn(tree, first).filter(i => labels[i] === 'nmod' && words[i - 1] === 'on')
    tree.move(
      { word: first, head: told + 1, label: hasChild(tree, told, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj' },
      ...days.map(word => ({ word, head: told + 1, label: 'obl' })),
    )
  })
}

/** "Peru expelled an envoy, officials said", read as if the officials were expelling too: a subject behind what is said belongs to the verb right behind it. */
export const subjectOfVerbBehind = (tree: OpenTree): void => {
  const { heads, labels, upos } = tree
  labels.forEach((label, told) => {
    const said = heads[told] - 1
    if (!/^(?:ccomp|advcl)$/.test(label) || said < told || hasChild(tree, said, /^nsubj/)) return
    if (hasChild(tree, told, /^mark$/)) return
    const [first, second, ...more] = childrenIn(tree, told).filter(i => labels[i] === 'nsubj')
    if (second === undefined || more.length > 0 || first > told || second < told) return
    if (second > said || upos.slice(second + 1, said).some(tag => /^(?:VERB|AUX|PUNCT)$/.test(tag))) return
    const places = childrenIn(tree, told).filter(i => i > second && i < said && labels[i] === 'obl')
    tree.move(
      { word: told, label: 'ccomp' },
      { word: second, head: said + 1 },
      ...places.map(word => ({ word, head: second + 1, label: 'nmod' })),
    )
  })
}

/** "Struck near Oslo, Norway, killing ten", the participle hung from the place: it tells of what struck. */
export const participleHungFromPlace = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  xpos.forEach((tag, i) => {
    if (tag !== 'VBG' || labels[i] !== 'acl' || words[i - 1] !== ',' || heads[i] === 0) return
    let at = heads[i] - 1
    if (upos[at] !== 'PROPN') return
    while (upos[at] === 'PROPN' && /^(?:nmod|obl|conj|appos|flat|compound|list)/.test(labels[at]) && heads[at] > 0)
      at = heads[at] - 1
    if (upos[at] !== 'PROPN') tree.move({ word: i, head: at + 1, label: upos[at] === 'VERB' ? 'advcl' : 'acl' })
  })
}
