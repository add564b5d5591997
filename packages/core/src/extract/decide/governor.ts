import { childrenOf, dependents, hasLabel, hasTo, headOf, prepositionOf } from '../../annotate/index.js'
import {
  AGENT_NOUNS,
  type Claim,
  type ClaimWord,
  type Complement,
  FACTUAL_INFINITIVE,
  findClaimWord,
  PHASE_VERBS,
  SPEECH_VERBS,
  wordsOf,
} from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import { isControlled, isSingledOut, predicationOver } from '../clauses/index.js'
import { isNegated, isYetTo } from './negation.js'

/** The word above an event, and what it makes of it. */
export interface Governor {
  readonly token: Token
  /** Undefined where it makes nothing of it. */
  readonly word: ClaimWord | undefined
  /** Its own negation and modals are those of the event: "did not begin to help", "no evidence was found". */
  readonly passes: boolean
}

const KINDS: Readonly<Record<string, 'v' | 'n' | 'a'>> = { VERB: 'v', NOUN: 'n', ADJ: 'a' }
const NOMINAL = /^(?:NOUN|PROPN)$/

const claim = (status: Claim['status'], negated = false): Claim => ({ status, negated })
const MEANT: ClaimWord = { affirmed: claim('planned'), negated: claim('planned', true), act: null, stands: false }
const REPORTED: ClaimWord = { affirmed: claim('asserted'), negated: claim('possible'), act: null, stands: true }
const HAPPENED: ClaimWord = { affirmed: claim('asserted'), negated: claim('asserted', true), act: null, stands: false }
const UNDONE: ClaimWord = {
  affirmed: claim('asserted', true),
  negated: claim('asserted', true),
  act: null,
  stands: false,
}
const CALLED_UNTRUE: ClaimWord = { affirmed: claim('denied'), negated: claim('possible'), act: null, stands: false }
const OBLIGED: ClaimWord = { affirmed: claim('demanded'), negated: claim('asserted', true), act: null, stands: false }
/** What is told of something that may not exist: "will sign no treaty that harms Chile" harms nobody. */
const SUPPOSED: ClaimWord = { affirmed: claim('asserted'), negated: claim('possible'), act: null, stands: false }
const OPEN: ClaimWord = { affirmed: claim('possible'), negated: claim('possible', true), act: null, stands: false }

const particlesOf = (sentence: Sentence, verb: Token): readonly string[] =>
  childrenOf(sentence, verb)
    .filter(c => c.deprel === 'compound:prt')
    .map(c => c.text.toLowerCase())

/** The signature of a word for the first of these complements it has one for; a verb with a particle is another verb ("rule out"). */
const look = (
  sentence: Sentence,
  head: Token,
  complements: readonly Complement[],
  particles = particlesOf(sentence, head),
): ClaimWord | undefined => {
  const kind = KINDS[head.upos]
  if (!kind) return undefined
  const joined = particles.map(p => `${head.lemma} ${p}`)
  for (const lemma of [...joined, head.lemma.toLowerCase()])
    for (const about of complements) {
      const found = findClaimWord(kind, lemma, about)
      if (found && (joined.length === 0 || lemma.includes(' ') || about === 'to')) return found
    }
  // "was unwilling to help", with the tag of a participle
  const isParticiple = /^VB[GN]$/.test(head.xpos)
  return isParticiple ? complements.map(a => findClaimWord('a', head.text.toLowerCase(), a)).find(Boolean) : undefined
}

const CIRCUMSTANCE = wordsOf('circumstance-prepositions')
const COMPLEMENT = wordsOf('complement-markers')

const isComplement = (word: string): word is Complement => COMPLEMENT.has(word)

/** A noun for what is said or known, which a clause with "that" fills: "the claim that". */
const isContentNoun = (noun: Token): boolean =>
  noun.upos === 'NOUN' && findClaimWord('n', noun.lemma, 'that') !== undefined

