import { InputError } from '../../errors.js'
import type { RawArticle, ReadContext } from '../reading.js'
import { readGdelt } from '../web/gdelt.js'

/** Event data is no article. With --fetch the pages behind GDELT's events are read. */
export async function* refuseEvents(content: AsyncIterable<string>, context: ReadContext): AsyncGenerator<RawArticle> {
  if (context.fetchPage) yield* readGdelt(content, context)
  else
    throw new InputError(
      'EVENT_DATA',
      'this is event data, no articles. Compare it with the statements of a store: newsgraph compare FILE. Of a table with addresses (GDELT), --fetch reads the pages behind them.',
    )
}
