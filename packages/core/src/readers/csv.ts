import { finished } from 'node:stream/promises'
import { CsvError, type InfoRecord, type Parser, parse } from 'csv-parse'
import { InputError } from '../errors.js'
import { checkColumns, fromRecord } from './fields.js'
import { megabytes } from './limits.js'
import type { RawArticle, ReadContext } from './reading.js'

const DELIMITERS = [',', ';', '\t', '|'] as const

type Row = Readonly<Record<string, string>>

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

/**
 * CSV or TSV with a header row, an article a row. Quotes inside a cell without quotes around it are read as they stand. A bad row is
 * named by its line and the next ones are read; after a quote that is never closed, and after a row that is too large, none is. Throws InputError where no column holds texts.
 */
export async function* readCsv(
  content: AsyncIterable<string>,
  context: ReadContext & { readonly limit: number },
): AsyncGenerator<RawArticle> {
  let parser: Parser | undefined
  let found: RawArticle[] = []
  let failure: unknown
  let isGivenUp = false
  /** The line after the last row that was read. */
  let line = 2
  const open = (delimiter: string): Parser =>
    parse({
      columns: (header: readonly string[]) => {
        checkColumns(header, context.map)
        return [...header]
      },
      bom: true,
      delimiter,
      // Named, because they are looked for in the whole file again and again where it has none.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: context.limit,
      on_skip: error => {
        if (error?.code !== 'CSV_QUOTE_NOT_CLOSED') line = (error as unknown as InfoRecord).lines ?? line
        if (!isGivenUp) context.onBadRecord(`:${line}`, toRowError(error, context.limit))
        isGivenUp ||= error?.code === 'CSV_MAX_RECORD_SIZE'
      },
      on_record: (record: Row, info) => {
        const place = `:${info.lines}`
        line = info.lines + 1
        try {
          found.push({ ...fromRecord(record, context.map), place })
        } catch (error) {
          context.onBadRecord(place, error)
        }
        return null
      },
    }).on('error', error => {
      failure = error
    })
  const take = (): readonly RawArticle[] => {
    const taken = found
    found = []
    return taken
  }
  for await (const chunk of content) {
    parser ??= open(findDelimiter(chunk))
    await new Promise(done => parser!.write(chunk, done))
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
  if (failure instanceof CsvError) context.onBadRecord(`:${line}`, toRowError(failure, context.limit))
  else if (failure) throw failure
}
