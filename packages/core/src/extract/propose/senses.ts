import { childrenOf, dependents, prepositionOf, subtree } from '../../annotate/index.js'
import { findRelation, type VocabularyRelation, wordsOf } from '../../lexicon/index.js'
import type { Token } from '../../model/index.js'
import type { Clause } from '../clauses/index.js'
import { type Participant, participants, type RuleContext } from '../context.js'
import { isTime, namesPlace } from './frames.js'

const WINNING = wordsOf('winning-verbs')
const CONTENDING = wordsOf('contending-verbs')
const SCOLDING = wordsOf('scolding-verbs')
const CONTESTS = wordsOf('contest-nouns')
const IN_CONTEST = wordsOf('contest-prepositions')
const MARGINS = wordsOf('margin-nouns')
const PRIZES = wordsOf('prize-nouns')
const TOPIC = wordsOf('topic-prepositions')
const POLICIES = wordsOf('policy-nouns')
const SPEECHES = wordsOf('speech-event-nouns')
const IN_SPEECH = wordsOf('speech-prepositions')
const NAMING = wordsOf('naming-verbs')
const OUTLAWED = wordsOf('outlawing-words')
const BLAMED = wordsOf('blaming-words')
const SPORTS = wordsOf('sports')

const SCORE = /^\d{1,3}[-–:]\d{1,3}$/

/** Those who play, trade or stand for election; soldiers, gunmen and crowds do none of it here. */
const isCompetitor = ({ type }: Participant): boolean =>
  /^(?:country|person|organisation|company|media|igo|place)$/.test(type)
const isArmed = ({ type }: Participant): boolean => /^(?:military|armed_group)$/.test(type)
const isState = ({ type }: Participant): boolean => type === 'country' || type === 'place'

const lower = (token: Token): string => token.lemma.toLowerCase()

/** A score right behind the names, a margin, a prize or the name of a contest beside the verb. */
const isContest = ({ sentence }: RuleContext, { verb, obliques, subjects, objects }: Clause): boolean => {
  if ([...subjects, ...objects].some(team => dependents(sentence, team, ['compound']).some(c => SPORTS.has(lower(c)))))
    return true
  const behind = sentence.tokens.slice(verb.index + 1)
  const isScored = behind.some(
    (t, i) =>
      SCORE.test(t.text) ||
      (/^\d{1,3}$/.test(t.text) &&
        /^[-–]$/.test(behind[i + 1]?.text ?? '') &&
        /^\d{1,3}$/.test(behind[i + 2]?.text ?? '')),
  )
  if (isScored) return true
  const called = (token: Token): readonly string[] => [lower(token), ...childrenOf(sentence, token).map(lower)]
  const phrases = [
    ...obliques,
    ...obliques.flatMap(o => dependents(sentence, o.token, ['nmod']).map(token => ({ token, preposition: 'in' }))),
  ]
  return phrases.some(({ token, preposition }) => {
    if (IN_CONTEST.has(preposition)) return called(token).some(w => CONTESTS.has(w))
    if (preposition === 'by') return MARGINS.has(lower(token)) && dependents(sentence, token, ['nummod']).length > 0
    return preposition === 'for' && PRIZES.has(lower(token))
  })
}

/** Something that is no place and nobody, which words or claims may be about. */
const topicsOf = (context: RuleContext, { obliques, objects }: Clause): readonly Token[] =>
  [
    ...obliques.filter(o => TOPIC.has(o.preposition)).map(o => o.token),
    ...objects
      .flatMap(o => dependents(context.sentence, o, ['nmod']))
      .filter(n => prepositionOf(context.sentence, n) === 'over'),
  ].filter(
    t => t.upos !== 'PROPN' && !isTime(context, t) && !namesPlace(context, t) && participants(context, t).length === 0,
  )

const saidIn = ({ sentence }: RuleContext, { obliques }: Clause): boolean =>
  obliques.some(
    o =>
      IN_SPEECH.has(o.preposition) &&
      [lower(o.token), ...childrenOf(sentence, o.token).map(lower)].some(w => SPEECHES.has(w)),
  )

/** The code of who somebody is and what for; empty where nothing is known. */
const codeOf = ({ who }: RuleContext, { actor }: Participant): string => who.registry.find(actor)?.code ?? ''

const PUBLIC_ROLE = /(?:GOV|OPP|LEG|PTY|MED|BUS|JUD|ELI|NGO|LAB)$/
/** Who attacks by words where a topic is named: bodies, firms, named people and those in office, not "a man" or the police. */
const isPublic = (context: RuleContext, participant: Participant): boolean => {
  const { type, kind } = participant
  const code = codeOf(context, participant)
  if (code.endsWith('COP')) return false
  return (
    /^(?:country|organisation|company|media|igo)$/.test(type) ||
    (type === 'person' && kind === 'name') ||
    PUBLIC_ROLE.test(code)
  )
}

