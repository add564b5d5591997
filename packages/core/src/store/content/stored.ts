import { firstOf, textOrNull, textsInOrder, textsOf } from '../../graph/index.js'
import type { Row } from '../database/index.js'
import type { AffiliationRow, StatementRow } from './rows.js'

/** Statements and affiliations as the store holds them: what their article says, and beside it what was derived of that. */

export const STATEMENT_ENDS = ['subject', 'object', 'speaker'] as const
export const AFFILIATION_ENDS = ['person', 'body'] as const
export type Ends<Name extends string> = Readonly<Record<Name, string | null>>
type StatementEnds = Ends<(typeof STATEMENT_ENDS)[number]> & { readonly reportedBy: readonly string[] }

/** Fields that are derived; a statement's event is told by its block, and whether it is contested by its key. */
export const DERIVED = ['key', 'pair', 'edgeKey', 'mirrorKey', 'review', 'eventBlock', 'eventId', 'contested'] as const

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

/** A row of `contentCypher.readStatements`: the statement as its article has it, apart from what was derived of it. */
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
