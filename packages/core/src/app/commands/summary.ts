import { queries } from '../../api/index.js'
import { type Outside, openStoreToRead } from './shared.js'

/** Prints what a store holds: counts and the most active pairs with one quoted sentence each. */
export const summary = async (options: { readonly store?: string }, outside: Outside): Promise<number> => {
  const store = await openStoreToRead(options.store, outside)
  try {
    const counts = await store.counts()
    outside.print(
      `${counts.articles} articles · ${counts.actors} actors · ${counts.statements} statements · ${counts.edges} edges\n\nMost active pairs`,
    )
    for (const row of await store.query(queries.topPairs)) {
      const [evidence] = await store.query(queries.evidence, { key: row.key, limit: 1 })
      outside.print(
        `  ${row.subject} –${row.relation}→ ${row.object}  (${row.statements})${evidence ? `\n     “${evidence.sentence}”` : ''}`,
      )
    }
    return 0
  } finally {
    await store.close()
  }
}
