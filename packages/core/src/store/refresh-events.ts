import { dayNumberOf, eventBlockOf, linkEvents, periodsAround, REACH } from '../resolve/index.js'
import { groupBy, runBatches, textOrNull, unique } from './batches.js'
import {
  edgesOfStatement,
  type StoredStatement,
  type TouchedEdge,
  toReport,
  toStoredStatement,
  writeBlock,
} from './derive.js'
import { resolutionCypher } from './resolution-cypher.js'
import type { Run } from './store.js'

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

/**
 * Tells again which reports are of one event, around the statements that came, went or changed. Returns the edges of those whose event is
 * another now.
 */
export const refreshEvents = async (run: Run, changed: readonly StoredStatement[]): Promise<readonly TouchedEdge[]> => {
  const touched = changed.flatMap(touchedBy)
  const keys = unique(touched.flatMap(t => t.keys))
  const found = (await runBatches(run, resolutionCypher.reports, { rows: keys, as: 'keys' })).map(toStoredStatement)
  const areas = groupBy(touched, t => t.topic)
  const moved: { readonly id: string; readonly eventId: string; readonly statement: StoredStatement }[] = []
  for (const [topic, statements] of groupBy(found, s => String(s.derived.eventBlock).split(':')[0])) {
    const reports = statements.flatMap(s => reportOf(s) ?? [])
    const events = linkEvents(reports)
    const area = areas.get(topic) ?? []
    for (const statement of statements) {
      const report = reportOf(statement)
      const eventId = events.get(statement.row.id)
      if (!report || eventId === undefined || eventId === textOrNull(statement.derived.eventId)) continue
      const day = report.day === null || report.span !== null ? null : dayNumberOf(report.day)
      const isNear = area.some(({ days }) =>
        days === null || day === null ? days === day : days[0] <= day && day <= days[1],
      )
      if (isNear) moved.push({ id: statement.row.id, eventId, statement })
    }
  }
  await runBatches(run, resolutionCypher.setEvents, { rows: moved.map(({ id, eventId }) => ({ id, eventId })) })
  return moved.flatMap(m => edgesOfStatement(m.statement))
}
