import { stringify } from 'csv-stringify/sync'
import type { Row } from '../store/index.js'

const cell = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** Rows as an aligned text table. */
export const toTable = (rows: readonly Row[]): string => {
  if (rows.length === 0) return '(no rows)'
  const columns = Object.keys(rows[0])
  const width = columns.map(c => Math.min(60, Math.max(c.length, ...rows.map(r => cell(r[c]).length))))
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, i) => (text.length > width[i] ? `${text.slice(0, width[i] - 1)}…` : text.padEnd(width[i])))
      .join('  ')
      .trimEnd()
  return [
    line(columns),
    line(width.map(w => '─'.repeat(w))),
    ...rows.map(r => line(columns.map(c => cell(r[c])))),
  ].join('\n')
}

/** The names of the columns, then the cells of each row. */
const toCells = (rows: readonly Row[]): readonly (readonly string[])[] => {
  const columns = Object.keys(rows[0] ?? {})
  return [columns, ...rows.map(r => columns.map(c => cell(r[c])))]
}
export const toCsv = (rows: readonly Row[]): string => stringify([...toCells(rows)], { eof: false })
export const toTsv = (rows: readonly Row[]): string =>
  toCells(rows)
    .map(cells => cells.map(text => text.replace(/[\t\r\n]/g, ' ')).join('\t'))
    .join('\n')
