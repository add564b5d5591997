import type { CharSpan } from '../model/index.js'
import { findParagraphs } from './paragraphs.js'
import { spansInside } from './spans.js'
import { chunksOf, isAbbreviation, isOpeningAbbreviation, tokenize } from './tokenize.js'

/** A longer sentence is cut: the network's work grows with the square of its length. */
const MAX_WORDS = 250
/** No word, no address and no run of words without a space is longer; what is (encoded data, a rule of signs) is not read. */
const LONGEST_CHUNK = 1000

export interface RawSentence extends CharSpan {
  readonly words: readonly CharSpan[]
}

const isEnd = (word: string): boolean =>
  /^(?:[.!?]+|…|\.\.\.)$/.test(word) || (/\.$/.test(word) && isAbbreviation(word.slice(0, -1)))
const isCloser = (word: string): boolean => /^["”’')\]»]$/.test(word)
const startsSentence = (word: string): boolean => /^["“‘'([«]?[\p{Lu}\d]/u.test(word)
const STARTERS =
  /^(?:The|A|An|He|She|It|They|We|In|On|At|But|And|This|That|His|Her|Its|Their|I|If|As|After|There|Meanwhile|However)$/

const endsAt = (text: string, words: readonly CharSpan[], i: number): boolean => {
  const word = text.slice(words[i].start, words[i].end)
  const next = words[i + 1]
  if (!next) return true
  const follower = text.slice(next.start, next.end)
  if (next.start === words[i].end) return false
  if (isCloser(word)) {
    const before = words[i - 1]
    return (
      before !== undefined &&
      /^[.!?]$/.test(text.slice(before.start, before.end)) &&
      startsSentence(text.slice(next.start, next.start + 2))
    )
  }
  if (!isEnd(word) || (word.endsWith('.') && isOpeningAbbreviation(word.slice(0, -1)))) return false
  const opensQuote = /^["“‘'([«]$/.test(follower)
  if (word.length > 1 && /\.$/.test(word) && !/^[.!?]+$/.test(word))
    return STARTERS.test(follower) || (opensQuote && follower !== '(')
  return opensQuote || startsSentence(follower)
}

/** "10:30 a.m.", "9 pm". */
export const TIME_OF_DAY = /^\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?$/i

const splitParagraph = (text: string, paragraph: CharSpan): readonly RawSentence[] => {
  const words = tokenize(text, paragraph)
  const sentences: RawSentence[] = []
  let first = 0
  for (let i = 0; i < words.length; i++) {
    // "10:30 a.m. The minister meets …": the time of a line of a schedule belongs to what follows
    const isTime = i === first + 1 && TIME_OF_DAY.test(text.slice(words[first].start, words[i].end))
    if ((isTime || !endsAt(text, words, i)) && i - first < MAX_WORDS) continue
    const part = words.slice(first, i + 1)
    sentences.push({ start: part[0].start, end: part[part.length - 1].end, words: part })
    first = i + 1
  }
  return sentences
}

/** What is too long without white space to be words, as spans in text order. No sentence goes on over it. */
export const findUnread = (text: string, paragraphs: readonly CharSpan[]): readonly CharSpan[] =>
  paragraphs.flatMap(p =>
    p.end - p.start > LONGEST_CHUNK ? chunksOf(text, p).filter(c => c.end - c.start > LONGEST_CHUNK) : [],
  )

/** The parts of a paragraph that can be read. */
const readable = (paragraph: CharSpan, unread: readonly CharSpan[]): readonly CharSpan[] => {
  const own = spansInside(unread, paragraph)
  return [...own, { start: paragraph.end }].map(({ start }, i) => ({
    start: own[i - 1]?.end ?? paragraph.start,
    end: start,
  }))
}

/** Sentences of the story text with their words. Every word lies in exactly one sentence; furniture, and what is no words, lies in none. */
export const splitSentences = (
  text: string,
  paragraphs: readonly CharSpan[] = findParagraphs(text),
  unread: readonly CharSpan[] = findUnread(text, paragraphs),
): readonly RawSentence[] => paragraphs.flatMap(p => readable(p, unread)).flatMap(p => splitParagraph(text, p))
