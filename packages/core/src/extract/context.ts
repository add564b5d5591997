import { demonymActor, type WhoIsWho } from '../actors/index.js'
import { ancestorsOf, childrenOf, headOf, prepositionOf } from '../annotate/index.js'
import { countryAdjective, framesOfNoun, type VocabularyRelation, wordsOf } from '../lexicon/index.js'
import type { CharSpan, Document, Sentence, Token } from '../model/index.js'
import { spanAround, surfaceOf } from '../text/index.js'
import { type Clause, conjuncts, isNamedInContrast } from './clauses/index.js'

/** One end of a statement: an actor and the span it was read from. */
export interface Participant extends CharSpan {
  readonly actor: string
  readonly type: string
  readonly kind: 'name' | 'nominal' | 'pronoun'
}

/** What a rule found, before status, speaker and date are decided. */
export interface Candidate {
  readonly rule: string
  readonly relation: VocabularyRelation
  readonly verb: string
  readonly subject: Participant
  /** Null where the other side is no actor; then `argument` is its span. */
  readonly object: Participant | null
  readonly argument?: CharSpan
  readonly reciprocal: boolean
  /** The tokens that evoke the relation. */
  readonly trigger: readonly Token[]
  /** The token whose tree position decides status, speaker and date. */
  readonly anchor: Token
  readonly place: string | null
}

export interface RuleContext {
  readonly document: Document
  readonly sentence: Sentence
  /** The sentence's verbs with their arguments, read once for all rules. */
  readonly clauses: readonly Clause[]
  readonly who: WhoIsWho
  /** Notes, for `explain`, why a rule that looked at a trigger did not fire. */
  readonly note: (rule: string, trigger: Token, reason: string) => void
}

/** What earlier rules made of the sentence, and the tokens they used. */
export interface Done {
  readonly tokens: ReadonlySet<number>
  readonly candidates: readonly Candidate[]
}

export interface Rule {
  readonly name: string
  readonly apply: (context: RuleContext) => readonly Candidate[]
}

/** Keeps what is found of a word or clause for as long as its context is used. */
export const oncePer = <Of extends object, Found extends object>(
  find: (context: RuleContext, of: Of) => Found,
): ((context: RuleContext, of: Of) => Found) => {
  const known = new WeakMap<RuleContext, Map<Of, Found>>()
  return (context, of) => {
    let inContext = known.get(context)
    if (!inContext) {
      inContext = new Map()
      known.set(context, inContext)
    }
    let found = inContext.get(of)
    if (!found) {
      found = find(context, of)
      inContext.set(of, found)
    }
    return found
  }
}

/** Actors of a nominal and its conjuncts; "the two diplomats" gives two. Empty where it is no actor. */
export const participants = oncePer(({ sentence, who }, token: Token): readonly Participant[] => {
  const found: Participant[] = []
  for (const t of conjuncts(sentence, token)) {
    const reference = who.at(sentence, t)
    for (const actor of reference?.actors ?? []) {
      if (found.some(f => f.actor === actor.id)) continue
      found.push({
        actor: actor.id,
        type: actor.type,
        kind: reference!.kind,
        start: reference!.start,
        end: reference!.end,
      })
    }
  }
  return found
})

/** Who does it: the actors among a clause's subjects. A place acts only where nobody else does ("Texas sued"). */
export const agentsOf = oncePer((context, clause: Clause): readonly Participant[] => {
  // "not Russia but Belarus attacked", read as two subjects
  const { subjects } = clause
  const named = subjects.length > 1 ? subjects.filter(s => !isNamedInContrast(context.sentence, s)) : subjects
  const found = named.flatMap(s => participants(context, s))
  const actors = found.filter(p => p.type !== 'place')
  return actors.length > 0 ? actors : found.filter(p => p.kind === 'name')
})

const AGENTIVE = wordsOf('agentive-prepositions')

