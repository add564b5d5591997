import { childrenOf, dependents, hasLabel, hasTo, headOf, prepositionOf } from '../../annotate/index.js'
import { GERUND_OF_OBJECT, OBJECT_CONTROL } from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import type { SharedSubject } from './shared-subject.js'

/** True where a noun with an infinitive is the object of a control verb, whatever the parser hung the infinitive from: "urged countries to help". */
export const isControlled = (noun: Token, verb: Token): boolean =>
  hasLabel(noun, ['obj', 'iobj']) && OBJECT_CONTROL.has(verb.lemma)

/** "Called on B to help": B stands in an oblique. */
export const calledOn = (sentence: Sentence, verb: Token): readonly Token[] =>
  verb.lemma === 'call'
    ? dependents(sentence, verb, ['obl']).filter(o => /^(?:on|upon|for)$/.test(prepositionOf(sentence, o) ?? ''))
    : []

/** Control, raising and phase verbs: "threatened to attack" has the subject of "threatened", "urged B to attack" its object. */
export const controlledSubject: SharedSubject = ({ sentence, verb, head, subjectsOf }) => {
  const objects = [...dependents(sentence, head, ['obj', 'iobj']), ...calledOn(sentence, head)]
  const isMoved = hasLabel(verb, ['advcl']) && OBJECT_CONTROL.has(head.lemma) && objects.some(o => o.index < verb.index)
  if (!hasLabel(verb, ['xcomp']) && !((hasLabel(verb, ['ccomp']) || isMoved) && hasTo(sentence, verb))) return undefined
  return OBJECT_CONTROL.has(head.lemma) && objects.length > 0 ? objects : subjectsOf(head)
}

const ABOUT_OBJECT = /^(?:of|for|from|with|over)$/

/** "Accused B of attacking", "stopped B from joining": whom the verb above is done to does what the gerund tells. */
export const blamedSubject: SharedSubject = ({ sentence, verb, head, subjectsOf }) => {
  if (verb.xpos !== 'VBG' || !hasLabel(verb, ['advcl', 'xcomp', 'obl']) || !GERUND_OF_OBJECT.has(head.lemma))
    return undefined
  const marks = dependents(sentence, verb, ['mark', 'case'])
  if (!marks.some(m => ABOUT_OBJECT.test(m.text.toLowerCase()))) return undefined
  const objects = dependents(sentence, head, ['obj', 'iobj'])
  return objects.length > 0 ? objects : subjectsOf(head)
}

/** "Its plan to leave", "had a chance to attack": the owner of the noun, else the subject of the verb above it, acts. */
export const infinitiveOfNoun: SharedSubject = ({ sentence, verb, head, subjectsOf }) => {
  if (!hasLabel(verb, ['acl']) || !hasTo(sentence, verb)) return undefined
  const owners = childrenOf(sentence, head).filter(
    c => c.deprel === 'nmod:poss' || (/^(?:compound|amod)$/.test(c.deprel) && c.xpos.startsWith('NNP')),
  )
  if (owners.length > 0) return owners
  const above = headOf(sentence, head)
  if (above?.upos !== 'VERB') return []
  return isControlled(head, above) ? [head] : subjectsOf(above)
}
