import { forceActor } from '../../../actors/index.js'
import { childrenOf, dependents, hasLabel, headOf, prepositionOf } from '../../../annotate/index.js'
import { type Frame, findNoun, framesOfNoun, isRefusalOf, PERFORMING_VERBS, wordsOf } from '../../../lexicon/index.js'
import type { Token } from '../../../model/index.js'
import { isStateOf, verbLemma } from '../../clauses/index.js'
import {
  agentsOf,
  type Candidate,
  type Participant,
  participants,
  participantsInside,
  participantsOrState,
  type Rule,
  type RuleContext,
  subjectsAbove,
} from '../../context.js'
import { hasNegator, isNegated } from '../../decide/negation.js'
import { placeOf } from '../../decide/place.js'
import { fitsNoun } from '../frames.js'
import { wieldersOf } from '../wielders.js'

const modifiers = (context: RuleContext, noun: Token): readonly Token[] =>
  childrenOf(context.sentence, noun).filter(
    c => c.index < noun.index && /^(?:nmod:poss|amod|compound|nmod)$/.test(c.deprel),
  )

const modifierActors = (context: RuleContext, noun: Token): readonly Participant[] =>
  modifiers(context, noun).flatMap(m => participantsOrState(context, m))

/** "The Israel-Hamas war", "U.S.-China talks": the two sides of an event, joined by a hyphen before it. */
const hyphenatedPair = (context: RuleContext, noun: Token): readonly Participant[] => {
  const { sentence } = context
  for (const second of modifiers(context, noun)) {
    const first = childrenOf(sentence, second).find(
      c => c.index === second.index - 2 && /^[-–]$/.test(sentence.tokens[second.index - 1].text),
    )
    const sides = first ? [participantsOrState(context, first), participantsOrState(context, second)] : []
    if (sides.length === 2 && sides.every(s => s.length === 1)) return sides.flat()
  }
  return []
}

/** The force that moves in "Russian troop movements" or "the build-up of Russian forces". */
const movingForce = (context: RuleContext, noun: Token): readonly Participant[] => {
  const ofPhrase = dependents(context.sentence, noun, ['nmod'])
    .filter(n => prepositionOf(context.sentence, n) === 'of')
    .flatMap(n => participants(context, n))
  const direct = [...ofPhrase, ...modifierActors(context, noun)].filter(
    p => p.type === 'military' || p.type === 'armed_group',
  )
  if (direct.length > 0) return direct
  const force = modifiers(context, noun).find(m => findNoun(m.lemma)?.type === 'military')
  const owner =
    modifierActors(context, noun).find(p => p.type === 'country') ??
    (force && modifierActors(context, force).find(p => p.type === 'country'))
  if (!force || !owner) return []
  const country = context.who.registry.find(owner.actor)?.country
  if (!country) return []
  const actor = forceActor(context.who.registry, country, force)
  const span = { start: Math.min(owner.start, force.start), end: force.end }
  actor.mentions.push({ ...span, kind: 'nominal', how: 'exact' })
  actor.aliases.add(context.document.article.text.slice(span.start, span.end))
  return [{ ...span, actor: actor.id, type: 'military', kind: 'name' }]
}

const BRINGING = wordsOf('bringing-verbs')

/** The phrases behind an event noun, and behind the participle that says who brought it: "the lawsuit filed by A against B". */
const phrasesBehind = ({ sentence }: RuleContext, noun: Token): readonly Token[] => {
  const brought = dependents(sentence, noun, ['acl']).filter(
    verb => /^VB[ND]$/.test(verb.xpos) && BRINGING.has(verb.lemma),
  )
  return [noun, ...brought].flatMap(n => dependents(sentence, n, ['nmod', 'obl']))
}

const slotActors = (
  context: RuleContext,
  noun: Token,
  frame: Frame,
): { readonly objects: readonly Participant[]; readonly between: readonly Participant[] } => {
  const { sentence } = context
  const own = phrasesBehind(context, noun)
  // "an attack by rebels on the town", read as if the rebels were on the town
  const by = own.filter(n => prepositionOf(sentence, n) === 'by').flatMap(n => dependents(sentence, n, ['nmod']))
  const phrases = [...own, ...by]
  const head = headOf(sentence, noun)
  if (head?.upos === 'VERB' && hasLabel(noun, ['obj', 'obl', 'nsubj']))
    phrases.push(...dependents(sentence, head, ['obl']).filter(o => o.index > noun.index && o.index - noun.index < 8))
  const objects: Participant[] = []
  const between: Participant[] = []
  for (const phrase of phrases) {
    const preposition = prepositionOf(sentence, phrase) ?? ''
    if (!frame.slots.includes(preposition)) continue
    const direct = participants(context, phrase)
    const named = direct.length > 0 || preposition === 'of' ? direct : participantsInside(context, phrase)
    const found = named.filter(p =>
      frame.takesPlace ? p.type === 'place' : p.type !== 'place' || frame.relation.places,
    )
    if (preposition === 'between') between.push(...found)
    else objects.push(...found.filter(f => !objects.some(o => o.actor === f.actor)))
  }
  return { objects, between }
}

const agents = (context: RuleContext, noun: Token, frame: Frame): readonly Participant[] => {
  if (frame.needsForce) return movingForce(context, noun)
  const { sentence } = context
  const by = phrasesBehind(context, noun)
    .filter(n => prepositionOf(sentence, n) === 'by')
    .flatMap(n => [...participants(context, n), ...wieldersOf(context, n)])
  const of = frame.slots.includes('of')
    ? []
    : dependents(sentence, noun, ['nmod'])
        .filter(n => prepositionOf(sentence, n) === 'of')
        .flatMap(n => participants(context, n))
  return [...by, ...modifierActors(context, noun), ...of].filter(p => p.type !== 'place')
}