const EXISTENTIAL = wordsOf('existential-verbs')
const CHARACTERIZING = wordsOf('characterizing-verbs')
const UNFULFILLED = wordsOf('unfulfilled-infinitive-verbs')

/** "Called the claim absurd", "the claim was called a lie". */
const calledUntrue = (sentence: Sentence, verb: Token): boolean =>
  CHARACTERIZING.has(verb.lemma) &&
  dependents(sentence, verb, ['xcomp', 'obl', 'obj']).some(
    c => findClaimWord('a', c.lemma.toLowerCase(), 'report')?.affirmed.negated === true,
  )

/** What an event noun, or a noun for a report, is composed with: "plans an attack", "the threat of an attack", "denied the claim". */
const aboveNoun = (sentence: Sentence, noun: Token, head: Token): Governor | undefined => {
  const preposition = prepositionOf(sentence, noun)
  const isContent = isContentNoun(noun)
  const isSubject = hasLabel(noun, ['nsubj']) && noun.deprel !== 'nsubj:pass'
  if (isSubject && head.upos === 'VERB')
    return isContent && EXISTENTIAL.has(head.lemma)
      ? { token: head, word: undefined, passes: !isNegated(sentence, noun) }
      : undefined
  if (
    !hasLabel(noun, ['obj', 'obl', 'nmod', 'nsubj']) ||
    (hasLabel(noun, ['obl']) && CIRCUMSTANCE.has(preposition ?? ''))
  )
    return undefined
  if (isContent && head.upos === 'VERB' && calledUntrue(sentence, head))
    return { token: head, word: CALLED_UNTRUE, passes: true }
  const about: readonly Complement[] = [
    ...(preposition && isComplement(preposition) ? [preposition] : []),
    ...(isContent ? (['report'] as const) : []),
    'noun',
  ]
  const asTruth = isSubject && !isContent ? (['noun'] as const) : about
  const isPredicate = isSubject && dependents(sentence, head, ['cop']).length > 0
  const word =
    look(sentence, head, asTruth) ??
    // "stayed out of the war": the particle is read as half of a preposition
    (preposition === 'out of' ? look(sentence, head, ['of'], ['out']) : undefined) ??
    (isPredicate ? asTruth.map(a => findClaimWord('a', head.lemma.toLowerCase(), a)).find(Boolean) : undefined)
  if (word) return { token: head, word, passes: true }
  return isContent && EXISTENTIAL.has(head.lemma) ? { token: head, word: undefined, passes: true } : undefined
}

/** "Stayed out of attacking": the particle is read as half of a preposition. */
const isOutOf = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens[index - 2]?.text.toLowerCase() === 'out' && tokens[index - 1].text.toLowerCase() === 'of'

/** "Accused of bombing", "stopped B from joining", "ruled out sending": what leads a gerund, undefined without one. */
const leadOf = (sentence: Sentence, gerund: Token): Complement | undefined => {
  const [mark] = dependents(sentence, gerund, ['mark', 'case']).map(m => m.text.toLowerCase())
  if (mark === undefined) return 'ing'
  return isComplement(mark) ? mark : undefined
}

/** A gerund right behind its verb is the verb's object; set off, or behind an object, it stands beside it. */
const isClose = (sentence: Sentence, head: Token, gerund: Token): boolean =>
  hasLabel(gerund, ['xcomp', 'ccomp', 'obj']) ||
  sentence.tokens
    .slice(head.index + 1, gerund.index)
    .every(t => t.head === head.index && /^(?:compound:prt|advmod)$/.test(t.deprel))

