import { create } from 'zustand'
import { readHash, writeHash } from './url'
import { START, type ViewState } from './view-state'

interface ViewStore {
  readonly view: ViewState
  readonly past: readonly ViewState[]
  readonly future: readonly ViewState[]
}

const STEPS_KEPT = 100
/** Changes of one kind within this time are one step: dragging a slider is undone at once. */
const SAME_STEP_MS = 800

let last = { kind: '', time: 0 }

export const useView = create<ViewStore>(() => ({ view: readHash(location.hash), past: [], future: [] }))

const show = (view: ViewState): void => {
  const hash = writeHash(view)
  if (hash !== location.hash.replace(/^#/, '')) history.replaceState(null, '', hash ? `#${hash}` : location.pathname)
}

/** Changes the view; the change can be undone. Changes that share a `kind` and follow closely are undone together. */
export const change = (patch: Partial<ViewState> | ((view: ViewState) => Partial<ViewState>), kind = ''): void => {
  const { view, past } = useView.getState()
  const next = { ...view, ...(typeof patch === 'function' ? patch(view) : patch) }
  if (writeHash(next) === writeHash(view)) return
  const isSame = kind !== '' && kind === last.kind && Date.now() - last.time < SAME_STEP_MS
  last = { kind, time: Date.now() }
  useView.setState({ view: next, past: isSame ? past : [...past.slice(-STEPS_KEPT), view], future: [] })
  show(next)
}

/** Changes the view without a step to undo: what a link leaves open is filled in. */
export const amend = (patch: Partial<ViewState>): void => {
  const next = { ...useView.getState().view, ...patch }
  useView.setState({ view: next })
  show(next)
}

export const undo = (): void => {
  const { view, past, future } = useView.getState()
  const previous = past[past.length - 1]
  if (!previous) return
  last = { kind: '', time: 0 }
  useView.setState({ view: previous, past: past.slice(0, -1), future: [view, ...future] })
  show(previous)
}

export const redo = (): void => {
  const { view, past, future } = useView.getState()
  const [next] = future
  if (!next) return
  useView.setState({ view: next, past: [...past, view], future: future.slice(1) })
  show(next)
}

/** Back to the strongest relations of the whole graph, in the mode one is in. */
export const reset = (): void => change(view => ({ ...START, mode: view.mode }))

/** The view with each part that is as it is in `current` being that very part: who looks for what has changed finds nothing else. */
const sharing = (view: ViewState, current: ViewState): ViewState => {
  const parts = Object.entries(view).map(([name, part]) => {
    const own: unknown = current[name as keyof ViewState]
    return [name, JSON.stringify(part) === JSON.stringify(own) ? own : part] as const
  })
  return { ...view, ...Object.fromEntries(parts) }
}

window.addEventListener('hashchange', () => {
  const view = readHash(location.hash)
  const { view: current, past } = useView.getState()
  if (writeHash(view) !== writeHash(current))
    useView.setState({ view: sharing(view, current), past: [...past, current], future: [] })
})
