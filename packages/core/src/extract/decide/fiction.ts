import { ancestorsOf, dependents, hasLabel, headOf, pathOf, prepositionOf, subtree } from '../../annotate/index.js'
import {
  FACTUAL_KINDS,
  FICTION_KINDS,
  FICTION_NOUNS,
  HISTORY_NOUNS,
  TELLING_VERBS,
  WORKS_OF_A_KIND,
  wordsOf,
} from '../../lexicon/index.js'
import type { Sentence, Token } from '../../model/index.js'
import type { RuleContext } from '../context.js'

const kindsOf = (sentence: Sentence, noun: Token): readonly string[] =>
  dependents(sentence, noun, ['compound', 'amod', 'nmod']).flatMap(k => [k.lemma, k.text])

/** A work of fiction: "the novel", "a video game", "the novel Cold Harbour", "Cold Harbour, a novel". */
const isFictional = (sentence: Sentence, noun: Token): boolean => {
  const kinds = kindsOf(sentence, noun)
  if (noun.upos === 'NOUN') {
    if (FICTION_NOUNS.has(noun.lemma)) return !kinds.some(k => FACTUAL_KINDS.has(k))
    return WORKS_OF_A_KIND.has(noun.lemma) && kinds.some(k => FICTION_KINDS.has(k))
  }
  return dependents(sentence, noun, ['compound', 'appos']).some(k => k.upos === 'NOUN' && isFictional(sentence, k))
}

export const isHistoric = (sentence: Sentence, noun: Token): boolean =>
  HISTORY_NOUNS.has(noun.lemma) || kindsOf(sentence, noun).some(k => FACTUAL_KINDS.has(k))

const SET_IN = wordsOf('story-prepositions')

/** "In the novel, …": where the clause is set. */
const isSetIn = (sentence: Sentence, at: Token): boolean =>
  dependents(sentence, at, ['obl', 'nmod']).some(
    place => SET_IN.has(prepositionOf(sentence, place) ?? '') && isFictional(sentence, place),
  )

/** "In which", "where" at the head of a clause. */
const opensWithPlace = (sentence: Sentence, clause: Token): boolean => {
  const [first, second] = subtree(sentence, clause).map(i => sentence.tokens[i].text.toLowerCase())
  return first === 'where' || (first === 'in' && second === 'which')
}

/** "A film in which …", "a novel about …": what hangs from the work tells what is in it. */
const isContentOf = (sentence: Sentence, at: Token, work: Token): boolean =>
  hasLabel(at, ['acl'])
    ? opensWithPlace(sentence, at)
    : hasLabel(at, ['nmod']) && prepositionOf(sentence, at) === 'about' && work.index < at.index

/** What a work tells by a verb: "the film shows how", "a film that tells of". */
export const isToldBy = (
  { sentence, clauses }: RuleContext,
  at: Token,
  isWork: (sentence: Sentence, noun: Token) => boolean,
): boolean => {
  const verb = headOf(sentence, at)
  if (!verb || !TELLING_VERBS.has(verb.lemma) || !hasLabel(at, ['ccomp', 'xcomp', 'obj', 'obl', 'advcl', 'acl']))
    return false
  const subjects = clauses.find(c => c.verb === verb)?.subjects ?? dependents(sentence, verb, ['nsubj'])
  const above = verb.deprel === 'acl:relcl' ? ancestorsOf(sentence, verb).slice(0, 1) : []
  return [...subjects, ...above].some(noun => isWork(sentence, noun))
}

/** True for what happens in a novel, a film or a game: "in the novel, A attacks B", "the film tells how A attacked B". */
export const isFiction = (context: RuleContext, anchor: Token): boolean => {
  const { sentence } = context
  return pathOf(sentence, anchor).some(at => {
    const head = headOf(sentence, at)
    if (isSetIn(sentence, at) || isToldBy(context, at, isFictional)) return true
    return head !== undefined && isFictional(sentence, head) && isContentOf(sentence, at, head)
  })
}
