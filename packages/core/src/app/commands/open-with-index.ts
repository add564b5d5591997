import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Head, readHead } from '../../api/index.js'
import type { GraphStore } from '../../store/index.js'
import { hexDigest } from '../../text/index.js'
import { type Outside, openCommandStore, sayIfEmpty } from './shared.js'

const SEEDS = [29, 31]

/** Where this user's programs keep what they can do without. */
const cacheFolder = ({ XDG_CACHE_HOME, LOCALAPPDATA }: Outside['env']): string => {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return LOCALAPPDATA ?? join(homedir(), '.cache')
}

/** Where the graph of a store is kept: beside an embedded database, in the user's cache folder for a server. */
const indexPlace = ({ location }: GraphStore, env: Outside['env']): string =>
  /^[a-z0-9+]+:\/\//i.test(location)
    ? join(cacheFolder(env), 'newsgraph', `${hexDigest(location, SEEDS)}.index`)
    : `${location}.index`

/** The decisions a store knows, noted when it had this mark. */
type Known = Pick<Head, 'mark' | 'known'>

/** A store that is asked for the decisions it knows only where it has changed since they were noted, and tells those while it cannot be asked. */
const withKnown = (store: GraphStore, noted: Known | null): GraphStore => {
  let last = noted
  return {
    ...store,
    decisions: async () => {
      const mark = await store.mark()
      if (last !== null && mark === last.mark) return last.known
      try {
        const known = await store.decisions()
        last = mark === null ? last : { mark, known }
        return known
      } catch (error) {
        if (last === null) throw error
        return last.known
      }
    },
  }
}

/**
 * Opens a store to read it, with the file its graph is kept in. Where that is up to date, an embedded database is opened beside this process,
 * and nothing waits for it but what only the database knows.
 */
export const openWithIndex = async (
  option: string | undefined,
  outside: Outside,
): Promise<{ readonly store: GraphStore; readonly indexFile: string }> => {
  const store = await openCommandStore(option, outside, { readOnly: true, apart: true })
  try {
    const indexFile = indexPlace(store, outside.env)
    const head = await readHead(indexFile)
    const isFresh = head !== null && head.counts.articles > 0 && head.mark === (await store.mark())
    if (!isFresh) await sayIfEmpty(store, outside)
    return { store: withKnown(store, isFresh ? head : null), indexFile }
  } catch (error) {
    await store.close()
    throw error
  }
}
