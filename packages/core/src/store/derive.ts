import {
  AFFILIATED,
  affiliationEdge,
  type EdgeKey,
  edgesBetween,
  firstOf,
  textOrNull,
  textsInOrder,
  textsOf,
  tripleKey,
} from '../graph/index.js'
import { orderedEnds } from '../lexicon/index.js'
import type { Statement, Status } from '../model/index.js'
import { type CanonicalId, type EventBlock, type EventReport, eventBlockOf, eventTime } from '../resolve/index.js'
import type { AffiliationRow, StatementRow } from './rows.js'
import type { Row } from './store.js'

/** What follows from a statement or affiliation and from who is who: its links to canonical actors, its keys, its event. */

/** An edge whose figures may have changed. */
export type TouchedEdge = Omit<EdgeKey, 'quad'>

export const STATEMENT_ENDS = ['subject', 'object', 'speaker'] as const
export const AFFILIATION_ENDS = ['person', 'body'] as const
type Ends<Name extends string> = Readonly<Record<Name, string | null>>
type StatementEnds = Ends<(typeof STATEMENT_ENDS)[number]> & { readonly reportedBy: readonly string[] }

/** Fields that are derived; a statement's event is told by its block. */
const DERIVED = ['key', 'pair', 'edgeKey', 'mirrorKey', 'review', 'eventBlock', 'eventId'] as const

export interface StoredStatement {
  readonly row: StatementRow
  readonly publishedAt: string | null
  /** The actors its links lead to; null where there is none (any more). */
  readonly ends: StatementEnds
  readonly derived: Row
}
export interface StoredAffiliation {
  readonly row: AffiliationRow
  readonly ends: Ends<(typeof AFFILIATION_ENDS)[number]>
  readonly derived: Row
}

const readEnds = <Name extends string>(row: Row, names: readonly Name[]): Ends<Name> =>
  Object.fromEntries(names.map(name => [name, firstOf(row[name])])) as Ends<Name>

/** A row of `cypher.readStatements`: the statement as its article has it, apart from what was derived of it. */
export const toStoredStatement = (row: Row): StoredStatement => {
  const { id, subject, object, speaker, reportedBy, ...all } = row.fields as Row
  const fields = Object.fromEntries(
    Object.entries(all).filter(([name]) => !(DERIVED as readonly string[]).includes(name)),
  )
  return {
    row: {
      article: String(row.article),
      id: String(id),
      sentence: String(row.sentence),
      subject: textOrNull(subject) ?? '',
      object: textOrNull(object),
      speaker: textOrNull(speaker),
      reportedBy: textsOf(reportedBy),
      fields,
    },
    publishedAt: textOrNull(row.publishedAt),
    ends: { ...readEnds(row, STATEMENT_ENDS), reportedBy: textsInOrder(row.reportedBy) },
    derived: Object.fromEntries(DERIVED.map(name => [name, all[name] ?? null])),
  }
}

export const toStoredAffiliation = (row: Row): StoredAffiliation => {
  const { id, person, body, title, start, end, edgeKey } = row.fields as Row
  return {
    row: {
      article: String(row.article),
      id: String(id),
      sentence: String(row.sentence),
      person: textOrNull(person) ?? '',
      body: textOrNull(body),
      title: String(title),
      start: Number(start),
      end: Number(end),
    },
    ends: readEnds(row, AFFILIATION_ENDS),
    derived: { edgeKey: edgeKey ?? null },
  }
}

/** Who is who and what was decided, for deriving. */
export interface Derivation {
  readonly canonicalId: CanonicalId
  readonly reviews: ReadonlyMap<string, 'confirmed' | 'rejected'>
}

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
  { canonicalId, reviews }: Derivation,
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
  { canonicalId }: Pick<Derivation, 'canonicalId'>,
): Pick<StoredAffiliation, 'ends' | 'derived'> => {
  const person = canonicalId(row.person, row.article)
  const body = row.body === null ? null : canonicalId(row.body, row.article)
  return {
    ends: { person, body },
    derived: { edgeKey: affiliationEdge({ person, body, title: row.title })?.key ?? null },
  }
}

/** The edges a stored statement counts for. */
export const edgesOfStatement = ({
  row,
  ends,
  derived,
}: Pick<StoredStatement, 'row' | 'ends' | 'derived'>): readonly TouchedEdge[] => {
  const { edgeKey, mirrorKey } = derived
  const relation = row.fields.edgeRelation
  const { subject, object } = ends
  if (typeof edgeKey !== 'string' || typeof relation !== 'string' || subject === null || object === null) return []
  const [a, b] = orderedEnds({ subject, relation, object })
  const edge = { key: edgeKey, subject: a, object: b, relation }
  return typeof mirrorKey === 'string' ? [edge, { key: mirrorKey, subject: b, object: a, relation }] : [edge]
}

export const edgesOfAffiliation = ({
  ends,
  derived,
}: Pick<StoredAffiliation, 'ends' | 'derived'>): readonly TouchedEdge[] =>
  typeof derived.edgeKey === 'string' && ends.person !== null && ends.body !== null
    ? [{ key: derived.edgeKey, subject: ends.person, object: ends.body, relation: AFFILIATED }]
    : []
