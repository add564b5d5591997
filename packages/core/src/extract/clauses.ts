import { childrenOf, dependents, hasLabel, headOf, prepositionOf } from '../annotate/index.js'
import { OBJECT_CONTROL } from '../lexicon/index.js'
import type { Sentence, Token } from '../model/index.js'

/** A verb with its arguments, voice undone: `subjects` act, `objects` are acted upon, whatever the surface. */
export interface Clause {
  readonly verb: Token
  readonly isPassive: boolean
  readonly particle: Token | undefined
  readonly subjects: readonly Token[]
  readonly objects: readonly Token[]
  readonly indirect: readonly Token[]
  /** Obliques with their prepositions. */
  readonly obliques: readonly { readonly token: Token; readonly preposition: string }[]
}

const RELATIVE = /^(?:who|which|that|whom|whose)$/i

/** The nominal a relative pronoun stands for, or the token itself. */
const antecedent = (sentence: Sentence, token: Token, verb: Token): Token => {
  if (!RELATIVE.test(token.text) || !hasLabel(verb, ['acl'])) return token
  return headOf(sentence, verb) ?? token
}

/** True where a noun with an infinitive is the object of a control verb, whatever the parser hung the infinitive from: "urged countries to help". */
export const isControlled = (noun: Token, verb: Token): boolean =>
  hasLabel(noun, ['obj', 'iobj']) && OBJECT_CONTROL.has(verb.lemma)

const isParticiple = (verb: Token): boolean => verb.xpos === 'VBN' || verb.xpos === 'VBD'

/** The subject a verb takes from the clause above it: control, raising, coordination, participles. */
const inheritedSubjects = (sentence: Sentence, verb: Token, depth = 0): readonly Token[] => {
  const head = headOf(sentence, verb)
  if (!head || depth > 5) return []
  if (
    hasLabel(verb, ['xcomp']) ||
    (hasLabel(verb, ['ccomp']) && dependents(sentence, verb, ['mark']).some(m => m.lemma === 'to'))
  ) {
    const objects = [
      ...dependents(sentence, head, ['obj', 'iobj']),
      ...dependents(sentence, head, ['obl']).filter(
        o => /^(?:on|upon|for)$/.test(prepositionOf(sentence, o) ?? '') && head.lemma === 'call',
      ),
    ]
    if (OBJECT_CONTROL.has(head.lemma) && objects.length > 0) return objects
    return activeSubjects(sentence, head, depth + 1)
  }
  if (hasLabel(verb, ['conj']) && head.upos === 'VERB') return activeSubjects(sentence, head, depth + 1)
  const isTensed = /^VB[DZP]$/.test(verb.xpos)
  if (hasLabel(verb, ['parataxis']) && isTensed && head.upos === 'VERB' && verb.index > head.index)
    return activeSubjects(sentence, head, depth + 1)
  // "…, she said, asking B to wait": a participle that the parser took for what is said
  const isAside = hasLabel(verb, ['ccomp', 'parataxis']) && verb.xpos === 'VBG' && verb.index > head.index
  if (isAside && dependents(sentence, verb, ['mark']).length === 0) return activeSubjects(sentence, head, depth + 1)
  if (
    hasLabel(verb, ['advcl']) &&
    (verb.xpos === 'VBG' ||
      dependents(sentence, verb, ['mark']).every(m => /^(?:to|by|after|before|while|when|without)$/i.test(m.text)))
  )
    return activeSubjects(sentence, head, depth + 1)
  if (verb.deprel === 'acl' && /^(?:NOUN|PROPN|PRON)$/.test(head.upos) && verb.xpos === 'VBG') {
    // "addressed reporters in Oslo, calling for …": set off by a comma it tells of the subject, not of the noun before it
    const above = sentence.tokens[verb.index - 1]?.text === ',' ? headOf(sentence, head) : undefined
    return above?.upos === 'VERB' && hasLabel(head, ['obl']) ? activeSubjects(sentence, above, depth + 1) : [head]
  }
  if (hasLabel(verb, ['acl']) && dependents(sentence, verb, ['mark']).some(m => m.lemma === 'to')) {
    const owners = childrenOf(sentence, head).filter(
      c => c.deprel === 'nmod:poss' || (/^(?:compound|amod)$/.test(c.deprel) && c.xpos.startsWith('NNP')),
    )
    if (owners.length > 0) return owners
    const above = headOf(sentence, head)
    if (above?.upos !== 'VERB') return []
    return isControlled(head, above) ? [head] : activeSubjects(sentence, above, depth + 1)
  }
  return []
}

