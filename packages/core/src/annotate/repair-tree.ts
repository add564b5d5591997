import type { Tree } from './parser/index.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/

/**
 * Mends what a greedy parser leaves behind and UD forbids: words that hang from a punctuation mark move to the mark's own head (a nominal
 * after a verb without object as its object, one before a verb without subject as its subject), and a name right after a verb without
 * object, called an aside though no comma sets it off, becomes the object.
 */
export const repairTree = (tree: Tree, upos: readonly string[]): Tree => {
  const heads = [...tree.heads]
  const labels = [...tree.labels]
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
