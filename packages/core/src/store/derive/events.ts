import { textOrNull } from '../../graph/index.js'
import { dayNumberOf, type EventReport, eventBlockOf, linkEvents, periodsAround, REACH } from '../../resolve/index.js'
import { type StoredStatement, toStoredStatement } from '../content/index.js'
import { groupBy, type Run, runBatches, unique } from '../database/index.js'
import { derivation } from './derivation.js'
import { toReport, writeBlock } from './derive-statement.js'
import type { EventChange } from './given.js'
import type { ArticleDays } from './graph-change.js'
import { resolutionCypher } from './resolution-cypher.js'
import { edgesOfStatement } from './touched-edges.js'

const reportOf = (s: StoredStatement) => toReport(s, { subject: s.ends.subject, object: s.ends.object })

/** The blocks whose reports can be one event with a report, and the days whose events it can change. */
interface Touched {
  readonly keys: readonly string[]
  readonly topic: string
  readonly days: readonly [from: number, to: number] | null
}

const touchedBy = (statement: StoredStatement): readonly Touched[] => {
  const report = reportOf(statement)
  if (!report) return []
  const block = eventBlockOf(report)
  if (block.period === null || report.day === null)
    return [{ keys: [writeBlock(block)], topic: block.topic, days: null }]
  const day = dayNumberOf(report.day)
  const keys = periodsAround(day).map(period => writeBlock({ topic: block.topic, period }))
  return [{ keys, topic: block.topic, days: [day - REACH, day + REACH] }]
}

/** Whether a report's event can be told otherwise because of something that was touched. */
const isNear = (report: EventReport, { days }: Touched): boolean => {
  const day = report.day === null || report.span !== null ? null : dayNumberOf(report.day)
  return days === null || day === null ? days === day : days[0] <= day && day <= days[1]
}

/** Tells again which reports are of one event, around the statements that went or changed and those that are `added`, before these are written. */
const refreshEvents = async (
  run: Run,
  changed: readonly StoredStatement[],
  added: readonly StoredStatement[],
): Promise<EventChange> => {
  const touched = [...changed, ...added].flatMap(touchedBy)
  const keys = unique(touched.flatMap(t => t.keys))
  const stored = (await runBatches(run, resolutionCypher.reports, { rows: keys, as: 'keys' })).map(toStoredStatement)
  const areas = groupBy(touched, t => t.topic)
  const events = new Map<string, string>()
  const moved: { readonly id: string; readonly eventId: string; readonly statement: StoredStatement }[] = []
  const topicOf = (s: StoredStatement): string => String(s.derived.eventBlock).split(':')[0]
  const isNew = new Set(added.map(s => s.row.id))
  for (const [topic, statements] of groupBy(
    [...stored, ...added.filter(s => s.derived.eventBlock !== null)],
    topicOf,
  )) {
    const reports = new Map(statements.flatMap(s => reportOf(s) ?? []).map(r => [r.id, r]))
    const found = linkEvents([...reports.values()])
    const area = areas.get(topic) ?? []
    for (const statement of statements) {
      const { id } = statement.row
      const [report, eventId] = [reports.get(id), found.get(id)]
      if (!report || eventId === undefined) continue
      if (isNew.has(id)) events.set(id, eventId)
      else if (eventId !== textOrNull(statement.derived.eventId) && area.some(t => isNear(report, t)))
        moved.push({ id, eventId, statement })
    }
  }
  await runBatches(run, resolutionCypher.setEvents, { rows: moved.map(({ id, eventId }) => ({ id, eventId })) })
  return { events, edges: moved.flatMap(m => edgesOfStatement(m.statement)) }
}

/** A statement as it stood under the day its article had before. */
const atItsDay = (statement: StoredStatement, days: ArticleDays['before']): StoredStatement => ({
  ...statement,
  publishedAt: days.get(statement.row.article) ?? statement.publishedAt,
})

/** Which statements report one event. */
export const events = derivation({
  gives: 'events',
  reads: ['change', 'statements'],
  refresh: (run, { change, statements: { removed, before, after, added } }) => {
    const left = [...removed, ...before].map(s => atItsDay(s, change.days.before))
    return refreshEvents(run, [...left, ...after], added)
  },
})