/** "A launched an attack on B": the subject of a verb that performs its object noun. */
const performers = (context: RuleContext, noun: Token): readonly Participant[] => {
  const verb = headOf(context.sentence, noun)
  if (!verb || noun.deprel !== 'obj') return []
  const clause = context.clauses.find(c => c.verb === verb)
  if (!PERFORMING_VERBS.has(verb.lemma) && !(clause && isRefusalOf(verbLemma(clause)))) return []
  return clause && !clause.isPassive ? agentsOf(context, clause) : []
}

const OWNING_UP = wordsOf('responsibility-verbs')

/**
 * "A claimed responsibility for an attack on B", "A was responsible for it": the subject of the deed it is responsible for. Who is responsible for
 * talks has not held them.
 */
const responsible = (context: RuleContext, noun: Token, { relation }: Frame): readonly Participant[] => {
  const { sentence } = context
  const above = headOf(sentence, noun)
  if (!above || relation.quad !== 4 || prepositionOf(sentence, noun) !== 'for') return []
  if (above.lemma === 'responsible') {
    const isDenied = isNegated(sentence, above)
    return isDenied ? [] : dependents(sentence, above, ['nsubj']).flatMap(s => participants(context, s))
  }
  const claim =
    above.lemma === 'responsibility'
      ? above
      : dependents(sentence, above, ['obj']).find(o => o.lemma === 'responsibility' && o.index < noun.index)
  const clause = claim && context.clauses.find(c => c.verb === headOf(sentence, claim))
  if (!clause || !OWNING_UP.has(clause.verb.lemma) || clause.isPassive) return []
  return isNegated(sentence, clause.verb) || hasNegator(sentence, claim) ? [] : agentsOf(context, clause)
}

/** "A is at odds with B", "A is in talks with B": the subject of what it is said to be in. */
const engaged = (context: RuleContext, noun: Token): readonly Participant[] =>
  isStateOf(context.sentence, noun)
    ? dependents(context.sentence, noun, ['nsubj']).flatMap(s => participants(context, s))
    : []

/** Who did it: those named beside the noun, else who performed it, else who is responsible for it. */
const doers = (context: RuleContext, noun: Token, frame: Frame): readonly Participant[] => {
  for (const find of [agents, performers, responsible, engaged]) {
    const found = find(context, noun, frame)
    if (found.length > 0) return found
  }
  return []
}

const CIRCUMSTANCE = wordsOf('event-noun-circumstances')

/** "In a call with B, A reiterated …": the subject of the clause that the noun phrase modifies. */
const clauseSubjects = (context: RuleContext, noun: Token): readonly Participant[] => {
  const preposition = prepositionOf(context.sentence, noun) ?? ''
  if (!hasLabel(noun, ['obl', 'advcl']) || !CIRCUMSTANCE.has(preposition)) return []
  return subjectsAbove(context, noun)
}

const lemmaOf = (context: RuleContext, noun: Token): readonly string[] => {
  const before = context.sentence.tokens[noun.index - 1]
  const joined = before?.text === '-' ? `${context.sentence.tokens[noun.index - 2]?.lemma}-${noun.lemma}` : undefined
  return [joined, before && noun.deprel !== 'root' ? `${before.lemma} ${noun.lemma}` : undefined, noun.lemma].filter(
    (l): l is string => l !== undefined,
  )
}

const applyToNoun = (context: RuleContext, noun: Token, taken: ReadonlySet<number>): readonly Candidate[] => {
  if (noun.upos !== 'NOUN' || taken.has(noun.index) || participants(context, noun).length > 0) return []
  for (const frame of lemmaOf(context, noun).flatMap(framesOfNoun)) {
    if (!fitsNoun(context.sentence, noun, frame)) continue
    const slots = slotActors(context, noun, frame)
    const { objects } = slots
    const between = slots.between.length > 0 ? slots.between : hyphenatedPair(context, noun)
    const common = {
      relation: frame.relation,
      verb: noun.lemma,
      trigger: [noun],
      anchor: noun,
      place: placeOf(context, noun),
    }
    if (between.length > 1)
      return between
        .slice(1)
        .map(o => ({ ...common, rule: 'event-noun', subject: between[0], object: o, reciprocal: true }))
    const direct = doers(context, noun, frame)
    if (objects.length === 0 && frame.relation.symmetric && direct.length === 2)
      return [{ ...common, rule: 'event-noun', subject: direct[0], object: direct[1], reciprocal: true }]
    const isAdjunct = direct.length === 0 && (frame.relation.symmetric || frame.relation.name === 'TOLD')
    const subjects = isAdjunct ? clauseSubjects(context, noun) : direct
    const made = subjects.flatMap(s =>
      objects
        .filter(o => o.actor !== s.actor)
        .map(o => ({
          ...common,
          rule: isAdjunct ? 'event-noun-adjunct' : 'event-noun',
          subject: s,
          object: o,
          reciprocal: frame.relation.symmetric,
        })),
    )
    if (made.length > 0) return made
    if (objects.length + direct.length > 0)
      context.note(
        'event-noun',
        noun,
        `${frame.relation.name}: ${objects.length === 0 ? 'no second actor' : 'no actor that does it'}`,
      )
  }
  return []
}

/** Construction 4: event nouns with their actors. Nouns that a light verb already used are passed in `taken`. */
export const eventNoun = (taken: ReadonlySet<number>): Rule => ({
  name: 'event-noun',
  apply: context => context.sentence.tokens.flatMap(token => applyToNoun(context, token, taken)),
})
