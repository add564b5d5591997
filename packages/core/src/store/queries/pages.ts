import { InputError } from '../../errors.js'
import type { Connection, Parameters, Row } from '../database/index.js'

/** Rows of a reading query page by page, as `GraphStore.pages` describes it. Throws InputError for one without an ascending cursor. */
export async function* readPages(
  connection: Connection,
  text: string,
  { parameters, size }: { readonly parameters: Parameters; readonly size: number },
): AsyncGenerator<readonly Row[]> {
  let after = ''
  for (;;) {
    const rows = await connection.read(text, { ...parameters, after, limit: size })
    if (rows.length > 0) yield rows
    if (rows.length < size) return
    const next = rows[rows.length - 1].cursor
    if (typeof next !== 'string' || next <= after)
      throw new InputError('QUERY_CURSOR', 'A query in pages returns a text column "cursor" in ascending order.')
    after = next
  }
}
