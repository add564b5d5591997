import { finished } from 'node:stream/promises'
import { CsvError, type InfoRecord, type Parser, parse } from 'csv-parse'
import { InputError } from '../errors.js'
import { megabytes } from './limits.js'
import type { RawArticle, ReadContext } from './reading.js'
import { checkColumns, fromRecord, headFromRecord, kindOfColumns } from './records/fields.js'
import { type Listed, readListed } from './web/address-list.js'

const DELIMITERS = [',', ';', '\t', '|'] as const

type Row = Readonly<Record<string, string>>

/** The line some spreadsheets write before the header: which delimiter they use. */
const SEPARATOR_LINE = /^\uFEFF?"?sep=(.)"?[ \t]*\r?\n/i

/** The delimiter of the header row: the commonest of comma, semicolon, tab and bar outside quotes. */
const findDelimiter = (content: string): string => {
  const header = content.split(/[\r\n]/, 1)[0].replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => header.split(delimiter).length
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0]
}

const toRowError = (error: unknown, limit: number): InputError => {
  if (error instanceof InputError) return error
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 200)
  const code = error instanceof CsvError ? error.code : null
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new InputError(
      'INPUT_TOO_LARGE',
      `the row is larger than ${megabytes(limit)}, the most that is read at once; it and the rows after it are not read. Often a quote that is never closed makes one row of many.`,
    )
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? new InputError(
        'CSV_SYNTAX',
        `a quote opens in this row and is never closed, so it and all rows after it cannot be told apart: ${message}`,
      )
    : new InputError('CSV_SYNTAX', `the row cannot be read: ${message}`)
}

interface CsvRow {
  readonly record: Row
  readonly place: string
}

interface RowOptions extends Pick<ReadContext, 'onBadRecord'> {
  readonly limit: number
  /** Called with the names of the columns. */
  readonly onHeader: (columns: readonly string[]) => void
}

/** The rows of a table below its row of names. A bad row is named by its line and the next ones are read; after a quote that is never closed, and after a row that is too large, none is. */
async function* readRows(
  content: AsyncIterable<string>,
  { limit, onHeader, onBadRecord }: RowOptions,
): AsyncGenerator<CsvRow> {
  let parser: Parser | undefined
  let found: CsvRow[] = []
  let failure: unknown
  let isGivenUp = false
  /** The line after the last row that was read, and lines before the table. */
  let line = 2
  let before = 0
  const open = (delimiter: string): Parser =>
    parse({
      columns: (header: readonly string[]) => {
        onHeader(header)
        return [...header]
      },
      bom: true,
      delimiter,
      // Named, because they are looked for in the whole file again and again where it has none.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: limit,
      on_skip: error => {
        if (error?.code !== 'CSV_QUOTE_NOT_CLOSED') line = ((error as unknown as InfoRecord).lines ?? line) + before
        if (!isGivenUp) onBadRecord(`:${line}`, toRowError(error, limit))
        isGivenUp ||= error?.code === 'CSV_MAX_RECORD_SIZE'
      },
      on_record: (record: Row, info) => {
        found.push({ record, place: `:${info.lines + before}` })
        line = info.lines + before + 1
        return null
      },
    }).on('error', error => {
      failure = error
    })
  const take = (): readonly CsvRow[] => {
    const taken = found
    found = []
    return taken
  }
  for await (const chunk of content) {
    let table = chunk
    if (!parser) {
      const separator = SEPARATOR_LINE.exec(chunk)
      table = chunk.slice(separator?.[0].length ?? 0)
      before = separator ? 1 : 0
      line += before
      parser = open(separator?.[1] ?? findDelimiter(table))
    }
    await new Promise(done => parser!.write(table, done))
    yield* take()
    if (failure || isGivenUp) break
  }
  if (isGivenUp) parser?.destroy()
  else if (parser && !failure) {
    parser.resume()
    await finished(parser.end()).catch(error => {
      failure = error
    })
    yield* take()
  }
  if (failure instanceof CsvError) onBadRecord(`:${line}`, toRowError(failure, limit))
  else if (failure) throw failure
}

/**
 * CSV or TSV with a header row, an article a row; a line "sep=;" before it names the delimiter. Quotes inside a cell without quotes around
 * it are read as they stand. A table of addresses without texts is a list of pages. Throws InputError where there are neither texts nor addresses.
 */
export async function* readCsv(
  content: AsyncIterable<string>,
  context: ReadContext & { readonly limit: number },
): AsyncGenerator<RawArticle> {
  const { map, limit, onBadRecord } = context
  let isList = false
  const onHeader = (columns: readonly string[]): void => {
    isList = kindOfColumns(columns, map) === 'addresses'
    if (!isList) checkColumns(columns, map)
  }
  const rows = readRows(content, { limit, onBadRecord, onHeader })
  async function* listed(first: CsvRow): AsyncGenerator<Listed> {
    const toListed = ({ record, place }: CsvRow): Listed => {
      const head = headFromRecord(record, map)
      return { url: head.url ?? '', place, head: { ...head, id: undefined } }
    }
    yield toListed(first)
    for await (const row of rows) yield toListed(row)
  }
  for await (const row of rows) {
    if (isList) {
      yield* readListed(listed(row), 'the table', context)
      return
    }
    try {
      yield { ...fromRecord(row.record, map), place: row.place }
    } catch (error) {
      onBadRecord(row.place, error)
    }
  }
}
