import { createRequire } from 'node:module'
import type { ParsedResult } from 'chrono-node/en'
import { monthOf } from './month-names.js'
import type { Finding } from './reading.js'

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?=$|[T ]))?)?(?:$|[T ])/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d+.*|\d{6})?$/
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/
const EPOCH = /^\d{10}(?:\d{3})?$/

const pad = (value: number | string): string => String(value).padStart(2, '0')

/** The day as ISO where there is such a day, else null. */
const toDay = (year: number | string, month: number | string, day: number | string): string | null => {
  const iso = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}

/** 19/11/2019 has one reading, 03/04/2019 two, and 3.4.2019 is day before month wherever dots are written. */
const fromNumbers = ([, a, separator, b, year]: RegExpExecArray): string | null => {
  if (separator === '.' || Number(a) > 12) return toDay(year, b, a)
  if (Number(b) > 12 || a === b) return toDay(year, a, b)
  return null
}

/** "4 mai 2021", "1er juin 2021", "4. März 2021", "4 de mayo de 2021", "4-May-2021", "04MAY2021". */
const DAY_MONTH_YEAR =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:er|st|nd|rd|th|º|\.)?[\s\u00a0-]*(?:of |de |d['’])?(\p{L}{3,14})\.?,?[\s\u00a0-]*(?:de |del )?(\d{4})(?!\d)/iu

/** Day, month by its name in one of the languages of the press, and year; null where there is no such day. */
const fromNames = (text: string): string | null => {
  const found = DAY_MONTH_YEAR.exec(text)
  const month = found && monthOf(found[2])
  return found && month ? toDay(found[3], month, found[1]) : null
}

/** "Monday, 4 October 2021" the American way, and nothing beside it. */
const MONTH_DAY_YEAR = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?([a-z]{3,9})\.? (\d{1,2}),? ([12]\d{3})$/i

/** What dates have that are written out: an English month, or three numbers in a row. */
const DATE_SIGN = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[-./\s]\d{1,2}[-./\s]\d/i

/** Dozens of modules, loaded at the first text that may hold a date in words. */
const parseStrictly = (text: string): readonly ParsedResult[] => {
  const { strict }: typeof import('chrono-node/en') = createRequire(import.meta.url)('chrono-node/en')
  return strict.parse(text)
}

const fromWords = (text: string): string | null => {
  // a day is read only where its year is written out
  if (!/\d{4}/.test(text)) return null
  const named = fromNames(text)
  if (named) return named
  const american = MONTH_DAY_YEAR.exec(text)
  const month = american && monthOf(american[1])
  if (american && month) return toDay(american[3], month, american[2])
  if (!DATE_SIGN.test(text)) return null
  const [found] = parseStrictly(text)
  const start = found?.start
  if (!start?.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return null
  if (!/\d{4}/.test(found.text)) return null
  return toDay(start.get('year')!, start.get('month')!, start.get('day')!)
}

/**
 * A date in any common notation as an ISO day, or as the month or year it gives; the day is the one the publisher wrote, in its
 * own time zone. Null where it is none or has two readings (03/04/2019).
 */
export const toIsoDate = (value: unknown): string | null => {
  const text = String(value ?? '').trim()
  const iso = ISO.exec(text)
  if (iso) {
    const [, year, month, day] = iso
    if (day) return toDay(year, month, day)
    return month ? (toDay(year, month, '01')?.slice(0, 7) ?? null) : year
  }
  if (EPOCH.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10)
  const compact = COMPACT.exec(text)
  if (compact) return toDay(compact[1], compact[2], compact[3])
  const numeric = NUMERIC.exec(text)
  if (numeric) return fromNumbers(numeric)
  return fromWords(text)
}

const DAY_MS = 86_400_000
/** Somewhere it is tomorrow already, and an issue may be dated a day ahead. */
const AHEAD_DAYS = 2
/** Nothing was printed before. */
const FIRST_YEAR = '1400'

/** What is odd about a publication date that can be read: it lies ahead, or before there were newspapers. */
export const oddDate = (publishedAt: string, now: Date): Finding | null => {
  const latest = new Date(now.getTime() + AHEAD_DAYS * DAY_MS).toISOString()
  if (publishedAt > latest.slice(0, publishedAt.length))
    return {
      code: 'DATE_FUTURE',
      message: `the publication date ${publishedAt} lies in the future; what "Thursday" and "last year" mean is counted from it all the same`,
    }
  return publishedAt < FIRST_YEAR
    ? {
        code: 'DATE_EARLY',
        message: `the publication date ${publishedAt} is before all newspapers; what "Thursday" and "last year" mean is counted from it all the same`,
      }
    : null
}

/** The publication date of an article, with a finding where one is given and cannot be read. */
export const readDate = (
  value: unknown,
): { readonly publishedAt: string | null; readonly findings: readonly Finding[] } => {
  const given = String(value ?? '').trim()
  const publishedAt = toIsoDate(given)
  const findings =
    given !== '' && publishedAt === null
      ? [
          {
            code: 'DATE_UNREADABLE',
            message: `the date "${given.slice(0, 60)}" has no single reading; write YYYY-MM-DD. The article is read without one.`,
          },
        ]
      : []
  return { publishedAt, findings }
}
