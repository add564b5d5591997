import { ConfigError, InputError } from '../../errors.js'
import { toJsonValue, toWholeNumber } from '../../graph/index.js'
import { askNamed, NAMED_QUERIES, type Parameters, type QueryAnswer, type Row } from '../../store/index.js'
import { toCsv, toTable } from '../output.js'
import { type Outside, openStoreToChange, openStoreToRead } from './shared.js'

export interface QueryOptions {
  readonly store?: string
  readonly named?: string
  readonly list?: boolean
  readonly write?: boolean
  readonly format: 'table' | 'json' | 'csv'
  readonly param?: readonly string[]
  /** Seconds. */
  readonly timeout?: number
  readonly maxRows?: number
}

/** A value as people write it: a number, true, false, null, a JSON list, object or string; anything else is text. */
const parseValue = (name: string, value: string): Parameters[string] => {
  if (/^-?\d+$/.test(value)) return toWholeNumber(BigInt(value))
  if (/^-?\d+\.\d+$/.test(value) || /^(?:true|false|null)$/.test(value)) return JSON.parse(value)
  if (!/^[[{"]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch (error) {
    throw new ConfigError('OPTION_PARAM', `--param ${name} is no JSON: ${value.slice(0, 80)}`, { cause: error })
  }
}

const parseParameters = (pairs: readonly string[], read: typeof parseValue): Parameters =>
  Object.fromEntries(
    pairs.map(pair => {
      const at = pair.indexOf('=')
      if (at < 1) throw new ConfigError('OPTION_PARAM', `--param has "${pair}"; write name=value.`)
      const name = pair.slice(0, at)
      return [name, read(name, pair.slice(at + 1))]
    }),
  )

const PRINT: Readonly<Record<QueryOptions['format'], (rows: readonly Row[]) => string>> = {
  table: toTable,
  json: rows => JSON.stringify(toJsonValue(rows), null, 2),
  csv: toCsv,
}

const printList = (outside: Outside): void => {
  for (const { name, title, params } of NAMED_QUERIES) {
    const own = params.map(p => `${p.name}${p.default === undefined ? '' : '?'}`)
    outside.print(`${name.padEnd(22)}${title}\n${' '.repeat(22)}${own.join(', ')}`)
  }
}

const checkCall = (cypher: string | undefined, { named, write }: QueryOptions): void => {
  if (named !== undefined && (cypher !== undefined || write))
    throw new ConfigError('OPTION_NAMED', '--named stands alone: give either a query or the name of one.')
  if (named === undefined && cypher === undefined)
    throw new InputError(
      'QUERY_EMPTY',
      'Give a Cypher query, or --named NAME for one of ours (newsgraph query --list shows them).',
    )
}

/** Runs a Cypher query or a named one against either store: reading within limits, or anything with `--write`. */
export const query = async (cypher: string | undefined, options: QueryOptions, outside: Outside): Promise<number> => {
  if (options.list) {
    printList(outside)
    return 0
  }
  checkCall(cypher, options)
  const store = options.write
    ? await openStoreToChange(options.store, outside)
    : await openStoreToRead(options.store, outside)
  try {
    const limits = {
      ...(options.timeout === undefined ? {} : { timeoutMs: options.timeout * 1000 }),
      ...(options.maxRows === undefined ? {} : { maxRows: options.maxRows }),
    }
    const pairs = options.param ?? []
    if (options.write) {
      const { rows, changes } = await store.execute(cypher!, parseParameters(pairs, parseValue))
      outside.print(PRINT[options.format](rows))
      const done = Object.entries(changes).filter(([, n]) => n > 0)
      outside.warn(done.length === 0 ? 'Nothing was changed.' : done.map(([what, n]) => `${what}: ${n}`).join(', '))
      return 0
    }
    const answer: QueryAnswer =
      options.named === undefined
        ? await store.ask(cypher!, parseParameters(pairs, parseValue), limits)
        : await askNamed(store, options.named, {
            parameters: parseParameters(pairs, (_, value) => value),
            now: new Date(),
            ...limits,
          })
    outside.print(PRINT[options.format](answer.rows))
    if (answer.truncated)
      outside.warn(
        `Only the first ${answer.rows.length} rows are shown; --max-rows N allows more, LIMIT in the query fewer.`,
      )
    return 0
  } finally {
    await store.close()
  }
}
