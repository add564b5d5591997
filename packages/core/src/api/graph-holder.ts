import { NewsgraphError, StoreError } from '../errors.js'
import { isMerge, isSplit } from '../resolve/index.js'
import type { GraphStore, OverrideEntry, StoreCounts } from '../store/index.js'
import type { LoadProgress } from './contract.js'
import { createGraphService, type GraphService } from './graph-index/index.js'
import { loadIndex, type WhoIsWho } from './load-index.js'
import { withinTime } from './run-query.js'

/** A service with what was counted in the store when it was read. */
export interface HeldGraph extends WhoIsWho {
  readonly service: GraphService
  readonly counts: StoreCounts
  readonly truncated: boolean
}

/** Reads the store once, keeps the graph in memory, and reads it again where the store has grown or shrunk or decisions have changed. */
export interface GraphHolder {
  /** Waits at most the given time for the graph; throws a retriable StoreError `LOADING` after it. */
  readonly get: () => Promise<HeldGraph>
  /** The same, after a look at the counts of the store. */
  readonly getFresh: () => Promise<HeldGraph>
  readonly progress: () => LoadProgress
}

export interface HolderOptions {
  readonly store: GraphStore
  readonly timeoutMs: number
  readonly maxStatements: number
  /** What people decided. */
  readonly decisions: () => Promise<readonly OverrideEntry[]>
}

const isSame = (a: StoreCounts, b: StoreCounts): boolean => a.articles === b.articles && a.statements === b.statements

export const createGraphHolder = ({ store, timeoutMs, maxStatements, decisions }: HolderOptions): GraphHolder => {
  let progress: LoadProgress = { loaded: 0, total: 0 }
  let held: Promise<HeldGraph> | null = null
  let shown = ''
  /** Merges and splits: they tell which actors there are. */
  const readDecisions = async (): Promise<readonly OverrideEntry[]> =>
    (await decisions()).filter(({ entry }) => isMerge(entry) || isSplit(entry))
  const load = async (entries: readonly OverrideEntry[]): Promise<HeldGraph> => {
    const counts = await store.counts()
    const { index, canonicalId, names, truncated } = await loadIndex(store, {
      decisions: entries.map(e => e.entry),
      onProgress: p => {
        progress = p
      },
      maxStatements,
    })
    return { service: createGraphService(index), counts, truncated, canonicalId, names }
  }
  const start = (entries: readonly OverrideEntry[]): Promise<HeldGraph> => {
    const next = load(entries)
    next.catch(() => {
      if (held === next) held = null
    })
    held = next
    return next
  }
  const get = async (): Promise<HeldGraph> => {
    const entries = await readDecisions()
    const wanted = entries
      .map(e => e.id)
      .sort()
      .join()
    const isShown = held !== null && wanted === shown
    shown = wanted
    try {
      return await withinTime(isShown && held !== null ? held : start(entries), timeoutMs)
    } catch (error) {
      if (error instanceof NewsgraphError && error.code !== 'TIMEOUT') throw error
      throw new StoreError(
        'LOADING',
        `The graph is still being read: ${progress.loaded} of ${progress.total} articles.`,
        {
          retriable: true,
        },
      )
    }
  }
  return {
    get,
    getFresh: async () => {
      const known = await get()
      const counts = await withinTime(store.counts(), timeoutMs)
      if (isSame(known.counts, counts)) return known
      held = null
      return get()
    },
    progress: () => progress,
  }
}
