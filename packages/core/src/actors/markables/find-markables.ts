import { childrenOf, dependents } from '../../annotate/index.js'
import { BODY_KINDS, findNoun, findTitle, wordsOf } from '../../lexicon/index.js'
import type { CharSpan, Document, NameSpan, Sentence, Token } from '../../model/index.js'
import { spanAround, surfaceOf } from '../../text/index.js'
import { findTitleBlock } from '../names/title-block.js'
import { isOpenHead } from './description-end.js'
import { joinNouns, jointNoun } from './joint-nouns.js'
import type { Markable } from './markable.js'
import { isCasualties, isQuantity, readNominal } from './nominal.js'
import { isPartOfDescription } from './part-of-name.js'
import { findPronoun } from './pronouns.js'

/** The phrases of a document that may refer to actors, in reading order, and the one each word belongs to. */
export interface Markables {
  readonly inOrder: readonly Markable[]
  readonly at: (sentence: Sentence, token: Token) => Markable | undefined
  /** The names of a sentence. */
  readonly namesIn: (sentence: Sentence) => readonly NameSpan[]
}

const JOINT = wordsOf('joint-coordinators')
const HELD_ALONE = wordsOf('offices-held-alone')

/** The word of the span that hangs from outside it. */
const headWithin = (sentence: Sentence, first: number, last: number): Token => {
  for (let i = first; i <= last; i++) {
    const { head } = sentence.tokens[i]
    if (head < first || head > last) return sentence.tokens[i]
  }
  return sentence.tokens[last]
}

/** The common noun right before a name that says what it is: "airline" of "the airline Mahan Air". */
const describingNoun = (sentence: Sentence, first: number, last: number): Token | undefined => {
  const before = sentence.tokens[first - 1]
  if (before?.upos !== 'NOUN' || !(findNoun(before.lemma) ?? findTitle([before.lemma]))) return undefined
  const name = headWithin(sentence, first, last)
  const isOneNominal =
    before.head >= first ||
    name.head === before.head ||
    sentence.tokens.slice(first).some(t => t.head === before.index && /^(?:appos|flat|compound|nmod)/.test(t.deprel))
  return isOneNominal ? before : undefined
}

const OFFICE = /^(?:GOV|LEG)$/

/** "Soldier" of "former soldier and writer Jane Roe": the first of two nouns that both say what one is; `second` is the other. */
const firstOfTwo = (sentence: Sentence, second: Token | undefined, name: Token): Token | undefined => {
  if (!second || /^\p{Lu}/u.test(second.text)) return undefined
  const { tokens } = sentence
  let and = second.index - 1
  while (and > 0 && tokens[and].head === second.index && /^(?:compound|amod)$/.test(tokens[and].deprel)) and--
  const first = tokens[and - 1]
  if (first?.xpos !== 'NN' || !JOINT.has(tokens[and].text.toLowerCase())) return undefined
  const isOne = [second.head, name.head].includes(first.index) && findNoun(first.lemma) !== undefined
  const isOffice = OFFICE.test(findTitle([first.lemma])?.code ?? '') && dependents(sentence, first, ['det']).length > 0
  return isOne && !isOffice && !HELD_ALONE.has(first.lemma) ? first : undefined
}

/** "The Nordmart chain": the kind behind a name belongs to it. */
const kindBehind = (sentence: Sentence, name: NameSpan): Token | undefined => {
  const kind = sentence.tokens[name.last + 1]
  const isOne = kind && BODY_KINDS.has(kind.lemma) && headWithin(sentence, name.first, name.last).head === kind.index
  return isOne && name.type !== 'person' && name.type !== 'country' ? kind : undefined
}

const RULERS = wordsOf('ruler-titles')

/** "King Harald V of Norway": the state behind a ruler's name is told with it. */
const realm = (sentence: Sentence, name: NameSpan, { title, names }: Realm): NameSpan | undefined =>
  RULERS.has(title?.toLowerCase() ?? '') && sentence.tokens[name.last + 1]?.text === 'of'
    ? names.find(n => n.first === name.last + 2 && n.type === 'country')
    : undefined

interface Realm {
  readonly title: string | null | undefined
  readonly names: readonly NameSpan[]
}

const readName = (sentence: Sentence, name: NameSpan, names: readonly NameSpan[]): Markable & { first: number } => {
  const title = name.type === 'person' ? findTitleBlock(sentence, name, names) : undefined
  const first = title?.first ?? name.first
  const described = describingNoun(sentence, first, name.last)
  const head = headWithin(sentence, described?.index ?? first, name.last)
  return {
    sentence,
    head,
    first,
    start: sentence.tokens[first].start,
    end: realm(sentence, name, { title: title?.title, names })?.end ?? name.end,
    kind: 'name',
    type: name.type === 'demonym' ? 'country' : name.type,
    isPlural: false,
    gender: title?.gender ?? null,
    name,
    title,
  }
}

const NUMERALS = wordsOf('small-numerals')
const NOMINALIZED = wordsOf('nominalized-adjectives')
const DEFINITE_PLURAL = wordsOf('definite-plural-determiners')

