import { dependents, hasLabel, headOf, pathOf } from '../../annotate/index.js'
import { wordsOf } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import type { SharedSubject } from './shared-subject.js'

const RELATIVE = wordsOf('relative-pronouns')

/** The nominal a relative pronoun stands for, or the token itself. */
export const antecedent = (sentence: Sentence, token: Token, verb: Token): Token => {
  if (!RELATIVE.has(token.text.toLowerCase()) || !hasLabel(verb, ['acl'])) return token
  return headOf(sentence, verb) ?? token
}

/** "The airline Germany banned": the nominal a relative clause without pronoun and object tells of is its object. */
export const relativeObject = (sentence: Sentence, verb: Token): Token | undefined => {
  const own = dependents(sentence, verb, ['nsubj'])
  const hasPronoun = own.some(s => RELATIVE.has(s.text.toLowerCase()))
  return verb.deprel === 'acl:relcl' && own.length > 0 && !hasPronoun ? headOf(sentence, verb) : undefined
}

/** The verb that a nominal stands beside as an oblique, or stands inside one: "in Oslo, Norway". */
const obliqueOf = (sentence: Sentence, nominal: Token): Token | undefined => {
  const path = pathOf(sentence, nominal)
  for (const [i, head] of path.slice(1).entries()) {
    const at = path[i]
    if (hasLabel(at, ['obl'])) return head.upos === 'VERB' ? head : undefined
    const isInside = hasLabel(at, ['appos', 'conj']) || (hasLabel(at, ['nmod']) && head.upos !== 'VERB')
    if (hasLabel(at, ['nmod']) && hasLabel(head, ['obj'])) return headOf(sentence, head)
    if (!isInside) return undefined
  }
  return undefined
}

/** "Soldiers guarding the border"; set off by a comma behind an oblique it tells of the subject: "met reporters in Oslo, calling for …". */
export const participleSubject: SharedSubject = ({ sentence, verb, head, subjectsOf }) => {
  if (verb.deprel !== 'acl' || !/^(?:NOUN|PROPN|PRON)$/.test(head.upos) || verb.xpos !== 'VBG') return undefined
  const isPredicate = dependents(sentence, head, ['cop']).length > 0
  if (isPredicate && dependents(sentence, verb, ['mark', 'case']).some(m => m.lemma === 'of'))
    return dependents(sentence, head, ['nsubj'])
  const above = sentence.tokens[verb.index - 1]?.text === ',' ? obliqueOf(sentence, head) : undefined
  return above ? subjectsOf(above) : [head]
}

const SAME_SUBJECT = wordsOf('same-subject-subordinators')
const AS_FAR = wordsOf('equative-adverbs')

/** "Addressing a briefing, Price said", "left to attack", "…, she said, asking B to wait": adverbial clauses share the main subject. */
export const adverbialSubject: SharedSubject = ({ sentence, verb, head, subjectsOf }) => {
  const marks = dependents(sentence, verb, ['mark'])
  const isAside = hasLabel(verb, ['ccomp', 'parataxis']) && verb.xpos === 'VBG' && verb.index > head.index
  if (isAside && marks.length === 0) return subjectsOf(head)
  if (!hasLabel(verb, ['advcl'])) return undefined
  const isSame = (mark: Token): boolean =>
    SAME_SUBJECT.has(mark.text.toLowerCase()) || AS_FAR.has(sentence.tokens[mark.index - 1]?.text.toLowerCase() ?? '')
  // "went as far as helping", "far from helping, Peru …"
  const above = head.upos === 'ADV' ? headOf(sentence, head) : head
  return above && (verb.xpos === 'VBG' || marks.every(isSame)) ? subjectsOf(above) : undefined
}
