import { type Outside, openStoreToChange } from './shared.js'

/** Removes articles and what only they supported: the graph is as if they had never been read. */
export const forget = async (
  ids: readonly string[],
  options: { readonly store?: string; readonly quiet?: boolean },
  outside: Outside,
): Promise<number> => {
  const store = await openStoreToChange(options.store, outside)
  try {
    await store.forget(ids)
    if (!options.quiet) {
      const { articles, actors, statements, edges } = await store.counts()
      outside.print(
        `Forgot ${ids.length} article${ids.length === 1 ? '' : 's'}. ${store.location} now holds ${articles} articles, ${actors} actors, ${statements} statements, ${edges} edges.`,
      )
    }
    return 0
  } finally {
    await store.close()
  }
}