const aboveGerund = (sentence: Sentence, gerund: Token, head: Token): Governor | undefined => {
  const kept = isOutOf(sentence, gerund) ? look(sentence, head, ['of'], ['out']) : undefined
  if (kept) return { token: head, word: kept, passes: true }
  const lead = leadOf(sentence, gerund)
  if (!lead || !hasLabel(gerund, ['advcl', 'xcomp', 'ccomp', 'obl', 'acl', 'obj', 'csubj', 'nmod'])) return undefined
  if (lead === 'of' && head.lemma === 'short') {
    const verb = headOf(sentence, head)
    const word = verb && findClaimWord('v', `${verb.lemma} short`, 'of')
    return word ? { token: verb, word, passes: true } : undefined
  }
  if (lead === 'ing' && head.upos === 'VERB' && !isClose(sentence, head, gerund)) return undefined
  // "is awaiting trial for attacking B", the gerund hung from the verb
  const noun = dependents(sentence, head, ['obj', 'obl']).find(
    n => n.index < gerund.index && findClaimWord('n', n.lemma, lead),
  )
  const word = look(sentence, noun ?? head, [lead])
  if (word) return { token: noun ?? head, word, passes: true }
  const isOpen =
    head.lemma === 'accuse' &&
    lead === 'of' &&
    (head.deprel === 'acl' || childrenOf(sentence, head).some(c => c.deprel === 'aux:pass')) &&
    dependents(sentence, head, ['obl']).every(o => prepositionOf(sentence, o) !== 'by')
  if (isOpen) return { token: head, word: OPEN, passes: true }
  if (head.upos === 'NOUN') return { token: head, word: undefined, passes: false }
  return hasLabel(gerund, ['xcomp', 'ccomp', 'csubj'])
    ? { token: head, word: undefined, passes: PHASE_VERBS.has(head.lemma) }
    : undefined
}

const WISHING = wordsOf('wishing-verbs')
const PERFORMATIVE = wordsOf('performative-verbs')
const SPEAKING = /^(?:i|we)$/i

/** "I want to thank B", "we would like to congratulate B": to say so is to do it (Austin 1962). */
const isPerformed = (sentence: Sentence, verb: Token, head: Token): boolean =>
  WISHING.has(head.lemma) &&
  PERFORMATIVE.has(verb.lemma) &&
  dependents(sentence, head, ['nsubj']).some(s => SPEAKING.test(s.text)) &&
  !isNegated(sentence, head)

const ASSEMBLING = wordsOf('assembling-verbs')
const DEMONSTRATING = wordsOf('demonstrating-verbs')

/** "Thousands marched to protest against B": to be there is to protest. */
const isDoneThere = (verb: Token, head: Token): boolean => ASSEMBLING.has(head.lemma) && DEMONSTRATING.has(verb.lemma)

const aboveInfinitive = (sentence: Sentence, verb: Token, head: Token): Governor | undefined => {
  if (isPerformed(sentence, verb, head)) return { token: head, word: HAPPENED, passes: false }
  if (UNFULFILLED.has(head.lemma) && isYetTo(sentence, verb)) return { token: head, word: UNDONE, passes: false }
  if (head.lemma === 'have' && /^VB[ZP]?$/.test(head.xpos) && verb.deprel === 'xcomp')
    return { token: head, word: OBLIGED, passes: true }
  if (NOMINAL.test(head.upos) && hasLabel(verb, ['acl'])) {
    // "was the first to help": as certain as that it was the first
    if (isSingledOut(sentence, head))
      return { token: predicationOver(sentence, head) ?? head, word: HAPPENED, passes: true }
    const above = headOf(sentence, head)
    if (above && isControlled(sentence, head, above))
      return { token: above, word: look(sentence, above, ['to']), passes: true }
    return { token: head, word: look(sentence, head, ['to']) ?? meant(head), passes: true }
  }
  if (!hasLabel(verb, ['xcomp', 'ccomp', 'csubj', 'advcl'])) return undefined
  // "foiled a plot by B to attack", the infinitive hung from the verb
  const plot = dependents(sentence, head, ['obj']).find(o => o.index < verb.index && look(sentence, o, ['to']))
  if (plot && hasLabel(verb, ['advcl']) && look(sentence, head, ['noun']))
    return { token: plot, word: look(sentence, plot, ['to']), passes: true }
  const word = look(sentence, head, ['to']) ?? (isDoneThere(verb, head) ? HAPPENED : meant(head))
  return { token: head, word, passes: word !== undefined || PHASE_VERBS.has(head.lemma) }
}

