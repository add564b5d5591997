import type { StoredStatement } from '../content/index.js'

/** Links of statements and affiliations to canonical actors, by the end they are of. */
export const STATEMENT_LINKS = { subject: 'SUBJECT', object: 'OBJECT', speaker: 'SPEAKER' } as const
export const AFFILIATION_LINKS = { person: 'PERSON', body: 'BODY' } as const

interface Linked<End extends string> {
  readonly row: { readonly id: string }
  readonly ends: Readonly<Record<End, string | null>>
}

interface Link {
  readonly id: string
  readonly actor: string
}

/** The links of rows to canonical actors, those of one end. */
export const linksOf = <End extends string>(rows: readonly Linked<End>[], end: End): readonly Link[] =>
  rows.flatMap(({ row: { id }, ends: { [end]: actor } }) => (actor === null ? [] : [{ id, actor }]))

/** Links to canonical actors that a row has too many, by id, and those it lacks. */
export const linksToMove = <End extends string>(
  changes: readonly { readonly before: Linked<End>; readonly after: Linked<End> }[],
  end: End,
): { readonly gone: readonly string[]; readonly come: readonly Link[] } => {
  const moved = changes.filter(c => c.before.ends[end] !== c.after.ends[end])
  return {
    gone: moved.map(c => c.after.row.id),
    come: linksOf(
      moved.map(c => c.after),
      end,
    ),
  }
}

/** Who passed a statement on, in their order. */
export const reporterRows = ({ row, ends }: StoredStatement): readonly (Link & { readonly n: number })[] =>
  ends.reportedBy.map((actor, n) => ({ id: row.id, actor, n }))
