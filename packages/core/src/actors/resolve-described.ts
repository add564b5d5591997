import { childrenOf, dependents, headOf, prepositionOf, subtree } from '../annotate/index.js'
import { type ActorNoun, countryName, findNoun } from '../lexicon/index.js'
import type { NameSpan, Sentence, Token } from '../model/index.js'
import { actorCode, type DocumentActors, type Reference } from './document-actors.js'
import { forceActor } from './force.js'
import { type DraftActor, type Registry, slug } from './registry.js'

/** Nouns that name a group only in the plural; in the singular they describe an actor named elsewhere. */
const ALWAYS_DESCRIPTIVE = new Set(['country', 'nation', 'entity'])
/** With a state's name these are the state. */
const GOVERNMENT = new Set(['government', 'administration', 'regime', 'authorities', 'authority'])
/** "The leaders", "the ministers": people named elsewhere in the article. */
export const ROLES_OF_PEOPLE = new Set([
  'leader',
  'president',
  'minister',
  'secretary',
  'diplomat',
  'counterpart',
  'chancellor',
  'premier',
  'envoy',
])
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my|this|that|these|those)\s+/i

interface Description {
  readonly token: Token
  readonly noun: ActorNoun
  readonly country: string | null
  /** The nominal without its determiner. */
  readonly phrase: string
  readonly isDefinite: boolean
}

/** The actor a description stands for; null where it only points at one named elsewhere, or at nobody in particular. */
const describedActor = (
  registry: Registry,
  { token, noun, country, phrase, isDefinite }: Description,
): DraftActor | null => {
  if (GOVERNMENT.has(token.lemma) && country)
    return registry.get({
      id: `country:${country}`,
      name: countryName(country),
      type: 'country',
      country,
      code: country,
    })
  if (noun.type === 'military' && country) return forceActor(registry, country, token)
  const isBare = !phrase.includes(' ')
  if (noun.type === 'place') {
    if (!country && isBare) return null
    return registry.get({ id: `place:${slug(phrase)}`, name: phrase, type: 'place', country, code: null })
  }
  const isPlural = noun.isPlural || token.xpos === 'NNS'
  if (isDefinite && isBare && isPlural && ROLES_OF_PEOPLE.has(token.lemma)) return null
  const isVague = !isPlural && isBare && (isDefinite || (noun.type === 'group' && !country))
  if (isVague) return null
  const type = noun.type === 'organisation' && isPlural && !noun.isPlural ? 'group' : noun.type
  const id = `${type}:${country ? `${country.toLowerCase()}:` : ''}${slug(phrase)}`
  return registry.get({ id, name: phrase, type, country, code: actorCode(country, noun.code) })
}

