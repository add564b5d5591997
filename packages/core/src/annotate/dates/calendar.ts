import type { DateMention } from '../../model/index.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
export const DAY_MS = 86_400_000

/** A date as an expression tells it, at the precision of the expression. */
export type Resolved = Omit<DateMention, 'start' | 'end'>

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const pad = (n: number): string => String(n).padStart(2, '0')
const monthOf = (time: number): number => new Date(time).getUTCMonth()
const yearOf = (time: number): number => new Date(time).getUTCFullYear()

/** Midnight of an ISO day; NaN for what is none ("2021-04-45"). */
export const dayTime = (day: string): number => Date.parse(`${day}T00:00:00Z`)
/** The number of a month by its name or short form, from 0. */
export const monthIndex = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase())

export const day = (time: number): Resolved => ({
  date: iso(time),
  dateFrom: iso(time),
  dateTo: iso(time),
  precision: 'day',
})
/** A day of a month that is counted from 0; null where the month has no such day. */
export const dayOf = (year: number, month: number, number: number): Resolved | null => {
  const time = Date.UTC(year, month, number)
  return new Date(time).getUTCDate() === number && monthOf(time) === month ? day(time) : null
}
/** A month by its number from 0; past either end it is one of the year before or after. */
export const month = (year: number, number: number): Resolved => {
  const first = Date.UTC(year, number, 1)
  return {
    date: iso(first).slice(0, 7),
    dateFrom: iso(first),
    dateTo: iso(Date.UTC(year, number + 1, 0)),
    precision: 'month',
  }
}
export const year = (number: number): Resolved => ({
  date: String(number),
  dateFrom: `${number}-01-01`,
  dateTo: `${number}-12-31`,
  precision: 'year',
})
/** The year so many years before a day of publication; null where either is not known. */
export const yearBefore = (publishedAt: string | null | undefined, years: number | null): Resolved | null => {
  const published = dayTime((publishedAt ?? '').slice(0, 10))
  return years === null || Number.isNaN(published) ? null : year(yearOf(published) - years)
}
/** ISO week of the day at `time`. */
const week = (time: number): Resolved => {
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS
  const thursday = monday + 3 * DAY_MS
  const number = Math.floor((thursday - Date.UTC(yearOf(thursday), 0, 1)) / DAY_MS / 7) + 1
  return {
    date: `${yearOf(thursday)}-W${pad(number)}`,
    dateFrom: iso(monday),
    dateTo: iso(monday + 6 * DAY_MS),
    precision: 'week',
  }
}
/**
 * From the first to the last of two dates, as closely as both are known: days of one month are that month, with its first and last of them.
 * Of different years the first one names the event. Null where one is none or they stand the other way round.
 */
export const range = (from: Resolved | null, to: Resolved | null): Resolved | null => {
  if (!from || !to || from.dateFrom > to.dateTo) return null
  const shared =
    [
      from,
      month(yearOf(dayTime(from.dateFrom)), monthOf(dayTime(from.dateFrom))),
      year(yearOf(dayTime(from.dateFrom))),
    ].find(around => around.dateFrom <= from.dateFrom && to.dateTo <= around.dateTo) ?? from
  return { ...shared, dateFrom: from.dateFrom, dateTo: to.dateTo }
}

const UNITS = {
  day: (time, count) => day(time + count * DAY_MS),
  week: (time, count) => week(time + 7 * count * DAY_MS),
  month: (time, count) => month(yearOf(time), monthOf(time) + count),
  year: (time, count) => year(yearOf(time) + count),
} as const satisfies Readonly<Record<string, (time: number, count: number) => Resolved>>
/** So many days, weeks, months or years from a day, known as closely as the unit says: "three weeks ago" is a week. */
export const stepFrom = (time: number, count: number, unit: string): Resolved =>
  UNITS[unit.toLowerCase() as keyof typeof UNITS](time, count)

/** The year that puts a month and day nearest to the publication date: at most half a year ahead. */
export const nearestYear = (published: number, month: number): number => {
  const gap = month - monthOf(published)
  return yearOf(published) + (gap > 6 ? -1 : gap < -6 ? 1 : 0)
}
/** The year of the latest such month that had begun by the publication date. */
export const latestYear = (published: number, month: number): number =>
  yearOf(published) - (month > monthOf(published) ? 1 : 0)

/** The latest such weekday up to a day, or the first one after it. */
export const weekdayTime = (time: number, name: string, direction: 'last' | 'next'): number => {
  const gap = (new Date(time).getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7
  return time + (direction === 'last' ? -gap : 7 - gap) * DAY_MS
}

const SUCH = new RegExp(`^(?:this )?(?:${WEEKDAYS.join('|')})\\b(?!.*\\d)|^in \\p{L}+$`, 'iu')

/** The next day or month of a name ("Monday", "in May") for one that was read as the latest before publication; null for any other date. */
export const nextSuch = (
  words: string,
  date: DateMention,
  publishedAt: string | null | undefined,
): DateMention | null => {
  const published = publishedAt?.slice(0, 10) ?? ''
  if (!SUCH.test(words) || Number.isNaN(dayTime(published)) || date.dateTo >= published) return null
  const from = dayTime(date.dateFrom)
  if (date.precision === 'day') return { ...date, ...day(from + 7 * DAY_MS) }
  return date.precision === 'month' ? { ...date, ...month(yearOf(from) + 1, monthOf(from)) } : null
}
