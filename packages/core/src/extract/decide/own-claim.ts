import { childrenOf, dependents, hasLabel, hasTo, headOf } from '../../annotate/index.js'
import { ADVERB_HEDGES, HEDGES, isClaimWord, MODALS, SPEECH_VERBS, wordsOf } from '../../lexicon/index.js'
import type { Sentence, Status, Token } from '../../model/index.js'
import { TIME_OF_DAY } from '../../text/index.js'
import { hasNegator, isYetTo } from './negation.js'

/** "Said it would sign": the past of "says it will sign". */
const isBackshifted = (sentence: Sentence, verb: Token): boolean => {
  const head = headOf(sentence, verb)
  return (
    head !== undefined &&
    hasLabel(verb, ['ccomp', 'parataxis']) &&
    /^VB[DN]$/.test(head.xpos) &&
    (SPEECH_VERBS.has(head.lemma) || isClaimWord('v', head.lemma))
  )
}

const LATER = wordsOf('posteriority-adverbs')

/** "Would later sue", "was later to sue": the future seen from the past. It happened. */
const isFutureInPast = (sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb).some(c => LATER.has(c.text.toLowerCase()) && c.index < verb.index) &&
  !childrenOf(sentence, verb).some(c => hasLabel(c, ['advcl']) && hasCondition(sentence, c))

/** "Could not agree": whoever was not able to did not. */
const isInability = (sentence: Sentence, verb: Token, aux: Token): boolean =>
  /^(?:can|could|ca)$/i.test(aux.text) &&
  hasNegator(sentence, verb) &&
  dependents(sentence, verb, ['aux']).every(a => a.lemma !== 'have')

const modal = (sentence: Sentence, verb: Token): Status | undefined => {
  for (const aux of dependents(sentence, verb, ['aux'])) {
    if (aux.lemma === 'would' && isBackshifted(sentence, verb)) return 'planned'
    if (aux.lemma === 'would' && isFutureInPast(sentence, verb)) return undefined
    if (isInability(sentence, verb, aux)) return undefined
    const status = MODALS.get(aux.text.toLowerCase().replace('’', "'"))
    if (status) return status
  }
  return undefined
}

/** "Japan to sanction Peru": the infinitive of headlines, with a subject of its own. */
const isHeadlineFuture = (sentence: Sentence, verb: Token): boolean =>
  (verb.deprel === 'root' || isSaidBefore(sentence, verb)) && dependents(sentence, verb, ['nsubj']).length > 0

/** "Japan to sanction Peru, minister says". */
const isSaidBefore = (sentence: Sentence, verb: Token): boolean => {
  const head = headOf(sentence, verb)
  return head !== undefined && verb.index < head.index && verb.deprel === 'ccomp' && SPEECH_VERBS.has(head.lemma)
}

/** "Engineers are to join the team". */
const isDestined = (sentence: Sentence, verb: Token): boolean =>
  hasTo(sentence, verb) &&
  !isFutureInPast(sentence, verb) &&
  !isYetTo(sentence, verb) &&
  (isHeadlineFuture(sentence, verb) ||
    dependents(sentence, verb, ['aux', 'cop']).some(a => a.lemma === 'be' && /^VB[ZPD]$/.test(a.xpos)))

const CONDITION = wordsOf('conditional-subordinators')
const INVERTING = wordsOf('inverting-auxiliaries')
const AS_IF = wordsOf('similative-conjunctions')

/** "Had Peru helped Chile, …", "should Peru attack, …", "were Peru to attack, …": the helper before the subject makes a condition of a statement. */
const isInverted = (sentence: Sentence, verb: Token): boolean => {
  const [first] = dependents(sentence, verb, ['aux', 'cop']).filter(a => a.index < verb.index)
  const [subject] = dependents(sentence, verb, ['nsubj'])
  if (!first || !subject || subject.index < first.index || !INVERTING.has(first.text.toLowerCase())) return false
  const before = sentence.tokens[first.index - 1]
  return (!before || /^[,;"“”]$/.test(before.text) || before.upos === 'CCONJ') && !endsAsQuestion(sentence)
}

/** "As if it had attacked", "as though it had attacked". */
const isLikened = (sentence: Sentence, mark: Token): boolean =>
  AS_IF.has(mark.text.toLowerCase()) && /^as$/i.test(sentence.tokens[mark.index - 1]?.text ?? '')

const hasCondition = (sentence: Sentence, verb: Token): boolean =>
  isInverted(sentence, verb) ||
  dependents(sentence, verb, ['mark', 'advmod', 'case']).some(
    m => CONDITION.has(m.text.toLowerCase()) || isLikened(sentence, m),
  )

const endsAsQuestion = (sentence: Sentence): boolean => sentence.tokens.slice(-2).some(t => t.text === '?')

const INTERROGATIVE = wordsOf('interrogatives')

/** "Did Peru attack Chile?" leaves it open; "why did it?" does not. */
const isAsked = (sentence: Sentence, token: Token): boolean =>
  token.head === -1 &&
  endsAsQuestion(sentence) &&
  !sentence.tokens.slice(0, 4).some(t => INTERROGATIVE.has(t.text.toLowerCase()))

const NEARLY = wordsOf('approximators')
const EVERY = wordsOf('universal-quantifiers')

/** "Nearly attacked", unlike "nearly always attacks" and "nearly 40 attacks". */
const isAmount = ({ text }: Token): boolean => EVERY.has(text.toLowerCase()) || /^\d/.test(text)

/** True where an adverb says that it came close and did not happen. */
export const isNearly = (sentence: Sentence, token: Token): boolean =>
  token.upos === 'VERB' &&
  childrenOf(sentence, token).some(
    c => NEARLY.has(c.text.toLowerCase()) && c.index < token.index && !isAmount(sentence.tokens[c.index + 1]),
  )

const hedge = (sentence: Sentence, anchor: Token): Status | undefined => {
  for (const { lemma, text, upos, deprel } of childrenOf(sentence, anchor)) {
    const status =
      HEDGES.get(lemma.toLowerCase()) ??
      // "the planned sale", whose lemma is "plan"
      (upos === 'VERB' && deprel === 'amod' ? HEDGES.get(text.toLowerCase()) : undefined) ??
      (upos === 'ADV' ? ADVERB_HEDGES.get(lemma.toLowerCase()) : undefined)
    if (status) return status
  }
  return undefined
}

const SCHEDULED = wordsOf('meeting-verbs')

/** "10:30 a.m. The minister meets B": a line of a schedule. */
const isScheduled = ({ tokens }: Sentence): boolean => {
  if (!TIME_OF_DAY.test(`${tokens[0].text} ${tokens[1]?.text}`)) return false
  const verb = tokens.find(t => /^VB[ZP]$/.test(t.xpos))
  return verb !== undefined && SCHEDULED.has(verb.lemma) && tokens.every(t => t.xpos !== 'VBD')
}

/** Status from a word's own clause: modals, conditions, questions, hedging adjectives and adverbs. */
export const ownStatus = (sentence: Sentence, anchor: Token): Status | undefined => {
  if (hasCondition(sentence, anchor)) return 'possible'
  return (
    modal(sentence, anchor) ??
    hedge(sentence, anchor) ??
    (isDestined(sentence, anchor) ? 'planned' : undefined) ??
    (isAsked(sentence, anchor) ? 'possible' : undefined) ??
    (isScheduled(sentence) ? 'planned' : undefined)
  )
}
