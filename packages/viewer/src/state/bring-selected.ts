import type { Expansion } from '@newsgraph/core'
import { learnNames, useSession } from './session'
import { decode } from './url'
import { amend, useView } from './view-store'

const set = useSession.setState

/** Neighbours that come with an actor a link names. */
const BROUGHT = 12

/** What a link selects is brought onto the canvas where it is not among the strongest: the actors, or the ends of an edge. */
export const bringSelected = async (signal?: AbortSignal): Promise<void> => {
  const { source, graph, meta } = useSession.getState()
  const { selection, expand, filter } = useView.getState().view
  const wanted =
    selection.kind === 'actors'
      ? selection.ids
      : selection.kind === 'edge' && !graph?.edges.some(e => e.key === selection.key)
        ? selection.key.split('|').slice(0, 2).map(decode)
        : []
  const drawn = new Set(graph?.actors.map(a => a.id))
  const missing = wanted.filter(id => !drawn.has(id) && !expand.some(e => e.actor === id))
  if (meta === null || missing.length === 0) return
  set({ isBusy: true })
  const found = await Promise.all(missing.map(id => source.actor(id, filter, signal).catch(() => null)))
  const known = found.filter(a => a !== null)
  learnNames(known)
  // Another view is on its way, and says itself when it is there.
  if (signal?.aborted) return
  if (useView.getState().view.selection !== selection) {
    set({ isBusy: false })
    return
  }
  const added = known.map((a): Expansion => ({ actor: a.id, limit: BROUGHT, type: null, quad: null }))
  if (added.length > 0) amend({ expand: [...expand, ...added] })
  else set({ isBusy: false })
}
