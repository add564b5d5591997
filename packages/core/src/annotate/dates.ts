import type { DateMention } from '../model/index.js'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const DAY_MS = 86_400_000

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const WEEKDAY = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const dayTime = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const monthIndex = (name: string): number =>
  MONTHS.findIndex(m => m.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)))
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
const pad = (n: number): string => String(n).padStart(2, '0')

type Resolved = Omit<DateMention, 'start' | 'end'>

const day = (time: number): Resolved => ({ date: iso(time), dateFrom: iso(time), dateTo: iso(time), precision: 'day' })
const month = (year: number, m: number): Resolved => ({
  date: `${year}-${pad(m + 1)}`,
  dateFrom: `${year}-${pad(m + 1)}-01`,
  dateTo: `${year}-${pad(m + 1)}-${pad(lastDay(year, m))}`,
  precision: 'month',
})
const year = (y: number): Resolved => ({
  date: String(y),
  dateFrom: `${y}-01-01`,
  dateTo: `${y}-12-31`,
  precision: 'year',
})

/** ISO week of the day at `time`. */
const week = (time: number): Resolved => {
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS
  const thursday = new Date(monday + 3 * DAY_MS)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const number = Math.floor((thursday.getTime() - first) / DAY_MS / 7) + 1
  return {
    date: `${thursday.getUTCFullYear()}-W${pad(number)}`,
    dateFrom: iso(monday),
    dateTo: iso(monday + 6 * DAY_MS),
    precision: 'week',
  }
}

/** The year that puts a month and day nearest to the publication date: at most half a year ahead. */
const nearestYear = (published: number, m: number): number => {
  const at = new Date(published)
  const gap = m - at.getUTCMonth()
  return at.getUTCFullYear() + (gap > 6 ? -1 : gap < -6 ? 1 : 0)
}

/** The year of the latest such month that had begun by the publication date. */
const latestYear = (published: number, m: number): number => {
  const at = new Date(published)
  return at.getUTCFullYear() - (m > at.getUTCMonth() ? 1 : 0)
}

const weekdayTime = (published: number, name: string, direction: 'last' | 'next'): number => {
  const gap = (new Date(published).getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7
  return direction === 'last' ? published - gap * DAY_MS : published + ((7 - gap) % 7 || 7) * DAY_MS
}

type Pattern = readonly [RegExp, (match: RegExpExecArray, published: number | null) => Resolved | null]

const shift = (days: number) => (_: RegExpExecArray, published: number | null) =>
  published === null ? null : day(published + days * DAY_MS)

/** From the first to the last of two resolved dates; the first one names the event. */
const range = (from: Resolved, to: Resolved): Resolved | null =>
  from.dateFrom <= to.dateTo ? { ...from, dateTo: to.dateTo } : null
const DASH = '\\s?(?:-|–|—|to|and|until|through)\\s?'

const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const COUNT = `(\\d{1,2}|an?|${NUMBERS.slice(1).join('|')})`
const countOf = (word: string): number => Number(word) || Math.max(1, NUMBERS.indexOf(word.toLowerCase()) + 1)

/** "Three days ago" is a day; weeks, months and years ago are known no closer than that. */
const ago = (published: number, count: number, unit: string): Resolved => {
  const at = new Date(published)
  if (unit === 'day') return day(published - count * DAY_MS)
  if (unit === 'week') return week(published - 7 * count * DAY_MS)
  if (unit === 'year') return year(at.getUTCFullYear() - count)
  const shifted = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - count, 1))
  return month(shifted.getUTCFullYear(), shifted.getUTCMonth())
}

