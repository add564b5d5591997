import { childrenIn, hasChild, type OpenTree } from './open-tree.js'

/** "Turkey negotiated with Peru", read as "Turkey (that was) negotiated": the participle becomes the root, the nominal its subject. "Police arrested protesters", read as one nominal, likewise with an object. */
export const raiseVerb = ({ heads, labels, upos, xpos }: OpenTree): void => {
  const root = heads.indexOf(0)
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(upos[root])) return
  const hasOwnVerb = (i: number): boolean => /^(?:VBZ|VBP|MD)$/.test(xpos[i]) || upos[i] === 'AUX'
  if (upos.some((_, i) => hasOwnVerb(i))) return
  const inside = heads.findIndex(
    (head, i) =>
      head === root + 1 &&
      i < root &&
      labels[i] === 'amod' &&
      /^VB[ND]$/.test(xpos[i]) &&
      heads.some((h, j) => h === i + 1 && j < i && labels[j].startsWith('nsubj')),
  )
  if (inside >= 0) {
    heads[inside] = 0
    labels[inside] = 'root'
    heads[root] = inside + 1
    labels[root] = 'obj'
    heads.forEach((head, i) => {
      if (head === root + 1 && (i < inside || labels[i] === 'punct')) heads[i] = inside + 1
    })
    return
  }
  const inSubject = (i: number): boolean => heads[i] === root + 1 && /^(?:conj|flat|appos)$/.test(labels[i])
  const verb = heads.findIndex(
    (head, i) =>
      i > root &&
      labels[i] === 'acl' &&
      /^VB[ND]$/.test(xpos[i]) &&
      (head === root + 1 || (head > 0 && inSubject(head - 1))),
  )
  // "Jane Roe, a lawyer, sued": an apposition is set off by commas on both sides
  const isSetOff = labels[heads[verb] - 1] === 'appos' && upos[verb - 1] === 'PUNCT'
  if (verb < 0 || (!isSetOff && upos.slice(root, verb).includes('PUNCT'))) return
  heads[verb] = 0
  labels[verb] = 'root'
  heads[root] = verb + 1
  labels[root] = 'nsubj'
  heads.forEach((head, i) => {
    if (head === root + 1 && i > verb) heads[i] = verb + 1
  })
}

/**
 * "The U.S. introduced sanctions on Iran", read as one nominal with a participle inside: a sentence has no verb but this one. Where verbs stand
 * elsewhere they are inside the nominal's own relative clauses.
 */
export const verbReadAsModifier = (tree: OpenTree): void => {
  const { heads, labels, upos, xpos } = tree
  const root = heads.indexOf(0)
  if (root < 2 || upos[root] !== 'NOUN' || hasChild(tree, root, /^(?:nsubj|cop|aux|parataxis|ccomp|advcl)/)) return
  const verb = childrenIn(tree, root).find(
    i =>
      i < root &&
      labels[i] === 'amod' &&
      /^VB[ND]$/.test(xpos[i]) &&
      heads[i - 1] === root + 1 &&
      upos[i - 1] === 'PROPN' &&
      labels[i - 1] === 'compound',
  )
  if (verb === undefined) return
  heads[verb] = 0
  labels[verb] = 'root'
  heads[root] = verb + 1
  labels[root] = 'obj'
  const subject = verb - 1
  for (const child of childrenIn(tree, root)) {
    if (child === subject) continue
    if (child < subject) heads[child] = labels[child] === 'obl' || labels[child] === 'punct' ? verb + 1 : subject + 1
    else if (labels[child] === 'punct') heads[child] = verb + 1
  }
  heads[subject] = verb + 1
  labels[subject] = 'nsubj'
}
