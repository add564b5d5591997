import type { Evidence } from '@newsgraph/core'

/** One event between two actors: its reports, each story once, with what denies it. */
export interface StoryEvent {
  readonly id: string
  readonly day: string | null
  readonly reports: readonly Report[]
  readonly denials: readonly Report[]
  /** Null where nothing is reported to have happened. */
  readonly goldstein: number | null
}

/** A report, and how many articles copy it. */
export interface Report {
  readonly evidence: Evidence
  readonly copies: number
}

/** What happened in a week, Monday first: sums of the Goldstein scores of its events. */
export interface Week {
  readonly from: string
  readonly cooperation: number
  readonly conflict: number
  readonly events: number
}

export interface Story {
  readonly events: readonly StoryEvent[]
  readonly weeks: readonly Week[]
  readonly statements: number
}

const DAY_MS = 86_400_000

/** The day of the event, else of the article; null for history without a date. */
const dayOf = (e: Evidence): string | null => e.date ?? (e.background ? null : e.article.publishedAt)
const isDenial = (e: Evidence): boolean => e.negated || e.status === 'denied'
const happened = (e: Evidence): boolean => e.status === 'asserted' && !e.negated
/** What is said to have been done, whether it is asserted or denied. */
const claimOf = (e: Evidence): string => [e.subject.id, e.relation, e.object?.id].join('\u0000')

const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

/** Reports with the copies of one story folded into the article they were copied from, the surest first. */
const fold = (reports: readonly Evidence[]): readonly Report[] =>
  [...groupBy(reports, e => e.story ?? e.article.id).values()]
    .map(same => ({
      evidence: same.find(e => e.story === null) ?? same[0],
      copies: new Set(same.map(e => e.article.id)).size - 1,
    }))
    .sort((x, y) => y.evidence.confidence - x.evidence.confidence || (x.evidence.id < y.evidence.id ? -1 : 1))

const mondayOf = (day: string): number => {
  const n = Math.floor(Date.parse(day) / DAY_MS)
  return n - ((((n + 3) % 7) + 7) % 7)
}
const toDay = (n: number): string => new Date(n * DAY_MS).toISOString().slice(0, 10)

/** Every week from the first event to the last, also those in which nothing happened. */
const toWeeks = (events: readonly StoryEvent[]): readonly Week[] => {
  const scored = events.filter(e => e.day !== null && e.goldstein !== null)
  const byWeek = groupBy(scored, e => String(mondayOf(e.day!)))
  const mondays = [...byWeek.keys()].map(Number).sort((a, b) => a - b)
  const weeks: Week[] = []
  for (let monday = mondays[0]; monday <= mondays[mondays.length - 1]; monday += 7) {
    const scores = (byWeek.get(String(monday)) ?? []).map(e => e.goldstein!)
    const sum = (wanted: (score: number) => boolean): number =>
      scores.filter(wanted).reduce((total, score) => total + score, 0)
    weeks.push({
      from: toDay(monday),
      cooperation: sum(s => s > 0),
      conflict: sum(s => s < 0),
      events: scores.length,
    })
  }
  return weeks
}

const compareDays = (a: StoryEvent, b: StoryEvent): number =>
  (a.day ?? '').localeCompare(b.day ?? '') || (a.id < b.id ? -1 : 1)

/**
 * The story of two actors from all statements between them: events in the order of time, copies of one story folded, and beside each
 * event what denies it. A denial of nothing that is reported stands for itself.
 */
export const tellStory = (statements: readonly Evidence[]): Story => {
  const [denials, claims] = [statements.filter(isDenial), statements.filter(e => !isDenial(e))]
  const groups = [...groupBy(claims, e => e.event ?? e.id)]
  const denied = new Map<string, Evidence[]>()
  const alone: Evidence[] = []
  for (const denial of denials) {
    const same = groups.filter(([, reports]) => reports.some(e => claimOf(e) === claimOf(denial)))
    const day = dayOf(denial) ?? ''
    // The last one that was there to be denied, else the first that came.
    const before = same.filter(([, reports]) => (dayOf(reports[0]) ?? '') <= day)
    const [id] = before[before.length - 1] ?? same[0] ?? []
    if (id === undefined) alone.push(denial)
    else denied.set(id, [...(denied.get(id) ?? []), denial])
  }
  const toEvent = (id: string, reports: readonly Evidence[], against: readonly Evidence[]): StoryEvent => {
    const sure = reports.filter(happened)
    const [scored] = sure.filter(e => e.goldstein !== null)
    const days = reports.flatMap(e => dayOf(e) ?? []).sort()
    return {
      id,
      day: days[0] ?? null,
      reports: fold(reports),
      denials: fold(against),
      goldstein: scored?.goldstein ?? null,
    }
  }
  const events = [
    ...groups.map(([id, reports]) => toEvent(id, reports, denied.get(id) ?? [])),
    ...[...groupBy(alone, e => e.event ?? e.id)].map(([id, reports]) => ({
      ...toEvent(id, [], reports),
      day: dayOf(reports[0]),
    })),
  ].sort(compareDays)
  return { events, weeks: toWeeks(events), statements: statements.length }
}
