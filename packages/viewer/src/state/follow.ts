import { LIMITS } from '@newsgraph/core'
import { knownAnswer } from './answers'
import { bringSelected } from './bring-selected'
import { loadPlayed, loadWhole, narrow } from './load'
import { fail, useSession } from './session'
import { isSameButTime, isSameScene, type ViewState } from './view-state'
import { useView } from './view-store'

const set = useSession.setState

/** What is asked for now; what was asked for before is wanted no more. */
let turn = new AbortController()
const takeTurn = (): AbortSignal => {
  turn.abort()
  turn = new AbortController()
  loading = null
  return turn.signal
}

/** The whole graph that is under way. */
let loading: AbortSignal | null = null
/** The step of a playing timeline whose answer is still to come. */
let stepping: AbortSignal | null = null

/** True while an answer that a playing timeline needs has not come: the next step would take its place. */
export const isStepping = (): boolean => useSession.getState().isBusy || (stepping !== null && !stepping.aborted)

/** True until what the address selects has been looked for. */
let isFollowingLink = true

/** Looks for what the address selects, once: with the first answer after it, kept or new. */
const followLink = async (signal: AbortSignal): Promise<void> => {
  if (signal.aborted || !isFollowingLink) return
  isFollowingLink = false
  await bringSelected(signal)
}

/** Loads the graph of a view, whole or as it is played. */
const load = async (work: typeof loadWhole, view: ViewState, signal: AbortSignal): Promise<void> => {
  loading = signal
  set({ isBusy: true })
  try {
    await work(view, signal).finally(() => {
      if (loading === signal) loading = null
    })
    await followLink(signal)
  } catch (error) {
    fail(error)
  }
}

/** One step of a playing timeline: what its window leaves of what is drawn. */
const step = async (view: ViewState, signal: AbortSignal): Promise<void> => {
  stepping = signal
  await narrow(view, signal).catch(fail)
  if (stepping === signal) stepping = null
}

/**
 * Brings the session up to date with the view. Of a big graph at once with what a filter leaves of what is drawn, then with what else belongs there:
 * its whole answer is megabytes. While a timeline plays, another window of time is a step; all else begins the play anew.
 */
const refresh = async (view: ViewState, before: ViewState | null): Promise<void> => {
  const { isPlaying, graph } = useSession.getState()
  const isFilterOnly = before !== null && view.compare === null && isSameScene(before, view)
  const isStep = isPlaying && isFilterOnly && loading === null && isSameButTime(before.filter, view.filter)
  const signal = takeTurn()
  if (isStep) return step(view, signal)
  if (isPlaying && view.compare === null) return load(loadPlayed, view, signal)
  const known = before && knownAnswer(view)
  if (known) {
    set({ ...known, counts: null, isBusy: false, problem: null })
    return followLink(signal)
  }
  if (isFilterOnly && (graph?.edges.length ?? 0) > LIMITS.detailed) {
    loading = signal
    set({ isBusy: true })
    await narrow(view, signal).catch(fail)
  }
  if (!signal.aborted) await load(loadWhole, view, signal)
}

/** Asks for the view anew, whatever was answered before. */
export const refreshAll = (): void => void refresh(useView.getState().view, null)

useView.subscribe(({ view }, { view: before }) => {
  if (useSession.getState().meta === null) return
  if (view.filter !== before.filter || !isSameScene(before, view)) void refresh(view, before)
})

// After the view has followed the address: a link that only selects asks for no other graph.
window.addEventListener('hashchange', () => {
  isFollowingLink = loading !== null
  if (!isFollowingLink) void bringSelected(turn.signal)
})

/** Plays the timeline, once all that it needs is there, or stops it; then what else belongs into the last window is filled in. */
export const setPlaying = async (isPlaying: boolean): Promise<void> => {
  const { view } = useView.getState()
  if (isPlaying && view.compare === null) {
    await load(loadPlayed, view, takeTurn())
    return
  }
  set({ isPlaying })
  if (!isPlaying) refreshAll()
}