const meant = ({ lemma }: Token): ClaimWord | undefined =>
  PHASE_VERBS.has(lemma) || FACTUAL_INFINITIVE.has(lemma) ? undefined : MEANT

/** A clause that fills a noun ("the claim that B helped"), unlike one that tells of it ("the claim that B made"). */
const fillsNoun = (sentence: Sentence, verb: Token): boolean => {
  const that = childrenOf(sentence, verb).find(c => c.lemma === 'that' && c.index < verb.index)
  if (!that || !dependents(sentence, verb, ['nsubj']).some(s => s !== that)) return false
  return (
    that.deprel === 'mark' || dependents(sentence, verb, ['obj', 'obl']).some(o => o !== that && o.index > verb.index)
  )
}

const INDEFINITE = wordsOf('indefinite-determiners')

/** "A treaty that harms B", "laws that help B": no treaty that is known, as long as the clause tells of no past. */
const isSupposed = (sentence: Sentence, verb: Token, noun: Token): boolean =>
  verb.deprel === 'acl:relcl' &&
  hasLabel(noun, ['obj', 'obl']) &&
  /^VB[ZP]?$/.test(verb.xpos) &&
  dependents(sentence, verb, ['aux']).every(a => a.xpos !== 'VBD' && a.lemma !== 'have') &&
  (noun.xpos === 'NNS'
    ? dependents(sentence, noun, ['det', 'nmod:poss', 'nummod']).length === 0
    : dependents(sentence, noun, ['det']).some(d => INDEFINITE.has(d.text.toLowerCase())))

const OPEN_QUESTION = wordsOf('interrogative-subordinators')

const aboveFinite = (sentence: Sentence, verb: Token, head: Token): Governor | undefined => {
  if (head.upos === 'NOUN' && hasLabel(verb, ['acl'])) {
    if (fillsNoun(sentence, verb)) return { token: head, word: look(sentence, head, ['that']), passes: true }
    const above = headOf(sentence, head)
    return above?.upos === 'VERB' && isSupposed(sentence, verb, head)
      ? { token: above, word: SUPPOSED, passes: true }
      : undefined
  }
  if (!hasLabel(verb, ['ccomp', 'csubj', 'xcomp'])) return undefined
  // "it was not clear whether": the question stays open, whatever is said of it
  if (dependents(sentence, verb, ['mark']).some(m => OPEN_QUESTION.has(m.text.toLowerCase()))) return undefined
  // "No proof exists that B helped": the clause fills the subject
  const filled = EXISTENTIAL.has(head.lemma) && dependents(sentence, head, ['nsubj']).find(isContentNoun)
  if (filled && filled.index < verb.index)
    return { token: filled, word: look(sentence, filled, ['that']), passes: true }
  const word =
    look(sentence, head, ['that']) ?? (head.upos === 'NOUN' ? findClaimWord('a', head.lemma, 'that') : undefined)
  if (word) return { token: head, word, passes: true }
  return {
    token: head,
    word: SPEECH_VERBS.has(head.lemma) ? REPORTED : undefined,
    passes: SPEECH_VERBS.has(head.lemma),
  }
}

/** The verb, noun or adjective above that an event is composed with; undefined where the event stands on its own. */
export const governorOf = (sentence: Sentence, at: Token): Governor | undefined => {
  const head = headOf(sentence, at)
  if (!head) return undefined
  if (NOMINAL.test(at.upos)) return AGENT_NOUNS.has(at.lemma) ? undefined : aboveNoun(sentence, at, head)
  if (hasTo(sentence, at)) return aboveInfinitive(sentence, at, head)
  if (at.xpos === 'VBG' && dependents(sentence, at, ['aux', 'nsubj']).length === 0)
    return aboveGerund(sentence, at, head)
  return aboveFinite(sentence, at, head)
}
