import { titleLength } from '../../annotate/index.js'
import { FORMER_WORDS, findTitle, LONGEST_TITLE, type Title, wordsOf } from '../../lexicon/index.js'
import type { NameSpan, Sentence, Token } from '../../model/index.js'

/** The titles in front of a person's name: "US State Department spokesperson" of "US State Department spokesperson Ned Price". */
export interface TitleBlock {
  readonly first: number
  /** The title as it stands in the text, and what is known of it. */
  readonly title: string | null
  readonly known?: Title
  /** True for "former president Jane Roe". */
  readonly isFormer: boolean
  readonly gender: 'm' | 'f' | null
  /** The name span of the body or state the title belongs to. */
  readonly body: NameSpan | null
}

const PREMODIFIERS = wordsOf('title-premodifiers')
const OF_BODY = wordsOf('title-body-prepositions')
const OF_FIELD = wordsOf('purpose-prepositions')
const TITLE_LINKS = wordsOf('office-title-links')
const AND = wordsOf('name-conjunctions')
const HELD_ALONE = wordsOf('offices-held-alone')
const ENVOYS = wordsOf('envoy-nouns')

/** "Soldiers ousted President Jane Roe": the verb, and no part of her title. */
const isClauseVerb = ({ upos, deprel }: Token): boolean => upos === 'VERB' && deprel !== 'amod'

const textOf = (tokens: readonly Token[]): string =>
  tokens.map((t, i) => (i > 0 && tokens[i - 1].end < t.start ? ` ${t.text}` : t.text)).join('')

/** The longest title that ends right before word `end`. */
const titleBefore = (words: readonly string[], end: number): { first: number; title: Title } | undefined => {
  for (let length = Math.min(LONGEST_TITLE, end); length > 0; length--) {
    const title =
      titleLength(words.slice(0, end), end - length) === length ? findTitle(words.slice(end - length, end)) : undefined
    if (title) return { first: end - length, title }
  }
  return undefined
}

/** "Mayor of Bergen Marit Lund": the body stands between title and name. */
const bodyBetween = (words: readonly string[], person: NameSpan, names: readonly NameSpan[]): NameSpan | undefined => {
  const body = names.find(n => n.last === person.first - 1 && n.type !== 'person')
  return body && OF_BODY.has(words[body.first - 1] ?? '') ? body : undefined
}

const LONGEST_OFFICE = 14

/** "Assistant Secretary of State for Consular Affairs": the title at the head of an office whose field stands between it and the name. */
const titleOfOffice = (words: readonly string[], end: number): { first: number; title: Title } | undefined => {
  let first = end
  while (
    first > 0 &&
    end - first < LONGEST_OFFICE &&
    (/^\p{Lu}/u.test(words[first - 1]) || /^(?:to|,)$/.test(words[first - 1]) || TITLE_LINKS.has(words[first - 1]))
  )
    first--
  for (let at = first + 1; at < end - 1; at++) {
    const title = OF_FIELD.has(words[at]) ? titleBefore(words.slice(first), at - first) : undefined
    if (title) return { first: first + title.first, title: title.title }
  }
  return undefined
}

/** "Deputy Prime Minister and Foreign Minister Ola Dahl", "Guard Commander Major General Ola Dahl": the first title of one who has two, without an article. */
const otherTitle = (words: readonly string[], first: number): number | undefined => {
  const end = AND.has(words[first - 1] ?? '') ? first - 1 : first
  const other = titleBefore(words, end)
  if (!other || !/^\p{Lu}/u.test(words[other.first])) return undefined
  const isHeldAlone = HELD_ALONE.has(words.slice(other.first, end).join(' ').toLowerCase())
  return isHeldAlone || /^(?:the|both)$/i.test(words[other.first - 1] ?? '') ? undefined : other.first
}

/** Walks left from a person's name over its title, the body and the state before it. */
export const findTitleBlock = (sentence: Sentence, person: NameSpan, names: readonly NameSpan[]): TitleBlock => {
  const words = sentence.tokens.map(t => t.text)
  const between = bodyBetween(words, person, names)
  const end = between ? between.first - 1 : person.first
  const found = titleBefore(words, end) ?? titleOfOffice(words, end)
  if (!found) return { first: person.first, title: null, isFormer: false, gender: null, body: null }
  let { first } = found
  let isFormer = false
  const skipExtra = (): void => {
    while (first > 0 && PREMODIFIERS.has(words[first - 1].toLowerCase()) && !isClauseVerb(sentence.tokens[first - 1])) {
      first--
      isFormer ||= FORMER_WORDS.has(words[first].toLowerCase())
    }
  }
  skipExtra()
  const other = otherTitle(words, first)
  if (other !== undefined) {
    first = other
    skipExtra()
  }
  // "State Department spokesperson" is one title and names its body
  const named = names.find(n => n.type !== 'person' && n.first <= first && first <= n.last && n.last < end)
  if (named) first = named.first
  // an ambassador to Kenya is not Kenya's
  const isPosted = between !== undefined && ENVOYS.has(words[end - 1]) && words[between.first - 1] !== 'of'
  let body = (isPosted ? undefined : between) ?? named ?? null
  for (let step = 0; step < 3; step++) {
    const owner = /^['’]s?$/.test(words[first - 1] ?? '') ? first - 2 : first - 1
    const name = names.find(n => n.last === owner && n.type !== 'person')
    if (!name) break
    body ??= name
    first = name.first
    skipExtra()
  }
  const { gender } = found.title
  return {
    first,
    title: textOf(sentence.tokens.slice(found.first, end)),
    known: found.title,
    isFormer,
    gender: (gender || null) as 'm' | 'f' | null,
    body,
  }
}
