import type { DateMention } from '../../model/index.js'
import { spanBefore } from '../../text/index.js'
import {
  DAY_MS,
  day,
  dayOf,
  dayTime,
  latestYear,
  month,
  monthIndex,
  nearestYear,
  type Resolved,
  range,
  stepFrom,
  weekdayTime,
  year,
} from './calendar.js'
import { COUNT_WORDS, readCount } from './numbers.js'

type Match = readonly string[]
interface Expression {
  readonly pattern: RegExp
  readonly read: (match: Match, published: number | null) => Resolved | null
}

/** An expression that tells its date only together with the day of publication. */
const relative = (pattern: RegExp, read: (match: Match, published: number) => Resolved | null): Expression => ({
  pattern,
  read: (match, published) => (published === null ? null : read(match, published)),
})
const fromToday = (pattern: RegExp, count: number): Expression =>
  relative(pattern, (_, published) => stepFrom(published, count, 'day'))
/** How far away "last", "this" and "next" are. */
const stepOf = (word: string): number => ['last', 'this', 'next'].indexOf(word.toLowerCase()) - 1

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const WEEKDAY = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const TIME_OF_DAY = '(?: (?:morning|afternoon|evening|night))?'
/** A weekday that stands before a date is part of it: "Saturday, August 17". */
const OF_WEEK = `(?:${WEEKDAY.replace('(', '(?:')},? (?:the )?)?`
const YEAR = '((?:19|20)\\d\\d)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const DASH = '\\s?(?:-|–|—|to|and|until|through)\\s?'
const COUNT = `(\\d{1,3}|an?|${COUNT_WORDS})`
const countOf = (word: string): number => readCount(word) ?? 1
/** Years before 1900 only where they can be nothing else. */
const ANY_YEAR = '(1\\d\\d\\d|20\\d\\d)'

/** Ordered: where two match at the same place the earlier one holds. */
const EXPRESSIONS: readonly Expression[] = [
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})${DASH}(?:${MONTH} )?(\\d{1,2})\\b(?:,? ${YEAR}\\b)?`, 'g'),
    read: ([, first, a, last = first, b, named], published) => {
      if (!named && published === null) return null
      const onDay = (name: string, number: string): Resolved | null => {
        const m = monthIndex(name)
        return dayOf(named ? Number(named) : nearestYear(published!, m), m, Number(number))
      }
      return range(onDay(first, a), onDay(last, b))
    },
  },
  {
    pattern: new RegExp(`\\b(?:[Ff]rom|[Bb]etween) ${MONTH}${DASH}${MONTH},? ${YEAR}\\b`, 'g'),
    read: ([, first, last, y]) => range(month(Number(y), monthIndex(first)), month(Number(y), monthIndex(last))),
  },
  {
    pattern: new RegExp(`\\b(?:from|between) ${YEAR}${DASH}${YEAR}\\b`, 'gi'),
    read: ([, from, to]) => range(year(Number(from)), year(Number(to))),
  },
  {
    pattern: new RegExp(`\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`, 'g'),
    read: ([, y, m, number]) => dayOf(Number(y), Number(m) - 1, Number(number)),
  },
  {
    pattern: new RegExp(`\\b${OF_WEEK}${MONTH} ${DAY},? ${ANY_YEAR}\\b`, 'g'),
    read: ([, name, number, y]) => dayOf(Number(y), monthIndex(name), Number(number)),
  },
  {
    pattern: new RegExp(`\\b${OF_WEEK}${DAY} (?:of )?${MONTH},? ${ANY_YEAR}\\b`, 'g'),
    read: ([, number, name, y]) => dayOf(Number(y), monthIndex(name), Number(number)),
  },
  {
    pattern: new RegExp(`\\b${MONTH},? ${ANY_YEAR}\\b`, 'g'),
    read: ([, name, y]) => month(Number(y), monthIndex(name)),
  },
  relative(new RegExp(`\\b${OF_WEEK}${MONTH} ${DAY}\\b`, 'g'), ([, name, number], published) =>
    dayOf(nearestYear(published, monthIndex(name)), monthIndex(name), Number(number)),
  ),
  relative(new RegExp(`\\b${OF_WEEK}${DAY} (?:of )?${MONTH}(?=\\W)`, 'g'), ([, number, name], published) =>
    dayOf(nearestYear(published, monthIndex(name)), monthIndex(name), Number(number)),
  ),
  relative(new RegExp(`\\bnext ${WEEKDAY}${TIME_OF_DAY}\\b`, 'gi'), ([, name], p) => day(weekdayTime(p, name, 'next'))),
  relative(new RegExp(`\\b(?:last |this )?${WEEKDAY}${TIME_OF_DAY}\\b`, 'gi'), ([, name], p) =>
    day(weekdayTime(p, name, 'last')),
  ),
  fromToday(/\b(?:today|tonight|earlier today|this (?:morning|afternoon|evening))\b/gi, 0),
  fromToday(/\b(?:yesterday|last night|the previous day|a day earlier)\b/gi, -1),
  fromToday(/\btomorrow\b/gi, 1),
  relative(/\b(?:in|over|during) the (?:past|last) week\b/gi, (_, p) => stepFrom(p, -1, 'week')),
  relative(/\b(last|this|next) (week|month|year)\b/gi, ([, word, unit], p) => stepFrom(p, stepOf(word), unit)),
  relative(new RegExp(`\\b${COUNT} (day|week|month|year)s? (?:ago|earlier)\\b`, 'gi'), ([, count, unit], p) =>
    stepFrom(p, -countOf(count), unit),
  ),
  {
    pattern: new RegExp(`\\b(?:in|since|of|during|by|throughout) ${YEAR}\\b`, 'gi'),
    read: ([, y]) => year(Number(y)),
  },
  {
    pattern:
      /\b(?:[Ii]n|[Ss]ince|[Uu]ntil) (1[0-8]\d\d)\b(?=[.,;:)]|$|\s(?:\p{Lu}|(?:and|when|after|as|at|by|the|to)\b))/gu,
    read: ([, y]) => year(Number(y)),
  },
  {
    // "the 2016 election": a year that names a thing
    pattern: new RegExp(`(?<=\\b(?:the|his|her|its|their|a)\\s|['’]s\\s)${YEAR}(?= [A-Za-z])`, 'gi'),
    read: ([, y]) => year(Number(y)),
  },
  relative(/\bearlier (?:this|in the) month\b/gi, (_, p) => stepFrom(p, 0, 'month')),
  relative(
    new RegExp(`\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Tt]his past|[Ee]arly|[Ll]ate|mid) ${MONTH}\\b(?!\\s*\\d)`, 'g'),
    ([, name], p) => month(latestYear(p, monthIndex(name)), monthIndex(name)),
  ),
]

