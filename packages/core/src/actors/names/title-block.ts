import { titleLength } from '../../annotate/index.js'
import { findTitle } from '../../lexicon/index.js'
import type { NameSpan, Sentence } from '../../model/index.js'

/** The titles in front of a person's name: "US State Department spokesperson" of "US State Department spokesperson Ned Price". */
export interface TitleBlock {
  readonly first: number
  readonly title: string | null
  readonly code: string | null
  readonly gender: 'm' | 'f' | null
  /** The name span of the body or state the title belongs to. */
  readonly body: NameSpan | null
}

const EXTRA = new Set([
  'former',
  'deputy',
  'acting',
  'vice',
  'assistant',
  'chief',
  'senior',
  'then',
  'late',
  'ex',
  '-',
  'outgoing',
  'new',
])

/** Walks left from a person's name over its title, the body and the state before it. */
export const findTitleBlock = (sentence: Sentence, person: NameSpan, names: readonly NameSpan[]): TitleBlock => {
  const words = sentence.tokens.map(t => t.text)
  let first = person.first
  let found: ReturnType<typeof findTitle>
  let titleWords: string[] = []
  for (let length = 5; length > 0; length--) {
    const from = person.first - length
    if (from < 0 || titleLength(words, from) !== length) continue
    found = findTitle(words.slice(from, person.first))
    titleWords = words.slice(from, person.first)
    first = from
    break
  }
  if (!found) return { first: person.first, title: null, code: null, gender: null, body: null }
  while (first > 0 && EXTRA.has(words[first - 1].toLowerCase())) first--
  let body: NameSpan | null = null
  for (let step = 0; step < 3; step++) {
    const owner = /^['’]s?$/.test(words[first - 1] ?? '') ? first - 2 : first - 1
    const name = names.find(n => n.last === owner && n.type !== 'person')
    if (!name) break
    body ??= name
    first = name.first
  }
  return {
    first,
    title: titleWords.join(' '),
    code: found.code,
    gender: (found.gender || null) as 'm' | 'f' | null,
    body,
  }
}
