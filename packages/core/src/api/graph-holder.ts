import { NewsgraphError, StoreError } from '../errors.js'
import { type CanonicalId, canonicalIds, isMerge, isSplit } from '../resolve/index.js'
import type { GraphStore, OverrideEntry, StoreCounts } from '../store/index.js'
import type { LoadProgress } from './contract/index.js'
import { createGraphService, type GraphService } from './graph-index/index.js'
import { type Head, readIndex, writeIndex } from './index-file/index.js'
import { type LoadedGraph, loadIndex } from './load-index.js'
import { withinTime } from './run-query.js'

/** A service with what was counted in the store when it was read. */
export interface HeldGraph {
  readonly service: GraphService
  readonly counts: StoreCounts
  readonly truncated: boolean
  /** Under which actor an actor of an article is shown. */
  readonly canonicalId: CanonicalId
  /** Names of the actors that are shown under another one. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * Reads the store once, keeps the graph in memory, and in a file for the next time; reads it again where the store or decisions have changed.
 */
export interface GraphHolder {
  /** Waits at most the given time for the graph; throws a retriable StoreError `LOADING` after it. */
  readonly get: () => Promise<HeldGraph>
  /** The same, after a look at whether the store has changed. */
  readonly getFresh: () => Promise<HeldGraph>
  /**
   * What is held now. Where the store has changed and stood still between two looks, it is read again meanwhile, and a later look has the graph
   * that is made of it.
   */
  readonly look: () => Promise<HeldGraph>
  readonly progress: () => LoadProgress
}

export interface HolderOptions {
  readonly store: GraphStore
  readonly timeoutMs: number
  readonly maxStatements: number
  /** Where the graph is kept for the next time: a file that may be deleted at any time. */
  readonly indexFile?: string
  /** What people decided. */
  readonly decisions: () => Promise<readonly OverrideEntry[]>
}

/** Nobody filters or types before the graph is drawn, and what is done for that is in its way until then; and between one step of it and the next. */
const [FIRST_MS, STEP_MS] = [1500, 100]

/** The graph in memory, and the mark the store had. */
type Marked = HeldGraph & { readonly mark: string | null }

const toHeld = ({ index, who, counts, truncated }: LoadedGraph, mark: string | null): Marked => {
  const service = createGraphService(index)
  for (const [i, prepare] of service.preparations.entries()) setTimeout(prepare, FIRST_MS + i * STEP_MS).unref()
  return { service, counts, truncated, canonicalId: canonicalIds(who), names: who.names, mark }
}

const isSame = (a: StoreCounts, b: StoreCounts): boolean => a.articles === b.articles && a.statements === b.statements

/** A store that never stands still is read again after so long nevertheless. */
const LONGEST_MS = 60_000

const isRetriable = (error: NewsgraphError): boolean => error instanceof StoreError && error.retriable

const sortedIds = (entries: readonly OverrideEntry[]): readonly string[] => entries.map(e => e.id).sort()

export const createGraphHolder = (options: HolderOptions): GraphHolder => {
  const { store, timeoutMs, maxStatements, indexFile, decisions } = options
  let progress: LoadProgress = { loaded: 0, total: 0 }
  let held: Promise<Marked> | null = null
  let shown = ''
  let renewing: Promise<Marked> | null = null
  let renewedAt = 0
  let seen: string | null = null
  /** Merges and splits: they tell which actors there are. */
  const readDecisions = async (): Promise<readonly OverrideEntry[]> =>
    (await decisions()).filter(({ entry }) => isMerge(entry) || isSplit(entry))
  const load = async (entries: readonly OverrideEntry[]): Promise<Marked> => {
    const mark = await store.mark()
    const kept = { mark: mark ?? '', shown: sortedIds(entries), maxStatements }
    const isWanted = (head: Head): boolean =>
      head.mark === kept.mark && head.shown.join() === kept.shown.join() && head.maxStatements === maxStatements
    const file = mark === null ? undefined : indexFile
    const found = file === undefined ? null : await readIndex(file, isWanted)
    if (found) return toHeld(found, mark)
    const graph = await loadIndex(store, {
      decisions: entries.map(e => e.entry),
      onProgress: p => {
        progress = p
      },
      maxStatements,
    })
    // A store that was written meanwhile was read neither as it was nor as it is.
    if (file !== undefined && mark === (await store.mark())) await writeIndex(file, { ...kept, graph })
    return toHeld(graph, mark)
  }
  const start = (entries: readonly OverrideEntry[]): Promise<Marked> => {
    const next = load(entries)
    next.catch(() => {
      if (held === next) held = null
    })
    held = next
    return next
  }
  const get = async (): Promise<Marked> => {
    const entries = await readDecisions()
    const wanted = sortedIds(entries).join()
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
  const isFresh = async (known: Marked, mark: string | null): Promise<boolean> =>
    mark === null && known.mark === null
      ? isSame(known.counts, await withinTime(store.counts(), timeoutMs))
      : mark === known.mark
  /** Reads the store again; what is held is shown until that is done. */
  const renew = (): Promise<Marked> => {
    renewing ??= readDecisions()
      .then(async entries => {
        renewedAt = Date.now()
        const next = await load(entries)
        if (sortedIds(entries).join() === shown) held = Promise.resolve(next)
        return next
      })
      .finally(() => {
        renewing = null
      })
    return renewing
  }
  return {
    get,
    getFresh: async () => {
      const known = await get()
      if (await isFresh(known, await store.mark())) return known
      return withinTime(renew(), timeoutMs).catch(error => {
        if (error instanceof NewsgraphError && (error.code === 'TIMEOUT' || isRetriable(error))) return known
        throw error
      })
    },
    look: async () => {
      const known = await get()
      const mark = await store.mark()
      const isStill = mark === seen || Date.now() - renewedAt > LONGEST_MS
      seen = mark
      if (isStill && mark !== known.mark) renew().catch(() => undefined)
      return known
    },
    progress: () => progress,
  }
}
