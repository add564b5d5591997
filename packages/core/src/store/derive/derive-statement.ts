import { affiliationEdge, edgesBetween, textOrNull, tripleKey } from '../../graph/index.js'
import type { Statement, Status } from '../../model/index.js'
import { type EventBlock, type EventReport, eventBlockOf, eventTime } from '../../resolve/index.js'
import type { Ends, StatementRow, StoredAffiliation, StoredStatement } from '../content/index.js'
import type { WhoIsWho } from './given.js'

/** What follows from a statement or affiliation and from who is who: its links to canonical actors, its keys, its event. */

const text = (row: StatementRow, name: string): string | null => textOrNull(row.fields[name])

/** A statement as a report of an event; null where its other side is no actor. */
export const toReport = (
  { row, publishedAt }: Pick<StoredStatement, 'row' | 'publishedAt'>,
  { subject, object }: Ends<'subject' | 'object'>,
): EventReport | null => {
  if (subject === null || object === null) return null
  return {
    id: row.id,
    subject,
    object,
    relation: String(row.fields.relation),
    status: String(row.fields.status) as Status,
    negated: row.fields.negated === true,
    ...eventTime({
      dateFrom: text(row, 'dateFrom'),
      dateTo: text(row, 'dateTo'),
      datePrecision: text(row, 'datePrecision') as Statement['datePrecision'],
      publishedAt,
      background: row.fields.background === true,
    }),
  }
}

/** An event block as one key; reports of one topic and period stand under one. */
export const writeBlock = ({ topic, period }: EventBlock): string => `${topic}:${period ?? ''}`

/** What a statement has by itself; its event comes later, with those it is compared with. */
export const deriveStatement = (
  statement: Pick<StoredStatement, 'row' | 'publishedAt'>,
  { canonicalId, reviews }: WhoIsWho,
): Pick<StoredStatement, 'ends' | 'derived'> => {
  const { row } = statement
  const to = (actor: string | null): string | null => (actor === null ? null : canonicalId(actor, row.article))
  const ends = {
    subject: to(row.subject),
    object: to(row.object),
    speaker: to(row.speaker),
    reportedBy: [...new Set(row.reportedBy.map(actor => canonicalId(actor, row.article)))],
  }
  const review = reviews.get(row.id) ?? null
  const report = toReport(statement, ends)
  const pair = { subject: ends.subject ?? row.subject, object: ends.object ?? '' }
  // Two names of one actor make no edge from it to itself.
  const makesEdge =
    report !== null && review !== 'rejected' && (ends.subject !== ends.object || row.subject === row.object)
  const edgeRelation = text(row, 'edgeRelation')
  const edges =
    makesEdge && edgeRelation !== null
      ? edgesBetween(pair, { relation: edgeRelation, quad: null, isMutual: row.fields.isMutual === true })
      : []
  return {
    ends,
    derived: {
      key: report && tripleKey(report),
      pair: report && [pair.subject, pair.object].sort().join('|'),
      edgeKey: edges[0]?.key ?? null,
      mirrorKey: edges[1]?.key ?? null,
      review,
      eventBlock: report && review !== 'rejected' ? writeBlock(eventBlockOf(report)) : null,
    },
  }
}

export const deriveAffiliation = (
  { row }: Pick<StoredAffiliation, 'row'>,
  { canonicalId }: Pick<WhoIsWho, 'canonicalId'>,
): Pick<StoredAffiliation, 'ends' | 'derived'> => {
  const person = canonicalId(row.person, row.article)
  const body = row.body === null ? null : canonicalId(row.body, row.article)
  return {
    ends: { person, body },
    derived: { edgeKey: affiliationEdge({ person, body, title: row.title })?.key ?? null },
  }
}
