import type { StoredStatement } from '../content/index.js'
import type { Row } from '../database/index.js'

/** Links of statements and affiliations to canonical actors, by the end they are of. */
export const STATEMENT_LINKS = { subject: 'SUBJECT', object: 'OBJECT', speaker: 'SPEAKER' } as const
export const AFFILIATION_LINKS = { person: 'PERSON', body: 'BODY' } as const

interface Linked<End extends string> {
  readonly row: { readonly id: string }
  readonly ends: Readonly<Record<End, string | null>>
}

/** Links to canonical actors that a row has too many, by id, and those it lacks. */
export const linksToMove = <End extends string>(
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
export const reporterRows = ({ row, ends }: StoredStatement): readonly Row[] =>
  ends.reportedBy.map((actor, n) => ({ id: row.id, actor, n }))
