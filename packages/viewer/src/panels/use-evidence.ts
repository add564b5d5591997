import type { Evidence } from '@newsgraph/core'
import { useEffect, useMemo, useState } from 'react'
import { useReading } from '../compare/reading'
import { isAbort } from '../data/source'
import { useSession } from '../state/session'
import { evidenceFilter, type Selection } from '../state/view-state'
import { useView } from '../state/view-store'

export interface EvidenceState {
  readonly items: readonly Evidence[]
  readonly total: number
  readonly next: string | null
}

const NONE: EvidenceState = { items: [], total: 0, next: null }

/** Statements of the selection under the filter, page by page. */
export const useEvidence = (selection: Selection) => {
  const { graph } = useSession()
  const { source } = useReading()
  const { filter: shown, compare } = useView().view
  const filter = useMemo(() => evidenceFilter({ filter: shown, compare }), [shown, compare])
  const [known, setKnown] = useState<{ readonly of: string; readonly state: EvidenceState } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const one = selection.kind === 'actors' ? selection.ids[selection.ids.length - 1] : null
  const key = selection.kind === 'edge' ? selection.key : null
  const relation = selection.kind === 'edge' ? selection.relation : null
  // Sentences of what was selected before never stand under the name of what is selected now.
  const of = `${key ?? one} ${relation}`
  const state = known?.of === of ? known.state : null
  const setState = (next: EvidenceState): void => setKnown({ of, state: next })
  const narrowed = useMemo(
    () => (relation === null ? filter : { ...filter, relations: [relation] }),
    [filter, relation],
  )
  const ask = (cursor: string | null, signal?: AbortSignal) =>
    key !== null
      ? source.edgeEvidence(key, narrowed, cursor, signal)
      : source.actorEvidence(one!, narrowed, cursor, signal)
  // The graph's version changes when a decision was made
  useEffect(() => {
    if (key === null && one === null) return
    const control = new AbortController()
    setProblem(null)
    ask(null, control.signal).then(setState, error => {
      if (isAbort(error)) return
      // Of two graphs, one may not know what is in the other.
      if (compare?.kind === 'graphs' && /^(?:EDGE|ACTOR)_UNKNOWN$/.test(error.code)) setState(NONE)
      else setProblem(error.message)
    })
    return () => control.abort()
  }, [key, one, narrowed, source, graph])
  return {
    state,
    problem,
    more: (): void => {
      if (!state?.next) return
      ask(state.next).then(
        page => setState({ ...page, items: [...state.items, ...page.items] }),
        error => setProblem(error.message),
      )
    },
  }
}
