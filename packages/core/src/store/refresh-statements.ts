import { fingerprint, runBatches } from './batches.js'
import { cypher } from './cypher.js'
import {
  AFFILIATION_ENDS,
  type Derivation,
  deriveAffiliation,
  deriveStatement,
  edgesOfAffiliation,
  STATEMENT_ENDS,
  type StoredAffiliation,
  type StoredStatement,
  type TouchedEdge,
} from './derive.js'
import type { AffiliationRow, StatementRow } from './rows.js'
import type { Row, Run } from './store.js'

const LINKS = { subject: 'SUBJECT', object: 'OBJECT', speaker: 'SPEAKER' } as const
const AFFILIATION_LINKS = { person: 'PERSON', body: 'BODY' } as const

/** Stored statements of which something else is derived now. */
export interface StatementChange {
  readonly before: readonly StoredStatement[]
  readonly after: readonly StoredStatement[]
}

export interface NewStatement {
  readonly row: StatementRow
  readonly publishedAt: string | null
}

interface Linked<End extends string> {
  readonly row: { readonly id: string }
  readonly ends: Readonly<Record<End, string | null>>
}

/** Links to canonical actors that a row has too many, by id, and those it lacks. */
const linksToMove = <End extends string>(
  changes: readonly { readonly before: Linked<End>; readonly after: Linked<End> }[],
  end: End,
): { readonly gone: readonly string[]; readonly come: readonly Row[] } => {
  const moved = changes.filter(c => c.before.ends[end] !== c.after.ends[end])
  return {
    gone: moved.map(c => c.after.row.id),
    come: moved.filter(c => c.after.ends[end] !== null).map(c => ({ id: c.after.row.id, actor: c.after.ends[end] })),
  }
}

/** Who passed a statement on, in their order. */
const reporterRows = ({ row, ends }: StoredStatement): readonly Row[] =>
  ends.reportedBy.map((actor, n) => ({ id: row.id, actor, n }))

/** New statements with what is derived of them. */
export const deriveStatements = (added: readonly NewStatement[], derivation: Derivation): readonly StoredStatement[] =>
  added.map(s => ({ ...s, ...deriveStatement(s, derivation) }))

/** Writes new statements with their links to canonical actors and their events. */
export const createStatements = async (
  run: Run,
  added: readonly StoredStatement[],
  events: ReadonlyMap<string, string>,
): Promise<void> => {
  await runBatches(run, cypher.createStatements, {
    rows: added.map(({ row: { id, sentence, subject, object, speaker, reportedBy, fields }, derived }) => ({
      id,
      sentence,
      fields: {
        ...fields,
        subject,
        object,
        speaker,
        reportedBy: reportedBy.length > 0 ? reportedBy : null,
        ...derived,
        eventId: events.get(id) ?? null,
      },
    })),
  })
  for (const end of STATEMENT_ENDS)
    await runBatches(run, cypher.linkStatements(LINKS[end]), {
      rows: added.filter(s => s.ends[end] !== null).map(s => ({ id: s.row.id, actor: s.ends[end] })),
    })
  await runBatches(run, cypher.linkReporters, { rows: added.flatMap(reporterRows) })
}

/** Derives stored statements again and writes what differs. */
export const rederiveStatements = async (
  run: Run,
  stored: readonly StoredStatement[],
  derivation: Derivation,
): Promise<StatementChange> => {
  const changes = stored.flatMap(before => {
    const derived = deriveStatement(before, derivation)
    const { eventId: _, ...compared } = before.derived
    const isSame =
      fingerprint(before.ends) === fingerprint(derived.ends) && fingerprint(compared) === fingerprint(derived.derived)
    return isSame
      ? []
      : [
          {
            before,
            after: {
              ...before,
              ...derived,
              derived: {
                ...derived.derived,
                eventId: derived.derived.eventBlock === null ? null : before.derived.eventId,
              },
            },
          },
        ]
  })
  await runBatches(run, cypher.setStatements, {
    rows: changes.map(c => ({ id: c.after.row.id, fields: c.after.derived })),
  })
  for (const end of STATEMENT_ENDS) {
    const { gone, come } = linksToMove(changes, end)
    await runBatches(run, cypher.unlinkStatements(LINKS[end]), { rows: gone, as: 'ids' })
    await runBatches(run, cypher.linkStatements(LINKS[end]), { rows: come })
  }
  const passed = changes.filter(c => c.before.ends.reportedBy.join() !== c.after.ends.reportedBy.join())
  await runBatches(run, cypher.unlinkStatements('REPORTED_BY'), { rows: passed.map(c => c.after.row.id), as: 'ids' })
  await runBatches(run, cypher.linkReporters, { rows: passed.flatMap(c => reporterRows(c.after)) })
  return { before: changes.map(c => c.before), after: changes.map(c => c.after) }
}

/** Writes new affiliations with their links to canonical actors. */
export const createAffiliations = async (
  run: Run,
  added: readonly AffiliationRow[],
  derivation: Derivation,
): Promise<readonly TouchedEdge[]> => {
  const rows = added.map(row => ({ row, ...deriveAffiliation({ row }, derivation) }))
  await runBatches(run, cypher.createAffiliations, {
    rows: rows.map(({ row: { id, sentence, person, body, title, start, end }, derived }) => ({
      id,
      sentence,
      fields: { person, body, title, start, end, ...derived },
    })),
  })
  for (const end of AFFILIATION_ENDS)
    await runBatches(run, cypher.linkAffiliations(AFFILIATION_LINKS[end]), {
      rows: rows.filter(a => a.ends[end] !== null).map(a => ({ id: a.row.id, actor: a.ends[end] })),
    })
  return rows.flatMap(edgesOfAffiliation)
}

/** Derives stored affiliations again and writes what differs. */
export const rederiveAffiliations = async (
  run: Run,
  stored: readonly StoredAffiliation[],
  derivation: Derivation,
): Promise<readonly TouchedEdge[]> => {
  const changes = stored.flatMap(before => {
    const after = { ...before, ...deriveAffiliation(before, derivation) }
    return fingerprint(before.ends) === fingerprint(after.ends) ? [] : [{ before, after }]
  })
  await runBatches(run, cypher.setAffiliations, {
    rows: changes.map(c => ({ id: c.after.row.id, fields: c.after.derived })),
  })
  for (const end of AFFILIATION_ENDS) {
    const { gone, come } = linksToMove(changes, end)
    await runBatches(run, cypher.unlinkAffiliations(AFFILIATION_LINKS[end]), { rows: gone, as: 'ids' })
    await runBatches(run, cypher.linkAffiliations(AFFILIATION_LINKS[end]), { rows: come })
  }
  return changes.flatMap(c => [c.before, c.after]).flatMap(edgesOfAffiliation)
}
