import type { Evidence } from '@newsgraph/core'
import { useEffect, useMemo, useRef, useState } from 'react'
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

/** What was read, what it was asked for by, and whose sentences it is. */
interface Read {
  readonly asked: object
  readonly of: string
  readonly state: EvidenceState
}

/** Statements of the selection under the filter, page by page. */
export const useEvidence = (selection: Selection) => {
  const { graph } = useSession()
  const { source } = useReading()
  const { filter: shown, compare } = useView().view
  const filter = useMemo(() => evidenceFilter({ filter: shown, compare }), [shown, compare])
  const [read, setRead] = useState<Read | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const one = selection.kind === 'actors' ? selection.ids[selection.ids.length - 1] : null
  const key = selection.kind === 'edge' ? selection.key : null
  const relation = selection.kind === 'edge' ? selection.relation : null
  /** All that an answer depends on: another object where any of it is another. */
  const asked = useMemo(() => {
    const narrowed = relation === null ? filter : { ...filter, relations: [relation] }
    return {
      page: (cursor: string | null, signal: AbortSignal) =>
        key !== null
          ? source.edgeEvidence(key, narrowed, cursor, signal)
          : source.actorEvidence(one!, narrowed, cursor, signal),
    }
  }, [key, one, relation, filter, source])
  // Sentences of what was selected before never stand under the name of what is selected now; those of the filter before stand until others have come.
  const of = `${key ?? one} ${relation}`
  const state = read?.of === of ? read.state : null
  const running = useRef<AbortController | null>(null)
  // The graph's version changes when a decision was made
  useEffect(() => {
    if (key === null && one === null) return
    const control = new AbortController()
    running.current = control
    const show = (first: EvidenceState): void => {
      if (!control.signal.aborted) setRead({ asked, of, state: first })
    }
    setProblem(null)
    asked.page(null, control.signal).then(show, error => {
      if (isAbort(error) || control.signal.aborted) return
      // Of two graphs, one may not know what is in the other.
      if (compare?.kind === 'graphs' && /^(?:EDGE|ACTOR)_UNKNOWN$/.test(error.code)) show(NONE)
      else {
        setRead(was => (was?.asked === asked ? was : null))
        setProblem(error.message)
      }
    })
    return () => control.abort()
  }, [asked, graph])
  return {
    state,
    problem,
    /** The page after those that are there; left out where another question is asked before it has come. */
    more: (): void => {
      const signal = running.current?.signal
      if (!signal || !state?.next || read?.asked !== asked) return
      asked.page(state.next, signal).then(
        page => {
          if (!signal.aborted) setRead({ asked, of, state: { ...page, items: [...state.items, ...page.items] } })
        },
        error => {
          if (!isAbort(error) && !signal.aborted) setProblem(error.message)
        },
      )
    },
  }
}
