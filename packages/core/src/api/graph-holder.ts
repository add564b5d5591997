import { NewsgraphError, StoreError } from '../errors.js'
import type { GraphStore, StoreCounts } from '../store/index.js'
import type { LoadProgress } from './contract.js'
import { createGraphService, type GraphService } from './graph-index/index.js'
import { loadIndex } from './load-index.js'
import { withinTime } from './run-query.js'

/** A service with what was counted in the store when it was read. */
export interface HeldGraph {
  readonly service: GraphService
  readonly counts: StoreCounts
  readonly truncated: boolean
}

/** Reads the store once, keeps the graph in memory, and reads it again where the store has grown or shrunk. */
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
}

const isSame = (a: StoreCounts, b: StoreCounts): boolean => a.articles === b.articles && a.statements === b.statements

export const createGraphHolder = ({ store, timeoutMs, maxStatements }: HolderOptions): GraphHolder => {
  let progress: LoadProgress = { loaded: 0, total: 0 }
  let held: Promise<HeldGraph> | null = null
  const load = async (): Promise<HeldGraph> => {
    const counts = await store.counts()
    const { index, truncated } = await loadIndex(store, {
      onProgress: p => {
        progress = p
      },
      maxStatements,
    })
    return { service: createGraphService(index), counts, truncated }
  }
  const start = (): Promise<HeldGraph> => {
    const next = load()
    next.catch(() => {
      if (held === next) held = null
    })
    held = next
    return next
  }
  const get = async (): Promise<HeldGraph> => {
    try {
      return await withinTime(held ?? start(), timeoutMs)
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
      start()
      return get()
    },
    progress: () => progress,
  }
}