/** The owner of a verbal noun acts: "the army's shelling of the town". */
const ownersOf = (sentence: Sentence, verb: Token): readonly Token[] =>
  verb.xpos === 'VBG' ? childrenOf(sentence, verb).filter(c => c.deprel === 'nmod:poss') : []

const activeSubjects = (sentence: Sentence, verb: Token, depth = 0): readonly Token[] => {
  const own = [
    ...dependents(sentence, verb, ['nsubj']).map(s => antecedent(sentence, s, verb)),
    ...ownersOf(sentence, verb),
  ]
  if (own.length > 0) return own
  return inheritedSubjects(sentence, verb, depth)
}

const isPassiveClause = (sentence: Sentence, verb: Token): boolean => {
  if (childrenOf(sentence, verb).some(c => c.deprel === 'nsubj:pass' || c.deprel === 'aux:pass')) return true
  const head = headOf(sentence, verb)
  if (verb.deprel === 'acl' && isParticiple(verb) && head !== undefined && /^(?:NOUN|PROPN)$/.test(head.upos))
    return true
  return (
    hasLabel(verb, ['conj']) &&
    head !== undefined &&
    verb.xpos === 'VBN' &&
    head.xpos === 'VBN' &&
    dependents(sentence, verb, ['nsubj']).length === 0 &&
    isPassiveClause(sentence, head)
  )
}

const readClause = (sentence: Sentence, verb: Token): Clause => {
  const isPassive = isPassiveClause(sentence, verb)
  const obliques = childrenOf(sentence, verb)
    .filter(c => hasLabel(c, ['obl', 'nmod', 'advmod']) && c.upos !== 'ADV')
    .map(token => ({ token: antecedent(sentence, token, verb), preposition: prepositionOf(sentence, token) ?? '' }))
  const surfaceSubjects = activeSubjects(sentence, verb)
  const head = headOf(sentence, verb)
  const objects = dependents(sentence, verb, ['obj']).map(o => antecedent(sentence, o, verb))
  if (ownersOf(sentence, verb).length > 0)
    objects.push(...obliques.filter(o => o.preposition === 'of').map(o => o.token))
  const ownSubject = dependents(sentence, verb, ['nsubj'])
  if (
    !isPassive &&
    verb.deprel === 'acl:relcl' &&
    head &&
    objects.length === 0 &&
    ownSubject.length > 0 &&
    !ownSubject.some(s => RELATIVE.test(s.text))
  )
    objects.push(head)
  const agents = obliques.filter(o => o.preposition === 'by' || o.token.deprel === 'obl:agent').map(o => o.token)
  const patient = verb.deprel === 'acl' && head && surfaceSubjects.length === 0 ? [head] : surfaceSubjects
  return {
    verb,
    isPassive,
    particle: childrenOf(sentence, verb).find(c => c.deprel === 'compound:prt'),
    subjects: isPassive ? agents : surfaceSubjects,
    objects: isPassive ? [...patient, ...objects] : objects,
    indirect: dependents(sentence, verb, ['iobj']),
    obliques: isPassive ? obliques.filter(o => !agents.includes(o.token)) : obliques,
  }
}

/** Lemma of the verb with its particle: "break off". */
export const verbLemma = ({ verb, particle }: Clause): string =>
  particle ? `${verb.lemma} ${particle.lemma}` : verb.lemma

/** Every verb of a sentence with its arguments. */
export const readClauses = (sentence: Sentence): readonly Clause[] =>
  sentence.tokens.filter(t => t.upos === 'VERB').map(t => readClause(sentence, t))
