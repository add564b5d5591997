/** Reads and checks the tables of data/: what the scripts that pack them share. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const fail = (message: string): never => {
  throw new Error(`packages/core/data: ${message}`)
}

export type Row = Readonly<Record<string, string>>
export const readTable = (file: string, columns: readonly string[]): readonly Row[] => {
  const [head, ...lines] = readFileSync(join(root, 'data', file), 'utf8')
    .trimEnd()
    .split('\n')
  if (head.split('\t').join() !== columns.join())
    fail(`${file}: the header is "${head}", expected ${columns.join(', ')}`)
  return lines.map((line, i) => {
    const cells = line.split('\t')
    if (cells.length > columns.length) fail(`${file}:${i + 2}: ${cells.length} columns, expected ${columns.length}`)
    return Object.fromEntries(columns.map((name, c) => [name, cells[c] ?? '']))
  })
}
export const list = (cell: string): readonly string[] => cell.split('|').filter(Boolean)
export const unique = (values: readonly string[], what: string): void => {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) fail(`${what}: "${value}" stands twice`)
    seen.add(value)
  }
}

/** A row a line, its cells parted by tabs. */
export const writeRows = (rows: readonly (readonly string[])[]): string =>
  rows.map(cells => cells.join('\t')).join('\n')
/** Rows as they stand in data/. */
export const writeCells = (rows: readonly Row[]): string => writeRows(rows.map(row => Object.values(row)))
