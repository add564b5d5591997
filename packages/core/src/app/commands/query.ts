import { ConfigError } from '../../errors.js'
import type { Parameters } from '../../store/index.js'
import { toCsv, toTable } from '../output.js'
import { type Outside, openCommandStore } from './shared.js'

export interface QueryOptions {
  readonly store?: string
  readonly format: 'table' | 'json' | 'csv'
  readonly param?: readonly string[]
}

const parseParameters = (pairs: readonly string[]): Parameters =>
  Object.fromEntries(
    pairs.map(pair => {
      const at = pair.indexOf('=')
      if (at < 1) throw new ConfigError('OPTION_PARAM', `--param has "${pair}"; write name=value.`)
      const value = pair.slice(at + 1)
      return [pair.slice(0, at), /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value]
    }),
  )

/** Runs a reading Cypher query against either store. */
export const query = async (cypher: string, options: QueryOptions, outside: Outside): Promise<number> => {
  const store = await openCommandStore(options.store, outside, true)
  try {
    const rows = await store.query(cypher, parseParameters(options.param ?? []))
    outside.print(
      options.format === 'json'
        ? JSON.stringify(rows, null, 2)
        : options.format === 'csv'
          ? toCsv(rows)
          : toTable(rows),
    )
    return 0
  } finally {
    await store.close()
  }
}