const NAMES_DAY = /\d|(?:week|month|year)s?$/i

/**
 * Date expressions of a text, resolved against the publication date: a day (YYYY-MM-DD), a month (YYYY-MM: then "on Friday" resolves to that
 * month), or null, with which only absolute dates are found.
 */
export const findDates = (text: string, publishedAt: string | null): readonly DateMention[] => {
  const isMonth = publishedAt !== null && /^\d{4}-\d{2}$/.test(publishedAt)
  const time = publishedAt === null ? Number.NaN : dayTime(isMonth ? `${publishedAt}-28` : publishedAt.slice(0, 10))
  const published = Number.isNaN(time) ? null : time
  const found: DateMention[] = []
  const isTaken = new Uint8Array(text.length)
  for (const { pattern, read } of EXPRESSIONS) {
    for (const match of text.matchAll(pattern)) {
      const exact = read(match, published)
      // Where only the month of publication is known, "on Friday" is a day of that month and no more can be said.
      const isWeekday = exact?.precision === 'day' && !NAMES_DAY.test(match[0])
      const resolved = isMonth && published !== null && isWeekday ? stepFrom(published, 0, 'month') : exact
      const span = { start: match.index, end: match.index + match[0].length }
      if (!resolved || isTaken.subarray(span.start, span.end).includes(1)) continue
      isTaken.fill(1, span.start, span.end)
      found.push({ ...span, ...resolved })
    }
  }
  found.sort((a, b) => a.start - b.start)
  return [...found, ...sameDays(text, found, published)].sort((a, b) => a.start - b.start)
}

const NEWS_DAYS = 3

/** "Earlier in the day", "that day": the day the text named last, of those shortly before publication where that is known. */
const sameDays = (text: string, dates: readonly DateMention[], published: number | null): readonly DateMention[] => {
  const isRecent = (d: DateMention): boolean =>
    published === null || published - dayTime(d.dateFrom) <= NEWS_DAYS * DAY_MS
  const pattern = /\b(?:(?:earlier|later) (?:in the|that|the same) day|(?:that|the same) day)\b/gi
  const days = dates.filter(d => d.precision === 'day' && isRecent(d))
  return [...text.matchAll(pattern)].flatMap(match => {
    const named = spanBefore(days, match.index)
    return named ? [{ ...named, start: match.index, end: match.index + match[0].length }] : []
  })
}
