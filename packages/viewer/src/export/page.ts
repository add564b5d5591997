import { LIMITS, toOfflinePage } from '@newsgraph/core'
import { isCompared } from '../compare/compared-edge'
import { useSession } from '../state/session'
import { useView } from '../state/view-store'
import type { Shown } from './formats'

/** What is shown, the strongest of it where it is much, with its sentences as one page that works from a file, without a network. */
export const toPage = async (shown: Shown): Promise<string> => {
  const { source, meta } = useSession.getState()
  const template = await (await fetch('/offline.html')).text()
  const { filter, compare } = useView.getState().view
  // Of two graphs it is this one that is exported.
  const own = compare?.kind === 'graphs' ? shown.edges.filter(e => isCompared(e) && e.after > 0) : shown.edges
  const edges = own.slice(0, LIMITS.detailed)
  const ends = new Set(edges.flatMap(e => [e.source, e.target]))
  const evidence = await source.evidenceOf(
    edges.map(e => e.key),
    filter,
  )
  const graph = { actors: shown.actors.filter(a => ends.has(a.id)), edges }
  const data = { meta: { relations: meta?.relations, location: meta?.location }, graph, evidence }
  return toOfflinePage(template, data)
}
