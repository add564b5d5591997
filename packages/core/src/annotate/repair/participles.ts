import { findNoun, SPEECH_VERBS, wordsOf } from '../../lexicon/index.js'
import { lemmatize } from '../lemmatize.js'
import { hasChild, type OpenTree, verbIn } from './open-tree.js'

const BLAMING_OF = wordsOf('object-gerund-verbs')
const BESIDE = wordsOf('participles-of-manner')

/** "Accused B of attacking judges", read as if the judges were accused too, or B of judges that attack: who is attacked is the gerund's object. */
export const objectOfGerund = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  xpos.forEach((tag, gerund) => {
    const noun = gerund + 1
    if (tag !== 'VBG' || words[gerund - 1]?.toLowerCase() !== 'of' || !/^(?:NOUN|PROPN)$/.test(upos[noun] ?? '')) return
    const isQuality = labels[gerund] === 'amod' && heads[gerund] === noun + 1
    const verb = (isQuality ? heads[noun] : heads[gerund]) - 1
    if (verb < 0 || verb > gerund || upos[verb] !== 'VERB' || !BLAMING_OF.has(verbIn(tree, verb))) return
    if (isQuality)
      tree.move(
        { word: gerund, head: verb + 1, label: 'advcl' },
        { word: noun, head: gerund + 1, label: 'obj' },
        { word: gerund - 1, head: gerund + 1, label: 'mark' },
      )
    else if (heads[noun] === verb + 1 && labels[noun] === 'obj')
      tree.move({ word: noun, head: gerund + 1, label: 'obj' })
  })
}

/** "Arrested students marching in Oslo, accusing them of fraud": behind a comma, whoever arrested them accuses. */
export const participleBehindComma = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  labels.forEach((label, i) => {
    const participle = heads[i] - 1
    if (
      label !== 'advcl' ||
      xpos[i] !== 'VBG' ||
      words[i - 1] !== ',' ||
      participle < 0 ||
      labels[participle] !== 'acl'
    )
      return
    const noun = heads[participle] - 1
    const verb = heads[noun] - 1
    if (noun < participle && labels[noun] === 'obj' && upos[verb] === 'VERB') tree.move({ word: i, head: verb + 1 })
  })
}

/** "Fired at protesters demanding a vote", read as if those who fired demanded it: a participle right behind people tells what they do. */
export const participleOfPeople = (tree: OpenTree): void => {
  const { heads, labels, words, upos, xpos } = tree
  labels.forEach((label, i) => {
    const verb = heads[i] - 1
    const noun = i - 1
    if (label !== 'advcl' || xpos[i] !== 'VBG' || verb < 0 || verb >= noun || upos[verb] !== 'VERB') return
    if (xpos[noun] !== 'NNS' || !/^(?:obj|obl)/.test(labels[noun]) || heads[noun] !== verb + 1) return
    const lemma = lemmatize(words[i], 'VERB', 'VBG')
    if (SPEECH_VERBS.has(lemma) || BESIDE.has(lemma) || hasChild(tree, i, /^(?:mark|nsubj)/)) return
    if (/^(?:group|person|military)$/.test(findNoun(lemmatize(words[noun], 'NOUN', 'NNS'))?.type ?? ''))
      tree.move({ word: i, head: noun + 1, label: 'acl' })
  })
}
