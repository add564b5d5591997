import { parse } from 'csv-parse/sync'
import { InputError } from '../errors.js'
import { fromRecord, type RawArticle } from './fields.js'

/** CSV or TSV with a header row, one article a row. */
export const readCsv = (
  content: string,
  map: Readonly<Record<string, string>>,
  delimiter: string,
): readonly RawArticle[] => {
  try {
    const rows: Record<string, string>[] = parse(content, {
      columns: true,
      bom: true,
      delimiter,
      skip_empty_lines: true,
    })
    return rows.map(row => fromRecord(row, map))
  } catch (error) {
    throw new InputError('CSV_SYNTAX', `The table cannot be read: ${(error as Error).message}`)
  }
}