/** Ordered: where two patterns match at the same place the earlier one wins. */
const PATTERNS: readonly Pattern[] = [
  [
    new RegExp(`\\b${MONTH} (\\d{1,2})${DASH}(?:${MONTH} )?(\\d{1,2})\\b(?:,? ((?:19|20)\\d\\d)\\b)?`, 'g'),
    ([, first, a, last = first, b, named], p) => {
      if (!named && p === null) return null
      const dayOf = (name: string, number: string): Resolved =>
        day(Date.UTC(named ? Number(named) : nearestYear(p!, monthIndex(name)), monthIndex(name), Number(number)))
      return range(dayOf(first, a), dayOf(last, b))
    },
  ],
  [
    new RegExp(`\\b(?:from|between) ((?:19|20)\\d\\d)${DASH}((?:19|20)\\d\\d)\\b`, 'gi'),
    m => range(year(Number(m[1])), year(Number(m[2]))),
  ],
  [/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, m => (Number(m[2]) <= 12 ? day(dayTime(m[0])) : null)],
  [
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'g'),
    m => day(Date.UTC(Number(m[3]), monthIndex(m[1]), Number(m[2]))),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ((?:19|20)\\d\\d)\\b`, 'g'),
    m => day(Date.UTC(Number(m[3]), monthIndex(m[2]), Number(m[1]))),
  ],
  [new RegExp(`\\b${MONTH},? ((?:19|20)\\d\\d)\\b`, 'g'), m => month(Number(m[2]), monthIndex(m[1]))],
  [
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'g'),
    (m, p) => (p === null ? null : day(Date.UTC(nearestYear(p, monthIndex(m[1])), monthIndex(m[1]), Number(m[2])))),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?=\\W)`, 'g'),
    (m, p) => (p === null ? null : day(Date.UTC(nearestYear(p, monthIndex(m[2])), monthIndex(m[2]), Number(m[1])))),
  ],
  [new RegExp(`\\bnext ${WEEKDAY}\\b`, 'gi'), (m, p) => (p === null ? null : day(weekdayTime(p, m[1], 'next')))],
  [
    new RegExp(`\\b(?:last |this )?${WEEKDAY}\\b`, 'gi'),
    (m, p) => (p === null ? null : day(weekdayTime(p, m[1], 'last'))),
  ],
  [/\b(?:today|tonight|earlier today|this (?:morning|afternoon|evening))\b/gi, shift(0)],
  [/\b(?:yesterday|last night|the previous day|a day earlier)\b/gi, shift(-1)],
  [/\btomorrow\b/gi, shift(1)],
  [
    /\b(?:last week|(?:in|over|during) the (?:past|last) week)\b/gi,
    (_, p) => (p === null ? null : week(p - 7 * DAY_MS)),
  ],
  [/\bthis week\b/gi, (_, p) => (p === null ? null : week(p))],
  [/\bnext week\b/gi, (_, p) => (p === null ? null : week(p + 7 * DAY_MS))],
  [
    /\b(last|this|next) month\b/gi,
    (m, p) => {
      if (p === null) return null
      const at = new Date(p)
      const shifted = new Date(
        Date.UTC(
          at.getUTCFullYear(),
          at.getUTCMonth() + (m[1].toLowerCase() === 'last' ? -1 : m[1].toLowerCase() === 'next' ? 1 : 0),
          1,
        ),
      )
      return month(shifted.getUTCFullYear(), shifted.getUTCMonth())
    },
  ],
  [
    /\b(last|this|next) year\b/gi,
    (m, p) =>
      p === null
        ? null
        : year(
            new Date(p).getUTCFullYear() + (m[1].toLowerCase() === 'last' ? -1 : m[1].toLowerCase() === 'next' ? 1 : 0),
          ),
  ],
  [
    new RegExp(`\\b${COUNT} (day|week|month|year)s? (?:ago|earlier)\\b`, 'gi'),
    (m, p) => (p === null ? null : ago(p, countOf(m[1]), m[2].toLowerCase())),
  ],
  [/\b(?:in|since|of|during|by|throughout) ((?:19|20)\d\d)\b/gi, m => year(Number(m[1]))],
  [
    /\bearlier (?:this|in the) month\b/gi,
    (_, p) => (p === null ? null : month(new Date(p).getUTCFullYear(), new Date(p).getUTCMonth())),
  ],
  [
    new RegExp(`\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Ee]arly|[Ll]ate|mid) ${MONTH}\\b(?!\\s*\\d)`, 'g'),
    (m, p) => (p === null ? null : month(latestYear(p, monthIndex(m[1])), monthIndex(m[1]))),
  ],
]

/** Where only the month of publication is known, "on Friday" is a day of that month and no more can be said. */
const monthOf = (published: number): Resolved => {
  const at = new Date(published)
  return month(at.getUTCFullYear(), at.getUTCMonth())
}
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
  for (const [pattern, resolve] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const exact = resolve(match as RegExpExecArray, published)
      const isWeekday = exact?.precision === 'day' && !NAMES_DAY.test(match[0])
      const resolved = isMonth && published !== null && isWeekday ? monthOf(published) : exact
      const span = { start: match.index, end: match.index + match[0].length }
      if (resolved && !found.some(f => f.start < span.end && span.start < f.end)) found.push({ ...span, ...resolved })
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
  return [...text.matchAll(pattern)].flatMap(match => {
    const named = dates.findLast(d => d.end <= match.index && d.precision === 'day' && isRecent(d))
    return named ? [{ ...named, start: match.index, end: match.index + match[0].length }] : []
  })
}
