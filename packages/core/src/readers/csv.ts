import { Readable } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { InputError } from '../errors.js'
import { fromRecord } from './fields.js'
import type { RawArticle, ReadContext } from './reading.js'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** The delimiter of the header row: the commonest of comma, semicolon, tab and bar outside quotes. */
const findDelimiter = (content: string): string => {
  const header = content.split('\n', 1)[0].replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => header.split(delimiter).length
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0]
}

const toIssue = (error: unknown): InputError => {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
    return new InputError(
      'CSV_SYNTAX',
      `a quote that opens here is never closed, so this row and all after it cannot be told apart: ${message}`,
    )
  return new InputError('CSV_SYNTAX', `the row cannot be read: ${message.slice(0, 200)}`)
}

async function* peekFirst(
  content: AsyncIterable<string>,
): AsyncGenerator<{ readonly first: string; readonly all: AsyncIterable<string> }> {
  const source = content[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  yield {
    first: first.value,
    all: (async function* () {
      yield first.value
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
    })(),
  }
}

/**
 * CSV or TSV with a header row, an article a row. A bad row is named by its line and the next ones are read; after a quote that is
 * never closed there are no rows to go on with.
 */
export async function* readCsv(
  content: AsyncIterable<string>,
  context: ReadContext & { readonly limit: number },
): AsyncGenerator<RawArticle> {
  for await (const { first, all } of peekFirst(content)) {
    let skipped = 0
    let lastLine = 1
    const rows = Readable.from(all).pipe(
      parse({
        columns: true,
        bom: true,
        delimiter: findDelimiter(first),
        skip_empty_lines: true,
        skip_records_with_error: true,
        max_record_size: context.limit,
        info: true,
        on_skip: error => {
          skipped++
          const line = (error as (CsvError & { lines?: number }) | undefined)?.lines ?? lastLine
          context.onBadRecord(`:${line}`, toIssue(error))
        },
      }),
    )
    let n = 0
    try {
      for await (const { record, info } of rows as AsyncIterable<{
        record: Readonly<Record<string, string>>
        info: Info
      }>) {
        n++
        const place = `#${n + skipped}`
        try {
          yield { ...fromRecord(record, context.map), place }
        } catch (error) {
          context.onBadRecord(place, error)
        }
        lastLine = info.lines
      }
    } catch (error) {
      context.onBadRecord(`:${lastLine + 1}`, toIssue(error))
    }
  }
}