const isCount = (word: string): boolean => NUMERALS.has(word) || NOMINALIZED.has(word) || /^\d[\d,]*$/.test(word)

/** "The two", "both", "the 36": a number or determiner in the place of a noun. */
const isCountedGroup = (sentence: Sentence, token: Token): boolean =>
  /^(?:NUM|DET|ADJ)$/.test(token.upos) &&
  /^(?:nsubj|obj|iobj|obl|nmod|conj)/.test(token.deprel) &&
  (/^both$/i.test(token.text) ||
    (isCount(token.text.toLowerCase()) &&
      dependents(sentence, token, ['det']).some(d => DEFINITE_PLURAL.has(d.text.toLowerCase()))))

const isNominalHead = (token: Token): boolean => token.upos === 'NOUN' || token.upos === 'PROPN'

const isDescription = (sentence: Sentence, token: Token): boolean =>
  isNominalHead(token) ||
  isCountedGroup(sentence, token) ||
  isCasualties(sentence, token) ||
  isOpenHead(sentence, token)

const readPronoun = (sentence: Sentence, head: Token): Markable | undefined => {
  const pronoun = head.upos === 'PRON' || head.xpos === 'PRP$' ? findPronoun(head) : undefined
  if (!pronoun) return undefined
  const { start, end } = head
  const gender = pronoun.gender === 'n' ? null : pronoun.gender
  return { sentence, head, start, end, kind: 'pronoun', type: null, isPlural: pronoun.isPlural, gender, pronoun }
}

/** The type of "A and B": people together are a group, others what they are one by one where that is the same. */
const typeOfMembers = (members: readonly Markable[]): Markable['type'] => {
  if (members.every(m => m.type === 'person' || m.type === 'group' || m.pronoun)) return 'group'
  const [{ type }] = members
  return members.every(m => m.type === type) ? type : 'thing'
}

/** "A and B" as one, by its first; undefined where nothing is coordinated with the markable. */
const readCoordination = (first: Markable, row: readonly (Markable | undefined)[]): Markable | undefined => {
  const { sentence, head, start } = first
  const others = dependents(sentence, head, ['conj']).flatMap(c => row[c.index] ?? [])
  const members = [first, ...others.filter(m => m !== first)]
  const last = members[members.length - 1]
  if (members.length < 2 || members.some(m => m.pronoun && m.type === 'thing')) return undefined
  if (!childrenOf(sentence, last.head).some(c => JOINT.has(c.text.toLowerCase()))) return undefined
  return {
    sentence,
    head,
    start,
    end: Math.max(last.end, first.end),
    kind: 'nominal',
    type: typeOfMembers(members),
    isPlural: true,
    gender: null,
    members,
  }
}

/** Finds the names, nominals, pronouns and coordinations of a document. */
export const findMarkables = ({ article, sentences, names, dates }: Document): Markables => {
  const slots: (Markable | undefined)[][] = sentences.map(s => new Array(s.tokens.length).fill(undefined))
  const namesOf: NameSpan[][] = sentences.map(() => [])
  for (const name of names) namesOf[name.sentence].push(name)
  const surface = (span: CharSpan): string => surfaceOf(article.text, span)

  const inSentence = (sentence: Sentence): readonly Markable[] => {
    const row = slots[sentence.index]
    const own = namesOf[sentence.index].filter(name => !isPartOfDescription(sentence, name))
    const found: Markable[] = []
    for (const name of own) {
      if (name.type === 'demonym') continue
      const { first, ...markable } = readName(sentence, name, own)
      found.push(markable)
      row.fill(markable, first, name.last + 1)
      const described = describingNoun(sentence, first, name.last)
      const title = first < name.first ? sentence.tokens[first] : undefined
      for (const noun of [
        described,
        firstOfTwo(sentence, described ?? title, markable.head),
        kindBehind(sentence, name),
      ])
        if (noun) row[noun.index] = markable
    }
    for (const token of sentence.tokens) {
      if (row[token.index] || isQuantity(sentence, token)) continue
      const one =
        readPronoun(sentence, token) ??
        (isDescription(sentence, token) && !spanAround(dates, token)
          ? readNominal(sentence, token, own, surface)
          : undefined)
      if (!one) continue
      const joint = one.nominal && jointNoun(sentence, one)
      const second = joint && readNominal(sentence, joint, own, surface)
      const markable = second?.nominal?.noun && one.nominal?.noun ? joinNouns(one, second, surface) : one
      found.push(markable)
      row[token.index] = markable
      // of "the presidents of Kenya and Peru" the two act, and not their states
      for (const { first, last } of markable.nominal?.shared?.names ?? []) row.fill(markable, first, last + 1)
      if (joint && markable !== one) row[joint.index] = markable
      const quantity = markable.nominal?.quantity
      if (quantity) row[quantity.index] ??= markable
    }
    found.push(...found.flatMap(markable => readCoordination(markable, row) ?? []))
    return found.sort((a, b) => a.start - b.start || a.end - b.end)
  }

  return {
    inOrder: sentences.flatMap(inSentence),
    at: (sentence, token) => slots[sentence.index][token.index],
    namesIn: sentence => namesOf[sentence.index],
  }
}
