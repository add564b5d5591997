import { toJsonValue } from '../graph/index.js'
import { groupItems } from '../resolve/index.js'
import type { Row, Run } from './store.js'

const ROWS_A_STATEMENT = 1000

/** Runs a statement over rows in batches of about a thousand; no rows, no statement. */
export const runBatches = async (
  run: Run,
  statement: string,
  { rows, as = 'rows' }: { readonly rows: readonly unknown[]; readonly as?: 'rows' | 'ids' | 'keys' },
): Promise<readonly Row[]> => {
  const results: Row[] = []
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT)
    for (const row of await run(statement, { [as]: rows.slice(i, i + ROWS_A_STATEMENT) as readonly Row[] }))
      results.push(row)
  return results
}

/** Items under their keys, in the order of the keys. */
export const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> =>
  new Map([...groupItems(items, key)].sort(([a], [b]) => (a < b ? -1 : 1)))

/** Distinct values without null, sorted. */
export const unique = (values: readonly (string | null | undefined)[]): readonly string[] =>
  [...new Set(values)].filter((v): v is string => v !== null && v !== undefined).sort()

/** One text for equal values: keys sorted, null left out as databases do. */
export const fingerprint = (value: object): string =>
  JSON.stringify(
    Object.entries(value)
      .filter(([, v]) => v !== null && v !== undefined)
      .map(([key, v]) => [key, toJsonValue(v)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
