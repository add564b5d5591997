import { createRequire } from 'node:module'
import { type CypherValue, toJsonValue } from '../graph/index.js'
import type { Statement } from '../model/index.js'
import type { Row } from '../store/index.js'

/** Who says it, and who passed that on: "Lund, passed on by the ministry". */
export const speakersOf = (
  { speaker, reportedBy = [] }: Pick<Statement, 'speaker' | 'reportedBy'>,
  names: ReadonlyMap<string, string>,
): string | null => {
  const nameOf = (id: string): string => names.get(id) ?? id
  const said = speaker ? [nameOf(speaker)] : []
  const all = [...said, ...reportedBy.map(id => `passed on by ${nameOf(id)}`)]
  return all.length > 0 ? all.join(', ') : null
}

const cell = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(toJsonValue(value as CypherValue))
      : String(value)

const WIDEST = 60
const widthsOf = (columns: readonly string[], rows: readonly Row[]): readonly number[] =>
  columns.map(c => rows.reduce((most, row) => Math.max(most, Math.min(WIDEST, cell(row[c]).length)), c.length))

const tableLine = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((text, i) => (text.length > widths[i] ? `${text.slice(0, widths[i] - 1)}…` : text.padEnd(widths[i])))
    .join('  ')
    .trimEnd()

const tableHead = (columns: readonly string[], widths: readonly number[]): readonly string[] => [
  tableLine(columns, widths),
  tableLine(
    widths.map(w => '─'.repeat(w)),
    widths,
  ),
]

const NO_ROWS = '(no rows)'

/** Rows as an aligned text table. */
export const toTable = (rows: readonly Row[]): string => {
  if (rows.length === 0) return NO_ROWS
  const columns = Object.keys(rows[0])
  const widths = widthsOf(columns, rows)
  const lines = rows.map(r =>
    tableLine(
      columns.map(c => cell(r[c])),
      widths,
    ),
  )
  return [...tableHead(columns, widths), ...lines].join('\n')
}

/** The names of the columns, then the cells of each row. */
const toCells = (rows: readonly Row[]): readonly (readonly string[])[] => {
  const columns = Object.keys(rows[0] ?? {})
  return [columns, ...rows.map(r => columns.map(c => cell(r[c])))]
}
export const toCsv = (rows: readonly Row[]): string => {
  const { stringify }: typeof import('csv-stringify/sync') = createRequire(import.meta.url)('csv-stringify/sync')
  return stringify([...toCells(rows)], { eof: false })
}

/** Prints rows as they come, under one head. */
interface RowPrinter {
  readonly add: (rows: readonly Row[]) => void
  /** Prints what has been kept back. */
  readonly end: () => void
}

/** Rows by which a table tells how wide its columns are; it goes on with these widths, so that a long stream is not kept. */
const ROWS_MEASURED = 200

const createTablePrinter = (columns: readonly string[], print: (text: string) => void): RowPrinter => {
  let waiting: Row[] = []
  let widths: readonly number[] | null = null
  const flush = (): void => {
    if (widths === null) {
      widths = widthsOf(columns, waiting)
      for (const line of tableHead(columns, widths)) print(line)
    }
    for (const row of waiting)
      print(
        tableLine(
          columns.map(c => cell(row[c])),
          widths,
        ),
      )
    waiting = []
  }
  return {
    add: rows => {
      for (const row of rows) waiting.push(row)
      if (widths !== null || waiting.length >= ROWS_MEASURED) flush()
    },
    end: () => {
      if (widths === null && waiting.length === 0) print(NO_ROWS)
      else flush()
    },
  }
}

const createTsvPrinter = (columns: readonly string[], print: (text: string) => void): RowPrinter => {
  let isBegun = false
  const begin = (): void => {
    if (!isBegun) print(columns.join('\t'))
    isBegun = true
  }
  return {
    add: rows => {
      begin()
      for (const row of rows) print(columns.map(c => cell(row[c]).replace(/[\t\r\n]/g, ' ')).join('\t'))
    },
    end: begin,
  }
}

/** Prints rows of these columns as a table or as tab-separated values. */
export const createRowPrinter = (
  format: 'table' | 'tsv',
  { columns, print }: { readonly columns: readonly string[]; readonly print: (text: string) => void },
): RowPrinter => (format === 'table' ? createTablePrinter : createTsvPrinter)(columns, print)