/** Index of the first word of a nominal: its modifiers to the left, possessive signs included. */
const leftEdge = (sentence: Sentence, token: Token, modifiers: readonly Token[]): number => {
  const own = new Set(modifiers.flatMap(m => [m.index, ...sentence.children[m.index]]))
  const belongs = (i: number): boolean => {
    const { text } = sentence.tokens[i]
    return (own.has(i) || /^['’]s?$/.test(text)) && !/^[,;:"“(]$/.test(text)
  }
  let first = token.index
  while (first > 0 && belongs(first - 1)) first--
  return first
}

/** "Thousands of people": the quantity stands where the people do. */
const QUANTITIES = new Set(
  'thousand hundred dozen million score number group handful majority couple pair crowd lot ten'.split(' '),
)
const quantityOver = (sentence: Sentence, token: Token): Token | undefined => {
  const head = headOf(sentence, token)
  if (!head || !token.deprel.startsWith('nmod') || prepositionOf(sentence, token) !== 'of') return undefined
  return QUANTITIES.has(head.lemma) && head.upos !== 'PROPN' ? head : undefined
}

const LONGEST_OF_PHRASE = 6

/** End of "members of the public", "commanders of the Third Army": an of-phrase right after the noun, without clauses, belongs to the description. */
const ofPhraseEnd = (sentence: Sentence, token: Token): number | undefined => {
  const next = sentence.tokens[token.index + 1]
  const phrase = next?.text === 'of' ? dependents(sentence, token, ['nmod']).find(n => n.index > next.index) : undefined
  if (!phrase) return undefined
  const below = subtree(sentence, phrase)
  const isPlain = below.every(
    i => !/^(?:acl|conj|appos|nmod$|punct|cc)/.test(sentence.tokens[i].deprel) || i === phrase.index,
  )
  const last = below[below.length - 1]
  return isPlain && last - token.index <= LONGEST_OF_PHRASE ? sentence.tokens[last].end : undefined
}

/** "Her spokesperson, Jane Roe": the person an apposition names. */
const namedByApposition = (
  row: readonly (Reference | undefined)[],
  appositions: readonly Token[],
): Reference | undefined =>
  appositions.map(a => row[a.index]).find(r => r?.kind === 'name' && r.actors[0]?.type === 'person')

/** Pass 2: described groups and bodies, "four Ukrainian soldiers", "Russian troops", "the people of Ukraine", "Ukraine's borders". */
export const resolveDescribed = ({ document, registry, slots, namesIn, surface, record }: DocumentActors): void => {
  const describe = (sentence: Sentence, token: Token): void => {
    if (token.upos !== 'NOUN' || slots[sentence.index][token.index] || token.deprel === 'compound') return
    const named = namedByApposition(slots[sentence.index], dependents(sentence, token, ['appos']))
    if (named && token.xpos === 'NN') {
      slots[sentence.index][token.index] = named
      return
    }
    const compound = dependents(sentence, token, ['compound']).find(c => c.index === token.index - 1)
    const noun = (compound && findNoun(`${compound.lemma} ${token.lemma}`)) ?? findNoun(token.lemma)
    if (!noun || (ALWAYS_DESCRIPTIVE.has(token.lemma) && token.xpos !== 'NNS')) return
    const modifiers = childrenOf(sentence, token).filter(
      c => c.index < token.index && /^(?:det|amod|compound|nummod|nmod:poss|advmod|nmod)/.test(c.deprel),
    )
    const quantity = quantityOver(sentence, token)
    const first = quantity
      ? leftEdge(
          sentence,
          quantity,
          childrenOf(sentence, quantity).filter(c => c.index < quantity.index),
        )
      : leftEdge(sentence, token, modifiers)
    const opening = sentence.tokens[first].text
    if (/^the$/i.test(opening) && modifiers.some(m => /^(?:two|both)$/i.test(m.text))) return
    const stateWhere = (test: (name: NameSpan) => boolean): NameSpan | undefined =>
      namesIn(sentence).find(n => (n.type === 'country' || n.type === 'demonym') && test(n))
    const owner = stateWhere(n => n.first >= first && n.last < token.index)
    const ofState = owner
      ? undefined
      : stateWhere(n => n.first === token.index + 2 && sentence.tokens[token.index + 1].text === 'of')
    const ofEnd = noun.type === 'group' && token.xpos === 'NNS' ? ofPhraseEnd(sentence, token) : undefined
    const span = { start: sentence.tokens[first].start, end: ofState?.end ?? ofEnd ?? token.end }
    const actor = describedActor(registry, {
      token,
      noun,
      country: (owner ?? ofState)?.known?.country ?? null,
      phrase: surface(span).replace(DETERMINER, ''),
      isDefinite:
        modifiers.some(m => m.deprel === 'det' && /^(?:the|this|that|these|those)$/i.test(m.text)) ||
        /^(?:its|his|her|their|our|my)$/i.test(opening),
    })
    if (!actor) return
    record(actor, span, 'nominal')
    const reference = { ...span, actors: [actor], kind: 'nominal', place: null } as const
    slots[sentence.index][token.index] = reference
    if (quantity) slots[sentence.index][quantity.index] = reference
  }
  for (const sentence of document.sentences) for (const token of sentence.tokens) describe(sentence, token)
}
