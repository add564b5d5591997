import { findRelation, isSymmetric, orderedEnds } from '../lexicon/index.js'
import type { Statement, Status } from '../model/index.js'
import { hexDigest } from '../text/index.js'
import { groupItems } from './group.js'

/** A statement as a report of an event between two actors; actors under their canonical ids. */
export interface EventReport {
  readonly id: string
  readonly subject: string
  readonly object: string
  readonly relation: string
  readonly status: Status
  readonly negated: boolean
  /** ISO day of the event; without one, the day of publication. Null where neither is known. */
  readonly day: string | null
  /** "2021-04-01/2021-04-30" for an event dated to a longer time; null for one of a day. */
  readonly span: string | null
}

/** What may be one event is compared: the same pair, the same root of the vocabulary, the same kind of claim, about the same time. */
export interface EventBlock {
  readonly topic: string
  /** Number of the 32 days the report falls into; null for an event without a day. */
  readonly period: number | null
}

/** When a statement says its event was: its fields of that name, and the day of publication of its article. */
export interface EventTime {
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly datePrecision: Statement['datePrecision']
  readonly publishedAt: string | null
  /** True of history without a date: the day of publication says nothing of it. */
  readonly background?: boolean
}

/** The day of an event, and its time where that is longer than a day. */
export const eventTime = ({
  dateFrom,
  dateTo,
  datePrecision,
  publishedAt,
  background,
}: EventTime): Pick<EventReport, 'day' | 'span'> => ({
  day: dateFrom ?? (background ? null : (publishedAt?.slice(0, 10) ?? null)),
  span: dateFrom === null || datePrecision === 'day' ? null : `${dateFrom}/${dateTo}`,
})

const DAYS_A_PERIOD = 32
/** Whether a day counts as one of an event is told by the days around it, as far as this. */
export const REACH = 4
const SEEDS = [101, 103]

export const dayNumberOf = (day: string): number => Math.floor(Date.parse(day.slice(0, 10)) / 86_400_000)

/** Statuses that speak of one event as one kind of claim: what is planned or demanded is no report that it happened, a denial is none either. */
const claimOf = ({ status, negated }: EventReport): string =>
  status === 'denied' || negated ? 'denied' : status === 'asserted' ? 'reported' : 'prospective'

const rootOf = (relation: string): string => findRelation(relation)?.cameo?.slice(0, 2) ?? relation

/** Relations that say little more than their root: what one of them tells may be told more closely by another relation of the root. */
const PARENTS = new Set([
  'HELD_TALKS_WITH',
  'CONTACTED',
  'REQUESTED',
  'AGREED_WITH',
  'COOPERATED_WITH',
  'AIDED',
  'INVESTIGATED',
  'DEMANDED_FROM',
  'DISAPPROVED_OF',
  'REJECTED',
  'THREATENED',
  'FORCED',
  'ATTACKED',
])

export const eventBlockOf = (report: EventReport): EventBlock => {
  const pair = [report.subject, report.object].sort().join('|')
  return {
    topic: hexDigest(`${pair}|${rootOf(report.relation)}|${claimOf(report)}`, SEEDS),
    period: report.day === null || report.span !== null ? null : Math.floor(dayNumberOf(report.day) / DAYS_A_PERIOD),
  }
}

/** The periods whose reports a report on this day can be one event with. */
export const periodsAround = (day: number): readonly number[] => [
  ...new Set([day - 2 * REACH, day, day + 2 * REACH].map(d => Math.floor(d / DAYS_A_PERIOD))),
]

/** Relation, direction and claim: the line along which one event is told. */
const lineOf = (report: EventReport): string => [report.relation, ...orderedEnds(report), claimOf(report)].join('|')

/**
 * The first day of the event each day belongs to. Two days side by side are one event told with a day's difference; three and more in a row
 * are something that goes on, each day an event of its own.
 */
const firstDays = (days: readonly number[]): ReadonlyMap<number, number> => {
  const there = new Set(days)
  return new Map(
    [...there].map(day => {
      const isSecond = there.has(day - 1) && !there.has(day - 2) && !there.has(day + 1)
      return [day, isSecond ? day - 1 : day]
    }),
  )
}

interface Event {
  readonly id: string
  readonly reports: readonly EventReport[]
  readonly days: ReadonlySet<number>
}

const eventsOfLine = (line: string, reports: readonly EventReport[]): readonly Event[] => {
  const dated = reports.filter(r => r.day !== null && r.span === null)
  const first = firstDays(dated.map(r => dayNumberOf(r.day!)))
  const whenOf = ({ span, day }: EventReport): string =>
    span ?? (day === null ? '' : String(first.get(dayNumberOf(day))))
  return [...groupItems(reports, whenOf)].map(([when, list]) => ({
    id: hexDigest(`${line}|${when}`, SEEDS),
    reports: list,
    days: new Set(list.flatMap(r => (r.day === null || r.span !== null ? [] : [dayNumberOf(r.day)]))),
  }))
}

/** Whether two events of one block are on one day and between the same sides. */
const meet = (a: Event, b: Event): boolean => {
  const [x, y] = [a.reports[0], b.reports[0]]
  const isSameSide = x.subject === y.subject || isSymmetric(x.relation) || isSymmetric(y.relation)
  return isSameSide && claimOf(x) === claimOf(y) && [...a.days].some(day => b.days.has(day))
}

/**
 * The event of each report of one block, by report id: the same for reports of one event, whatever their order. What a parent relation tells
 * ("held talks") is the event told more closely ("called") on the same day, where there is exactly one.
 */
export const linkEvents = (reports: readonly EventReport[]): ReadonlyMap<string, string> => {
  const events = [...groupItems(reports, lineOf)].flatMap(([line, list]) => eventsOfLine(line, list))
  const close = events.filter(e => !PARENTS.has(e.reports[0].relation))
  return new Map(
    events.flatMap(event => {
      const closer = PARENTS.has(event.reports[0].relation) ? close.filter(c => meet(event, c)) : []
      const id = closer.length === 1 ? closer[0].id : event.id
      return event.reports.map(r => [r.id, id] as const)
    }),
  )
}
