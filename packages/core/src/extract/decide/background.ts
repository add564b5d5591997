import {
  childrenOf,
  DAY_MS,
  dependents,
  hasLabel,
  headOf,
  pathOf,
  readCount,
  subtree,
  yearBefore,
} from '../../annotate/index.js'
import { ANNIVERSARIES, COMMEMORATING_VERBS, LONG_AGO, wordsOf, YEARS } from '../../lexicon/index.js'
import type { DateMention, Sentence, Token } from '../../model/index.js'
import { spansInside } from '../../text/index.js'
import type { RuleContext } from '../context.js'
import { decideDate } from './event-date.js'
import { isHistoric, isToldBy } from './fiction.js'

/** When an event was; `background`: it is told as history, and the text does not say when. */
export interface EventTime {
  readonly date: Omit<DateMention, 'start' | 'end'> | null
  readonly background?: true
}

/** Told as history, so many years before the day of publication where the text says it; null where it is news. */
type History = { readonly years: number | null } | null

const countBefore = (sentence: Sentence, noun: Token): number | null =>
  dependents(sentence, noun, ['nummod', 'amod', 'compound']).reduce<number | null>(
    (found, word) => found ?? readCount(word.text),
    null,
  )

/** "The 85th anniversary of the invasion", "a commemoration of the attack". */
const ofAnniversary = (sentence: Sentence, at: Token): History => {
  const noun = headOf(sentence, at)
  if (!noun || !hasLabel(at, ['nmod', 'acl']) || !ANNIVERSARIES.has(noun.lemma)) return null
  return { years: ANNIVERSARIES.get(noun.lemma) ?? countBefore(sentence, noun) }
}

const COUNTED_FROM = wordsOf('elapsed-time-markers')

/** "50 years since A attacked B", "ten years after the invasion". */
const countedBack = (sentence: Sentence, at: Token): History => {
  const mark = dependents(sentence, at, ['mark', 'case']).find(m => COUNTED_FROM.has(m.text.toLowerCase()))
  const unit = mark && sentence.tokens[mark.index - 1]
  const length = unit && YEARS.get(unit.lemma)
  if (!unit || length === undefined) return null
  const count = countBefore(sentence, unit) ?? readCount(sentence.tokens[unit.index - 1]?.text ?? '')
  return { years: count && /^since$/i.test(mark.text) ? count * length : null }
}

const historyAt = (context: RuleContext, at: Token): History => {
  const { sentence } = context
  const head = headOf(sentence, at)
  const isCommemorated =
    head !== undefined && COMMEMORATING_VERBS.has(head.lemma) && hasLabel(at, ['obj', 'ccomp', 'nsubj:pass'])
  if (isCommemorated || isToldBy(context, at, isHistoric)) return { years: null }
  return ofAnniversary(sentence, at) ?? countedBack(sentence, at)
}

/** "Centuries ago A attacked B", "in the Middle Ages". */
const isLongAgo = ({ sentence, document }: RuleContext, anchor: Token): boolean => {
  const verb = pathOf(sentence, anchor).find(t => t.upos === 'VERB' && t.xpos !== 'VBG')
  const time = LONG_AGO.exec(document.article.text.slice(sentence.start, sentence.end))
  if (!time || !verb || !/^VB[DN]$/.test(verb.xpos)) return false
  const start = sentence.start + time.index
  return childrenOf(sentence, verb).some(t => start <= t.start && t.end <= start + time[0].length)
}

/** News is younger, in days before publication. */
const OLD_DAYS = 365

/** The date of something that is history: one among its own words ("the 1939 invasion"), else one of long before publication. */
const dateOfHistory = ({ document, sentence }: RuleContext, anchor: Token): DateMention | null => {
  const own = new Set(subtree(sentence, anchor))
  const isOwn = (date: DateMention): boolean =>
    sentence.tokens.some(t => own.has(t.index) && t.start <= date.start && date.start < t.end)
  const published = Date.parse(document.article.publishedAt ?? '')
  const isOld = (date: DateMention): boolean => published - Date.parse(date.dateTo) > OLD_DAYS * DAY_MS
  const dates = spansInside(document.dates, sentence)
  return dates.find(isOwn) ?? dates.find(isOld) ?? null
}

/** The date of an event; history is dated by its own words or by the years since, and else is background. */
export const decideTime = (context: RuleContext, anchor: Token): EventTime => {
  const { sentence, document } = context
  const history = pathOf(sentence, anchor).reduce<History>((found, at) => found ?? historyAt(context, at), null)
  if (history) {
    const published = yearBefore(document.article.publishedAt, history.years)
    const date = dateOfHistory(context, anchor) ?? published
    return date ? { date } : { date, background: true }
  }
  const isOld = isLongAgo(context, anchor)
  const date = isOld ? dateOfHistory(context, anchor) : decideDate(context, anchor)
  return isOld && date === null ? { date, background: true } : { date }
}
