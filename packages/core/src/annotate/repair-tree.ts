/** Heads are 1-based, 0 = root. */
export interface Tree {
  readonly heads: readonly number[]
  readonly labels: readonly string[]
}

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/

/**
 * Mends what a greedy parser leaves behind and UD forbids: words that hang from a punctuation mark move to the mark's own head (a nominal
 * after a verb without object as its object, one before a verb without subject as its subject), and a name right after a verb without
 * object, called an aside though no comma sets it off, becomes the object. A past form read as a participle after the nominal root of a
 * sentence without any verb of its own is the verb of that sentence.
 */
export const repairTree = (
  tree: Tree,
  tags: { readonly upos: readonly string[]; readonly xpos: readonly string[] },
): Tree => {
  const { upos } = tags
  const heads = [...tree.heads]
  const labels = [...tree.labels]
  raiseVerb({ heads, labels, ...tags })
  freeSubject({ heads, labels, ...tags })
  mendArguments({ heads, labels, ...tags })
  heads.forEach((head, i) => {
    if (head === 0 || upos[head - 1] !== 'PUNCT' || upos[i] === 'PUNCT') return
    let target = heads[head - 1]
    for (let steps = 0; target > 0 && upos[target - 1] === 'PUNCT' && steps < heads.length; steps++)
      target = heads[target - 1]
    if (target === 0 || target === i + 1 || isBelow(heads, target, i + 1)) return
    heads[i] = target
    if (!NOMINAL.test(upos[i]) || !/^(?:compound|flat|punct|dep|appos|nmod|conj)/.test(labels[i])) return
    const has = (label: string): boolean => heads.some((h, j) => h === target && j !== i && labels[j].startsWith(label))
    const hasCase = heads.some((h, j) => h === i + 1 && labels[j] === 'case')
    if (upos[target - 1] !== 'VERB') return
    if (hasCase) labels[i] = 'obl'
    else if (i + 1 > target) labels[i] = has('obj') ? 'obl' : 'obj'
    else labels[i] = has('nsubj') ? 'obl' : 'nsubj'
  })
  upos.forEach((tag, i) => {
    const verb = heads[i]
    if (!NOMINAL.test(tag) || !/^(?:parataxis|appos|vocative|list|dislocated|compound|flat)/.test(labels[i])) return
    if (verb === 0 || verb > i || upos[verb - 1] !== 'VERB' || upos.slice(verb, i).includes('PUNCT')) return
    const isFree = !heads.some(
      (h, j) => j !== i && (h === verb ? /^(?:obj|ccomp|xcomp)/.test(labels[j]) : h === i + 1 && labels[j] === 'case'),
    )
    if (isFree) labels[i] = 'obj'
  })
  return { heads, labels }
}

const isBelow = (heads: readonly number[], word: number, ancestor: number): boolean => {
  for (let at = word, steps = 0; at > 0 && steps <= heads.length; at = heads[at - 1], steps++)
    if (at === ancestor) return true
  return false
}

interface OpenTree {
  readonly heads: number[]
  readonly labels: string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
}

/** "Turkey negotiated with Peru", read as "Turkey (that was) negotiated": the participle becomes the root, the nominal its subject. "Police arrested protesters", read as one nominal, likewise with an object. */
const raiseVerb = ({ heads, labels, upos, xpos }: OpenTree): void => {
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

/** "On Thursday, Jane Roe, a lawyer, addressed reporters", read as if the name stood in apposition to the day: it is the verb's subject. */
const freeSubject = ({ heads, labels, upos }: OpenTree): void => {
  heads.forEach((day, i) => {
    if (labels[i] !== 'appos' || day === 0 || upos[i] !== 'PROPN' || !labels[day - 1].startsWith('obl')) return
    const verb = heads[day - 1]
    const hasSubject = heads.some((h, j) => h === verb && labels[j].startsWith('nsubj'))
    if (verb === 0 || upos[verb - 1] !== 'VERB' || hasSubject || !(day - 1 < i && i < verb - 1)) return
    heads.forEach((h, j) => {
      if (h === day && j > i) heads[j] = i + 1
    })
    heads[i] = verb
    labels[i] = heads.some((h, j) => h === verb && labels[j] === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  })
}

/**
 * A nominal before a verb without subject, called part of a compound with it, is its subject ("Norway plans to sue"); a clause with "that" after
 * somebody who is told something is what is told.
 */
const mendArguments = ({ heads, labels, upos, xpos }: OpenTree): void => {
  heads.forEach((head, i) => {
    if (head === 0) return
    const above = head - 1
    const children = (of: number): readonly number[] => heads.flatMap((h, j) => (h === of + 1 ? [j] : []))
    if (labels[i] === 'compound' && upos[i] === 'PROPN' && /^VB[ZPD]$/.test(xpos[above]) && i < above) {
      const isFree = children(above).every(j => !labels[j].startsWith('nsubj'))
      if (isFree && upos[above] === 'VERB') labels[i] = 'nsubj'
    }
    const isTold = labels[i].startsWith('acl') && labels[above] === 'iobj' && heads[above] > 0
    if (isTold && children(i).some(j => labels[j] === 'mark')) {
      heads[i] = heads[above]
      labels[i] = 'ccomp'
    }
  })
}