/** "Attacked B over delays", "hammered the chancellor in a speech": words, where neither side is armed. */
const isScolding = (
  context: RuleContext,
  clause: Clause,
  subjects: readonly Participant[],
  objects: readonly Participant[],
): boolean => {
  if (subjects.length === 0 || [...subjects, ...objects].some(isArmed) || !subjects.every(s => isPublic(context, s)))
    return false
  if (subjects.every(s => s.type === 'media') || saidIn(context, clause)) return true
  const topics = topicsOf(context, clause)
  const areStates = subjects.every(isState) && objects.every(isState)
  return areStates ? topics.some(t => POLICIES.has(lower(t))) : topics.some(t => t.upos === 'NOUN')
}

/** "Named the front a terrorist group", "designated B as a sponsor of terror", "named B as a suspect": no office, but what somebody is held to be. */
const heldToBe = ({ sentence }: RuleContext, { verb, obliques }: Clause): VocabularyRelation | undefined => {
  const called = [
    ...dependents(sentence, verb, ['xcomp']),
    ...obliques.filter(o => o.preposition === 'as').map(o => o.token),
  ]
  const words = called.flatMap(c => subtree(sentence, c)).map(i => lower(sentence.tokens[i]))
  if (words.some(w => OUTLAWED.has(w))) return findRelation('SANCTIONED')
  return words.some(w => BLAMED.has(w)) ? findRelation('ACCUSED') : undefined
}

const isCourt = (context: RuleContext, participant: Participant): boolean =>
  codeOf(context, participant).endsWith('JUD')

const NAMED_IN = wordsOf('listing-nouns')

/** "Called B a friend", "named a firm in its report", "without naming Russia": B is described or mentioned, and given no office. */
const isOnlyNamed = (
  { sentence }: RuleContext,
  { verb, obliques }: Clause,
  objects: readonly Participant[],
): boolean => {
  const isListed = obliques.some(o => o.preposition === 'in' && NAMED_IN.has(lower(o.token)))
  const isBody = objects.length > 0 && objects.every(o => !/^(?:person|group)$/.test(o.type))
  if (verb.lemma === 'call') return dependents(sentence, verb, ['xcomp']).some(c => c.upos !== 'VERB')
  if (obliques.some(o => o.preposition === 'as')) return false
  return isListed || (isBody && verb.lemma === 'name')
}

/** "Dismissed Prime Minister Kone", "dismissed General Wako": who holds an office loses it; what somebody said, or somebody "as a liar", is waved aside. */
const isRemoval = (
  context: RuleContext,
  { objects: words, obliques }: Clause,
  objects: readonly Participant[],
): boolean =>
  objects.length > 0 &&
  words.every(word => participants(context, word).length > 0) &&
  obliques.every(o => o.preposition !== 'as') &&
  objects.every(p => p.type === 'person' && codeOf(context, p) !== '')

/** "Jane Roe", "the challenger Jane Roe". */
const isNamed = ({ sentence }: RuleContext, token: Token): boolean =>
  token.upos === 'PROPN' || dependents(sentence, token, ['appos', 'flat']).some(n => n.upos === 'PROPN')

/** "Jane Roe beat John Doe", "Boeing beat Airbus": two of a kind, called by their names, and none of them there to keep order. */
const areNamedRivals = (context: RuleContext, clause: Clause, both: readonly Participant[]): boolean =>
  both.length > 1 &&
  [...clause.subjects, ...clause.objects].every(t => isNamed(context, t)) &&
  both.every(p => isCompetitor(p) && p.type === both[0].type && !/(?:COP|MIL|UAF|REB)$/.test(codeOf(context, p)))

/** What a verb of violence or naming means by its arguments and topic; undefined where it is meant as it stands. */
export const figurativeSense = (
  context: RuleContext,
  clause: Clause,
  { subjects, objects }: { readonly subjects: readonly Participant[]; readonly objects: readonly Participant[] },
): VocabularyRelation | undefined => {
  const { lemma } = clause.verb
  if (lemma === 'dismiss' && isRemoval(context, clause, objects)) return findRelation('DISMISSED')
  if (lemma === 'beat' && areNamedRivals(context, clause, [...subjects, ...objects])) return findRelation('DEFEATED')
  if (lemma === 'clear' && subjects.length > 0 && subjects.every(s => isCourt(context, s)))
    return findRelation('ACQUITTED')
  if (NAMING.has(lemma))
    return (
      heldToBe(context, clause) ?? (isOnlyNamed(context, clause, objects) ? findRelation('SPOKE_ABOUT') : undefined)
    )
  const areCompetitors = objects.length > 0 && [...subjects, ...objects].every(isCompetitor)
  if (areCompetitors && WINNING.has(lemma) && isContest(context, clause)) return findRelation('DEFEATED')
  if (areCompetitors && CONTENDING.has(lemma)) {
    const isMarket = ![...subjects, ...objects].every(isState) && topicsOf(context, clause).length > 0
    if (isMarket || isContest(context, clause)) return findRelation('COMPETED_WITH')
  }
  return SCOLDING.has(lemma) && isScolding(context, clause, subjects, objects) ? findRelation('CRITICIZED') : undefined
}
