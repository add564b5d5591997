import { childrenOf, dependents, headOf, prepositionOf, subtree } from '../../annotate/index.js'
import {
  type ActorNoun,
  CASUALTY_VERBS,
  findNoun,
  findPlace,
  OTHERNESS,
  PARTITIVES,
  QUANTITIES,
  referentType,
  SPEECH_VERBS,
  STATE_NOUNS,
  TIME_NOUNS,
  wordsOf,
} from '../../lexicon/index.js'
import type { CharSpan, NameSpan, Sentence, Token } from '../../model/index.js'
import { descriptionEnd, isOfVerb, isOpenHead } from './description-end.js'
import type { Markable, NounPhrase } from './markable.js'
import { readSharedNoun } from './shared-noun.js'

const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|your|whose|this|that|these|those)\s+/i
const DEFINITE = wordsOf('definite-determiners')
const POSSESSIVE = wordsOf('possessive-determiners')
const COUNTING = wordsOf('counting-determiners')
const PEOPLE_ENDING = /(?:ologist|woman|[^u]man|person)$/
const LONGEST_OF_PHRASE = 6

/** "Three of the miners", "several of its employees": more than one of those the noun tells of. */
const isPartitive = ({ upos, lemma, text }: Token): boolean =>
  upos === 'NUM' ? !/^(?:one|1)$/i.test(text) : upos !== 'PROPN' && PARTITIVES.has(lemma.toLowerCase())

/** "The number of students": how many they are, not who. */
const isMeasure = (sentence: Sentence, noun: Token): boolean =>
  noun.lemma === 'number' && dependents(sentence, noun, ['det']).some(d => /^the$/i.test(d.text))

/** "Thousands of people", "three of the miners": the word for the quantity. */
const quantityOver = (sentence: Sentence, token: Token): Token | undefined => {
  const head = headOf(sentence, token)
  if (!head || !/^(?:nmod|obl)/.test(token.deprel) || prepositionOf(sentence, token) !== 'of') return undefined
  if (QUANTITIES.has(head.lemma) && head.upos !== 'PROPN' && token.deprel.startsWith('nmod'))
    return isMeasure(sentence, head) ? undefined : head
  return isPartitive(head) && token.xpos === 'NNS' ? head : undefined
}

/** "Tens of thousands of people": the first of the words for the quantity. */
const wholeQuantity = (sentence: Sentence, token: Token): Token | undefined => {
  const quantity = quantityOver(sentence, token)
  return quantity && (wholeQuantity(sentence, quantity) ?? quantity)
}

/** "Thousands" of "thousands of people": the people are the nominal. */
export const isQuantity = (sentence: Sentence, token: Token): boolean =>
  dependents(sentence, token, ['nmod', 'obl']).some(of => quantityOver(sentence, of) === token)

const isGlued = (sentence: Sentence, left: number): boolean => {
  const [a, b] = [sentence.tokens[left], sentence.tokens[left + 1]]
  return a.end === b.start && (/^[-–‑]$/.test(a.text) || /^[-–‑]$/.test(b.text))
}

const FOCUS = wordsOf('focus-particles')
const AT_BOUND = wordsOf('superlative-quantifiers')

/** "To 22 people", "not only a friend", "and local councils": words before a nominal that the tree hangs into it though they are none of its own. */
const isOutside = ({ upos, deprel, text }: Token, next: Token): boolean =>
  deprel === 'case' ||
  /^(?:ADP|AUX|PART|PUNCT|CCONJ)$/.test(upos) ||
  (upos === 'ADV' && (next.upos === 'DET' || FOCUS.has(text.toLowerCase())))

/** "The Peruvian Army (PA) base": the letters in brackets behind a name that modifies. */
const isAbbreviated = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text === ')' &&
  tokens[at - 2]?.text === '(' &&
  /^\p{Lu}{2,}$/u.test(tokens[at - 1].text) &&
  /^NNPS?$/.test(tokens[at - 3]?.xpos ?? '')

const isAsWellAs = ({ tokens }: Sentence, at: number): boolean =>
  /^as$/i.test(tokens[at].text) && tokens[at + 1]?.text === 'well' && tokens[at + 2]?.text === 'as'

