import { runBatches } from './batches.js'
import type { CypherValue, Run } from './connection.js'

type Cell<Name extends string> = { readonly [name in Name]: string }

/** How a text names the columns of its table. */
export interface Columns<Name extends string> {
  /** Each column as an expression. */
  readonly row: Cell<Name>
  /** The properties of a pattern of these columns' names and values; what is null is none. */
  readonly properties: (...names: readonly Name[]) => string
}

/**
 * A text that is run over rows which are lists, and what stands in them. Rows that are maps bring the names of their columns every time: both
 * engines take half as long again over them, and twice as much is sent.
 */
export interface TableText<Name extends string> {
  readonly text: string
  readonly columns: readonly Name[]
}

/** The text over a table of these columns, as it goes on behind `UNWIND $rows AS row`. */
export const overTable = <const Name extends string>(
  columns: readonly Name[],
  text: (columns: Columns<Name>) => string,
): TableText<Name> => {
  const row = Object.fromEntries(columns.map((name, i) => [name, `row[${i}]`])) as Cell<Name>
  const properties = (...names: readonly Name[]): string => `{${names.map(name => `${name}: ${row[name]}`).join(', ')}}`
  return { text: `UNWIND $rows AS row ${text({ row, properties })}`, columns }
}

/** What a record has of a column. */
type ValueOf<Record, Name extends string> = (record: Record, name: Name) => CypherValue | undefined

/**
 * Runs such a text over records, of which it takes its columns and nothing else; one that a record lacks is null. Without `valueIn` they are the
 * record's own properties of these names.
 */
export const runTable = async <Name extends string, Record = { readonly [name in Name]?: CypherValue }>(
  run: Run,
  { text, columns }: TableText<Name>,
  records: readonly Record[],
  valueIn: ValueOf<Record, Name> = (record, name) => (record as { readonly [name in Name]?: CypherValue })[name],
): Promise<void> => {
  const rows = records.map(record => columns.map(name => valueIn(record, name) ?? null))
  await runBatches(run, text, { rows })
}
