/** Days in all the ways Cypher names them, of which the embedded engine knows one. */

/** The parts of a day as `date({…})` takes them. */
export type DayParts = Readonly<Record<string, number>>

const DAY = 86_400_000
const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day)
const toText = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The Monday of the week in which the 4th of January lies: the first week of ISO 8601. */
const firstMonday = (year: number): number => {
  const fourth = utc(year, 1, 4)
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY
}

/** The n-th day from a first one on, or null where it is not before `end`. */
const nthDay = (first: number, n: number, end: number): string | null => {
  const time = first + (n - 1) * DAY
  return n >= 1 && time < end ? toText(time) : null
}

/** The ways to name a day: the part that tells which it is, and how it is read. */
const WAYS: readonly { readonly parts: readonly string[]; readonly read: (p: DayParts) => string | null }[] = [
  {
    parts: ['year', 'week', 'dayOfWeek'],
    read: ({ year, week, dayOfWeek: day = 1 }) =>
      week < 1 || day > 7 ? null : nthDay(firstMonday(year), (week - 1) * 7 + day, firstMonday(year + 1)),
  },
  {
    parts: ['year', 'ordinalDay'],
    read: ({ year, ordinalDay }) => nthDay(utc(year, 1, 1), ordinalDay, utc(year + 1, 1, 1)),
  },
  {
    parts: ['year', 'quarter', 'dayOfQuarter'],
    read: ({ year, quarter, dayOfQuarter: day = 1 }) =>
      quarter < 1 || quarter > 4 ? null : nthDay(utc(year, quarter * 3 - 2, 1), day, utc(year, quarter * 3 + 1, 1)),
  },
  {
    parts: ['year', 'month', 'day'],
    read: ({ year, month = 1, day = 1 }) =>
      month < 1 || month > 12 ? null : nthDay(utc(year, month, 1), day, utc(year, month + 1, 1)),
  },
]

/** The day of some parts as "2021-05-04"; null where they name none. */
export const dayOfParts = (parts: DayParts): string | null => {
  const names = Object.keys(parts)
  const way = WAYS.find(
    w => (names.includes(w.parts[1]) || w.parts[1] === 'month') && names.every(n => w.parts.includes(n)),
  )
  const { year } = parts
  const isGap = names.includes('day') && !names.includes('month')
  return way === undefined || isGap || !(year >= 1000 && year <= 9999) ? null : way.read(parts)
}

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})(?<month>\d\d)$/,
  /^(?<year>\d{4})-(?<month>\d\d?)$/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)$/,
  /^(?<year>\d{4})-?W(?<week>\d\d)(?:-?(?<dayOfWeek>\d))?$/,
  /^(?<year>\d{4})-?Q(?<quarter>\d)(?:-?(?<dayOfQuarter>\d\d))?$/,
  /^(?<year>\d{4})-?(?<ordinalDay>\d{3})$/,
]

/** A text such as "2021-W18-2", "2021-124" or "2021-05" as its day, which is the first of a month, quarter or year; null for no day. */
export const dayOfText = (text: string): string | null => {
  const groups = FORMS.map(form => form.exec(text)?.groups).find(found => found !== undefined)
  if (!groups) return null
  const parts = Object.entries(groups).filter(([, value]) => value !== undefined)
  return dayOfParts(Object.fromEntries(parts.map(([name, value]) => [name, Number(value)])))
}
