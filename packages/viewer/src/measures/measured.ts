import { create } from 'zustand'
import { useSession } from '../state/session'
import { shownEdges } from '../state/shown'
import { useView } from '../state/view-store'
import { runMeasure } from '../worker/run-job'
import type { Measure, Measured, Measures } from './measure-job'

export const useMeasured = create<Measures>(() => ({ size: null, colour: null }))

let latest = 0

const measureNow = async (kind: Measure | null, isEach: boolean): Promise<Measured | null> => {
  const { graph, counts } = useSession.getState()
  const edges = shownEdges(graph, counts)
  if (kind === null || edges.length === 0) return null
  const actors = [...new Set(edges.flatMap(e => [e.source, e.target]))]
  return runMeasure({
    measure: kind,
    actors,
    edges: edges.map(e => ({ source: e.source, target: e.target, weight: e.statements })),
    isEach,
  })
}

const refresh = async (): Promise<void> => {
  const { size, colour, isEach } = useView.getState().view.look
  const turn = ++latest
  const [bySize, byColour] = await Promise.all([
    measureNow(size === 'statements' ? null : size, isEach),
    measureNow(colour === 'community' ? 'community' : null, isEach),
  ])
  const now = useMeasured.getState()
  if (turn === latest && (bySize !== now.size || byColour !== now.colour))
    useMeasured.setState({ size: bySize, colour: byColour })
}

/** Measures again whenever what is drawn, or what is asked for, has changed. */
export const followMeasures = (): void => {
  useSession.subscribe((now, before) => {
    if (now.graph !== before.graph || now.counts !== before.counts) void refresh()
  })
  useView.subscribe(({ view }, { view: before }) => {
    if (view.look !== before.look) void refresh()
  })
}
