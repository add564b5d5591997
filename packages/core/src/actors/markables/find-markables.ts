import { childrenOf, dependents } from '../../annotate/index.js'
import { BODY_KINDS, findNoun, findTitle } from '../../lexicon/index.js'
import type { Document, NameSpan, Sentence, Token } from '../../model/index.js'
import { spanAround } from '../../text/index.js'
import { findTitleBlock } from '../names/title-block.js'
import type { Markable } from './markable.js'
import { isCasualties, isQuantity, readNominal } from './nominal.js'
import { findPronoun } from './pronouns.js'

/** The phrases of a document that may refer to actors, in reading order, and the one each word belongs to. */
export interface Markables {
  readonly inOrder: readonly Markable[]
  readonly at: (sentence: Sentence, token: Token) => Markable | undefined
  /** The names of a sentence. */
  readonly namesIn: (sentence: Sentence) => readonly NameSpan[]
  /** "A and B" as one, by the first head. */
  readonly together: (sentence: Sentence, token: Token) => Markable | undefined
}

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

/** "The Nordmart chain": the kind behind a name belongs to it. */
const kindBehind = (sentence: Sentence, name: NameSpan): Token | undefined => {
  const kind = sentence.tokens[name.last + 1]
  const isOne = kind && BODY_KINDS.has(kind.lemma) && headWithin(sentence, name.first, name.last).head === kind.index
  return isOne && name.type !== 'person' && name.type !== 'country' ? kind : undefined
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
    end: name.end,
    kind: 'name',
    type: name.type === 'demonym' ? 'country' : name.type,
    isPlural: false,
    gender: title?.gender ?? null,
    name,
    title,
  }
}

/** "The two", "both", "the 36": a number or determiner in the place of a noun. */
const isCountedGroup = (sentence: Sentence, token: Token): boolean =>
  /^(?:NUM|DET|ADJ)$/.test(token.upos) &&
  /^(?:nsubj|obj|iobj|obl|nmod|conj)/.test(token.deprel) &&
  (/^both$/i.test(token.text) ||
    (/^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|accused|wounded|injured|dead|poor|rich)$/i.test(
      token.text,
    ) &&
      dependents(sentence, token, ['det']).some(d => /^(?:the|these|those)$/i.test(d.text))))

const isNominalHead = (token: Token): boolean => token.upos === 'NOUN' || token.upos === 'PROPN'

/** Finds the names, nominals, pronouns and coordinations of a document. */
export const findMarkables = ({ article, sentences, names, dates }: Document): Markables => {
  const slots: (Markable | undefined)[][] = sentences.map(s => new Array(s.tokens.length).fill(undefined))
  const coordinations = new Map<Token, Markable>()
  const surface = (start: number, end: number): string => article.text.slice(start, end).replace(/\s+/g, ' ')
  const namesOf: NameSpan[][] = sentences.map(() => [])
  for (const name of names) namesOf[name.sentence].push(name)
  const isDate = (token: Token): boolean => spanAround(dates, token) !== undefined

  const inSentence = (sentence: Sentence): readonly Markable[] => {
    const row = slots[sentence.index]
    const own = namesOf[sentence.index]
    const found: Markable[] = []
    for (const name of own) {
      if (name.type === 'demonym') continue
      const { first, ...markable } = readName(sentence, name, own)
      found.push(markable)
      for (let i = first; i <= name.last; i++) row[i] = markable
      const described = describingNoun(sentence, first, name.last)
      if (described) row[described.index] = markable
      const kind = kindBehind(sentence, name)
      if (kind) row[kind.index] = markable
    }
    for (const token of sentence.tokens) {
      if (row[token.index] || isQuantity(sentence, token)) continue
      const pronoun = token.upos === 'PRON' || token.xpos === 'PRP$' ? findPronoun(token.text) : undefined
      const nominal = pronoun
        ? undefined
        : (isNominalHead(token) || isCountedGroup(sentence, token) || isCasualties(sentence, token)) && !isDate(token)
          ? readNominal(sentence, token, own, surface)
          : undefined
      const markable: Markable | undefined = pronoun
        ? {
            sentence,
            head: token,
            start: token.start,
            end: token.end,
            kind: 'pronoun',
            type: null,
            isPlural: pronoun.isPlural,
            gender: pronoun.gender === 'n' ? null : pronoun.gender,
            pronoun,
          }
        : nominal
      if (!markable) continue
      found.push(markable)
      row[token.index] = markable
      if (nominal?.nominal?.quantity) row[nominal.nominal.quantity.index] ??= nominal
    }
    for (const markable of [...found]) {
      const parts = dependents(sentence, markable.head, ['conj']).flatMap(c => row[c.index] ?? [])
      const members = [markable, ...parts.filter(p => p !== markable)]
      if (members.length < 2 || members.some(m => m.pronoun && m.type === 'thing')) continue
      if (!childrenOf(sentence, members[members.length - 1].head).some(c => /^(?:and|&|as)$/i.test(c.text))) continue
      const isPeople = members.every(m => m.type === 'person' || m.type === 'group' || m.pronoun)
      const last = members[members.length - 1]
      const coordination: Markable = {
        sentence,
        head: markable.head,
        start: markable.start,
        end: Math.max(last.end, markable.end),
        kind: 'nominal',
        type: isPeople ? 'group' : members.every(m => m.type === markable.type) ? markable.type : 'thing',
        isPlural: true,
        gender: null,
        members,
      }
      coordinations.set(markable.head, coordination)
      found.push(coordination)
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end)
  }

  return {
    inOrder: sentences.flatMap(inSentence),
    at: (sentence, token) => slots[sentence.index][token.index],
    namesIn: sentence => namesOf[sentence.index],
    together: (_sentence, token) => coordinations.get(token),
  }
}
