import { NOMINAL, type OpenTree } from './open-tree.js'

/** The form of the verb each helper goes before: "had helped", "should help", "were … to help". */
const FORMS: ReadonlyMap<string, RegExp> = new Map(Object.entries({ had: /^VB[ND]$/, should: /^VBP?$/, were: /^VB$/ }))

const verbBehind = ({ words, upos, xpos }: OpenTree, helper: number): number => {
  const form = FORMS.get(words[helper].toLowerCase())
  for (let i = helper + 1; i < words.length && upos[i] !== 'PUNCT'; i++) {
    const isForm = upos[i] === 'VERB' && form?.test(xpos[i])
    if (isForm && (!/^were$/i.test(words[helper]) || xpos[i - 1] === 'TO')) return i
  }
  return -1
}

/**
 * "Had Norway helped Sweden, Chile would have left", "were Norway to help, …", read as if the helper, or the subject behind it, belonged to the
 * main clause: what stands before the comma is a clause of its own.
 */
export const invertedCondition = (tree: OpenTree): void => {
  const { heads, words, upos } = tree
  words.forEach((word, helper) => {
    if (!(helper === 0 || upos[helper - 1] === 'PUNCT') || !FORMS.has(word.toLowerCase())) return
    const verb = verbBehind(tree, helper)
    const main = heads[helper] - 1
    if (verb < 0 || main <= verb || !upos.slice(verb, main).includes('PUNCT')) return
    const subject = heads.findIndex(
      (head, i) => i > helper && i < verb && NOMINAL.test(upos[i]) && (head === verb + 1 || head === main + 1),
    )
    if (subject < 0) return
    tree.move(
      { word: verb, head: main + 1, label: 'advcl' },
      { word: helper, head: verb + 1, label: 'aux' },
      { word: subject, head: verb + 1, label: 'nsubj' },
    )
  })
}