/** Index of the first word of a nominal: its modifiers to the left with all that hangs from them, possessive signs and hyphens included. */
const leftEdge = (sentence: Sentence, token: Token, modifiers: readonly Token[]): number => {
  const own = new Set(modifiers.flatMap(m => subtree(sentence, m)))
  const belongs = (i: number): boolean => {
    const { text } = sentence.tokens[i]
    if (/^[,;:"“()[\]]$/.test(text)) return false
    return own.has(i) || /^['’]s?$/.test(text) || isGlued(sentence, i)
  }
  let first = token.index
  for (;;) {
    if (first > 0 && belongs(first - 1)) first--
    else if (isAbbreviated(sentence, first - 1) && own.has(first - 4)) first -= 4
    else break
  }
  // "at least nine": the adverb takes its preposition along
  if (/^at$/i.test(sentence.tokens[first].text) && AT_BOUND.has(sentence.tokens[first + 1].text)) return first
  for (;;) {
    if (isAsWellAs(sentence, first)) first += 3
    else if (first < token.index && isOutside(sentence.tokens[first], sentence.tokens[first + 1])) first++
    else return first
  }
}

/** End of "members of the public", "commanders of the Third Army": an of-phrase right after the noun, without clauses, belongs to the description. */
const ofPhraseEnd = (sentence: Sentence, token: Token): number | undefined => {
  const next = sentence.tokens[token.index + 1]
  const phrase = next?.text === 'of' ? dependents(sentence, token, ['nmod']).find(n => n.index > next.index) : undefined
  if (!phrase || (token.deprel !== 'obj' && isOfVerb(sentence, token, 'of'))) return undefined
  const below = subtree(sentence, phrase)
  const isPlain = below.every(
    i => !/^(?:acl|conj|appos|nmod$|punct|cc)/.test(sentence.tokens[i].deprel) || i === phrase.index,
  )
  const last = below[below.length - 1]
  return isPlain && last - token.index <= LONGEST_OF_PHRASE ? last : undefined
}

const isPluralNoun = (token: Token, noun: ActorNoun | undefined): boolean =>
  token.xpos === 'NNS' || token.xpos === 'NNPS' || (noun?.isPlural ?? false)

/** Whether one person, several, a body, a place or a thing is described. */
const typeOf = (token: Token, noun: ActorNoun | undefined): Markable['type'] => {
  const isPlural = isPluralNoun(token, noun)
  const type =
    noun?.type ?? referentType(token.lemma.toLowerCase()) ?? (PEOPLE_ENDING.test(token.lemma) ? 'person' : 'thing')
  if (type === 'group' && STATE_NOUNS.has(token.lemma)) return isPlural ? 'group' : 'country'
  if (type === 'group' && !isPlural && !noun?.isCollective) return 'person'
  if (type === 'person' && isPlural) return 'group'
  return type === 'organisation' && isPlural && !noun?.isPlural ? 'group' : type
}

const PEOPLE: ActorNoun = { type: 'group', code: 'CVL', isPlural: true, isCollective: false }
/** People told by their state alone have its code and no role. */
const NATIONALS: ActorNoun = { ...PEOPLE, code: '' }
const NATIONAL: ActorNoun = { ...NATIONALS, type: 'person', isPlural: false }

/** "Killed five and wounded 110", "more than 2,100 were detained": a number in the place of people. */
export const isCasualties = (sentence: Sentence, token: Token): boolean => {
  if (token.upos !== 'NUM' || !/^(?:nsubj|obj|conj)/.test(token.deprel)) return false
  const verb = headOf(sentence, token)
  return verb !== undefined && CASUALTY_VERBS.has(verb.lemma) && !/^(?:19|20)\d\d$/.test(token.text)
}

/** "Its authority to rule", "opposition to the plan": what somebody has or does, not who. */
const isAbstract = (sentence: Sentence, token: Token): boolean => {
  const complements = childrenOf(sentence, token)
  // "joined forces with B"
  if (/^forces$/i.test(token.text) && token.deprel === 'obj' && headOf(sentence, token)?.lemma === 'join')
    return complements.every(c => !/^(?:det|amod|compound|nmod:poss)$/.test(c.deprel))
  if (token.lemma === 'authority' && token.xpos === 'NN')
    return complements.every(c => !/^(?:amod|compound)$/.test(c.deprel)) && token.upos === 'NOUN'
  return token.lemma === 'opposition' && complements.some(c => prepositionOf(sentence, c) === 'to')
}

/** "Sources told Dagsposten": people where they speak. */
const isSpeakingSource = (sentence: Sentence, { lemma, deprel, head }: Token): boolean =>
  lemma === 'source' && deprel === 'nsubj' && SPEECH_VERBS.has(sentence.tokens[head]?.lemma ?? '')

/** The noun in its plain form, "president" for "the Presidents" too. */
const nounOf = ({ lemma, xpos }: Token): string =>
  xpos === 'NNPS' ? lemma.toLowerCase().replace(/s$/, '') : lemma.toLowerCase()

/** "Iranians", "the Saudis", "a Serb": people of a state. */
const peopleOf = (sentence: Sentence, token: Token, names: readonly NameSpan[]): NameSpan | undefined => {
  const isOne = /^NNP?$/.test(token.xpos) && dependents(sentence, token, ['det']).some(d => /^an?$/i.test(d.text))
  return isOne || /^NNP?S$/.test(token.xpos)
    ? names.find(n => n.type === 'demonym' && n.last === token.index)
    : undefined
}

/** What the lexicon knows of the noun, with the word before it where they are one ("prime minister"). */
const actorNoun = (sentence: Sentence, token: Token, before: Token | undefined): ActorNoun | undefined => {
  if (isAbstract(sentence, token)) return undefined
  const lemma = nounOf(token)
  const asOne = before && findNoun(`${before.lemma.toLowerCase()} ${lemma}`)
  const isPeople = isCasualties(sentence, token) || isOpenHead(sentence, token) || isSpeakingSource(sentence, token)
  return asOne ?? findNoun(lemma) ?? (isPeople ? PEOPLE : undefined)
}

/** The state of a nominal, from the names in front ("Iran's minister") or behind ("the minister of Iran"; `last` is the last word of it). */
const stateAround = (
  token: Token,
  first: number,
  { sentence, names, surface }: { sentence: Sentence; names: readonly NameSpan[]; surface: Surface },
): { readonly country: string | null; readonly last: number | undefined } => {
  const states = names.filter(n => n.type === 'country' || n.type === 'demonym')
  // "the U.S.-backed government" is another state's
  const isJoined = (n: NameSpan): boolean => isGlued(sentence, n.last) && n.last + 2 < token.index
  const owner = states.find(n => n.first >= first && n.last < token.index && !isJoined(n))
  const isBehind = (n: NameSpan): boolean =>
    n.first === token.index + 2 && sentence.tokens[token.index + 1].text === 'of'
  const behind = owner ? undefined : states.find(isBehind)
  const place = names.find(n => n.type === 'place' && n.first >= first && n.last < token.index)
  const country = (owner ?? behind)?.known?.country ?? (place && findPlace(surface(place))?.country) ?? null
  return { country, last: behind?.last }
}

const determinerOf = (
  modifiers: readonly Token[],
  { opening, isQuantified }: { opening: string; isQuantified: boolean },
): NounPhrase['determiner'] => {
  const determiners = modifiers.filter(m => m.deprel === 'det')
  if (modifiers.some(m => m.deprel === 'nmod:poss') || POSSESSIVE.has(opening.toLowerCase())) return 'possessive'
  if (determiners.some(d => DEFINITE.has(d.text.toLowerCase())) || DEFINITE.has(opening.toLowerCase()))
    return 'definite'
  return determiners.length > 0 || isQuantified ? 'indefinite' : null
}

/** "The Secretary and Foreign Minister": one article before two offices. */
const sharesArticle = (sentence: Sentence, token: Token): boolean => {
  const first = token.deprel === 'conj' && token.upos === 'PROPN' ? headOf(sentence, token) : undefined
  return first?.upos === 'PROPN' && dependents(sentence, first, ['det']).some(d => DEFINITE.has(d.text.toLowerCase()))
}

const WOMAN = /(?:woman|girl|mother|wife|daughter|sister|queen|lady|aunt|niece|actress|widow)$/
const MAN = /(?:[^o]man|boy|father|husband|son|brother|king|uncle|nephew)$/
const genderOf = (noun: string): Markable['gender'] => (WOMAN.test(noun) ? 'f' : MAN.test(` ${noun}`) ? 'm' : null)

type Surface = (span: CharSpan) => string

/** The noun phrase a common noun heads; undefined for words of time and for nouns inside other phrases. */
export const readNominal = (
  sentence: Sentence,
  token: Token,
  names: readonly NameSpan[],
  surface: Surface,
): Markable | undefined => {
  const { tokens } = sentence
  const lemma = nounOf(token)
  if (/^(?:compound|flat|fixed|goeswith|case|mark|cc|det|advmod)(?::|$)/.test(token.deprel) || TIME_NOUNS.has(lemma))
    return undefined
  const children = childrenOf(sentence, token)
  const beside = (deprel: string, step: -1 | 1): Token | undefined =>
    children.find(c => c.deprel === deprel && c.index === token.index + step)
  const people = peopleOf(sentence, token, names)
  const nationals = /S$/.test(token.xpos) ? NATIONALS : NATIONAL
  const noun = people ? nationals : actorNoun(sentence, token, beside('compound', -1) ?? beside('amod', -1))
  const modifiers = children.filter(
    c =>
      c.index < token.index &&
      /^(?:det|amod|compound|nummod|nmod:poss|advmod|nmod)/.test(c.deprel) &&
      (c.deprel !== 'nmod' || prepositionOf(sentence, c) === undefined),
  )
  const quantity = wholeQuantity(sentence, token)
  const first = quantity
    ? leftEdge(
        sentence,
        quantity,
        childrenOf(sentence, quantity).filter(c => c.index < quantity.index),
      )
    : leftEdge(sentence, token, modifiers)
  const state = people
    ? { country: people.known?.country ?? null, last: undefined }
    : stateAround(token, first, { sentence, names, surface })
  const ofEnd = noun?.type === 'group' && token.xpos === 'NNS' ? ofPhraseEnd(sentence, token) : undefined
  const general = beside('amod', 1)
  const title = general && /^general$/i.test(general.text) ? general.index : undefined
  const last = state.last ?? ofEnd ?? title ?? token.index
  const span = { start: tokens[first].start, end: tokens[last].end }
  // "a number of clubs" is a quantity as it stands
  const isWhole = first === token.index || (quantity !== undefined && /^an?$/i.test(tokens[first].text))
  const bare = (phrase: string): string => (isWhole ? phrase : phrase.replace(DETERMINER, ''))
  const phrase = bare(surface(span))
  const behind = Math.max(last, descriptionEnd(sentence, token))
  return {
    sentence,
    head: token,
    ...span,
    kind: 'nominal',
    type: typeOf(token, noun),
    isPlural: isPluralNoun(token, noun) || /^(?:NUM|DET|ADJ)$/.test(token.upos) || (noun?.isCollective ?? false),
    gender: genderOf(lemma),
    nominal: {
      noun,
      phrase,
      full: behind > last ? bare(surface({ ...span, end: tokens[behind].end })) : phrase,
      determiner:
        determinerOf(modifiers, { opening: tokens[first].text, isQuantified: quantity !== undefined }) ??
        (sharesArticle(sentence, token) ? 'definite' : null),
      modifiers: modifiers
        .filter(m => /^(?:amod|compound|nmod)/.test(m.deprel) && m.upos !== 'PRON')
        .map(m => m.lemma.toLowerCase()),
      count: modifiers.find(m => m.deprel === 'nummod' || COUNTING.has(m.text.toLowerCase()))?.lemma ?? null,
      country: state.country,
      isPeople: people !== undefined,
      isBare: !phrase.includes(' '),
      shared: noun && readSharedNoun(sentence, token, names),
      quantity,
    },
  }
}

/** True for "another soldier", "the second man": not one mentioned before. */
export const isAnother = ({ modifiers, phrase }: NounPhrase): boolean =>
  modifiers.some(m => OTHERNESS.has(m)) || /^another\b/i.test(phrase)
