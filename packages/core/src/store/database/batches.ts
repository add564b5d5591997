import type { Row, Run } from './connection.js'

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