/** "The plan of Norway", "the claim from Berlin", but not "the attack on Oslo" or "the killing of a reporter": there the actor suffers it. */
const isOwnerBehind = (sentence: Sentence, noun: Token, phrase: Token): boolean => {
  const preposition = prepositionOf(sentence, phrase) ?? ''
  return AGENTIVE.has(preposition) && framesOfNoun(noun.lemma).every(f => !f.slots.includes(preposition))
}

const AGREED = wordsOf('agreement-nouns')
const HOUSES = wordsOf('government-houses')
const LETTERS = /^[\p{Lu}.]+$/u

/**
 * "The Iran deal", "the Minsk agreements": what is about a state or was made in a town. "The Iranian proposal" is Iran's, and so is what stands behind a
 * state that is called by its letters ("the U.S. proposal") or by the house of its government.
 */
export const isTopic = ({ document, sentence }: RuleContext, child: Token): boolean => {
  const noun = child.deprel === 'compound' ? headOf(sentence, child) : undefined
  const name = noun && AGREED.has(noun.lemma.toLowerCase()) ? spanAround(document.names, child) : undefined
  if (!name?.known?.country) return false
  const text = surfaceOf(document.spelled, name)
  if (name.known.use === 'seat') return !HOUSES.has(text)
  return name.type === 'country' && !LETTERS.test(text) && countryAdjective(name.known.country) !== text
}

/** "Iran's plan", "the Iranian plan": who stands before a noun and has it. */
export const isOwnerBefore = (context: RuleContext, child: Token): boolean =>
  /^(?:nmod:poss|amod|compound)$/.test(child.deprel) && !isTopic(context, child)

/** An actor named inside a nominal that is none itself and whose it is: the owner, the adjective, the of-phrase ("the sanctions of Iran"). */
export const participantsInside = (context: RuleContext, token: Token): readonly Participant[] => {
  const { sentence } = context
  const inside = childrenOf(sentence, token).filter(
    c => isOwnerBefore(context, c) || (c.deprel === 'nmod' && isOwnerBehind(sentence, token, c)),
  )
  for (const child of inside) {
    const found = [...participants(context, child), ...adjectiveParticipants(context, child)]
    if (found.length > 0) return found
  }
  return []
}

/** The country an adjective stands for: "Russian" of "the Russian aggression". */
const adjectiveParticipants = ({ document, who }: RuleContext, token: Token): readonly Participant[] => {
  const around = spanAround(document.names, token)
  const name = around?.type === 'demonym' ? around : undefined
  const actor = name && demonymActor(who.registry, name, document.article.text.slice(name.start, name.end))
  return actor ? [{ actor: actor.id, type: 'country', kind: 'name', start: name.start, end: name.end }] : []
}

/** "In a call with B, A thanked C", "after a confrontation with B, A left": who does what the clause around a noun tells. */
export const subjectsAbove = (context: RuleContext, noun: Token): readonly Participant[] => {
  const verb = ancestorsOf(context.sentence, noun).find(t => t.upos === 'VERB')
  const clause = context.clauses.find(c => c.verb === verb)
  return clause ? agentsOf(context, clause) : []
}

/** Actors of a nominal, else the state an adjective stands for: "Iran's attack", "the Iranian attack". */
export const participantsOrState = (context: RuleContext, token: Token): readonly Participant[] => {
  const direct = participants(context, token)
  return direct.length > 0 ? direct : adjectiveParticipants(context, token)
}

export const isEachOther = (sentence: Sentence, token: Token): boolean =>
  (token.lemma === 'other' && childrenOf(sentence, token).some(c => c.lemma === 'each')) ||
  (token.lemma === 'another' && /^one$/i.test(sentence.tokens[token.index - 1]?.text ?? '')) ||
  (token.lemma === 'each' && /^other$/i.test(sentence.tokens[token.index + 1]?.text ?? ''))

/** True where "each other" or "one another" hangs from the verb, whatever the parser called it. */
export const hasEachOther = (sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb).some(
    c => isEachOther(sentence, c) || childrenOf(sentence, c).some(g => isEachOther(sentence, g)),
  )
