import { titleLength } from '../../annotate/index.js'
import {
  findPerson,
  findPersonBySurname,
  givenNameGender,
  longestName,
  officeOn,
  wordsOf,
} from '../../lexicon/index.js'
import type { Document, Sentence } from '../../model/index.js'
import { spansInside, surfaceOf } from '../../text/index.js'

/** Who says "I" and "we" outside quotations: whoever a statement, a speech or a letter is by, and the state that publishes it. */
export interface Author {
  readonly person: string | null
  /** ISO code of the state whose own publication the text is. */
  readonly state: string | null
}

const OWN_WORDS =
  /^(?!joint\b).*?\b(?:statement|remarks|message|letter|speech|testimony|greetings?)\b.*?\b(?:by|from|of) (?:the )?(.+)$/iu
const LONGEST_NAME = 4

/** "President Jane Roe" at the start of words in capitals: the name without its title; undefined where it tells of no person. */
const personAtStart = (words: readonly string[]): string | undefined => {
  // "… Jane Roe Recognizing the Day of the Sea": headings write their verbs in capitals, too
  const small = words.findIndex((w, i) => !/^\p{Lu}/u.test(w) || (i > 1 && /ing$/.test(w)))
  const run = small < 0 ? words : words.slice(0, small)
  let first = 0
  for (let i = 0; i < run.length; i++) {
    const length = titleLength(run, i)
    if (length > 0) first = i + length
  }
  const name = run.slice(first)
  const text = name.join(' ').replace(/['’]s$/, '')
  const isPerson = first > 0 || findPerson(text) !== undefined || givenNameGender(name[0] ?? '') !== undefined
  return name.length > 0 && name.length <= LONGEST_NAME && isPerson ? text : undefined
}

const FIRST_LINES = 3
const LONGEST_LINE = 14

/** "Jane Roe, Minister of Trade", "The following is attributable to spokesperson Jane Roe:": a line before the text that says whose it is. */
const personOfLine = ({ article, names }: Document, sentence: Sentence): string | undefined => {
  const { tokens } = sentence
  const [person, ...others] = spansInside(names, sentence).filter(n => n.type === 'person')
  if (!person || others.length > 0 || tokens.length > LONGEST_LINE) return undefined
  const words = tokens.map(t => t.text)
  const isByline =
    person.first === 0 && words[person.last + 1] === ',' && tokens.every(t => t.upos !== 'VERB') && words.at(-1) !== '.'
  const isAttributed = words.includes('attributable') && words.at(-1) === ':'
  return isByline || isAttributed ? surfaceOf(article.text, person) : undefined
}

const OFFICES = wordsOf('government-office-words')

/** The state a publisher is an office of: "Norwegian Ministry of Trade", "The White House". A paper of that country is none. */
const publishingState = (publisher: string | null | undefined): string | null => {
  const words = (publisher ?? '').split(/\s+/)
  for (let i = 0; i < words.length; i++) {
    const { known, length } = longestName(words, i) ?? {}
    if (!known?.country || !length) continue
    const isOffice = words.some(w => OFFICES.has(w))
    if (known.use === 'seat' || known.code?.endsWith('GOV') || (known.type === 'country' && isOffice))
      return known.country
  }
  return null
}

/** "President Lund" in what her own office publishes is the only Lund known who holds one that day: her full name. */
const inFull = (name: string, state: string | null, day: string | null): string => {
  const known = name.includes(' ') ? undefined : findPersonBySurname(name)
  return known && known.country === state && officeOn(known, day) === 'GOV' ? known.name : name
}

/** Who wrote a document as his own words; null where it is a report about others. */
export const findAuthor = (document: Document): Author => {
  const { title, publisher, publishedAt } = document.article
  const named = OWN_WORDS.exec(title ?? '')?.[1]
  const fromTitle = named ? personAtStart(named.split(/\s+/)) : undefined
  const fromLine = (): string | undefined => {
    for (const sentence of document.sentences.slice(0, FIRST_LINES)) {
      const person = personOfLine(document, sentence)
      if (person) return person
    }
    return undefined
  }
  const state = publishingState(publisher)
  const person = fromTitle ?? fromLine()
  return { person: person === undefined ? null : inFull(person, state, publishedAt?.slice(0, 10) ?? null), state }
}
